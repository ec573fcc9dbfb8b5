/** Hạn xử lý and Ghi chú are proposed for a day of arrival: a clerk who tells another sees what is proposed for that one before a number is given. */
import type { Day } from '../../model/calendar.js'
import { type Prepared, prepareEntry } from '../../pipeline/registering/prepare.js'
import { type Asked, dayIn } from '../asked.js'
import { FIELDS, plain, shownIn, type Typed } from './fields.js'
import { sentBack } from './sent-back.js'

/** The day for which the form was made, in the form and in its address. */
export const MADE_FOR = 'theo-ngay'

export const prepare = (asked: Asked, id: string, arrivedOn: Day | null = null): Promise<Prepared | null> =>
  prepareEntry(id, { view: asked.view, register: asked.desk.store.register, today: asked.asOf, arrivedOn })

const PROPOSED = ['due', 'note'] as const

/** The form made for the day that was typed, in the words of its address; null where nothing that the clerk left as proposed would be other. */
export async function madeAnew(asked: Asked, was: Prepared, typed: Typed): Promise<Readonly<Record<string, string>> | null> {
  const day = dayIn(typed(FIELDS.arrivedOn.name))
  if (day === null || day === was.entry.arrivedOn) return null
  const now = await prepare(asked, was.letter.id, day)
  if (now === null) return null
  const [before, after] = [was, now].map(({ entry, told }) => shownIn(entry, told))
  if (before === undefined || after === undefined) return null
  const left = PROPOSED.filter((name) => before[name] !== after[name] && plain(typed(FIELDS[name].name)) === plain(before[name]))
  if (left.length === 0) return null
  const renewed = new Map<string, string>(left.map((name) => [FIELDS[name].name, after[name]]))
  return { [MADE_FOR]: day, ...sentBack(after, (name) => renewed.get(name) ?? typed(name)) }
}
