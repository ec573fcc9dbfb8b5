/** Accounts and sessions in SQL that every backend understands. */
import type { Kysely, Selectable, Transaction } from 'kysely'
import { type Role, type User, userKey } from '../model/user.js'
import type { Engine } from './engine.js'
import { logRow } from './log.js'
import type { Tables } from './tables.js'
import type { Doer, HeldSession, HeldUser, Session, UserStore } from './users.js'

type Tx = Transaction<Tables>

/** Those who change accounts wait for each other: they are few, and the last admin must stay the last. */
const ACCOUNTS = 'accounts'

export class SqlUsers implements UserStore {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly engine: Engine,
  ) {}

  async list(): Promise<readonly User[]> {
    return (await this.db.selectFrom('users').selectAll().orderBy('name_key').execute()).map(userOf)
  }

  async find(name: string): Promise<HeldUser | null> {
    const row = await rowOf(this.db, name)
    return row ? { ...userOf(row), passwordHash: row.password_hash } : null
  }

  add({ name, role, passwordHash }: Pick<HeldUser, 'name' | 'role' | 'passwordHash'>, { by, at }: Doer): Promise<'added' | 'taken'> {
    return this.changing(async (tx) => {
      if (await rowOf(tx, name)) return 'taken'
      const row = { name_key: userKey(name), name, role, password_hash: passwordHash, since: at, closed: null }
      await tx.insertInto('users').values(row).execute()
      await logRow(tx, at, 'user-added', name, { name, by, role })
      return 'added'
    })
  }

  setPassword(name: string, passwordHash: string, { by, at }: Doer): Promise<'set' | 'unknown'> {
    return this.changing(async (tx) => {
      const held = await openRow(tx, name)
      if (held === null) return 'unknown'
      await tx.updateTable('users').set({ password_hash: passwordHash }).where('name_key', '=', held.name_key).execute()
      await endAll(tx, held.name_key)
      await logRow(tx, at, 'user-password', held.name, { name: held.name, by })
      return 'set'
    })
  }

  setRole(name: string, role: Role, { by, at }: Doer): Promise<'set' | 'same' | 'unknown' | 'last-admin'> {
    return this.changing(async (tx) => {
      const held = await openRow(tx, name)
      if (held === null) return 'unknown'
      if (held.role === role) return 'same'
      if (await isLastAdmin(tx, held)) return 'last-admin'
      await tx.updateTable('users').set({ role }).where('name_key', '=', held.name_key).execute()
      await logRow(tx, at, 'user-role', held.name, { name: held.name, by, role })
      return 'set'
    })
  }

  close(name: string, { by, at }: Doer): Promise<'closed' | 'unknown' | 'last-admin'> {
    return this.changing(async (tx) => {
      const held = await openRow(tx, name)
      if (held === null) return 'unknown'
      if (await isLastAdmin(tx, held)) return 'last-admin'
      await tx.updateTable('users').set({ closed: at }).where('name_key', '=', held.name_key).execute()
      await endAll(tx, held.name_key)
      await logRow(tx, at, 'user-closed', held.name, { name: held.name, by })
      return 'closed'
    })
  }

  begin({ token, user, since, ends }: Session, shown: { readonly passwordHash: string; readonly idleSince: string }): Promise<boolean> {
    return this.changing(async (tx) => {
      const held = await openRow(tx, user)
      if (held?.password_hash !== shown.passwordHash) return false
      await tx
        .deleteFrom('sessions')
        .where((e) => e.or([e('ends', '<=', since), e('seen', '<', shown.idleSince)]))
        .execute()
      await tx.insertInto('sessions').values({ token_hash: token, name_key: held.name_key, since, seen: since, ends }).execute()
      await logRow(tx, since, 'user-signed-in', held.name, { name: held.name, by: held.name })
      return true
    })
  }

  async session(token: string): Promise<HeldSession | null> {
    const row = await this.db
      .selectFrom('sessions')
      .innerJoin('users', 'users.name_key', 'sessions.name_key')
      .select(['sessions.since as begun', 'sessions.seen', 'sessions.ends'])
      .select(['users.name_key', 'users.name', 'users.role', 'users.password_hash', 'users.since', 'users.closed'])
      .where('sessions.token_hash', '=', token)
      .where('users.closed', 'is', null)
      .executeTakeFirst()
    return row ? { token, user: userOf(row), since: row.begun, seen: row.seen, ends: row.ends } : null
  }

  async seen(token: string, at: string): Promise<void> {
    await this.db.updateTable('sessions').set({ seen: at }).where('token_hash', '=', token).where('seen', '<', at).execute()
  }

  async end(token: string): Promise<void> {
    await this.db.deleteFrom('sessions').where('token_hash', '=', token).execute()
  }

  private changing<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async (tx) => {
      await this.engine.holdBack(tx, [ACCOUNTS])
      return work(tx)
    })
  }
}

type Row = Selectable<Tables['users']>

const userOf = ({ name, role, since, closed }: Row): User => ({ name, role, since, closed })

async function rowOf(db: Kysely<Tables> | Tx, name: string): Promise<Row | null> {
  return (await db.selectFrom('users').selectAll().where('name_key', '=', userKey(name)).executeTakeFirst()) ?? null
}

async function openRow(tx: Tx, name: string): Promise<Row | null> {
  const row = await rowOf(tx, name)
  return row?.closed === null ? row : null
}

async function isLastAdmin(tx: Tx, { role, name_key: key }: Row): Promise<boolean> {
  if (role !== 'admin') return false
  const others = tx.selectFrom('users').select('name_key').where('role', '=', 'admin').where('closed', 'is', null)
  return (await others.where('name_key', '!=', key).limit(1).executeTakeFirst()) === undefined
}

const endAll = (tx: Tx, key: string) => tx.deleteFrom('sessions').where('name_key', '=', key).execute()
