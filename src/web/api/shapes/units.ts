/** Units and where they stand: title, score and target never mixed. */
import { z } from 'zod'
import { claim, day, edtf, pageOf, proof, range, standard, unit, orNull } from './common.js'

/** A letter's word that something stands on. */
const said = z.strictObject({
  id: z.string().meta({ description: 'Of the statement; also v1_statements.id.' }),
  letter: z.string(),
  file: z.string(),
  number: z.string().nullable(),
  claim,
  asOf: edtf.nullable(),
  proof: orNull(proof),
})

export const numbers = z.array(z.number().int())
export const target = z.array(z.strictObject({ standard, year: z.number().int().nullable() }))

/** Of one standard and set. */
export const standing = {
  standard,
  set: z.string().nullable(),
  title: z.enum(['recognised']).nullable(),
  titleYear: z.number().int().nullable(),
  titleEvent: z.enum(['withdrawn', 'proposed']).nullable(),
  met: z.number().int().nullable(),
  total: z.number().int().nullable(),
  metList: numbers.nullable(),
  unmetList: numbers.nullable(),
  band: range.nullable(),
  target,
  scoreAsOf: edtf.nullable(),
}

const status = z.strictObject({
  ...standing,
  criteria: z
    .array(z.strictObject({ no: z.number().int(), met: z.boolean(), statement: z.string() }))
    .meta({ description: 'Newest word on each criterion. One of which no letter speaks is not there: unknown is not "not met".' }),
  because: z.array(said),
})

export const unitStanding = z
  .strictObject({ key: z.string().meta({ description: 'Code and the day since when the unit exists.' }), unit, statuses: z.array(status) })
  .meta({ id: 'UnitStanding' })

export const unitPage = pageOf(unitStanding).meta({ id: 'UnitPage' })

export const matrixRow = z
  .strictObject({
    unit,
    standard,
    set: z.string().nullable(),
    cells: z
      .record(z.string(), z.enum(['met', 'unmet']))
      .meta({ description: 'By criterion number. What no letter tells is absent, never "unmet".' }),
    met: z.number().int().nullable(),
    total: z.number().int().nullable(),
    band: range.nullable(),
    asOf: edtf.nullable(),
    sources: z.array(z.string()).meta({ description: 'Ids of the letters that the row stands on.' }),
  })
  .meta({ id: 'MatrixRow' })

export const matrixPage = pageOf(matrixRow).meta({ id: 'MatrixPage' })

/** A unit into which another went, and the other way round: see the reports. */
export const askedHeir = z.strictObject({ code: z.string(), name: z.string(), from: day.nullable() })
export const heir = z.strictObject({ ...askedHeir.shape, kind: z.string(), whole: z.boolean(), same: z.boolean() })
export const forerunner = z.strictObject({
  ...{ code: z.string(), name: z.string(), until: day, whole: z.boolean(), standard: standard.nullable(), set: standing.set },
  ...{ title: standing.title, titleYear: standing.titleYear, met: standing.met, total: standing.total, band: standing.band },
  scoreAsOf: standing.scoreAsOf,
})
