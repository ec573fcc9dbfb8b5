/** Filters as people type them: without accents anything near fits, with accents only what is meant. */
import { bounds, type Day } from '../model/calendar.js'
import { grouped } from '../model/collect.js'
import { fold } from '../text/fold.js'
import { hasAccents, marked } from '../text/marked.js'

/** True when no filter is set, or one of the texts holds the wanted words (whole words: "An" is not in "Vân Anh"). */
export function fits(wanted: string | null, ...texts: readonly (string | null)[]): boolean {
  if (wanted === null) return true
  const form = hasAccents(wanted) ? marked : fold
  const words = form(wanted.normalize('NFC').trim()).match(/[\p{L}\p{N}]+/gu) ?? []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'u')
  return words.length > 0 && texts.some((text) => text !== null && pattern.test(form(text)))
}

/** A commune by its official name or its code; a kind before the name is set aside ("xã Phú Lương"). */
export function fitsUnit(wanted: string | null, unit: { readonly name: string; readonly code: string | null }): boolean {
  if (wanted === null || wanted === unit.code) return true
  const bare = bareName(wanted)
  const form = hasAccents(bare) ? marked : fold
  return form(bare) === form(unit.name)
}

/** Of a list that lives as long as the program (the gazetteer's) those that `fitsUnit` lets through: its names are folded once and not for each question. */
export function unitsFitting<U extends Named>(units: readonly U[], wanted: string): readonly U[] {
  const bare = bareName(wanted)
  const form = hasAccents(bare) ? marked : fold
  const named = formsOf(units, form).get(form(bare)) ?? []
  // Rows of the list itself.
  return units.filter((u) => u.code === wanted || named.includes(u))
}

type Named = Parameters<typeof fitsUnit>[1]
type Form = (text: string) => string
const folded = new WeakMap<readonly Named[], Map<Form, ReadonlyMap<string, readonly Named[]>>>()

function formsOf(units: readonly Named[], form: Form): ReadonlyMap<string, readonly Named[]> {
  const known = folded.get(units) ?? new Map<Form, ReadonlyMap<string, readonly Named[]>>()
  const made = known.get(form) ?? grouped(units, (u) => form(u.name))
  folded.set(units, known.set(form, made))
  return made
}

/** A commune's name without its kind. */
export const bareName = (wanted: string): string =>
  wanted
    .normalize('NFC')
    .trim()
    .replace(/^(?:xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|dac khu)\s+/iu, '')

/** True when some day that the EDTF date may mean lies in the range. An unknown date fits only when there is no range. */
export function fitsDays(date: string | null, from: Day | null, to: Day | null): boolean {
  if (from === null && to === null) return true
  if (date === null) return false
  const { first, last } = bounds(date)
  return (from === null || last >= from) && (to === null || first <= to)
}
