/**
 * Names that a worn page spells as no such name is spelt. Where only marks differ and one known spelling is left, that one stands, in doubt,
 * says so, and keeps what was read as its rival. Pages that were never recognised are taken at their word.
 */
import type { ComposeInput } from './record-part.js'

export interface Spelling {
  readonly value: string
  readonly says: string
}

/** Under the doubtful line: a person looks at it. */
export const RESPELT = 0.75

/** "Sở Nông nghiệp và Phát trien nông thôn": a body that is known but for its marks. */
export function bodySpelt(input: ComposeInput, name: string): Spelling | null {
  if (input.document.ocr === null) return null
  const known = input.reference.agencies.spelt(name)
  return known === null ? null : { value: known, says: `Trang đọc là "${name}"; lấy theo tên cơ quan đã biết.` }
}

/** "Đỉnh Bá Khải": no family is called Đỉnh, one is called Đinh. "K? Brơi": an apostrophe was lost. */
export function personSpelt(input: ComposeInput, name: string): Spelling | null {
  const lost = /^([HKR])\?(?=\s)/u.exec(name)?.[1]
  if (lost !== undefined) return { value: `${lost}’${name.slice(2)}`, says: `Đọc là "${name}"; dấu hỏi sau "${lost}" hiểu là dấu lược.` }
  if (input.document.ocr === null) return null
  const [family = '', ...given] = name.split(/\s+/)
  const meant = given.length > 0 ? input.reference.familyNames.meant(family) : null
  return meant === null
    ? null
    : { value: [meant, ...given].join(' '), says: `Trang đọc là "${name}"; không có họ "${family}", lấy họ "${meant}".` }
}
