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
