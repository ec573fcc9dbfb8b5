/** What letters are like, counted: how often each thing stands in them. The same count for generated letters and for real ones, so that they can be held side by side. */
import { isFullDay } from '../../src/model/calendar.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { citedUnit, unitOf } from '../../src/reconcile/letters/places.js'
import { actorsOf } from '../../src/reconcile/terms/actors.js'
import { askedTypes } from '../../src/reconcile/terms/asked-papers.js'

export interface Counted {
  readonly record: LetterRecord
  readonly statements: number
  readonly bytes: number
}

type Count = (letter: Counted) => number
const part = (yes: boolean): number => (yes ? 100 : 0)
const of = (letter: Counted, type: string): number => part(letter.record.type?.toLowerCase() === type)

/** Each an average over letters; those in % are shares. */
export const COUNTS: readonly (readonly [name: string, count: Count])[] = [
  ...['công văn', 'thông báo', 'kế hoạch', 'báo cáo', 'quyết định', 'tờ trình'].map((type) => [`${type}, %`, (l: Counted) => of(l, type)] as const),
  ['number blank, %', ({ record }) => part(record.number?.ordinal === null)],
  ['no number at all, %', ({ record }) => part(record.number === null)],
  ['day not whole, %', ({ record }) => part(!isFullDay(record.date))],
  ['draft, %', ({ record }) => part(record.marks.draft)],
  ['issuer’s unit not told, %', ({ record }) => part(unitOf(record) === '')],
  ['citations', ({ record }) => record.citations.length],
  ['– of which the issuer’s unit is told', ({ record }) => record.citations.filter((c) => citedUnit(c, record) !== '').length],
  ['– of which the day is told', ({ record }) => record.citations.filter((c) => isFullDay(c.date)).length],
  ['terms', ({ record }) => record.deadlines.length],
  ['– told again', ({ record }) => record.deadlines.filter((d) => d.quoted).length],
  ['– that ask for a paper', ({ record }) => record.deadlines.filter((d) => askedTypes(d.task).length > 0).length],
  ['actors of terms', ({ record }) => record.deadlines.flatMap((d) => d.who.flatMap(actorsOf)).length],
  ['– groups', ({ record }) => record.deadlines.flatMap((d) => d.who.flatMap(actorsOf)).filter((a) => a.group).length],
  ['communes named', ({ record }) => record.communes.length],
  ['problems', ({ record }) => record.problems.length],
  ['statements', (l) => l.statements],
  ['record, KB', (l) => l.bytes / 1000],
]

export function shapeOf(letters: readonly Counted[]): readonly number[] {
  return COUNTS.map(([, count]) => letters.reduce((sum, l) => sum + count(l), 0) / letters.length)
}
