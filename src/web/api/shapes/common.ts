/** Pieces of answers. Strict: a field that is not told here is not sent. What is a list or a value of the record comes from the record's own schema. */
import { z } from 'zod'
import { day, edtf, letterRecord, standard } from '../../../model/letter-record.js'
import { proof as bareProof, statement, statementClaim } from '../../../model/statement.js'

export { day, edtf, standard }

export const record = letterRecord.meta({ id: 'LetterRecord', description: 'A letter as understood; also schemas/letter.schema.json.' })
/** A term as the record holds it. */
export const deadline = letterRecord.shape.deadlines.element.meta({ id: 'Deadline' })
export const marks = letterRecord.shape.marks
/** What was read, the sentence it stands in, and how sure it is. */
export const proof = bareProof.meta({ id: 'Proof' })
export const claim = statementClaim.meta({ id: 'Claim' })
export const instant = z.string().meta({ description: 'ISO 8601, UTC' })

/** A piece that has a name in the document, or null: `.nullable()` of such a piece is written there as what can never be null. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()])

/** A letter by its id: the file's SHA-256, with its pages where a file holds several. */
export const letterName = z.strictObject({ id: z.string(), file: z.string() }).meta({ id: 'LetterName' })
export const letterRef = z
  .strictObject({
    ...letterName.shape,
    number: z.string().nullable(),
    date: edtf.nullable(),
    issuer: z.string().nullable(),
  })
  .meta({ id: 'LetterRef' })
/** Where a sentence stands, as printed. */
export const place = z.strictObject({ file: z.string(), page: z.number().int(), quote: z.string() }).meta({ id: 'Place' })
export const words = z.strictObject({ vi: z.string(), en: z.string() }).meta({ id: 'Words' })
export const range = z.tuple([z.number().int(), z.number().int()])
export const unit = z.strictObject(statement.shape.unit.shape).meta({ id: 'Unit' })
export const lastDay = deadline.shape.lastDay

/** The day asked about, and as known when (null = now). */
export const asked = { asOf: day, knownAt: instant.nullable() }

/** `next`: the cursor of the next page; null = there is no more. A page may hold fewer items than `limit`, even none, and still have a next one. */
export const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ ...asked, items: z.array(item), next: z.string().nullable() })

/** RFC 9457. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457): what is, what was expected, what to do.' })
