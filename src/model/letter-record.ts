import { z } from 'zod'
import { STANDARDS } from './written-criteria.js'

/**
 * The record of one letter (schema "letter/1"): plain values, and beside them, by JSON Pointer, where each came from (`evidence`),
 * why one is null (`missing`), what else it could be (`rivals`) and what does not fit (`problems`).
 * `schemas/letter.schema.json` is generated from here.
 */
export const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const spanSchema = z.object({ start: z.number().int(), end: z.number().int() })
const box = z.object({ page: z.number().int(), x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })

export const standard = z.enum(STANDARDS)

export const missingReason = z.enum([
  'blank_before_issue',
  'handwritten',
  'illegible',
  'cut_off',
  'not_stated',
  'not_computable',
  'not_applicable',
  /** A person says that what was read is not so. */
  'rejected',
])

export const evidenceSchema = z.object({
  page: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  boxes: z.array(box),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  assumed: z.array(z.string()),
})

const citation = z.object({
  type: z.string().nullable(),
  number: z.string(),
  date: edtf.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  relation: z.enum(['basis', 'implements', 'replies', 'reminds', 'replaces', 'amends', 'extends', 'mentions']),
})

const deadline = z.object({
  text: z.string(),
  due: day.nullable(),
  kind: z.enum(['before', 'by', 'within', 'end-of', 'on', 'recurring', 'relative']),
  lastDay: z.object({ strict: day, lenient: day, rolled: day }).nullable(),
  time: z.string().nullable(),
  rrule: z.string().nullable(),
  relative: z.object({ duration: z.string(), from: z.string(), working: z.boolean() }).nullable(),
  quoted: z.boolean(),
  quotedFrom: z.string().nullable(),
  task: z.string().nullable(),
  who: z.array(z.string()),
  to: z.string().nullable(),
  via: z.string().nullable(),
  extends: z.string().nullable(),
})

/**
 * Whether those who were asked have done it, as this letter tells.
 * - `who`: as printed, members of a list each one entry with the list's head word before it ("UBND các xã A, B" = "UBND xã A", "UBND xã B");
 *   empty where only a number of them is told ("còn 03 xã chưa gửi"), or nobody ("Lễ công bố đã tổ chức ngày 21/02/2024").
 * - `count`, `of`: "08/11 huyện"; null where no number is printed.
 * - `task`: what was to be done, as printed ("gửi báo cáo"); null where the letter does not say.
 * - `asOf`: the day told, "đến ngày 13/11" or the day it was done; "đến nay" is the letter's own day. Null where none is told: then it is true on the letter's day.
 * - `document`: number of the paper that shows it was done ("15/BC-UBND").
 */
const fulfilment = z.object({
  who: z.array(z.string()),
  count: z.number().int().nullable(),
  of: z.number().int().nullable(),
  task: z.string().nullable(),
  done: z.boolean(),
  asOf: edtf.nullable(),
  document: z.string().nullable(),
  text: z.string(),
})

const commune = z.object({
  name: z.string(),
  written: z.array(z.string()),
  kind: z.enum(['xã', 'phường', 'thị trấn', 'đặc khu']).nullable(),
  district: z.string().nullable(),
  province: z.string().nullable(),
  code: z.string().nullable(),
  validOn: edtf.nullable(),
})

const criteria = z.object({
  commune: z.string(),
  code: z.string().nullable(),
  standard,
  set: z.string().nullable(),
  toward: standard.nullable(),
  met: z.array(z.number().int()),
  unmet: z.array(z.number().int()),
  metCount: z.number().int().nullable(),
  unmetCount: z.number().int().nullable(),
  total: z.number().int().nullable(),
  asOf: edtf.nullable(),
})

const standing = z.object({
  commune: z.string(),
  code: z.string().nullable(),
  standard,
  status: z.enum(['recognised', 'met', 'proposed', 'target', 'band', 'withdrawn', 'lost']),
  range: z.tuple([z.number().int(), z.number().int()]).nullable(),
  year: z.number().int().nullable(),
  decision: z.string().nullable(),
})

