/** Of which commune, document or person an item of a list tells: "the second criteria" says nothing to anybody. */
import type { LetterRecord } from '../../model/letter-record.js'
import { valueAt } from '../../reconcile/words/pointer.js'

export function aboutOf(record: LetterRecord, pointer: string): string | null {
  const item = valueAt(record, pointer.split('/').slice(0, 3).join('/'))
  if (typeof item !== 'object' || item === null) return null
  const told = { commune: null, unit: null, name: null, number: null, ...item }
  const [first = null] = [told.commune, told.unit, told.name, told.number].filter((t) => typeof t === 'string')
  return pointer.split('/').length > 2 && /^\d+$/.test(pointer.split('/')[2] ?? '') ? first : null
}
