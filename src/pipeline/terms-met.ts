/** What people say of terms at the desk: that one was met, and that it was not after all; each word with the term that it is about. */
import { createHash } from 'node:crypto'
import type { Day } from '../model/calendar.js'
import type { LedgerView } from '../model/ledger.js'
import type { HeldWord, SayingOf } from '../model/word.js'
import { actorsOf } from '../reconcile/terms/actors.js'
import { findItem } from '../reconcile/words/anchor.js'
import { isOfLetter } from '../reconcile/words/saying-of.js'
import type { Words } from '../report/report.js'
import type { Instant, Store } from '../store/store.js'
import { wordCalled } from './words-told.js'
import { type Speaker, speakOfTerm, takeBack } from './speak.js'

export interface TermWord extends HeldWord {
  readonly says: SayingOf<'done'>
  /** The letter that sets the term, and the term's place in its record. */
  readonly letter: string
  readonly index: number
}

type Told = Pick<Store, 'spoken'>

/** Words on the terms of these letters, also those taken back, in the order they were said. */
export async function termWords(
  store: Told,
  view: Pick<LedgerView, 'known'>,
  letters: readonly string[],
  knownAt: Instant | null,
): Promise<TermWord[]> {
  const words = (await store.spoken(knownAt).on(letters, ['done'])).flatMap(ofTerm)
  if (words.length === 0) return []
  const about = new Set(words.map((w) => sourceOf(w.says.letter)))
  const known = await view.known(letters.filter((id) => about.has(sourceOf(id))))
  return words.flatMap((word) => {
    const letter = known.find(({ record }) => isOfLetter(word, record))
    const index = letter === undefined ? null : findItem(letter.record, word.says.anchor, null)
    return letter === undefined || index === null ? [] : [{ ...word, letter: letter.id, index }]
  })
}

/** Letters of whose terms somebody has spoken last, the newest first. */
export async function lastSpokenOf(store: Told, knownAt: Instant | null, most: number): Promise<readonly string[]> {
  const last = (w: HeldWord): string => w.withdrawn?.at ?? w.at
  const [spoken, few] = [store.spoken(knownAt), { act: 'done', most: MOST_OF_A_LETTER * most } as const]
  const lately = [...(await spoken.newest({ ...few, behind: null })), ...(await spoken.takenBack(few))]
  const words = lately.sort((a, b) => (last(a) < last(b) ? 1 : -1))
  return [...new Set(words.map((w) => w.says.letter))].slice(0, most)
}

type DoneWord = HeldWord & { readonly says: SayingOf<'done'> }

const ofTerm = (w: HeldWord): DoneWord[] => (w.says.act === 'done' ? [{ ...w, says: w.says }] : [])

/** Who marks a letter's terms for several actors says so many words; beyond them fewer letters are found. */
const MOST_OF_A_LETTER = 20

const sourceOf = (letter: string): string => letter.split('#')[0] ?? letter

export interface MetAsked {
  readonly letter: string
  readonly index: number
  /** wordingOf the term as the speaker saw it: what was read anew since may stand at another place. */
  readonly wording: string
  readonly period: Day | null
  readonly actor: string | null
  readonly on: Day
}

/** A short sign of a term's words, by which a page and the record are held together. */
export const wordingOf = ({ text }: { readonly text: string }): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Tells that the term was met; a sentence where that cannot be. */
export async function meetTerm(store: Store, asked: MetAsked, by: Speaker): Promise<Words | null> {
  const rows = await store.view(null).deadlinesOf([asked.letter])
  const row = rows.find((r) => r.index === asked.index)
  if (row === undefined || wordingOf(row.deadline) !== asked.wording) return CHANGED
  if (asked.period !== null && row.deadline.rrule === null) return CHANGED
  const { actor, on, period } = asked
  const told = await speakOfTerm(store, asked.letter, { term: `/deadlines/${asked.index}`, on, actor, period }, by)
  return 'refusal' in told ? { vi: told.refusal, en: told.refusal } : null
}

const CHANGED: Words = {
  vi: 'Văn bản đã được đọc lại và hạn này nay khác lúc mở trang; hãy tải lại trang rồi làm lại.',
  en: 'The letter was read anew and this term is other than when the page was opened; load the page again.',
}
const UNKNOWN: Words = {
  vi: 'Không có lời báo xong này trong kho; hãy tải lại trang.',
  en: 'There is no such word in the store; load the page again.',
}
const TAKEN_BACK: Words = { vi: 'Lời này đã được rút trước đó.', en: 'This word has been taken back before.' }

/** Takes a word on a term back. */
export async function unmeetTerm(store: Store, id: string, by: Speaker): Promise<Words | null> {
  const word = await wordCalled(store, id)
  if (word?.says.act !== 'done') return UNKNOWN
  const told = word.withdrawn === null ? await takeBack(store, word, by) : 'withdrawn-before'
  return told === 'withdrawn-before' ? TAKEN_BACK : null
}

/** Names under which an actor may be told to have done it: members of a list each by itself; of a group whose members nobody names any name will do. */
export function namesOf(who: readonly string[]): { readonly names: readonly string[]; readonly open: boolean } {
  const actors = who.flatMap(actorsOf)
  return { names: actors.map((a) => a.name), open: actors.length === 0 || actors.some((a) => a.group) }
}
