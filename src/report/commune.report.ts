import { bounds } from '../model/calendar.js'
import type { LetterRef, MentionRow } from '../model/ledger.js'
import { type Claim, type HeldStatement, isFullScore, type Proof } from '../model/statement.js'
import { bareName, fits, fitsUnit } from './filters.js'
import { inTime } from './in-time.js'
import { defineReport, type Lang, type ReportArgs, type ReportView } from './report.js'
import { byName, showDay, showStandard } from './show.js'

interface Row {
  readonly code: string | null
  readonly name: string
  readonly track: Claim['track'] | 'deadline' | 'mention'
  readonly property: string
  readonly says: { readonly vi: string; readonly en: string }
  readonly standard: string | null
  readonly set: string | null
  readonly asOf: string | null
  readonly letter: { readonly file: string; readonly number: string | null; readonly date: string | null }
  readonly page: number | null
  /** What was read, and the sentence it stands in. */
  readonly quote: string | null
  readonly sentence: string | null
  readonly confidence: number | null
}

/** Everything that the letters say of one commune, each with its sentence: what stands behind a cell of the matrix. */
export const communeReport = defineReport<Row>({
  name: 'commune',
  title: { vi: 'Một xã, từng câu', en: 'One commune, sentence by sentence' },
  question: { vi: 'Văn bản nào nói gì về xã này, ở câu nào?', en: 'Which letter says what of this commune, in which sentence?' },
  filters: ['commune', 'standard', 'set', 'criterion', 'from', 'to'],
  needs: ['commune'],
  columns: [
    { title: { vi: 'Xã', en: 'Commune' }, show: (r) => r.name },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.asOf) },
    { title: { vi: 'Chuẩn', en: 'Standard' }, show: (r, lang) => r.standard && showStandard(r.standard, lang) },
    { title: { vi: 'Nói gì', en: 'Says' }, show: (r, lang) => r.says[lang], wide: true },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => r.letter.number ?? r.letter.file },
    { title: { vi: 'Trang', en: 'Page' }, show: (r) => r.page },
    { title: { vi: 'Câu làm chứng', en: 'Sentence' }, show: (r) => r.sentence, wide: true },
  ],
  async *rows(view, args) {
    const commune = bareName(args.commune ?? '')
    const lists = []
    for await (const { key } of view.units(commune)) lists.push(statements(view, key, args))
    if (args.criterion === null) lists.push(terms(view, commune, args), mentions(view, commune, args))
    for await (const row of inTime(lists, dayOf, inOrder)) if (wanted(row, args)) yield row
  },
})

const wanted = (r: Row, { standard, set, criterion, from, to, asOf }: ReportArgs): boolean =>
  (standard === null || r.standard === standard) &&
  (set === null || r.set === set) &&
  (criterion === null || r.property === `criterion ${criterion}` || r.property === 'full score') &&
  (from === null || (r.asOf ?? '') >= from) &&
  (r.asOf === null || r.asOf <= (to ?? asOf) || (to ?? asOf).startsWith(r.asOf) || r.track === 'deadline')

async function* statements(view: ReportView, unit: string, { commune }: ReportArgs): AsyncGenerator<Row> {
  for await (const s of view.statementsOf(unit)) if (fitsUnit(commune, s.unit)) yield ofStatement(s)
}

function ofStatement({ unit, claim, standard, set, asOf, proof, file, number = null, saidOn }: HeldStatement): Row {
  const property = claim.property === 'criterion' ? `criterion ${claim.no}` : isFullScore(claim) ? 'full score' : claim.property
  const letter = { file, number, date: saidOn }
  return {
    ...{ code: unit.code, name: unit.name, track: claim.track, property, says: inWords(claim), standard, set, asOf, letter },
    ...seen(proof),
  }
}

const seen = (proof: Proof | null) => ({
  page: proof?.page ?? null,
  quote: proof?.quote ?? null,
  sentence: proof?.sentence ?? null,
  confidence: proof?.confidence ?? null,
})

