/** Addresses of the desk's pages for what they are about. */
import type { UnitRef } from '../../model/ledger.js'

/** Of a letter by its id ("sha256#3-5": a fragment would not reach us). `at`: the value (JSON Pointer) whose sentence is shown marked. */
export const letterPath = (id: string, at: string | null = null): string =>
  `/van-ban/${id.replace('#', '~')}${at === null ? '' : `?cho=${encodeURIComponent(at)}#cho`}`

/** Of `letterPath`. */
export const letterIdIn = (param: string): string => param.replace('~', '#')

/** Of a unit by its key (code and the day since when it holds). */
export const unitPath = (unit: UnitRef['key']): string => `/xa/${encodeURIComponent(unit)}`
