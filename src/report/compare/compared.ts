/** Two sides of one question, side by side: what `congvan compare` answers with, in the shape that every format prints. */
import type { Cell } from '../../model/cells.js'
import type { Answer, Column, Lang, Words } from '../report.js'
import { tableOf } from '../report.js'
import { showDay } from '../show.js'

/** A sentence that proves a side. */
export interface Said {
  /** The letter's id in the store; null where a person tells. */
  readonly letter: string | null
  /** JSON Pointer of the value in the letter's record; null where it was taken from the picture. */
  readonly at: string | null
  readonly file: string
  /** The letter's number, where it bears one. */
  readonly number: string | null
  readonly date: string | null
  readonly page: number | null
  readonly sentence: string | null
}

export interface Side {
  /** As JSON prints it. */
  readonly value: unknown
  readonly says: Words
  readonly asOf: string | null
  readonly said: readonly Said[]
}

export interface Compared {
  /** Whom or what it is about: a commune, a term; null for a letter's header. */
  readonly about: string | null
  /** The cell of the picture that it is: of which unit (null: of both), by what counted; null where letters are compared. */
  readonly place: {
    readonly unit: Pick<Cell['unit'], 'code' | 'name'> | null
    readonly standard: Cell['standard']
    readonly set: string | null
  } | null
  /** Criteria that both sides answer alike and by the same sentences stand in one row; null where no criterion is asked about. */
  readonly criteria: readonly number[] | null
  /** "criterion", "due": the same in every language. */
  readonly what: string
  readonly label: Words
  readonly change: 'same' | 'changed' | 'only-a' | 'only-b'
  /** What a person would have to work out: "dời 5 ngày". */
  readonly note: Words | null
  readonly a: Side | null
  readonly b: Side | null
}

/** The same in both languages: a name, a number, a day. */
export const plain = (text: string): Words => ({ vi: text, en: text })

/** The row of two sides; null when neither side says anything. */
export function compared(
  row: Omit<Compared, 'change' | 'note' | 'criteria'> & Partial<Pick<Compared, 'note' | 'criteria'>>,
): Compared | null {
  const { a, b } = row
  if (a === null && b === null) return null
  const change = a === null ? 'only-b' : b === null ? 'only-a' : sameValue(a, b) ? 'same' : 'changed'
  return { ...row, criteria: row.criteria ?? null, change, note: change === 'changed' ? (row.note ?? null) : null }
}

const sameValue = (a: Side, b: Side): boolean => JSON.stringify(a.value) === JSON.stringify(b.value)

export interface Names {
  /** All rows are about the two sides themselves. */
  readonly one?: true
  readonly a: Words
  readonly b: Words
}

/** An answer whose rows and sides whoever lays them out in another way may use. */
export interface ComparedAnswer extends Answer {
  readonly rows: AsyncIterable<Compared>
  readonly names: Names
}

/** `all`: also what is the same on both sides. */
export const answerOf = (rows: AsyncIterable<Compared> | Iterable<Compared>, names: Names, all: boolean): ComparedAnswer => ({
  names,
  rows: wanted(rows, all),
  table: tableOf(columns(names)),
})

async function* wanted(rows: AsyncIterable<Compared> | Iterable<Compared>, all: boolean): AsyncIterable<Compared> {
  for await (const row of rows) if (all || row.change !== 'same') yield row
}

const columns = (names: Names): readonly Column<Compared>[] => [
  ...(names.one ? [] : [{ title: { vi: 'Về', en: 'About' }, show: (r: Compared) => r.about, wide: true }]),
  { title: { vi: 'Mục', en: 'What' }, show: (r, lang) => r.label[lang], wide: true },
  { title: names.a, show: (r, lang) => shownSide(r.a, r.what, lang), wide: true },
  { title: names.b, show: (r, lang) => shownSide(r.b, r.what, lang), wide: true },
  { title: { vi: 'Khác', en: 'Difference' }, show: (r, lang) => differs(r, lang), wide: true },
  { title: { vi: 'Câu làm chứng', en: 'Sentences' }, show: (r, lang) => sentences(r, lang), wide: true, spare: 1 },
]

/** A score tells its day: "15/19 [10/04/2024]". */
export const shownSide = (side: Side | null, what: string, lang: Lang): string | null =>
  side && side.says[lang] + (COUNTED.test(what) && side.asOf !== null ? ` [${showDay(side.asOf)}]` : '')

const COUNTED = /^(?:score|count|criterion)/

const CHANGES: Readonly<Record<Compared['change'], Words>> = {
  same: { vi: 'như nhau', en: 'same' },
  changed: { vi: 'khác', en: 'differs' },
  'only-a': { vi: 'chỉ bên trái có', en: 'left only' },
  'only-b': { vi: 'chỉ bên phải có', en: 'right only' },
}

export const differs = ({ change, note }: Compared, lang: Lang): string => (note ?? CHANGES[change])[lang]

/** Both sides' sentences, the left one's first; one that proves both is told once. */
function sentences({ a, b }: Compared, lang: Lang): string | null {
  const lines = [...(a?.said ?? []), ...(b?.said ?? [])].map((s) => sentenceLine(s, lang))
  return [...new Set(lines)].join('\n') || null
}

/** "c05.txt, tr. 1: «…»". */
export function sentenceLine({ file, number, date, page, sentence }: Said, lang: Lang): string {
  const name = number === null ? file : [number, showDay(date)].filter(Boolean).join(' ')
  const at = page === null ? '' : `, ${lang === 'vi' ? 'tr.' : 'p.'} ${page}`
  return `${name}${at}${sentence === null ? '' : `: «${sentence.replace(/\s+/g, ' ')}»`}`
}