/** Terms that name the commune. */
async function* terms(view: ReportView, commune: string, args: ReportArgs): AsyncGenerator<Row> {
  const first = await firstMention(view, commune, args)
  const blank = { standard: null, set: null, code: first?.code ?? null, name: first?.name ?? args.commune ?? '' }
  for await (const { letter, deadline, proof } of view.deadlinesNaming(commune)) {
    if (!fits(first?.name ?? args.commune, ...deadline.who, deadline.task)) continue
    const task = deadline.task ?? deadline.text
    const says = { vi: `Hạn: ${task}`, en: `Due: ${task}` }
    yield { ...blank, track: 'deadline', property: 'deadline', says, asOf: deadline.due, letter: ref(letter), ...seen(proof) }
  }
}

async function firstMention(view: ReportView, commune: string, args: ReportArgs): Promise<MentionRow | null> {
  for await (const mention of view.mentions(commune)) if (fitsUnit(args.commune, mention)) return mention
  return null
}

/** Letters that merely mention it. */
async function* mentions(view: ReportView, commune: string, args: ReportArgs): AsyncGenerator<Row> {
  const says = { vi: 'Được nhắc đến', en: 'Mentioned' }
  for await (const mention of view.mentions(commune)) {
    if (!fitsUnit(args.commune, mention)) continue
    const { letter, name, code, proof } = mention
    const about = { standard: null, set: null, code, name }
    yield { ...about, track: 'mention', property: 'mention', says, asOf: letter.date, letter: ref(letter), ...seen(proof) }
  }
}

const ref = ({ file, number, date }: LetterRef) => ({ file, number, date })

function inWords(claim: Claim): Readonly<Record<Lang, string>> {
  switch (claim.property) {
    case 'criterion':
      return claim.value === 'met'
        ? { vi: `Tiêu chí ${claim.no}: đạt`, en: `Criterion ${claim.no}: met` }
        : { vi: `Tiêu chí ${claim.no}: chưa đạt`, en: `Criterion ${claim.no}: not met` }
    case 'count':
      return counts(claim.value)
    case 'band':
      return group(claim.value)
    case 'claim':
      return claim.value === 'met'
        ? { vi: 'Được nói là đạt chuẩn (không thấy quyết định)', en: 'Said to meet the standard (no decision seen)' }
        : { vi: 'Được nói là giảm, không giữ được tiêu chí', en: 'Said to have lost criteria' }
    case 'title':
      return title(claim)
    case 'target':
      return {
        vi: `Mục tiêu${claim.value.year === null ? '' : ` năm ${claim.value.year}`}`,
        en: `Target${claim.value.year === null ? '' : ` ${claim.value.year}`}`,
      }
  }
}

function group([low, high]: readonly [number, number]): Readonly<Record<Lang, string>> {
  const range = low === high ? String(low) : `${low}-${high}`
  return { vi: `Nhóm xã đạt ${range} tiêu chí`, en: `In the group of ${range} criteria` }
}

function counts({ met, unmet, total }: Extract<Claim, { property: 'count' }>['value']): Readonly<Record<Lang, string>> {
  const of = total === null ? '' : `/${total}`
  const vi = [met === null ? null : `đạt ${met}${of}`, unmet === null ? null : `chưa đạt ${unmet}${of}`].filter(Boolean).join(', ')
  const en = [met === null ? null : `met ${met}${of}`, unmet === null ? null : `not met ${unmet}${of}`].filter(Boolean).join(', ')
  return { vi: `Số tiêu chí: ${vi}`, en: `Criteria: ${en}` }
}

function title({ value, year, decision }: Extract<Claim, { property: 'title' }>): Readonly<Record<Lang, string>> {
  const vi = { recognised: 'Được công nhận', withdrawn: 'Bị thu hồi danh hiệu', proposed: 'Đề nghị công nhận' }[value]
  const en = { recognised: 'Title recognised', withdrawn: 'Title withdrawn', proposed: 'Title proposed' }[value]
  const more = `${year === null ? '' : ` ${year}`}${decision === null ? '' : ` (${decision})`}`
  return { vi: vi + more, en: en + more }
}

/** Where a month or a year is told, its last day. */
const dayOf = ({ asOf }: Row): string => (asOf === null ? '9999' : bounds(asOf).last)

const inOrder = (a: Row, b: Row): number =>
  byName(a.asOf ?? '9999', b.asOf ?? '9999') ||
  byName(a.letter.file, b.letter.file) ||
  byName(a.track, b.track) ||
  byName(a.property, b.property)
