/** Values of options, checked: a wrong one is a sentence and exit 2, never a guess. */
import { dayOf, type Day } from '../model/calendar.js'
import { typedDay } from '../text/typed-day.js'
import type { Standard } from '../model/written-criteria.js'
import { WrongUse, type Call, type CommandOption } from './command.js'

export const textOption = ({ options }: Call, name: string): string | null => {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

export const flag = ({ options }: Call, name: string): boolean => options[name] === true

/** "2024-03-15" or, as people here write, "15/3/2024". */
export function dayTyped(call: Call, typed: string): Day {
  const day = typedDay(typed)
  if (day === null) throw new WrongUse(call.say.notADay(typed))
  return day
}

export function dayOption(call: Call, name: string): Day | null {
  const typed = textOption(call, name)
  return typed === null ? null : dayTyped(call, typed)
}

/** An instant; a mere day means its end (what was known when it was over), or the moment before it begins, as the clock on the wall shows it. */
export function instantOption(call: Call, name: string, at: 'end' | 'before' = 'end'): string | null {
  const typed = textOption(call, name)
  if (typed === null) return null
  if (/^\d{4}-\d{2}-\d{2}T/.test(typed)) {
    const time = new Date(typed)
    if (Number.isNaN(time.getTime())) throw new WrongUse(call.say.notADay(typed))
    return time.toISOString()
  }
  const [year = 0, month = 1, day = 1] = (dayOption(call, name) ?? '').split('-').map(Number)
  return new Date(year, month - 1, at === 'end' ? day : day - 1, 23, 59, 59, 999).toISOString()
}

/** Today on the wall clock; only doors ask. */
export const today = (call: Call): Day => dayOn(call.terminal.now())

/** The day on the wall at a time. */
export function dayOn(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ''
}

export function numberOption(call: Call, name: string): number | null {
  const typed = textOption(call, name)
  if (typed === null) return null
  if (!/^\d{1,9}$/.test(typed)) throw new WrongUse(call.say.notANumber(typed))
  return Number(typed)
}

/** A limit of nothing would refuse everything: a slip of the hand. Timers hold no more than 24 days. */
export function atLeastOne(call: Call, name: string): number | null {
  const number = numberOption(call, name)
  if (number === 0 || (number ?? 0) > 1_000_000) throw new WrongUse(call.say.notANumber(textOption(call, name) ?? ''))
  return number
}

const STANDARDS: readonly Standard[] = ['ntm', 'ntm-nang-cao', 'ntm-kieu-mau', 'ntm-hien-dai']

export function standardOption(call: Call): Standard | null {
  return choice(call, 'standard', STANDARDS)
}

export function choice<T extends string>(call: Call, name: string, choices: readonly T[]): T | null {
  const typed = textOption(call, name)
  if (typed === null) return null
  const found = choices.find((c) => c === typed)
  if (found === undefined) throw new WrongUse(call.say.notAChoice(typed, choices))
  return found
}

export const jsonOption: CommandOption = { flags: '--json', about: { vi: 'in JSON ra stdout', en: 'print JSON to stdout' } }
