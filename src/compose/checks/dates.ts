/** Days that cannot be: a deadline before its letter, a cited document younger than the letter that cites it. */
import { bounds, isFullDay, type Edtf } from '../../model/calendar.js'
import { problem } from '../../model/problem.js'
import { placeOf, spanOf, type Check } from './check.js'

const shown = (edtf: Edtf): string => edtf.split('-').reverse().join('/')

/** An own term that ended before the letter was signed: a slip in one of the two days. Quoted terms may well be past. */
export const deadlineBeforeLetter: Check = (record) => {
  const { date } = record
  if (date === null) return []
  return record.deadlines.flatMap((deadline, i) => {
    if (deadline.due === null || deadline.quoted || deadline.kind === 'recurring' || deadline.due >= bounds(date).first) return []
    const says = `Hạn ${shown(deadline.due)} (${placeOf(record, `/deadlines/${i}/due`)}) trước ngày của văn bản (${shown(date)}); cần xem lại một trong hai ngày.`
    return [
      problem('deadline/before-letter', says, {
        at: `/deadlines/${i}/due`,
        span: spanOf(record, `/deadlines/${i}/due`) ?? spanOf(record, `/deadlines/${i}`),
      }),
    ]
  })
}

export const citationAfterLetter: Check = (record) => {
  const { date } = record
  if (date === null) return []
  return record.citations.flatMap((citation, i) => {
    if (citation.date === null || bounds(citation.date).first <= bounds(date).last) return []
    const says = `Văn bản ${citation.number} ngày ${shown(citation.date)} được viện dẫn (${placeOf(record, `/citations/${i}`)}) lại sau ngày của văn bản này (${shown(date)}).`
    return [problem('citation/after-letter', says, { at: `/citations/${i}`, span: spanOf(record, `/citations/${i}`) })]
  })
}

/** One number, type, body and year, two days: numbers are unique within a year (Decree 30/2020 art. 15). */
export const citationTwoDates: Check = (record) =>
  record.citations.flatMap((b, j) => {
    const i = record.citations.findIndex((a, k) => k < j && sameDocument(a, b) && a.date !== b.date)
    const a = record.citations[i]
    if (!a) return []
    const says = `Văn bản ${b.number} được ghi hai ngày khác nhau: ${placeOf(record, `/citations/${i}`)} và ${placeOf(record, `/citations/${j}`)}; cần đối chiếu.`
    return [problem('contradiction/citation-date', says, { at: `/citations/${j}`, span: spanOf(record, `/citations/${j}`) })]
  })

type Cited = Parameters<Check>[0]['citations'][number]

function sameDocument(a: Cited, b: Cited): boolean {
  if (a.date === null || b.date === null || !isFullDay(a.date) || !isFullDay(b.date)) return false
  const issuer = a.issuer === null || b.issuer === null || a.issuer === b.issuer
  return (
    a.number === b.number &&
    a.type === b.type &&
    issuer &&
    a.date.slice(0, 4) === b.date.slice(0, 4) &&
    a.issuer !== null &&
    b.issuer !== null
  )
}
