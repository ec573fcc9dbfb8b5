/** A row of the log in words: what was done to what, and what of it is worth a line. */
import { type Saying, saying } from '../../model/word.js'
import type { LogRow } from '../../store/store.js'
import { saysOf } from './says.js'
import { codeOf } from './shown.js'
import type { Speech } from './speech.js'

type Words = Pick<Speech, 'words' | 'explain'>

export const eventTold = ({ event }: LogRow, { words }: Words): string => words.events[event] ?? event

/** Who did it; null where the program did by itself. */
export const doerOf = ({ detail }: LogRow): string | null => text(detail['by'])

/** The file's name, a number of the register; else what stands for it. */
export const subjectTold = ({ subject, detail }: LogRow): string =>
  text(detail['name']) ?? (/^[0-9a-f]{64}/.test(subject) ? codeOf(subject) : subject)

/** `wordOf`: what a word says that was taken back, where that is looked up. */
export function detailTold(
  { event, detail }: LogRow,
  say: Words,
  wordOf: (id: string) => Saying | undefined = () => undefined,
): string | null {
  const why = text(detail['why'])
  const because = why === null ? '' : ` (${why})`
  const said = event === 'said' ? saying.safeParse(detail['says']) : null
  if (said?.success === true) return `${saysOf(said.data, say)}${because}`
  const word = text(detail['word'])
  const taken = word === null ? undefined : wordOf(word)
  if (taken !== undefined) return `${saysOf(taken, say)}${because}`
  const changed = Array.isArray(detail['changed']) ? say.words.changedLetters(detail['changed'].length) : null
  const role = text(detail['role'])
  const rest = [
    word === null ? null : codeOf(word),
    why,
    text(detail['says']),
    changed,
    text(detail['extractor']),
    text(detail['to']),
    role === null ? null : (say.words.roles[role] ?? role),
  ]
  return rest.filter(Boolean).join(' · ') || null
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
