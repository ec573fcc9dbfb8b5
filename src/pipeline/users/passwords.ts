/** Passwords: what may be one, and how it is kept (argon2id, OWASP's parameters: 19 MiB, two passes). */
import { hash, verify } from '@node-rs/argon2'
import { userKey } from '../../model/user.js'

export const LEAST = 10
/** Hashing costs by length; nobody types more. */
const MOST = 200

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Keyboards write "ế" in one sign or in three: the same password. */
const typed = (password: string): string => password.normalize('NFKC').trim()

export type Weakness = 'short' | 'long' | 'simple'

/** Why this cannot be the password of this account; null where it can. */
export function weaknessOf(password: string, name: string): Weakness | null {
  const text = typed(password)
  const plain = text.toLowerCase()
  if ([...text].length < LEAST) return 'short'
  if (text.length > MOST) return 'long'
  // One sign over and over, the keys in a row, one's own name: the first that is tried.
  if (new Set(plain).size < 5 || ROWS.some((row) => row.includes(plain)) || isNamed(plain, userKey(name))) return 'simple'
  return null
}

/** "lan2026!!!", "Lan lan lan" of Lan. */
function isNamed(plain: string, key: string): boolean {
  const [word = '', own = ''] = [plain, key].map((text) => text.replace(/[^\p{L}]/gu, ''))
  return own !== '' && word !== '' && word.replaceAll(own, '') === ''
}

const ROWS = ['01234567890123456789', '09876543210987654321', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'matkhau1234567890', 'password1234567890'] // prettier-ignore

export const hashed = (password: string): Promise<string> => hash(typed(password), COST)

/** Takes as long for a name that nobody has (`kept` null) as for a wrong password: nobody learns by the clock who has an account. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const text = typed(password)
  const isRight = await verify(kept ?? (await nobodys()), text.length > MOST ? '' : text)
  return isRight && kept !== null
}

let hashOfNobody: Promise<string> | null = null

/** Made when the desk opens, so that not even the first who asks waits longer. */
export const nobodys = (): Promise<string> => (hashOfNobody ??= hash(crypto.randomUUID(), COST))
