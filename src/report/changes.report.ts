import { bounds } from '../model/calendar.js'
import type { LetterRef } from '../model/ledger.js'
import type { TermState } from '../model/term-state.js'
import type { Cause, Change } from './changes/change.js'
import { communeChanges } from './changes/communes.js'
import { termChanges } from './changes/terms.js'
import { both, learningOf, type Two } from './changes/two.js'
import { sentenceLine } from './compare/compared.js'
import { rowOf } from './term-row.js'
import { fits } from './filters.js'
import { defineReport, type Lang, type ReportView, type Words } from './report.js'
import { showDay, wallDay } from './show.js'

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
