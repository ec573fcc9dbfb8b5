import {
  type CalledLetter,
  type DaysMeant,
  daysMeant,
  lettersMeant,
  type Meant,
  pairMeant,
  type Two,
  type Unclear,
  whyUnclear,
} from '../../pipeline/compared-pair.js'
import type { ComparedKind } from '../../pipeline/words/compare-words.js'
import type { ReportView } from '../../report/report.js'
import type { Store } from '../../store/store.js'
import { type CalledLetter as ReadLetter, isFile, lettersOfFile } from '../called-letters.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { dayOption, flag, instantOption, standardOption, textOption, today } from '../options.js'
import { printAnswer } from '../print-answer.js'
import { readingOptions } from '../reading-options.js'

export const compareCommand: Command = {
  name: 'compare',
  args: '<a> <b>',
  about: {
    vi: 'so hai văn bản (bản dự thảo với bản ký), hai ngày, hoặc hai xã: chỉ những chỗ khác, kèm câu làm chứng',
    en: 'compare two letters (a draft and its signed form), two days, or two communes: what differs, with sentences',
  },
  options: [
    { flags: '--all', about: { vi: 'cả những chỗ như nhau', en: 'also what is the same' } },
    { flags: '--commune <name>', about: { vi: '(hai ngày) chỉ xã này (tên hoặc mã)', en: '(two days) only this commune (name or code)' } },
    { flags: '--standard <id>', about: { vi: '(hai ngày, hai xã) chỉ chuẩn này', en: '(days, communes) only this standard' } },
    { flags: '--set <id>', about: { vi: '(hai ngày, hai xã) chỉ bộ tiêu chí này', en: '(days, communes) only this criterion set' } },
    { flags: '--as-of <day>', about: { vi: '(hai xã) tính đến ngày (mặc định hôm nay)', en: '(two communes) the day (default today)' } },
    {
      flags: '--known-at <time>',
      about: { vi: '(hai ngày, hai xã) theo những gì đã biết đến lúc ấy', en: '(days, communes) as known at that time' },
    },
    { flags: '--limit <n>', about: { vi: 'chỉ n dòng đầu', en: 'only the first n rows' } },
    ...readingOptions,
  ],
  async run(call: Call): Promise<ExitCode> {
    const [a = '', b = ''] = call.args
    const typed = { a, b }
    const days = daysMeant(typed)
    if (days !== null) return withStore(call, 'read', (store) => daysCompared(call, store, clear(call, days)))
    if (isFile(a) && isFile(b)) return filesCompared(call, typed)
    return withStore(call, 'read', (store) => calledCompared(call, store, typed))
  },
}

/** What is meant; where that cannot be told, the sentence is wrong use. */
function clear<T extends { readonly kind: string }>(call: Call, meant: T | Unclear): T {
  if (isUnclear(meant)) throw new WrongUse(whyUnclear(meant, call.say))
  return meant
}

const isUnclear = (meant: { readonly kind: string }): meant is Unclear => meant.kind === 'unclear'

async function daysCompared(call: Call, store: Store, { days }: DaysMeant): Promise<ExitCode> {
  refuseOthers(call, 'days')
  const { compareDays } = await import('../../report/compare/pictures.js')
  await printAnswer(call, compareDays(await viewOf(call, store), days, pictureArgs(call)))
  return 0
}

const pictureArgs = (call: Call) => ({
  ...{ commune: textOption(call, 'commune'), standard: standardOption(call), set: textOption(call, 'set'), all: flag(call, 'all') },
})

async function viewOf(call: Call, store: Store): Promise<ReportView> {
  const { reportView } = await import('../../pipeline/report-view.js')
  return reportView(store, instantOption(call, 'knownAt'))
}

async function filesCompared(call: Call, typed: Two<string>): Promise<ExitCode> {
  const letters = { a: await lettersOfFile(call, typed.a), b: await lettersOfFile(call, typed.b) }
  refuseOthers(call, 'letters')
  if (letters.a === null || letters.b === null) return 1
  return meantCompared(call, clear(call, lettersMeant(typed, { a: letters.a.map(withText), b: letters.b.map(withText) })), null)
}

async function calledCompared(call: Call, store: Store, typed: Two<string>): Promise<ExitCode> {
  const [a, b] = [await lettersOf(call, store, typed.a), await lettersOf(call, store, typed.b)]
  if (a === null || b === null) return 1
  const view = await viewOf(call, store)
  const meant = await pairMeant(view, typed, { a, b })
  if (isUnclear(meant) && (meant.why === 'unknown' || meant.why === 'letterNotFound')) {
    call.terminal.err(call.terminal.red(whyUnclear(meant, call.say)))
    return 1
  }
  if (meant.kind === 'letters' && meant.alsoCommunes) call.terminal.err(call.say.compare.takenAsLetters(typed.a, typed.b))
  return meantCompared(call, clear(call, meant), view)
}

async function lettersOf(call: Call, store: Store, called: string): Promise<CalledLetter[] | null> {
  if (!isFile(called)) return (await import('../../pipeline/letters-compared.js')).lettersCalled(store, called)
  const read = await lettersOfFile(call, called)
  return read && read.map(withText)
}

const withText = ({ record, document }: ReadLetter): CalledLetter => ({ record, text: () => Promise.resolve(document.text) })

/** `view` null: letters are compared that no store holds. */
async function meantCompared(call: Call, meant: Meant, view: ReportView | null): Promise<ExitCode> {
  refuseOthers(call, meant.kind)
  if (meant.kind === 'letters') {
    const { lettersCompared } = await import('../../pipeline/letters-compared.js')
    await printAnswer(call, await lettersCompared(meant.letters, flag(call, 'all')))
  } else if (view !== null) {
    const { compareCommunes } = await import('../../report/compare/pictures.js')
    await printAnswer(call, compareCommunes(view, meant.units, dayOption(call, 'asOf') ?? today(call), pictureArgs(call)))
  }
  return 0
}

/** An option that would change nothing is refused: silence would look like an answer. */
const FOREIGN: Readonly<Record<ComparedKind, Readonly<Record<string, string>>>> = {
  days: { asOf: '--as-of' },
  letters: { asOf: '--as-of', knownAt: '--known-at', commune: '--commune', standard: '--standard', set: '--set' },
  communes: { commune: '--commune' },
}

function refuseOthers(call: Call, kind: ComparedKind): void {
  const foreign = Object.entries(FOREIGN[kind]).find(([name]) => textOption(call, name) !== null)
  if (foreign !== undefined) throw new WrongUse(call.say.compare.optionNotHere(foreign[1], kind))
}
