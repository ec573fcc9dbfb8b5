import { bounds } from '../model/calendar.js'
import { collected, grouped } from '../model/collect.js'
import type { HeldStatement } from '../model/statement.js'
import { cellChanges, flipsIn } from './changes/cells.js'
import type { Cause, Change, Learning } from './changes/change.js'
import { quietChanges } from './changes/statements.js'
import { type LettersByFile, termChanges } from './changes/terms.js'
import { pairsOf } from './compare/cell-pairs.js'
import { sentenceLine } from './compare/compared.js'
import { deadlinesReport, type Row as Term } from './deadlines.report.js'
import { bareName, fitsUnit } from './filters.js'
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
    const two: Two = { before: view.asKnown(since), now: view, args, since }
    yield* communeChanges(two)
    if (args.standard === null && args.set === null) yield* deadlineChanges(two)
  },
})

interface Two {
  readonly before: ReportView
  readonly now: ReportView
  readonly args: ReportArgs
  readonly since: string
}

/** Unit by unit: only those of whom words came or went. */
async function* communeChanges(two: Two): AsyncIterable<Change> {
  const { commune } = two.args
  for await (const { key } of two.now.units(commune === null ? null : bareName(commune))) yield* await unitChanges(two, key)
}

async function unitChanges({ before, now, args, since }: Two, unit: string): Promise<Change[]> {
  const [said, says] = await Promise.all([collected(before.statementsOf(unit)), collected(now.statementsOf(unit))])
  const [known, kept] = [new Set(said.map((s) => s.id)), new Set(says.map((s) => s.id))]
  const [came, went] = [says.filter((s) => !known.has(s.id)), said.filter((s) => !kept.has(s.id))]
  if (came.length === 0 && went.length === 0) return []
  const statuses = async (view: ReportView) => (await view.statusesOf(unit, args.asOf)).filter((s) => isWanted(s, args))
  const flips = flipsIn(pairsOf(await statuses(before), await statuses(now)), since)
  const learning = learningOf(since, ...(await Promise.all([before, now].map((view) => lettersHeld(view, [...came, ...went])))))
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

async function* deadlineChanges({ before, now, args, since }: Two): AsyncIterable<Change> {
  const [then, today] = [await collected(before.letters()), await collected(now.letters())]
  const letters = new Map([...then, ...today].map((l) => [l.file, l]))
  const learning = learningOf(since, new Set(then.map((l) => l.file)), new Set(today.map((l) => l.file)))
  yield* termChanges(await termsOf(before, args, letters), await termsOf(now, args, letters), letters, learning)
}

/** Terms that letters of that day and before set themselves: another's, told again, is that one's. */
async function termsOf(view: ReportView, args: ReportArgs, letters: LettersByFile): Promise<Term[]> {
  const terms: Term[] = []
  for await (const row of deadlinesReport.answer(view, args).rows) {
    // The rows of that report are its own.
    const term = row as Term
    const { date } = letters.get(term.letter.file) ?? { date: null }
    if (!term.quoted && (date === null || bounds(date).first <= args.asOf)) terms.push(term)
  }
  return terms
}

const NOBODY: ReadonlySet<string> = new Set()

const learningOf = (since: string, before: Learning['before'] = NOBODY, now: Learning['now'] = NOBODY): Learning => ({
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
