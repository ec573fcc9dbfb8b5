import { z } from 'zod'
import { STANDARDS } from './written-criteria.js'

/**
 * Who says what of which unit, and since when we know it. Never changed once stored, but for `recordedTo`.
 * Three tracks are never mixed: **title** (only a decision gives or takes it), **score** (criteria met, against one set, as of a day),
 * **target** (an intention of a plan). A fourth, **tally**, counts the communes of a district or province. `track` tells them apart; `property` says which piece of the track.
 */
const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const statementClaim = z.discriminatedUnion('property', [
  /** One criterion of the set, met or not. */
  z.object({ track: z.literal('score'), property: z.literal('criterion'), no: z.number().int(), value: z.enum(['met', 'unmet']) }),
  /** The printed counts: "đạt 14/19, chưa đạt 05"; each null when not printed. */
  z.object({
    track: z.literal('score'),
    property: z.literal('count'),
    value: z.object({ met: z.number().int().nullable(), unmet: z.number().int().nullable(), total: z.number().int().nullable() }),
    /** Of the criteria that the letter does not name, where its count and its list leave one answer: "đạt 18/19, còn tiêu chí 18". Not there where they leave several. */
    rest: z.object({ value: z.enum(['met', 'unmet']), criteria: z.array(z.number().int()) }).optional(),
  }),
  /** The commune's group: "xã đạt 15-18 tiêu chí". */
  z.object({ track: z.literal('score'), property: z.literal('band'), value: z.tuple([z.number().int(), z.number().int()]) }),
  /** All criteria claimed met, no decision; or "giảm, rớt chuẩn". A claim about the score, never a title. */
  z.object({ track: z.literal('score'), property: z.literal('claim'), value: z.enum(['met', 'lost']), year: z.number().int().nullable() }),
  /** A decision, or a letter telling of one. `year` = the year the title is for, not that of the decision. */
  z.object({
    track: z.literal('title'),
    property: z.literal('title'),
    value: z.enum(['recognised', 'withdrawn', 'proposed']),
    year: z.number().int().nullable(),
    decision: z.string().nullable(),
  }),
  /** "phấn đấu đạt chuẩn năm 2024". */
  z.object({ track: z.literal('target'), property: z.literal('target'), value: z.object({ year: z.number().int().nullable() }) }),
  /** "8/17 xã đạt chuẩn" of a district or province, which is then the unit; `year` = the year aimed at, of a target. Never a commune's. */
  z.object({
    track: z.literal('tally'),
    property: z.literal('tally'),
    value: z.object({ met: z.number().int(), total: z.number().int().nullable() }),
    status: z.enum(['fact', 'target']),
    year: z.number().int().nullable(),
  }),
])

/** The proof of a value, enough to show it without opening the letter: what was read (`quote`) and the sentence around it. */
export const proof = z.object({ page: z.number().int(), quote: z.string(), sentence: z.string(), rule: z.string(), confidence: z.number() })

export const statement = z.object({
  /** SHA-256 of everything below but the two recorded times: saying the same twice changes nothing. */
  id: z.string(),
  /** The letter that says it (its id in the store). */
  letter: z.string(),
  saidBy: z.string().nullable(),
  saidOn: edtf.nullable(),
  /** The unit that the letter named: (code, validFrom) is its key, never the code alone; code null when the gazetteer does not know it. */
  unit: z.object({ code: z.string().nullable(), validFrom: z.string().nullable(), name: z.string(), district: z.string().nullable() }),
  standard: z.enum(STANDARDS),
  /** The criterion set that numbers belong to; null when the letter does not tell. */
  set: z.string().nullable(),
  claim: statementClaim,
  /** When it was so (EDTF); null when neither printed nor to be had from the letter's date. */
  asOf: edtf.nullable(),
  proof: proof.nullable(),
})

export type Claim = z.infer<typeof statementClaim>
export type Proof = z.infer<typeof proof>
export type Statement = z.infer<typeof statement>

/** "đạt 19/19": every criterion of the set is met. */
export const isFullScore = (claim: Claim): boolean =>
  claim.property === 'count' && claim.value.total !== null && claim.value.met === claim.value.total

/** The criteria that a claim is a word on: its own, or those that a count decides: all of them ("đạt 19/19"), or the ones that its letter does not name. */
export function criteriaOf(claim: Claim): readonly number[] {
  if (claim.property === 'criterion') return [claim.no]
  if (claim.property !== 'count') return []
  return isFullScore(claim) ? Array.from({ length: claim.value.total ?? 0 }, (_, i) => i + 1) : (claim.rest?.criteria ?? [])
}

/** What it says of each of those. */
export const saysMet = (claim: Claim): boolean =>
  claim.property === 'count' ? claim.rest?.value !== 'unmet' : claim.property === 'criterion' && claim.value === 'met'

/** A statement as held: when we knew it. `recordedTo` null = still held. Both are instants (ISO 8601, UTC). */
export interface HeldStatement extends Statement {
  /** The file's name as shown to people. */
  readonly file: string
  /** The letter's number; null while it is blank, not there where nobody looked it up. */
  readonly number?: string | null
  readonly recordedFrom: string
  readonly recordedTo: string | null
}

/** A unit's key: never the code alone, for after 2025-07-01 most codes belong to another unit. A unit that no gazetteer knows is its name. */
export const unitKey = ({ unit }: Pick<Statement, 'unit'>): string =>
  unit.code === null ? `name ${unit.name} ${unit.district ?? ''}` : `${unit.code} ${unit.validFrom ?? ''}`
