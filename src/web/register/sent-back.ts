/** A form that is not taken comes back with what was typed: only what is other than before, in the address. */
import { FIELD_NAMES, FIELDS, type FieldName, type Typed } from './fields.js'

type Shown = Readonly<Record<FieldName, string>>

const KEY = (name: FieldName): string => `o.${FIELDS[name].name}`
/** Fields that were emptied. */
const EMPTIED = 'bo'
/** An address longer than this is no address: what is too long is left to be typed again. */
const MOST = 6_000

export function sentBack(before: Shown, typed: Typed): Readonly<Record<string, string>> {
  const now = (name: FieldName): string => typed(FIELDS[name].name) ?? ''
  const other = FIELD_NAMES.filter((name) => now(name) !== before[name].trim())
  const emptied = other.filter((name) => now(name) === '')
  const filled = other.filter((name) => now(name) !== '').map((name): [string, string] => [KEY(name), now(name)])
  const all = Object.fromEntries([...filled, ...(emptied.length === 0 ? [] : [[EMPTIED, emptied.map((n) => FIELDS[n].name).join(' ')]])]) as Record<string, string> // prettier-ignore
  while (new URLSearchParams(all).toString().length > MOST) {
    const [longest] = Object.keys(all).sort((a, b) => (all[b]?.length ?? 0) - (all[a]?.length ?? 0))
    delete all[longest ?? '']
  }
  return all
}

export function typedOver(query: Typed, shown: Shown): { readonly shown: Shown; readonly changed: boolean } {
  const emptied = (query(EMPTIED) ?? '').split(' ')
  const value = (name: FieldName): string => query(KEY(name)) ?? (emptied.includes(FIELDS[name].name) ? '' : shown[name])
  const over = Object.fromEntries(FIELD_NAMES.map((name) => [name, value(name)])) as Shown
  return { shown: over, changed: FIELD_NAMES.some((name) => over[name] !== shown[name]) }
}