const tally = z.object({
  unit: z.string(),
  standard,
  met: z.number().int(),
  total: z.number().int().nullable(),
  asOf: edtf.nullable(),
  status: z.enum(['fact', 'target']),
})

/** An official whom the letter names outside of its signature, as printed; `office` null where only a title is told. */
const person = z.object({ name: z.string(), title: z.string(), office: z.string().nullable() })

const money = z.object({ label: z.string(), source: z.string().nullable(), amount: z.number(), text: z.string() })

export const problemSchema = z.object({
  code: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  at: z.string(),
  says: z.string(),
  span: spanSchema.nullable(),
  /** Told where a page is known and no place in its text. */
  page: z.number().int().optional(),
  /** Who has confirmed, corrected or rejected the value that it is about; not there while nobody has. */
  answered: z.string().optional(),
})

export const letterRecord = z.object({
  schema: z.literal('letter/1'),
  source: z.object({
    sha256: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    pages: z.number().int(),
    part: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    ocr: z.object({ engine: z.string(), model: z.string(), pages: z.array(z.number().int()) }).nullable(),
  }),
  form: z.enum(['letter', 'news', 'norm', 'other']),
  type: z.string().nullable(),
  number: z.object({ raw: z.string(), ordinal: z.string().nullable(), symbol: z.string() }).nullable(),
  issuer: z.string().nullable(),
  issuerParent: z.string().nullable(),
  place: z.string().nullable(),
  date: edtf.nullable(),
  dateWindow: z.object({ from: day, to: day, because: z.array(z.string()) }).nullable(),
  subject: z.string().nullable(),
  addressees: z.array(z.string()),
  copies: z.array(z.string()),
  signer: z.object({ authority: z.string().nullable(), title: z.string().nullable(), name: z.string().nullable() }).nullable(),
  marks: z.object({
    urgency: z.string().nullable(),
    secrecy: z.string().nullable(),
    draft: z.boolean(),
    copyOf: z.string().nullable(),
    arrival: z.object({ number: z.string().nullable(), date: z.string().nullable(), text: z.string() }).nullable(),
  }),
  citations: z.array(citation),
  deadlines: z.array(deadline),
  /** Records kept by a store before this was read tell none. */
  fulfilments: z.array(fulfilment).default([]),
  communes: z.array(commune),
  criteria: z.array(criteria),
  standings: z.array(standing),
  tallies: z.array(tally),
  money: z.array(money),
  /** Records kept by a store before this was read tell none. */
  persons: z.array(person).default([]),
  evidence: z.record(z.string(), z.array(evidenceSchema)),
  missing: z.record(z.string(), missingReason),
  rivals: z.record(z.string(), z.array(z.object({ value: z.unknown(), evidence: z.array(evidenceSchema) })).max(3)),
  problems: z.array(problemSchema),
})

export type LetterRecord = z.infer<typeof letterRecord>
export type Evidence = z.infer<typeof evidenceSchema>
export type MissingReason = z.infer<typeof missingReason>
export type CitationRecord = LetterRecord['citations'][number]
export type DeadlineRecord = LetterRecord['deadlines'][number]
export type FulfilmentRecord = LetterRecord['fulfilments'][number]
export type CommuneRecord = LetterRecord['communes'][number]
export type CriteriaRecord = LetterRecord['criteria'][number]
export type StandingRecord = LetterRecord['standings'][number]
export type TallyRecord = LetterRecord['tallies'][number]
export type MoneyRecord = LetterRecord['money'][number]

/** A record in which nothing was read yet: what composing starts from. */
export const blankRecord = (source: LetterRecord['source'], form: LetterRecord['form']): LetterRecord => ({
  schema: 'letter/1',
  source,
  form,
  type: null,
  number: null,
  issuer: null,
  issuerParent: null,
  place: null,
  date: null,
  dateWindow: null,
  subject: null,
  addressees: [],
  copies: [],
  signer: null,
  marks: { urgency: null, secrecy: null, draft: false, copyOf: null, arrival: null },
  citations: [],
  deadlines: [],
  fulfilments: [],
  communes: [],
  criteria: [],
  standings: [],
  tallies: [],
  money: [],
  persons: [],
  evidence: {},
  missing: {},
  rivals: {},
  problems: [],
})
