/** Addresses of the desk's pages for what they are about. */
import type { UnitRef } from '../../model/ledger.js'

/** Of a letter by its id ("sha256#3-5": a fragment would not reach us). `at`: the value (JSON Pointer) whose sentence is shown marked. */
export const letterPath = (id: string, at: string | null = null): string =>
  `/van-ban/${id.replace('#', '~')}${at === null ? '' : `?cho=${encodeURIComponent(at)}#cho`}`

/** Of `letterPath`. */
export const letterIdIn = (param: string): string => param.replace('~', '#')

/** Of the chain around a letter. */
export const chainPath = (letter: string): string => `/chuoi?van-ban=${encodeURIComponent(letter)}`

/** Of the evidence pack of a value. */
export const valuePackPath = (letter: string, at: string): string =>
  `/ho-so?${new URLSearchParams({ 'van-ban': letter, cho: at }).toString()}`

/** Of the evidence pack of a cell of the picture. `commune`: as `unitShown` shows it; `knownAt`: a day. */
export const cellPackPath = (cell: {
  readonly commune: string
  readonly criterion?: number | null
  readonly standard?: string | null
  readonly set?: string | null
  readonly asOf: string
  readonly knownAt?: string | null
}): string => {
  const { commune: xa, criterion, standard: chuan, set: bo, asOf: ngay, knownAt } = cell
  const told = { xa, 'tieu-chi': criterion?.toString(), chuan, bo, ngay, 'biet-den': knownAt }
  return `/ho-so?${new URLSearchParams(Object.entries(told).flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))).toString()}`
}

/** Of a unit by its key (code and the day since when it holds). */
export const unitPath = (unit: UnitRef['key']): string => `/xa/${encodeURIComponent(unit)}`

/** The file from which a letter was read, as an attachment. */
export const originalPath = (id: string): string => `/tep/${id.replace('#', '~')}`
