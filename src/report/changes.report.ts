import { bounds } from '../model/calendar.js'
import { grouped } from '../model/collect.js'
import type { LetterRef } from '../model/ledger.js'
import { type HeldStatement, unitKey } from '../model/statement.js'
import type { TermState } from '../model/term-state.js'
import { cellChanges, flipsIn } from './changes/cells.js'
import type { Cause, Change, Learning } from './changes/change.js'
import { quietChanges } from './changes/statements.js'
import { termChanges } from './changes/terms.js'
import { pairsOf } from './compare/cell-pairs.js'
import { sentenceLine } from './compare/compared.js'
import { rowOf } from './term-row.js'
import { fits, fitsUnit } from './filters.js'
import { defineReport, type Lang, type ReportArgs, type ReportView, type Words } from './report.js'
import { byName, showDay, wallDay } from './show.js'

/**
 * What was learnt since somebody looked, for one and the same day: answers that are other ones now, each with what brought it, then words that changed none.
 * Communes by name, then terms by day.
 */
export const changesReport = defineReport<Change>({
  name: 'changes',
  title: { vi: 'Có gì thay đổi', en: 'What has changed' },
  question: {
    vi: 'Từ lần xem trước, kho biết thêm gì, câu trả lời nào đổi, vì việc mới hay vì nay mới biết?',
    en: 'Since the last look, what was learnt, which answers flipped, by the world or by our knowledge?',
  },
  filters: ['since', 'commune', 'standard', 'set'],
  needs: ['since'],
  columns: [
    { title: { vi: 'Về', en: 'About' }, show: (r) => r.about, wide: true },
    { title: { vi: 'Mục', en: 'What' }, show: (r, lang) => r.label[lang], wide: true },
    { title: { vi: 'Trước', en: 'Before' }, show: (r, lang) => r.before && r.before[lang], wide: true },
    { title: { vi: 'Nay', en: 'Now' }, show: (r, lang) => r.after && r.after[lang], wide: true },
    { title: { vi: 'Vì sao', en: 'Why' }, show: (r, lang) => why(r, lang), wide: true },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.asOf), spare: 2 },
    { title: { vi: 'Ghi vào kho', en: 'Recorded' }, show: (r) => r.recorded && showDay(wallDay(r.recorded)), spare: 3 },
    {
      title: { vi: 'Câu làm chứng', en: 'Sentences' },
      show: (r, lang) => r.said.map((s) => sentenceLine(s, lang)).join('\n') || null,
      wide: true,
      spare: 1,
    },
  ],
  async *rows(view, args) {
    const since = args.since ?? ''
    const two: Two = { before: view.asKnown(since), now: view, args, since, touched: await view.lettersTouched(since) }
    yield* communeChanges(two)
    if (args.standard === null && args.set === null) yield* await deadlineChanges(two)
  },
})

interface Two {
  readonly before: ReportView
  readonly now: ReportView
  readonly args: ReportArgs
  readonly since: string
  /** Letters of which anything came, went or follows otherwise since: nothing else is asked for. */
  readonly touched: readonly string[]
}

/** Unit by unit: only those of whom words came or went. */
async function* communeChanges(two: Two): AsyncIterable<Change> {
  const told = await both(two, async (view) => grouped(await view.statementsIn(two.touched), unitKey))
  for (const { key, unit } of await two.now.unitsSaidBy(two.touched))
    if (fitsUnit(two.args.commune, unit)) yield* await unitChanges(two, key, told)
}

/** What the touched letters said then and say now, by unit: whatever else is said of it, others say, and nothing came or went of that. */
type Told = readonly [ReadonlyMap<string, readonly HeldStatement[]>, ReadonlyMap<string, readonly HeldStatement[]>]

/** The same question about then and now. */
const both = <T>({ before, now }: Two, ask: (view: ReportView) => Promise<T>): Promise<readonly [T, T]> =>
  Promise.all([ask(before), ask(now)])

