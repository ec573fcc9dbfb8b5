/** Numbers as letters print them inside times: digits, Roman quarters, ordinals and small numbers in words (folded). */
const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  dau: 1,
  i: 1,
  hai: 2,
  ii: 2,
  ba: 3,
  iii: 3,
  bon: 4,
  tu: 4,
  iv: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
}

/** Units behind a ten: "hai mươi mốt", "hai mươi lăm", "hai tư". */
const UNITS = 'mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin'
const UNIT_VALUES: Readonly<Record<string, number>> = { ...WORDS, lam: 5 }

/** A day of the month in words: "hai mươi lăm", "ba mươi mốt", "mười", "hai lăm", "bảy". */
export const DAY_WORD = String.raw`(?:hai\s+(?:muoi(?:\s+(?:${UNITS}))?|(?:${UNITS}))|ba\s+(?:muoi(?:\s+mot)?|mot)|muoi(?:\s+(?:${UNITS}))?|${UNITS})`

/** A month in words; "sau" and "nam" are also "next" and "year", so that a month may stand alone only where no doubt is left. */
export const MONTH_WORD = String.raw`(?:muoi(?:\s+(?:mot|hai))?|hai|ba|tu|bon|nam|sau|bay|tam|chin)`

/** Digits or words as a day or month: "muoi hai" 12, "hai muoi lam" 25, "hai lam" 25. */
export function spelt(folded: string | undefined): number | null {
  if (folded === undefined) return null
  const [first = '', ...rest] = folded.replace(/\s+/g, ' ').trim().split(' ')
  if (/^\d+$/.test(first)) return Number(first)
  const tail = rest.filter((word) => word !== 'muoi')
  const tens = first === 'muoi' ? 10 : rest.length > 0 ? (WORDS[first] ?? 0) * 10 : 0
  if (tens === 0) return WORDS[first] ?? null
  return tens + (UNIT_VALUES[tail[0] ?? ''] ?? 0)
}

/** Digits or a word as a number; null when it is neither. */
export function numberOf(folded: string | undefined): number | null {
  if (folded === undefined) return null
  const word = folded.replace(/\s+/g, ' ').trim()
  return /^\d+$/.test(word) ? Number(word) : (WORDS[word] ?? null)
}

/** A count before a unit of time: "07", "05 (năm)", "ba mươi". */
export const COUNT = String.raw`(?:\d{1,3}|mot|hai|ba|bon|nam|bay|muoi\s+lam|muoi|hai\s+muoi|ba\s+muoi)(?:\s*\(\p{L}+(?:\s\p{L}+)?\))?`

/** The count in front of its gloss: "05 (năm)" is 5. */
export const countOf = (folded: string): number | null => numberOf(folded.replace(/\(.*$/, '').trim())
