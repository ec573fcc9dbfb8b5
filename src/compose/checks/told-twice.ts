/** One fact told twice with two values in one letter. */
import { problem } from '../../model/problem.js'
import { nameKey } from '../../text/compare.js'
import { placeOf, spanOf, type Check } from './check.js'

type LetterRecord = Parameters<Check>[0]

/** The same task for the same people with two days, in two places of the letter; terms moved or quoted are none. */
export const deadlineTwice: Check = (record) =>
  record.deadlines.flatMap((b, j) => {
    const i = record.deadlines.findIndex((a, k) => k < j && sameTask(a, b) && a.due !== b.due && !sameSentence(record, k, j))
    if (i < 0) return []
    const says = `Cùng một việc có hai hạn khác nhau: ${placeOf(record, `/deadlines/${i}`)} và ${placeOf(record, `/deadlines/${j}`)}; cần hỏi lại cơ quan ban hành.`
    return [problem('contradiction/deadline', says, { at: `/deadlines/${j}/due`, span: spanOf(record, `/deadlines/${j}`) })]
  })

type Deadline = LetterRecord['deadlines'][number]

function sameTask(a: Deadline, b: Deadline): boolean {
  const own = [a, b].every((d) => d.due !== null && !d.quoted && d.extends === null && d.kind !== 'recurring')
  if (!own || a.task === null || b.task === null || nameKey(a.task).split(' ').length < 4) return false
  const who = (d: Deadline): string => d.who.map(nameKey).sort().join('|')
  return nameKey(a.task) === nameKey(b.task) && who(a) === who(b)
}

/** "đợt 1 trước ngày 15/6, đợt 2 trước ngày 15/12": two terms of one sentence are two terms. */
function sameSentence(record: LetterRecord, i: number, j: number): boolean {
  const [a, b] = [spanOf(record, `/deadlines/${i}`), spanOf(record, `/deadlines/${j}`)]
  return a !== null && b !== null && Math.abs(a.start - b.start) < 200
}

/** One commune recognised for one standard with two years. */
export const titleTwice: Check = (record) =>
  record.standings.flatMap((b, j) => {
    const i = record.standings.findIndex((a, k) => k < j && sameTitle(a, b))
    if (i < 0) return []
    const says = `Xã ${b.commune} được ghi công nhận hai năm khác nhau: ${placeOf(record, `/standings/${i}`)} và ${placeOf(record, `/standings/${j}`)}; cần đối chiếu quyết định.`
    return [problem('contradiction/title-year', says, { at: `/standings/${j}`, span: spanOf(record, `/standings/${j}`) })]
  })

type Standing = LetterRecord['standings'][number]

const sameTitle = (a: Standing, b: Standing): boolean =>
  a.status === 'recognised' &&
  b.status === 'recognised' &&
  a.commune === b.commune &&
  a.code === b.code &&
  a.standard === b.standard &&
  a.year !== null &&
  b.year !== null &&
  a.year !== b.year

/** More met than there are, or one body's tally told with two values as of one day. */
export const tallies: Check = (record) =>
  record.tallies.flatMap((b, j) => {
    const at = `/tallies/${j}`
    if (b.total !== null && b.met > b.total)
      return [
        problem('count/tally', `Ghi ${b.met}/${b.total} xã: số đạt lớn hơn tổng số; cần đối chiếu.`, { at, span: spanOf(record, at) }),
      ]
    const i = record.tallies.findIndex((a, k) => k < j && sameTally(a, b) && a.met !== b.met)
    if (i < 0) return []
    const says = `Số xã đạt của ${b.unit} được ghi khác nhau: ${placeOf(record, `/tallies/${i}`)} và ${placeOf(record, at)}; cần đối chiếu.`
    return [problem('contradiction/tally', says, { at, span: spanOf(record, at) })]
  })

type Tally = LetterRecord['tallies'][number]

const sameTally = (a: Tally, b: Tally): boolean =>
  nameKey(a.unit) === nameKey(b.unit) &&
  a.standard === b.standard &&
  a.status === 'fact' &&
  b.status === 'fact' &&
  a.asOf !== null &&
  a.asOf === b.asOf
