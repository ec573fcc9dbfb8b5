/** A letter's story as lines for the screen. */
import type { Problem } from '../../model/problem.js'
import { showDay } from '../../report/show.js'
import type { ExplainWords } from '../../pipeline/words/explain-words.js'
import type { Chapter, Story } from './story.js'
import { isSaidIn, oneLine, type Told } from './told.js'

export interface Manner {
  readonly words: ExplainWords
  /** Names of rules and their figures too: for those who write rules. */
  readonly rules: boolean
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

const MOST_SENTENCES = 2
const MOST_DROPPED = 12

export function storyLines(story: Story, manner: Manner): string[] {
  const { words, bold } = manner
  const doubtful = story.chapters.filter((c) => c.doubts.length > 0).map(doubtName)
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', bold(title), ...lines])
  return [
    bold(words.summary(story.chapters.length, doubtful)),
    '',
    ...story.chapters.flatMap((c, i) => chapterLines(c, story.chapters[i - 1], manner)),
    ...section(
      words.missing,
      story.missing.map(({ at, because, partly }) => `  ${nameOf(at, words)}${partly ? ` (${words.blankRest})` : ''}: ${because}`),
    ),
    ...section(
      words.problems,
      story.problems.map((p) => `  ${problemLine(p, manner)}`),
    ),
    ...section(
      words.people,
      story.spoken.map((line) => `  ${line}`),
    ),
    ...section(words.dropped, droppedLines(story, manner)),
  ]
}

const doubtName = ({ block, doubts }: Chapter): string =>
  doubts.includes('') ? block.label : `${block.label} (${doubts.join(', ').toLowerCase()})`

/** Where the chapter before was read from the same sentence, that is said instead of quoting it again. */
function chapterLines({ block, told, spoken, rivals, problems }: Chapter, before: Chapter | undefined, manner: Manner): string[] {
  const { words, bold } = manner
  const shown = told.filter((t, i) => i < MOST_SENTENCES || t.sureness === 'doubtful' || t.pieces.length > 0)
  const rest = told.filter((t) => !shown.includes(t))
  const notes = [...new Set(told.flatMap((t) => t.notes))]
  const reasons = [...notes, ...doubtReason(told, notes.length + rivals.length + problems.length > 0, words)]
  return [
    `${bold(block.label)}: ${bold(oneLine(block.value))}`,
    ...block.lines.map((line) => `  ${oneLine(line)}`),
    ...spoken.map((line) => `    ${line}`),
    ...shown.map((t) => `    ${toldLine(t, told, { quoted: quotedHow(t, { block, told }, before) }, manner)}`),
    ...(rest.length === 0 ? [] : [`    ${words.morePlaces(rest.length, [...new Set(rest.map((t) => t.page))])}`]),
    ...reasons.map((note) => `    ${words.note}: ${humanDays(note)}`),
    ...rivals.map(({ value, quote }) => `    ${words.rival(value)}${quote === null ? '' : ` «${oneLine(quote)}»`}`),
    ...problems.map((p) => `    ${p.severity === 'info' ? words.note : words.mismatch}: ${problemLine(p, manner)}`),
  ]
}

/** A doubt that came without a reason of its own. */
function doubtReason(told: readonly Told[], known: boolean, words: ExplainWords): string[] {
  const doubtful = told.filter((t) => t.sureness === 'doubtful')
  if (known || doubtful.length === 0) return []
  return [doubtful.some((t) => t.scanned) ? words.scanDoubt : words.wordingDoubt]
}

/** Sentences of the record name days as it keeps them. */
const humanDays = (text: string): string => text.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu, (day) => showDay(day) ?? day)

type Quoted = 'whole' | 'above' | 'not'

function quotedHow(t: Told, { block: { shape }, told }: Pick<Chapter, 'block' | 'told'>, before: Chapter | undefined): Quoted {
  if (shape === 'names' && t.sureness !== 'doubtful') return 'not'
  const last = before?.told[0]
  return shape === 'body' && t === told[0] && last !== undefined && last.page === t.page && last.whole === t.whole ? 'above' : 'whole'
}

/** «sentence» (page) – how sure; experience. What was quoted above is not quoted again. */
function toldLine(t: Told, all: readonly Told[], { quoted }: { readonly quoted: Quoted }, { words, rules, bold, dim }: Manner): string {
  const above = all.slice(0, all.indexOf(t)).some((before) => isSaidIn(before, t))
  const piece = above ? [...t.pieces, ...t.quotes.map((q) => `«${q}»`)].join(' ') : t.pieces.join(', ')
  const sentence = { whole: `«${t.sentence}» `, above: `${words.sameSentence} `, not: '' }[quoted]
  const place = above ? '' : `${sentence}(${words.page} ${t.page})`
  const sure = t.byPerson ? words.person : t.sureness === 'doubtful' ? bold(words.sureness.doubtful) : words.sureness[t.sureness]
  // A line that is of one piece alone need not name it again.
  const known = t.experience.map((e) => (e.of !== null && t.pieces.includes(e.of) ? { ...e, of: null } : e))
  const experience = known.length === 0 ? '' : `; ${words.experience(known, t.sureness)}`
  const names = rules ? ` ${dim(`[${t.rules.join(', ')}]`)}` : ''
  return `${[piece, place].filter(Boolean).join(': ')} – ${sure}${dim(experience)}${names}`
}

const problemLine = ({ says, code, page }: Problem, { words, rules }: Manner): string =>
  `${humanDays(says)}${page === undefined ? '' : ` (${words.page} ${page})`}${rules ? ` [${code}]` : ''}`

/** "/number/ordinal" → "Số và ký hiệu (số)". */
function nameOf(at: string, { blocks, pieces }: ExplainWords): string {
  const [, head = '', piece] = at.split('/')
  const name = Object.entries(blocks).find(([key]) => key === head)?.[1] ?? pieces[head] ?? head
  return piece === undefined ? name : `${name} (${(pieces[piece] ?? piece).toLowerCase()})`
}

function droppedLines({ dropped }: Story, { words, rules }: Manner): string[] {
  const shown = rules ? dropped : dropped.slice(0, MOST_DROPPED)
  const lines = shown.map(({ quote, page, rule, because }) => {
    // Reasons name the rule that won; a clerk knows none.
    const why = rules ? `${because} [${rule}]` : because.replace(/\s*\([\w-]+\/[\w-]+\)/gu, '')
    return `  «${oneLine(quote)}» (${words.page} ${page}): ${why}`
  })
  return dropped.length === shown.length ? lines : [...lines, `  ${words.moreDropped(dropped.length - shown.length)}`]
}
