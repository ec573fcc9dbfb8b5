import type { ProblemRow } from '../model/ledger.js'
import type { CriterionConflict } from '../model/letter-facts.js'
import { isContradiction } from '../model/problem.js'
import { together } from './batches.js'
import { bareName, fits, fitsUnit } from './filters.js'
import { defineReport, type ReportArgs } from './report.js'
import { showDay, showLetter, showSet } from './show.js'

interface Row {
  readonly about: string
  readonly code: string | null
  /** Files; `letter`: the number of the one letter, where known. */
  readonly letters: readonly string[]
  readonly letter: string
  readonly kind: string
  readonly says: string
  readonly places: readonly { readonly page: number; readonly quote: string }[]
}

/** What does not fit together: inside one letter (a count and its list, a sum, a name and its number), and between two letters (a criterion met and not met). */
export const contradictionsReport = defineReport<Row>({
  name: 'contradictions',
  title: { vi: 'Chỗ mâu thuẫn', en: 'Contradictions' },
  question: { vi: 'Chỗ nào trong văn bản không khớp nhau?', en: 'What does not fit together, in a letter or between letters?' },
  filters: ['commune', 'agency'],
  columns: [
    { title: { vi: 'Về', en: 'About' }, show: (r) => r.about },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => r.letter },
    { title: { vi: 'Không khớp', en: 'Says' }, show: (r) => r.says, wide: true },
    {
      title: { vi: 'Nguyên văn', en: 'As printed' },
      show: (r) => r.places.map((p) => `tr. ${p.page}: ${p.quote}`).join('\n') || null,
      wide: true,
    },
  ],
  async *rows(view, { commune, agency }) {
    for await (const problems of together(view.contradictions(), (p) => p.letter.id)) yield* once(ofLetter(problems, { commune, agency }))
    for await (const c of view.conflicts(commune === null ? null : bareName(commune)))
      if (fitsUnit(commune, c.met.unit) && fits(agency, c.met.saidBy, c.unmet.saidBy)) yield conflictRow(c)
  },
})

const ofLetter = (problems: readonly ProblemRow[], { commune, agency }: Pick<ReportArgs, 'commune' | 'agency'>): Row[] =>
  problems
    .filter(isContradiction)
    .filter((p) => commune === null || (p.about !== null && fitsUnit(commune, p.about)))
    .filter((p) => fits(agency, p.letter.issuer))
    .map(rowOf)

/** One slip of a letter may be noticed at several places of its record; people need the sentence once. */
const once = (rows: readonly Row[]): Row[] => [...new Map(rows.map((r) => [JSON.stringify([r.letters, r.says]), r])).values()]

const rowOf = ({ letter, code, says, about, places }: ProblemRow): Row => ({
  about: about?.name ?? letter.number ?? letter.file,
  code: about?.code ?? null,
  letters: [letter.file],
  letter: showLetter(letter),
  kind: code,
  says,
  places,
})

/** Which of the two stands is told with its reason; the other stays on record. */
function conflictRow({ no, met, unmet, stands, because }: CriterionConflict): Row {
  const { name, code } = met.unit
  const file = stands === 'met' ? met.file : unmet.file
  const set = met.set === null ? '' : `, ${showSet(met.set, met.standard, 'vi')}`
  const says = `Tiêu chí ${no}${set}: ${met.file} ghi đạt (${showDay(met.asOf)}), ${unmet.file} ghi chưa đạt (${showDay(unmet.asOf)}); theo ${file}: ${because}.`
  const files = [met.file, unmet.file]
  const places = [met, unmet].flatMap(({ proof }) => (proof ? [{ page: proof.page, quote: proof.sentence }] : []))
  return { about: `${name}, tiêu chí ${no}`, code, letters: files, letter: files.join(', '), kind: 'contradiction/criterion', says, places }
}
