/** The contract of storage for accounts and sessions: hashes of passwords and tokens, never these themselves. One suite (test/store/users.contract.ts) runs for each backend. */
import type { Role, User } from '../model/user.js'

/** ISO 8601 in UTC. */
type Instant = string

export interface HeldUser extends User {
  readonly passwordHash: string
}

/** Somebody who changes accounts, and when; both go into the log. */
export interface Doer {
  readonly by: string
  readonly at: Instant
}

export interface Session {
  /** Hash of the token that the browser holds. */
  readonly token: string
  readonly user: string
  readonly since: Instant
  readonly ends: Instant
}

export interface HeldSession extends Omit<Session, 'user'> {
  readonly user: User
  readonly seen: Instant
}

/** Names are compared without capitals (`userKey`). */
export interface UserStore {
  /** All accounts that ever were, by name. */
  list(): Promise<readonly User[]>
  find(name: string): Promise<HeldUser | null>
  /** 'taken': somebody has or had this name. */
  add(user: Pick<HeldUser, 'name' | 'role' | 'passwordHash'>, doer: Doer): Promise<'added' | 'taken'>
  /** Ends all sessions of the account. 'unknown': there is no such account, or it is closed. */
  setPassword(name: string, passwordHash: string, doer: Doer): Promise<'set' | 'unknown'>
  /** From the next request on, whoever is signed in too. 'last-admin' stays one; 'same': it is the role that the account has. */
  setRole(name: string, role: Role, doer: Doer): Promise<'set' | 'same' | 'unknown' | 'last-admin'>
  /** Ends all sessions of the account. 'last-admin' stays: somebody must be able to open accounts. */
  close(name: string, doer: Doer): Promise<'closed' | 'unknown' | 'last-admin'>
  /**
   * Begins a session for whoever has shown the password of this hash; false where the account has been closed or its password changed since then.
   * It goes into the log. Sessions that are over are forgotten: those that have ended, and those last seen before `idleSince`.
   */
  begin(session: Session, shown: { readonly passwordHash: string; readonly idleSince: Instant }): Promise<boolean>
  /** Of an account that is open; whether it has ended is for the caller to judge. */
  session(token: string): Promise<HeldSession | null>
  seen(token: string, at: Instant): Promise<void>
  end(token: string): Promise<void>
}
