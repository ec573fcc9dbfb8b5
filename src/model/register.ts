/** The office's register of incoming letters (sổ đăng ký văn bản đến): what the clerk gives and writes, beside what letters say. */
import { z } from 'zod'
import { day, edtf } from './letter-record.js'

const words = z.string().nullable()

/** The columns that a letter tells of itself. */
export const toldColumns = z.object({
  author: words,
  number: words,
  /** Of the letter, as far as it is known. */
  date: edtf.nullable(),
  typeAndSubject: words,
})
export type ToldColumns = z.infer<typeof toldColumns>

export const entryBody = z.object({
  /** Letters held that this number is of: the one registered, then others that are the same; none = a paper without a file. */
  letters: z.array(z.string()),
  /** Ngày đến: its year is the series. */
  arrivedOn: day,
  /** What the clerk wrote where the letter tells it otherwise, or there is none; '' = nothing is to stand there. */
  typed: z.object({ author: words, number: words, date: words, typeAndSubject: words }),
  /** What the letter told when it was registered: shown when it is held no more. */
  told: toldColumns.nullable(),
  receiver: words,
  forwardedOn: day.nullable(),
  signedFor: words,
  note: words,
  due: day.nullable(),
  /** Lãnh đạo's words: who leads, who joins, what is to be done. */
  lead: words,
  joint: words,
  orders: words,
})
export type EntryBody = z.infer<typeof entryBody>

/** given: the number; changed: a column; tied: another letter that is the same; cancelled: the number stays in the book and is never given again. */
export const ENTRY_ACTS = ['given', 'changed', 'tied', 'cancelled'] as const
export type EntryAct = (typeof ENTRY_ACTS)[number]

/** A number of the register as one version of it stands. */
export interface RegisterEntry extends EntryBody {
  readonly year: number
  readonly no: number
  /** 1 = as it was given. */
  readonly version: number
  readonly act: EntryAct
  /** Who made this version, when, and why (of the first: null). */
  readonly by: string
  readonly at: string
  readonly why: string | null
  readonly cancelled: boolean
}

/** The cover of a year's book (Phụ lục IV), and where its numbers begin. */
export const bookCover = z.object({
  /** Cơ quan, and the one above it. */
  office: words,
  parent: words,
  volume: words,
  /** The first number given here: 1, or what comes after the last of a paper book. */
  begins: z.number().int().min(1).max(999_999),
})
export type BookCover = z.infer<typeof bookCover>

/** "12/2026". */
export const entryName = ({ year, no }: Pick<RegisterEntry, 'year' | 'no'>): string => `${no}/${year}`
