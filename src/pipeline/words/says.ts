/** What a word says, on one line: "sửa Ngày: 05/03/2024 → 06/03/2024". */
import { showDay, showInstant } from '../../report/show.js'
import type { Saying } from '../../model/word.js'
import type { ToldWord } from '../words-told.js'
import { codeOf, shownPlace, shownValue } from './shown.js'
import type { Speech } from './speech.js'

/** A person's word as it is told. */
export interface SpokenLine {
  /** JSON Pointer of the value that it stands over; null where it stands over none any more. */
  readonly place: string | null
  readonly line: string
  readonly why: string | null
  /** What the machine had: told in the line. */
  readonly instead: unknown
}

export function saysOf(says: Saying, { words, explain }: Pick<Speech, 'words' | 'explain'>): string {
  const act = words.acts[says.act]
  if (says.act === 'join' || says.act === 'part') {
    const how = says.act === 'join' ? words.joined(says.how) : words.parted
    return `${act}: ${codeOf(says.letter)}, ${codeOf(says.other)} (${how})`
  }
  if (says.act === 'done') return `${act} «${says.anchor.quote}»: ${words.doneOn(showDay(says.on) ?? says.on, says.actor)}`
  const place = shownPlace(says.pointer, explain)
  const shown = (value: unknown): string => shownValue(value, words.nothing)
  if (says.act === 'confirm') return `${act} ${place}: ${shown(says.value)}`
  return `${act} ${place}: ${shown(says.instead)}${says.act === 'correct' ? ` → ${shown(says.value)}` : ''}`
}

/** "Lan sửa ngày 22/11/2026, máy đọc: 05/03/2024 (bản giấy)"; for a word that stands over no value, what it says and why it does not. */
export function spokenLine(word: ToldWord, say: Pick<Speech, 'words' | 'explain'>): SpokenLine {
  const { words } = say
  const { says, by, why, state, withdrawn } = word
  const day = showInstant(word.at)
  const instead = says.act === 'correct' || says.act === 'reject' ? says.instead : null
  const taken = withdrawn === null ? '' : `; ${words.takenBack({ by: withdrawn.by, day: showInstant(withdrawn.at), why: withdrawn.why })}`
  const isOver = word.place !== null && state !== 'withdrawn'
  if (!isOver)
    return {
      place: null,
      line: `${by}, ${day}: ${saysOf(says, say)}${why === null ? '' : ` (${why})`} – ${words.states[state]}${taken}`,
      why,
      instead,
    }
  const had = instead === null ? null : shownValue(instead, words.nothing)
  const line = words.told({ act: words.acts[says.act], by, day, instead: had, why })
  return { place: word.place, line: state === 'stands' ? line : `${line} – ${words.states[state]}`, why, instead }
}
