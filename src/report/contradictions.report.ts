import type { ProblemRow } from '../model/ledger.js'
import type { CriterionConflict } from '../model/letter-facts.js'
import type { Spelling } from '../model/spelling.js'
import { fits, fitsUnit } from './filters.js'
import { defineReport } from './report.js'
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

/** What does not fit together: inside one letter (a count and its list, a sum, a name and its number), and between two letters (a criterion met and not met); an official's name in two spellings. */
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
    const rows = (await view.problems())
      .filter(isContradiction)
      .filter((p) => commune === null || (p.about !== null && fitsUnit(commune, p.about)))
      .filter((p) => fits(agency, p.letter.issuer))
      .map(rowOf)
    const between = (await view.conflicts())
      .filter((c) => commune === null || fitsUnit(commune, c.met.unit))
      .filter((c) => fits(agency, c.met.saidBy, c.unmet.saidBy))
      .map(conflictRow)
    const spelt = commune === null ? (await view.spellings()).filter((s) => fits(agency, s.office)).map(spellingRow) : []
    yield* [...once(rows), ...between, ...spelt]
  },
})

/**
 * Problems in which two places of the letter do not fit together: counts and lists, numbers and names, two spellings, two days.
 * Not those of a single reading (a unit that no gazetteer knows, a blank). All codes that begin with contradiction/ or count/ are shown.
 */
const CONTRADICTS =
  /^(?:contradiction\/|count\/|criteria\/number|unit\/spelling$|number\/type|citation\/(?:after-letter|type-differs)$|deadline\/before-letter$)/

const isContradiction = ({ severity, code }: ProblemRow): boolean => severity !== 'info' && CONTRADICTS.test(code)

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

const spellingRow = ({ kind, about, letters, says, places }: Spelling): Row => ({
  ...{ about, code: null, letters, letter: letters.join(', '), kind, says },
  places: places.map(({ page, quote }) => ({ page, quote })),
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
