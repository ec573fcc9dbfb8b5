import { letterIdOf } from '../../model/letter-id.js'
import type { NamedUnitRef } from '../../model/ledger.js'
import { unitShown, unitsNamed } from '../../pipeline/named-units.js'
import type { ReportView } from '../../report/report.js'
import type { Store } from '../../store/store.js'
import { type CalledLetter, isFile, lettersInStore, lettersOfFile } from '../called-letters.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import type { ComparedKind } from '../../pipeline/words/compare-words.js'
import { withStore } from '../open-store.js'
import { dayOption, dayTyped, flag, instantOption, isWrittenAsDay, standardOption, textOption, today } from '../options.js'
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
    const days = [a, b].filter(isWrittenAsDay)
    if (days.length === 1) throw new WrongUse(call.say.compare.dayAndOther(days[0] ?? '', isWrittenAsDay(a) ? b : a))
    if (days.length === 2) return withStore(call, 'read', (store) => daysCompared(call, store, { a, b }))
    if (isFile(a) && isFile(b)) return lettersCompared(call, { a: await lettersOfFile(call, a), b: await lettersOfFile(call, b) }, { a, b })
    return withStore(call, 'read', (store) => calledCompared(call, store, { a, b }))
  },
}

interface Two<T> {
  readonly a: T
  readonly b: T
}

async function daysCompared(call: Call, store: Store, typed: Two<string>): Promise<ExitCode> {
  refuseOthers(call, 'days')
  const { compareDays } = await import('../../report/compare/pictures.js')
  const days = { a: dayTyped(call, typed.a), b: dayTyped(call, typed.b) }
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

/** Letters where both names call letters, else communes; what is neither is said. */
async function calledCompared(call: Call, store: Store, typed: Two<string>): Promise<ExitCode> {
  const [a, b] = [await lettersOf(call, store, typed.a), await lettersOf(call, store, typed.b)]
  if (a === null || b === null) return 1
  const view = await viewOf(call, store)
  // Numbers and files of letters name no commune: nothing is looked up for their sake.
  const mayBe = !both({ a, b }) || [typed.a, typed.b].every(mayNameUnit)
  const units = mayBe ? { a: await unitsNamed(view, typed.a), b: await unitsNamed(view, typed.b) } : { a: [], b: [] }
  if (both({ a, b })) {
    if (both(units)) call.terminal.err(call.say.compare.takenAsLetters(typed.a, typed.b))
    return lettersCompared(call, { a, b }, typed)
  }
  if (both(units)) return communesCompared(call, view, { a: oneUnit(call, typed.a, units.a), b: oneUnit(call, typed.b, units.b) })
  const found = { a: [...a, ...units.a], b: [...b, ...units.b] }
  const { say, terminal } = call
  // Where one is a letter and the other a commune, it is the letter that is missing.
  terminal.err(
    terminal.red(
      both(found) ? say.letterNotFound(a.length === 0 ? typed.a : typed.b) : say.compare.unknown(found.a.length === 0 ? typed.a : typed.b),
    ),
  )
  return 1
}

/** A bare name, or a code. */
const mayNameUnit = (called: string): boolean => /^\p{L}[^\d./\\]*$|^\d{4,6}$/u.test(called)

const both = ({ a, b }: Two<readonly unknown[]>): boolean => a.length > 0 && b.length > 0

const lettersOf = (call: Call, store: Store, called: string): Promise<CalledLetter[] | null> =>
  isFile(called) ? lettersOfFile(call, called) : lettersInStore(store, called)

async function lettersCompared(call: Call, { a, b }: Two<CalledLetter[] | null>, typed: Two<string>): Promise<ExitCode> {
  refuseOthers(call, 'letters')
  if (a === null || b === null) return 1
  const [{ compareLetters }, { sentenceAround }] = await Promise.all([
    import('../../report/compare/letters.js'),
    import('../../text/sentence.js'),
  ])
  const side = (letters: readonly CalledLetter[], called: string) => {
    const { record, document } = oneLetter(call, called, letters)
    return { record, file: record.source.name, sentenceAt: (at: { start: number; end: number }) => sentenceAround(document.text, at) }
  }
  await printAnswer(call, compareLetters(side(a, typed.a), side(b, typed.b), flag(call, 'all')))
  return 0
}

async function communesCompared(call: Call, view: ReportView, units: Two<NamedUnitRef>): Promise<ExitCode> {
  refuseOthers(call, 'communes')
  const { compareCommunes } = await import('../../report/compare/pictures.js')
  await printAnswer(call, compareCommunes(view, units, dayOption(call, 'asOf') ?? today(call), pictureArgs(call)))
  return 0
}

function oneLetter(call: Call, called: string, letters: readonly CalledLetter[]): CalledLetter {
  const [letter, second] = letters
  if (letter === undefined || second !== undefined) {
    const names = letters.map(({ record }) => `${record.source.name}: ${letterIdOf(record).replace(/^(.{12})[^#]*/, '$1')}`)
    throw new WrongUse(call.say.compare.severalLetters(called, names))
  }
  return letter
}

function oneUnit(call: Call, called: string, units: readonly NamedUnitRef[]): NamedUnitRef {
  const [unit, second] = units
  if (unit === undefined || second !== undefined) {
    throw new WrongUse(
      call.say.compare.severalUnits(
        called,
        units.map(({ unit }) => unitShown(unit)),
      ),
    )
  }
  return unit
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
