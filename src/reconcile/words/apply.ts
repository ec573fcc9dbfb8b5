/**
 * The record as it stands when people have spoken: the machine's record with their words over it. Pure: same record, same words, same answer; the machine's
 * record is not touched. Words are taken in the order they were said; of two on one place the later holds.
 */
import type { LetterRecord } from '../../model/letter-record.js'
import { bySaid, isOfValue, ITEM_LISTS, type ItemList, type ValueSaying, type Word } from '../../model/word.js'
import { findItem } from './anchor.js'
import { isSame, isUnder, valueAt } from './pointer.js'
import { withoutItem } from './remove-item.js'
import { type LastDayOf, withNothing, withSaid } from './set-value.js'

/**
 * stands: it holds · overruled: a later word holds in its place · idle: what was rejected is not read any more ·
 * lost: no place for it in the record as it is read now; it is applied to nothing.
 */
export type WordState = 'stands' | 'overruled' | 'idle' | 'lost'

export interface Applied {
  readonly state: WordState
  /** JSON Pointer into the effective record; null where the word has no place in it. */
  readonly at: string | null
}

export interface Overlaid {
  readonly record: LetterRecord
  /** By the word's id; only words that are of a value. */
  readonly applied: ReadonlyMap<string, Applied>
  /** The place of an item of the effective record in the machine's list: rejected items are not counted any more. */
  readonly machineIndex: (list: ItemList, index: number) => number
}

/** What the words are laid over. `text`: the letter's frozen text where it is at hand: it tells whether a word's place is still the same. */
export interface Ground {
  readonly machine: LetterRecord
  readonly text: string | null
  readonly lastDayOf: LastDayOf
}

interface Step {
  readonly word: Word
  readonly says: ValueSaying
  /** In the machine's record. */
  readonly at: string
  readonly item: { readonly list: ItemList; readonly index: number } | null
}

/** Words that stand (none withdrawn), of this letter. */
export function applyWords({ machine, text, lastDayOf }: Ground, words: readonly Word[]): Overlaid {
  const applied = new Map<string, Applied>()
  const steps: Step[] = []
  for (const word of [...words].sort(bySaid)) {
    if (!isOfValue(word.says)) continue
    const step = stepOf(machine, text, { word, says: word.says })
    if (step === null) applied.set(word.id, { state: 'lost', at: null })
    else steps.push(step)
  }
  const values = steps.filter((s) => !isItemRejected(s)).reduce((record, step) => taken(record, step, applied, lastDayOf), machine)
  const gone = goneOf(steps)
  const record = gone.reduceRight((all, { item, word }) => (item === null ? all : withoutItem(all, item.list, item.index, word.by)), values)
  for (const step of steps) if (!applied.has(step.word.id)) applied.set(step.word.id, outcomeOf(step, steps, values))
  const machineIndex = (list: ItemList, index: number): number =>
    gone.reduce((at, { item }) => (item?.list === list && item.index <= at ? at + 1 : at), index)
  return { record, applied, machineIndex }
}

/** A word on the item as a whole. */
const isOfItem = ({ item, at }: Step): boolean => item !== null && at === `/${item.list}/${item.index}`

const isItemRejected = (step: Step): boolean => isOfItem(step) && step.says.act === 'reject'

/** Where in the machine's record the word belongs. */
function stepOf(machine: LetterRecord, text: string | null, { word, says }: Pick<Step, 'word' | 'says'>): Step | null {
  const { anchor, pointer } = says
  if (anchor === null) return listOf(pointer) === null ? { word, says, at: pointer, item: null } : null
  const index = findItem(machine, anchor, text)
  if (index === null) return null
  const inner = pointer.split('/').slice(3)
  return { word, says, at: ['', anchor.list, String(index), ...inner].join('/'), item: { list: anchor.list, index } }
}

/** The list that the pointer leads into. */
export const listOf = (pointer: string): ItemList | null => ITEM_LISTS.find((list) => pointer.split('/')[1] === list) ?? null

function taken(record: LetterRecord, { word, says, at }: Step, applied: Map<string, Applied>, lastDayOf: LastDayOf): LetterRecord {
  const { by, why } = word
  if (says.act === 'reject' && !isSame(valueAt(record, at) ?? null, says.instead)) {
    applied.set(word.id, { state: 'idle', at })
    return record
  }
  const next =
    says.act === 'reject'
      ? withNothing(record, at, { by })
      : withSaid(record, at, { value: says.value, rule: ruleOf(word), by, why }, lastDayOf)
  if (next === null) applied.set(word.id, { state: 'lost', at: null })
  return next ?? record
}

/** The name that stands where a rule's stands. */
export const ruleOf = ({ by, says }: Pick<Word, 'by' | 'says'>): string =>
  says.act === 'confirm' ? `người xác nhận: ${by}` : `người: ${by}`

function outcomeOf(step: Step, steps: readonly Step[], values: LetterRecord): Applied {
  const later = steps.slice(steps.indexOf(step) + 1)
  const gone = goneOf(steps)
  const own = step.item === null ? step.at : `/${step.item.list}/${step.item.index}`
  const at = movedTo(step, gone)
  if (isOfItem(step)) return later.some((s) => isOfItem(s) && s.at === step.at) ? { state: 'overruled', at } : { state: 'stands', at }
  if (gone.some((g) => g.at === own)) return { state: 'overruled', at: null }
  const said = step.says.act === 'reject' ? null : step.says.value
  const isThere = isSame(valueAt(values, step.at) ?? null, said) || later.every((s) => !isUnder(s.at, step.at) && !isUnder(step.at, s.at))
  return { state: isThere ? 'stands' : 'overruled', at }
}

/** Steps that take their item out of the record, in its order: of all words on an item as a whole the last decides. */
function goneOf(steps: readonly Step[]): readonly Step[] {
  const last = [...new Map(steps.filter(isOfItem).map((s) => [s.at, s])).values()]
  return last.filter(isItemRejected).sort((a, b) => (a.item?.index ?? 0) - (b.item?.index ?? 0))
}

/** The place of the effective record: items before it may be gone; null when it is gone itself. */
function movedTo({ at, item }: Step, gone: readonly Step[]): string | null {
  if (item === null) return at
  const before = gone.filter((g) => g.item?.list === item.list)
  if (before.some((g) => g.item?.index === item.index)) return null
  const index = item.index - before.filter((g) => (g.item?.index ?? 0) < item.index).length
  return ['', item.list, String(index), ...at.split('/').slice(3)].join('/')
}
