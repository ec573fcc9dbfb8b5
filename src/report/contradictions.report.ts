import type { Discrepancy } from '../model/discrepancy.js'
import type { ProblemRow } from '../model/ledger.js'
import type { LetterName } from '../model/letter-facts.js'
import { isContradiction } from '../model/problem.js'
import type { Spelling } from '../model/spelling.js'
import { batches, together } from './batches.js'
import { fits, fitsUnit } from './filters.js'
import { defineReport, type Lang, type ReportArgs, type ReportView } from './report.js'
import { showLetter } from './show.js'

interface Row {
  readonly about: string
  readonly code: string | null
  /** Files; `letter`: the same by number, where known. */
  readonly letters: readonly string[]
  readonly letter: string
  readonly kind: string
  readonly says: string
  readonly places: readonly { readonly file: string; readonly page: number; readonly quote: string }[]
  /** The file that stands by the written precedence (`standing`: by number, where known), and why; null where it decides nothing, and inside one letter. */
  readonly stands: string | null
  readonly standing: string | null
  readonly because: string | null
  /** False = to be looked at: a reading behind it is doubtful, or another explanation is as likely. */
  readonly sure: boolean
}

/** What does not fit together: inside one letter (a count and its list, a sum, a name and its number), between letters; an official's name in two spellings; then what letters leave open. */
export const contradictionsReport = defineReport<Row>({
  name: 'contradictions',
  title: { vi: 'Chỗ mâu thuẫn', en: 'Contradictions' },
  question: { vi: 'Chỗ nào trong văn bản không khớp nhau?', en: 'What does not fit together, in a letter or between letters?' },
  filters: ['commune', 'agency'],
  columns: [
    { title: { vi: 'Về', en: 'About' }, show: (r) => r.about, wide: true },
    { title: { vi: 'Loại', en: 'Kind' }, show: (r, lang) => showKind(r, lang), wide: true, spare: 2 },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => r.letter, wide: true },
    { title: { vi: 'Không khớp', en: 'Says' }, show: (r) => r.says, wide: true },
    { title: { vi: 'Theo', en: 'Stands' }, show: (r) => showVerdict(r), wide: true, spare: 3 },
    {
      title: { vi: 'Nguyên văn', en: 'As printed' },
      show: (r) => r.places.map((p) => placed(p, r)).join('\n') || null,
      wide: true,
      spare: 1,
    },
  ],
  async *rows(view, { asOf, commune, agency }) {
    for await (const problems of together(view.contradictions(), (p) => p.letter.id)) yield* once(ofLetter(problems, { commune, agency }))
    for await (const some of batches(fitting(view.discrepancies(asOf, commune), { commune, agency })))
      yield* await discrepancyRows(view, some)
    if (commune === null) for await (const s of view.spellings()) if (fits(agency, s.office)) yield spellingRow(s)
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
  places: places.map((p) => ({ file: letter.file, ...p })),
  ...{ stands: null, standing: null, because: null, sure: true },
})

async function* fitting(all: AsyncIterable<Discrepancy>, { commune, agency }: Pick<ReportArgs, 'commune' | 'agency'>) {
  for await (const d of all)
    if ((commune === null || (d.unit !== null && fitsUnit(commune, d.unit))) && fits(agency, ...d.letters.map((l) => l.issuer))) yield d
}

/** By the numbers of their letters, where known. */
async function discrepancyRows(view: Pick<ReportView, 'lettersById'>, found: readonly Discrepancy[]): Promise<Row[]> {
  const ids = found.flatMap((d) => [...d.letters, ...(d.stands === null ? [] : [d.stands])].map((l) => l.id))
  const numbers = new Map((await view.lettersById(ids)).map((l) => [l.id, l.number]))
  return found.map((d) => discrepancyRow(d, ({ id, file }) => showLetter({ file, number: numbers.get(id) ?? null })))
}

/** Which of them stands is told with its reason; the other stays on record. */
function discrepancyRow({ letters, stands, unit, ...d }: Discrepancy, called: (letter: LetterName) => string): Row {
  const { about, kind, says, places, because, sure } = d
  return {
    ...{ about, code: unit?.code ?? null, letters: letters.map((l) => l.file), letter: [...new Set(letters.map(called))].join(', ') },
    ...{ kind, says, places, stands: stands?.file ?? null, standing: stands && called(stands), because, sure },
  }
}

const spellingRow = ({ kind, about, letters, says, places }: Spelling): Row => ({
  ...{ about, code: null, letters, letter: letters.join(', '), kind, says, places },
  ...{ stands: null, standing: null, because: null, sure: true },
})

/** A kind of checks inside a letter keeps its code. */
function showKind({ kind, letters, sure }: Row, lang: Lang): string {
  const vi = lang === 'vi'
  if (kind.startsWith('question/')) return vi ? 'cần hỏi' : 'to be asked'
  if (!sure) return vi ? 'cần xem' : 'to be looked at'
  if (letters.length > 1) return vi ? 'hai văn bản' : 'between letters'
  return vi ? 'trong văn bản' : 'inside a letter'
}

const showVerdict = ({ standing, because }: Row): string | null => [standing, because].filter((part) => part !== null).join(': ') || null

const placed = ({ file, page, quote }: Row['places'][number], { letters }: Row): string =>
  `${letters.length > 1 ? `${file}, ` : ''}tr. ${page}: ${quote}`