async function unitChanges(two: Two, unit: string, told: Told): Promise<Change[]> {
  const { args, since } = two
  const [said, says] = [told[0].get(unit) ?? [], told[1].get(unit) ?? []]
  const [known, kept] = [new Set(said.map((s) => s.id)), new Set(says.map((s) => s.id))]
  const [came, went] = [says.filter((s) => !known.has(s.id)), said.filter((s) => !kept.has(s.id))]
  if (came.length === 0 && went.length === 0) return []
  const [stood, stands] = await both(two, async (view) => (await view.statusesOf(unit, args.asOf)).filter((s) => isWanted(s, args)))
  const flips = flipsIn(pairsOf(stood, stands), since)
  const learning = learningOf(since, ...(await both(two, (view) => lettersHeld(view, [...came, ...went]))))
  const [flipped, news, losses] = [grouped(flips, (f) => nameKey(f.at)), grouped(came, nameKey), grouped(went, nameKey)]
  return [...new Set([...flipped.keys(), ...news.keys(), ...losses.keys()])].sort(byName).flatMap((key) => {
    const own = flipped.get(key) ?? []
    const told = new Set(own.flatMap((f) => [...f.came, ...f.went].map((s) => s.id)))
    const quiet = (list: readonly HeldStatement[] = []) => list.filter((s) => !told.has(s.id) && isWanted(s, args))
    return [
      ...cellChanges(own, learning),
      ...quietChanges('learnt', quiet(news.get(key)), learning),
      ...quietChanges('closed', quiet(losses.get(key)), learning),
    ]
  })
}

/** Of these statements' letters those that are held in the view. */
const lettersHeld = async (view: ReportView, said: readonly HeldStatement[]): Promise<ReadonlySet<string>> =>
  new Set((await view.lettersById(said.map((s) => s.letter))).map(({ id }) => id))

/** By name, then by which of that name. */
const nameKey = ({ unit: { name, district, code, validFrom } }: Pick<HeldStatement, 'unit'>): string =>
  [name, district, code, validFrom].map((part) => part ?? '').join('\t')

const isWanted = (s: Pick<HeldStatement, 'unit' | 'standard' | 'set'>, { commune, standard, set }: ReportArgs): boolean =>
  fitsUnit(commune, s.unit) && (standard === null || s.standard === standard) && (set === null || s.set === set)

async function deadlineChanges(two: Two): Promise<Change[]> {
  const [then, today] = await both(two, (view) => termsOf(view, two))
  const tellers = [...then, ...today].flatMap(({ letter, event, silent }) =>
    [letter, event?.by, silent?.by].flatMap((by) => (by && 'id' in by ? by.id : [])),
  )
  const [held, holds] = await both(two, (view) => view.lettersById(tellers))
  const files = (letters: readonly LetterRef[]) => new Set(letters.map((l) => l.file))
  const rows = (terms: readonly TermState[]) => terms.map((t) => rowOf(t, two.args.asOf))
  const letters = new Map([...held, ...holds].map((l) => [l.file, l]))
  return termChanges(rows(then), rows(today), letters, learningOf(two.since, files(held), files(holds)))
}

/** Terms that letters of that day and before set themselves: another's, told again, is that one's. */
async function termsOf(view: ReportView, { touched, args: { asOf, commune } }: Two): Promise<TermState[]> {
  const terms = await view.termStatesOf(touched, asOf)
  const isSet = (date: string | null) => date === null || bounds(date).first <= asOf
  return terms.filter(({ deadline, letter, who }) => !deadline.quoted && isSet(letter.date) && fits(commune, ...who, deadline.task))
}

const learningOf = (since: string, before: Learning['before'], now: Learning['now']): Learning => ({
  ...{ since, sinceDay: wallDay(since), before, now },
})

const CAUSES: Readonly<Record<Cause, Words>> = {
  world: { vi: 'việc mới xảy ra', en: 'the world moved' },
  late: { vi: 'việc trước đó, nay mới biết', en: 'of before, learnt late' },
  reread: { vi: 'đọc lại văn bản đã có', en: 'a held letter read anew' },
  gone: { vi: 'văn bản không còn trong kho', en: 'the letter is no longer held' },
}

const QUIET: Readonly<Record<Exclude<Change['kind'], 'flipped'>, Words>> = {
  learnt: { vi: 'biết thêm, không đổi câu trả lời của ngày hỏi', en: 'learnt, no answer of that day changed' },
  closed: { vi: 'thôi nói, không đổi câu trả lời của ngày hỏi', en: 'no longer said, no answer of that day changed' },
}

const why = ({ kind, cause }: Change, lang: Lang): string =>
  [kind === 'flipped' ? null : QUIET[kind][lang], cause && CAUSES[cause][lang]].filter(Boolean).join('; ')
