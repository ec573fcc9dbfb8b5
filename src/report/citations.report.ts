import { grouped } from '../model/collect.js'
import type { CitationRow, LetterRow } from '../model/ledger.js'
import type { LetterFacts } from '../model/letter-facts.js'
import { numberKey } from '../text/letter-number.js'
import { fits, fitsDays } from './filters.js'
import { defineReport } from './report.js'
import { byName, showDay, showLetter, showList } from './show.js'

interface Row {
  readonly type: string | null
  readonly number: string
  readonly date: string | null
  readonly issuer: string | null
  /** Files; `citedIn`: the same by number, where known. */
  readonly citedBy: readonly string[]
  readonly citedIn: readonly string[]
  readonly relations: readonly string[]
  /** The letter in the store that is meant; null = missing. */
  readonly held: string | null
}

/** One row for each document cited, however often. Same number and another day is another document. */
export const citationsReport = defineReport<Row>({
  name: 'citations',
  title: { vi: 'Văn bản được viện dẫn', en: 'Documents cited' },
  question: {
    vi: 'Các văn bản viện dẫn những gì, cái nào chưa có trong kho?',
    en: 'What do the letters cite, and which of it is not held?',
  },
  filters: ['missing', 'agency', 'from', 'to'],
  columns: [
    { title: { vi: 'Loại', en: 'Type' }, show: (r) => r.type },
    { title: { vi: 'Số, ký hiệu', en: 'Number' }, show: (r) => r.number },
    { title: { vi: 'Ngày', en: 'Date' }, show: (r) => showDay(r.date) },
    { title: { vi: 'Cơ quan', en: 'Issuer' }, show: (r) => r.issuer, wide: true },
    { title: { vi: 'Viện dẫn tại', en: 'Cited by' }, show: (r) => showList(r.citedIn), wide: true },
    { title: { vi: 'Trong kho', en: 'Held' }, show: (r, lang) => r.held ?? (lang === 'vi' ? 'chưa có' : 'missing') },
  ],
  async *rows(view, { missing, agency, from, to }) {
    const facts = await view.letterFacts()
    const bearing = (await view.letters()).map((l) => numbered(l, facts.get(l.id) ?? null))
    const letters = grouped(bearing, (l) => (l.number === null ? '' : numberKey(l.number)))
    yield* group(await view.citations())
      .map((cited) => rowOf(cited, letters))
      .filter((r) => !missing || r.held === null)
      .filter((r) => fitsDays(r.date, from, to) && fits(agency, r.issuer))
      .sort((a, b) => byName(a.date ?? '', b.date ?? '') || byName(a.number, b.number))
  },
})

type Numbered = Pick<LetterRow, 'file' | 'number' | 'date'>

/** A letter by its number and day, also where only the letters that cite it tell them. */
const numbered = ({ file, number, date }: LetterRow, facts: LetterFacts | null): Numbered => ({
  file,
  number: number ?? facts?.resolved?.number ?? null,
  date: number === null ? (facts?.resolved?.date ?? date) : date,
})

type Cited = readonly [CitationRow, ...CitationRow[]]

/** Citations of one document: same number, and days that do not contradict (an undated one joins when only one dated fits). */
function group(rows: readonly CitationRow[]): Cited[] {
  return [...grouped(rows, (r) => numberKey(r.number)).values()].flatMap((sameNumber) => {
    const days = new Set(sameNumber.flatMap((r) => (r.date === null ? [] : [r.date])))
    const [only] = days
    const dayOf = (r: CitationRow) => r.date ?? (days.size === 1 ? only : undefined) ?? ''
    return [...grouped(sameNumber, dayOf).values()]
  })
}

function rowOf(cited: Cited, letters: ReadonlyMap<string, readonly Numbered[]>): Row {
  const { number, date } = cited.find((c) => c.date !== null) ?? cited[0]
  return {
    ...{ type: told(cited, 'type'), number, date, issuer: told(cited, 'issuer') },
    citedBy: [...new Set(cited.map((c) => c.letter.file))].sort(byName),
    citedIn: [...new Set(cited.map((c) => showLetter(c.letter)))].sort(byName),
    relations: [...new Set(cited.map((c) => c.relation))].sort(byName),
    held: letters.get(numberKey(number))?.find((l) => daysAgree(l.date, date))?.file ?? null,
  }
}

const told = (cited: Cited, field: 'type' | 'issuer'): string | null => cited.find((c) => c[field] !== null)?.[field] ?? null

/** As far as both are told: "2023-10" agrees with "2023-10-12". */
const daysAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a)
