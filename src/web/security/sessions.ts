/**
 * Sessions. The browser holds a random token in a cookie that no script reads and no other site sends along; the store holds its hash. None begins before somebody
 * has shown a password, each sign-in makes a new one: a token that was planted in a browser beforehand opens nothing.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { HeldSession, HeldUser } from '../../store/users.js'
import type { Desk } from '../desk.js'
import { isEncrypted } from './connection.js'
import { IDLE, LASTS, type SignIn } from './sign-in-rules.js'

const NAME = 'phien'
/** When it was last seen is noted once a minute: not every picture and style sheet writes into the store. */
const NOTED = 60

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
const later = (now: Date, seconds: number): string => new Date(now.getTime() + seconds * 1000).toISOString()

/** Encrypted, the cookie bears a name that only this very host can set (RFC 6265bis, "__Host-"). */
const tokenIn = (c: Context, signIn: SignIn): string | undefined => getCookie(c, NAME, isEncrypted(c, signIn) ? 'host' : undefined)

/** Of whoever calls; null: nobody has signed in, or it is over. */
export async function sessionOf(c: Context, { store, now }: Desk, signIn: SignIn): Promise<HeldSession | null> {
  const token = tokenIn(c, signIn)
  const held = token ? await store.users.session(hashOf(token)) : null
  if (held === null) return null
  const at = now()
  if (held.ends <= at.toISOString() || held.seen < later(at, -IDLE)) {
    await store.users.end(held.token)
    return null
  }
  if (held.seen < later(at, -NOTED)) await store.users.seen(held.token, at.toISOString())
  return held
}

/** False: the account was closed, or given another password, since it was looked at. */
export async function beginSession(c: Context, { store, now }: Desk, signIn: SignIn, user: HeldUser): Promise<boolean> {
  const [token, at] = [randomBytes(32).toString('base64url'), now()]
  const session = { token: hashOf(token), user: user.name, since: at.toISOString(), ends: later(at, LASTS) }
  if (!(await store.users.begin(session, { passwordHash: user.passwordHash, idleSince: later(at, -IDLE) }))) return false
  const before = tokenIn(c, signIn)
  if (before) await store.users.end(hashOf(before))
  // Until the browser is closed; the store knows the end.
  setCookie(c, NAME, token, isEncrypted(c, signIn) ? { ...COOKIE, secure: true, prefix: 'host' } : COOKIE)
  return true
}

const COOKIE = { path: '/', httpOnly: true, sameSite: 'Strict' } as const

export async function endSession(c: Context, { store }: Desk, signIn: SignIn): Promise<void> {
  const token = tokenIn(c, signIn)
  if (token) await store.users.end(hashOf(token))
  deleteCookie(c, NAME, isEncrypted(c, signIn) ? { path: '/', secure: true, prefix: 'host' } : { path: '/' })
}
