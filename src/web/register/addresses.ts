/** Addresses of the register's pages, and the names of its fields in them. */
import type { RegisterEntry } from '../../model/register.js'

export const BOOK = '/so-den'

export const entryPath = ({ year, no }: Pick<RegisterEntry, 'year' | 'no'>): string => `${BOOK}/${year}/${no}`
/** `letter` null: a paper without a file. */
export const formPath = (letter: string | null, more: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams({ ...(letter === null ? {} : { 'van-ban': letter }), ...more }).toString()
  return query === '' ? `${BOOK}/vao` : `${BOOK}/vao?${query}`
}

/** "12", "12/2026": a number of the book. */
export function numberAsked(typed: string | null, year: number): { readonly year: number; readonly no: number } | null {
  const m = /^\s*0*(\d{1,6})\s*(?:\/\s*(\d{4}))?\s*$/.exec(typed ?? '')
  return m ? { no: Number(m[1]), year: m[2] === undefined ? year : Number(m[2]) } : null
}

/** A year that books have; null where it is none. */
export const yearIn = (typed: string | null): number | null => (typed !== null && /^(?:19|20)\d\d$/.test(typed) ? Number(typed) : null)
