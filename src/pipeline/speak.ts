/** A person's word on a letter: what is meant, whether it can be so, and what stands then. */
import type { Day } from '../model/calendar.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { Statement } from '../model/statement.js'
import type { HeldWord, Saying, Word } from '../model/word.js'
import { applyWords, type Overlaid } from '../reconcile/words/apply.js'
import { pointerOf } from '../reconcile/words/field.js'
import { valueAt } from '../reconcile/words/pointer.js'
import { anchorFor, isOfLetter, type Refusal, sayingOf, wordOf } from '../reconcile/words/saying-of.js'
import { isAsked } from '../reconcile/words/told-by-people.js'
import { isRefused, typedValue } from '../reconcile/words/typed.js'
import type { Instant, StandingLetter, Store } from '../store/store.js'
import { groundOf, overlay, statementsIn } from './overlay.js'

export interface Speaker {
  readonly at: Instant
  readonly by: string
  readonly why: string | null
}

export interface Changed {
  readonly word: Word
  /** False: the same was said at the same instant before. */
  readonly isNew: boolean
  readonly pointer: string
  readonly before: unknown
  readonly after: unknown
  /** What the letter states no more, and what it states now. */
  readonly gone: readonly Statement[]
  readonly come: readonly Statement[]
}

export type ValueAsked =
  | { readonly act: 'confirm' | 'reject'; readonly field: string }
  | { readonly act: 'correct'; readonly field: string; readonly typed: string }

export async function speakOfValue(store: Store, letter: string, asked: ValueAsked, by: Speaker): Promise<Changed | Refusal> {
  const stand = await standOf(store, letter)
  const pointer = pointerOf(asked.field)
  if (pointer === null) return { refusal: notAField(asked.field) }
  const value = asked.act === 'correct' ? typedValue(pointer, asked.typed) : null
  if (value !== null && isRefused(value)) return value
  const wanted = asked.act === 'correct' ? { act: asked.act, value: value?.value } : { act: asked.act }
  const says = sayingOf(stand, pointer, wanted)
  if (isRefused(says)) return says
  const word = wordOf(by, says)
  const told = await store.say(word, overlay)
  return { word, isNew: told === 'said', ...difference(stand, { pointer, at: word.id, words: [...stand.words, word] }) }
}

const notAField = (field: string): string =>
  `Không có mục nào gọi là "${field}", cần đường dẫn như /date hoặc tên như "số", "ngày", "cơ quan", "trích yếu", "người ký", "hạn 1", "hạn 1 ai".`

export interface Stand {
  readonly letter: StandingLetter
  readonly machine: LetterRecord
  readonly words: readonly HeldWord[]
  readonly now: Overlaid
}

/** The letter as it stands, with the words on it. */
export async function standOf(store: Pick<Store, 'standing' | 'words'>, id: string): Promise<Stand> {
  const letter = (await store.standing(id.split('#')[0] ?? id)).find((l) => l.id === id)
  if (letter === undefined) throw new Error(`no letter ${id} is held`)
  const { machine } = letter
  const words = (await store.words(id, null)).filter((w) => w.withdrawn === null && isOfLetter(w, machine))
  return { letter, machine, words, now: applyWords(groundOf({ ...letter, record: machine }), words) }
}

/** What stands after these words, against what stood. */
function difference({ letter, machine, now }: Stand, { pointer, at, words }: { pointer: string; at: string; words: readonly Word[] }) {
  const then = applyWords(groundOf({ ...letter, record: machine }), words)
  const place = then.applied.get(at)?.at ?? null
  const [before, after] = [statementsIn({ ...letter, record: now.record }), statementsIn({ ...letter, record: then.record })]
  const missing = (from: readonly Statement[], of: readonly Statement[]) => of.filter((s) => !from.some((t) => t.id === s.id))
  return {
    pointer,
    before: valueAt(now.record, pointer) ?? null,
    after: place === null ? null : (valueAt(then.record, place) ?? null),
    gone: missing(after, before),
    come: missing(before, after),
  }
}

export interface DoneAsked {
  readonly term: string
  readonly on: string
  readonly actor: string | null
  /** Of a recurring term the day of its rhythm that was met; null = the whole term. */
  readonly period?: Day | null
}

/** A term met: kept as a word, for the picture only. */
export async function speakOfTerm(
  store: Store,
  letter: string,
  { term, on, actor, period = null }: DoneAsked,
  by: Speaker,
): Promise<Word | Refusal> {
  const stand = await standOf(store, letter)
  const pointer = pointerOf(/^\d+$/.test(term.trim()) ? `hạn ${term}` : term)
  const index = /^\/deadlines\/(\d+)$/.exec(pointer ?? '')?.[1]
  const deadline = stand.now.record.deadlines[Number(index)]
  if (pointer === null || deadline === undefined)
    return {
      refusal: `Văn bản này không có hạn "${term}", có ${stand.now.record.deadlines.length} hạn; gọi bằng số thứ tự như trong: congvan explain.`,
    }
  const anchor = anchorFor(stand.machine, stand.now, pointer)
  if (anchor === null || 'refusal' in anchor) return anchor ?? { refusal: notAField(term) }
  if (actor !== null && !isAsked(deadline, stand.now.record, actor))
    return { refusal: `Hạn này không giao cho "${actor}", giao cho: ${deadline.who.join('; ')}.` }
  const word = wordOf(by, { act: 'done', letter, anchor, actor, on, ...(period === null ? {} : { period }) })
  await store.say(word, overlay)
  return word
}

/** Two letters are one, or are not. */
export async function speakOfTwo(store: Store, says: Extract<Saying, { act: 'join' | 'part' }>, by: Speaker): Promise<Word | Refusal> {
  if (says.letter === says.other) return { refusal: 'Hai tên gọi này là cùng một văn bản trong kho, cần hai văn bản khác nhau.' }
  const word = wordOf(by, says)
  await store.say(word, overlay)
  return word
}

/** Takes a word back; what stands then is told when it was of a value. */
export async function takeBack(store: Store, word: HeldWord, by: Speaker): Promise<Changed | 'withdrawn-before'> {
  const { says } = word
  // A letter that is held no more has nothing to show.
  const stand = 'pointer' in says ? await standOf(store, says.letter).catch(() => null) : null
  if ((await store.withdraw(word.id, by, overlay)) !== 'withdrawn') return 'withdrawn-before'
  if (stand === null || !('pointer' in says)) return { word, isNew: true, pointer: '', before: null, after: null, gone: [], come: [] }
  const words = stand.words.filter((w) => w.id !== word.id)
  const pointer = stand.now.applied.get(word.id)?.at ?? says.pointer
  const { record } = applyWords(groundOf({ ...stand.letter, record: stand.machine }), words)
  return { word, isNew: true, ...difference(stand, { pointer, at: '', words }), after: valueAt(record, says.pointer) ?? null }
}
