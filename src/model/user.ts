/** Who has an account at the desk. */

export const ROLES = ['clerk', 'analyst', 'auditor', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface User {
  readonly name: string
  readonly role: Role
  /** Instants; a closed account is never opened again, and its name is given to nobody else: the log tells what was done under it. */
  readonly since: string
  readonly closed: string | null
}

const LONGEST = 60

/** Latin letters only: no name may look like another's. */
const NAME = /^[\p{Script=Latin}\p{M}\d]+(?:[ ._@-][\p{Script=Latin}\p{M}\d]+)*$/u

/** As it is kept and shown; null where it can be nobody's name. */
export function userName(typed: string): string | null {
  const name = typed.normalize('NFC').trim().replace(/\s+/gu, ' ')
  return name.length <= LONGEST && NAME.test(name) ? name : null
}

/** "Lan" and "lan" are one person; "Lan" and "Lân" are two. */
export const userKey = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
