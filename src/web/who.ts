/** Who may do what at the desk. */

import type { Role } from '../model/user.js'

/** read: look at pages. receive: drop files. register: give numbers. say: confirm, correct, mark done. manage: users. */
export type Right = 'read' | 'receive' | 'register' | 'say' | 'manage'

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  clerk: ['read', 'receive', 'register', 'say'],
  analyst: ['read', 'say'],
  // An auditor looks, and leaves no trace in what is looked at.
  auditor: ['read'],
  admin: ['read', 'receive', 'register', 'say', 'manage'],
}

export interface Who {
  readonly name: string
  readonly role: Role
}

export const may = ({ role }: Who, right: Right): boolean => RIGHTS[role].includes(right)
