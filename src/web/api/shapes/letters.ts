/** Letters: in a list, whole, as found by a search; what letters tell of each other. */
import { z } from 'zod'
import { DISCREPANCY_KINDS } from '../../../model/discrepancy.js'
import { letterRecord } from '../../../model/letter-record.js'
import { day, edtf, instant, letterName, letterRef, marks, pageOf, place, proof, record, asked, orNull } from './common.js'

const { form, type, subject, addressees, signer, issuerParent, place: writtenAt, dateWindow } = letterRecord.shape

export const letterItem = z
  .strictObject({
    ...letterRef.shape,
    sha256: z.string(),
    part: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
    ...{ form, type, subject, addressees, signer, issuerParent, place: writtenAt, marks },
    dateWindow: dateWindow.meta({ description: 'A blank day, narrowed by what this letter and others tell.' }),
    resolved: z
      .strictObject({ number: z.string(), date: day, by: z.array(letterName) })
      .nullable()
      .meta({ description: 'A blank number, told by the letters that cite it.' }),
    sameAs: z.array(z.strictObject({ ...letterName.shape, how: z.enum(['rendition', 'draft']) })),
    arrivedOn: day.nullable(),
    pages: z.number().int(),
    doubts: z.number().int(),
    problems: z.number().int(),
    extractor: z.string(),
    recordedFrom: instant,
  })
  .meta({ id: 'Letter' })

export const letterPage = pageOf(letterItem).meta({ id: 'LetterPage' })

export const wholeLetter = z.strictObject({ ...asked, letter: letterItem, record }).meta({ id: 'WholeLetter' })

export const found = z
  .strictObject({
    words: z.string(),
    items: z.array(
      z.strictObject({
        ...letterName.shape,
        number: z.string().nullable(),
        date: edtf.nullable(),
        snippet: z.string(),
        marks: z.array(z.strictObject({ start: z.number().int(), end: z.number().int() })),
        exact: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Found' })

export const citedDocument = z
  .strictObject({
    number: z.string(),
    date: edtf.nullable(),
    held: orNull(letterName),
    citations: z.array(
      z.strictObject({
        letter: letterRef,
        pointer: z.string(),
        type: z.string().nullable(),
        number: z.string(),
        date: edtf.nullable(),
        issuer: z.string().nullable(),
        subject: z.string().nullable(),
        relation: letterRecord.shape.citations.element.shape.relation,
        proof: orNull(proof),
      }),
    ),
    more: z.boolean().meta({ description: 'More letters cite it than the first fifty.' }),
  })
  .meta({ id: 'CitedDocument' })

export const citedPage = pageOf(citedDocument).meta({ id: 'CitedPage' })

const chainTerm = z.strictObject({
  due: day.nullable(),
  text: z.string(),
  task: z.string().nullable(),
  who: z.array(z.string()),
  recalledBy: z.string().nullable(),
})

/** A document of a chain without its letter. */
export const chainLink = {
  step: z.number().int().meta({ description: '0 = the document asked about; below: what it stands on; above: what stands on it.' }),
  type: z.string().nullable(),
  number: z.string().nullable(),
  date: edtf.nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  relation: z.string().nullable(),
  tiedTo: z.string().nullable(),
  proof: orNull(z.strictObject({ ...place.shape, letter: z.string(), at: z.string() })),
  terms: z.array(chainTerm),
  more: z.number().int(),
}

export const chains = z
  .strictObject({ ...asked, chains: z.array(z.array(z.strictObject({ ...chainLink, letter: orNull(letterName) }))) })
  .meta({ id: 'Chains' })

const discrepancy = z
  .strictObject({
    kind: z.enum(DISCREPANCY_KINDS),
    about: z.string(),
    unit: z.strictObject({ name: z.string(), code: z.string().nullable() }).nullable(),
    letters: z.array(z.strictObject({ ...letterName.shape, issuer: z.string().nullable() })),
    statements: z.array(z.string()),
    says: z.string(),
    places: z.array(place),
    stands: orNull(letterName),
    because: z.string().nullable(),
    sure: z.boolean(),
  })
  .meta({ id: 'Discrepancy' })

export const discrepancies = z.strictObject({ ...asked, items: z.array(discrepancy), more: z.boolean() }).meta({ id: 'Discrepancies' })
