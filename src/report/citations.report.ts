import type { CitationRow, CitedDocument, NumberAsked } from '../model/ledger.js'
import type { LetterName } from '../model/letter-facts.js'
import { batches } from './batches.js'
import { fits } from './filters.js'
import { defineReport, type ReportView } from './report.js'
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
  /** There where still more letters cite it: the first fifty are shown. */
  readonly more?: true
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
    { title: { vi: 'Viện dẫn tại', en: 'Cited by' }, show: (r) => showList(r.more ? [...r.citedIn, '…'] : r.citedIn), wide: true },
    { title: { vi: 'Trong kho', en: 'Held' }, show: (r, lang) => r.held ?? (lang === 'vi' ? 'chưa có' : 'missing') },
  ],
  async *rows(view, { missing, agency, from, to }) {
    for await (const documents of batches(view.documentsCited({ from, to }))) {
      const rows = documents.map((document) => ({ document, row: rowOf(document) })).filter(({ row }) => fits(agency, row.issuer))
      const held = await heldAs(view, rows.map(({ document }) => document)) // prettier-ignore
      for (const [i, { row }] of rows.entries())
        if (!missing || held[i] == null) yield { ...row, held: held[i]?.file ?? null } // prettier-ignore
    }
  },
})

/** Of each document the letter that is meant: by its number and day, also where only the letters that cite it tell them. */
export async function heldAs(
  view: Pick<ReportView, 'lettersNumbered' | 'resolvedTo'>,
  documents: readonly NumberAsked[],
): Promise<readonly (LetterName | null)[]> {
  const numbered = await view.lettersNumbered(documents)
  const printed = documents.map(({ date }, i) => meant(numbered[i] ?? [], date))
  const open = documents.filter((_, i) => printed[i] === null)
  const told = open.length === 0 ? null : await view.resolvedTo(open.map(({ numberKey }) => numberKey))
  return documents.map(({ numberKey, date }, i) => printed[i] ?? meant(told?.get(numberKey) ?? [], date))
}

function meant(letters: readonly (LetterName & { readonly date: string | null })[], date: string | null): LetterName | null {
  const found = letters.find((l) => daysAgree(l.date, date))
  return found === undefined ? null : { id: found.id, file: found.file }
}

function rowOf({ citations, date, more }: CitedDocument): Omit<Row, 'held'> {
  return {
    ...{ type: told(citations, 'type'), number: (citations.find((c) => c.date !== null) ?? citations[0])?.number ?? '' },
    ...{ date, issuer: told(citations, 'issuer') },
    citedBy: [...new Set(citations.map((c) => c.letter.file))].sort(byName),
    citedIn: [...new Set(citations.map((c) => showLetter(c.letter)))].sort(byName),
    relations: [...new Set(citations.map((c) => c.relation))].sort(byName),
    ...(more ? { more: true } : {}),
  }
}

const told = (cited: readonly CitationRow[], field: 'type' | 'issuer'): string | null =>
  cited.find((c) => c[field] !== null)?.[field] ?? null

/** As far as both are told: "2023-10" agrees with "2023-10-12". */
const daysAgree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a)
