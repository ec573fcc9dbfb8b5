/** What the commands share by which a person says something of a letter. */
import { userInfo } from 'node:os'
import type { Changed, Speaker } from '../../pipeline/speak.js'
import type { HeldLetter, Store } from '../../store/store.js'
import { type Call, type CommandOption, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { textOption } from '../options.js'
import { codeOf, sameClaim, shownPlace, shownStatement, shownValue } from '../../pipeline/words/shown.js'

export const byOption: CommandOption = {
  flags: '--by <name>',
  about: { vi: 'ai nói (mặc định tên người dùng của máy)', en: 'who says so (default the user of this machine)' },
}

export const whyOption: CommandOption = { flags: '--why <reason>', about: { vi: 'vì sao', en: 'why' } }

/** Who, when, why. Only the door asks the machine who sits before it. */
export function speaker(call: Call, command: string, needsWhy: boolean): Speaker {
  const why = textOption(call, 'why')?.normalize('NFC').trim() ?? ''
  if (needsWhy && why === '') throw new WrongUse(call.say.words.whyNeeded(command))
  const by = (textOption(call, 'by') ?? userName()).normalize('NFC').trim()
  if (by === '') throw new WrongUse(call.say.words.noUser)
  return { at: call.terminal.now().toISOString(), by, why: why === '' ? null : why }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry (containers): they name themselves.
    return ''
  }
}

/** A sentence for people, of the letters that are called so; null told: nobody was meant for sure. */
export async function oneLetter(call: Call, store: Store, called: string): Promise<HeldLetter | null> {
  const [first, ...others] = await store.find(called)
  if (first !== undefined && others.length === 0) return first
  const ids = [first, ...others].flatMap((l) => (l === undefined ? [] : l.id.replace(/^([0-9a-f]{8})[0-9a-f]*/, '$1')))
  failed(call, first === undefined ? call.say.letterNotFound(called) : call.say.words.severalCalled(called, ids))
  return null
}

export function failed({ terminal }: Call, sentence: string): ExitCode {
  terminal.err(terminal.red(sentence))
  return 1
}

/** A refusal is a sentence and exit 1: nothing was said. Null: it has been told why already. */
export async function speaking<T extends object>(
  call: Call,
  called: string,
  say: (store: Store, letter: HeldLetter) => Promise<T | { readonly refusal: string } | null>,
  tell: (told: T) => string,
): Promise<ExitCode> {
  return withStore(call, 'read', async (store) => {
    const letter = await oneLetter(call, store, called)
    if (letter === null) return 1
    const told = await say(store, letter)
    if (told === null) return 1
    if ('refusal' in told) return failed(call, told.refusal)
    call.terminal.out(tell(told))
    return 0
  })
}

/** "Ngày: 05/03/2024 → 06/03/2024", then what the picture loses and gains by it. */
export function changedLines({ say, lang, terminal }: Call, { pointer, before, after, ...changed }: Changed): string {
  const { words } = say
  const [was, is] = [shownValue(before, words.nothing), shownValue(after, isItem(pointer) ? words.removed : words.nothing)]
  const place = terminal.bold(shownPlace(pointer, say.explain))
  const gone = changed.gone.filter((s) => !changed.come.some((t) => sameClaim(s, t)))
  const come = changed.come.filter((s) => !changed.gone.some((t) => sameClaim(s, t)))
  const lines = [...gone.map((s) => `  − ${shownStatement(s, words, lang)}`), ...come.map((s) => `  + ${shownStatement(s, words, lang)}`)]
  const shown = lines.length > MOST ? [...lines.slice(0, MOST - 1), `  ${words.more(lines.length - MOST + 1)}`] : lines
  return [`${place}: ${was === is ? was : `${was} → ${is}`}`, ...(shown.length > 0 ? [`${words.picture}:`, ...shown] : []), ''].join('\n')
}

const MOST = 8

const isItem = (pointer: string): boolean => /^\/\w+\/\d+$/.test(pointer)

export const saidLine = ({ say: { words } }: Call, { word, isNew }: Pick<Changed, 'word' | 'isNew'>): string =>
  `${isNew ? words.saidBy(word.by, codeOf(word.id)) : words.saidBefore}\n`
