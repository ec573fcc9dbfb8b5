/** Terms, and how they stand on a day. */
import { z } from 'zod'
import { day, deadline, lastDay, letterName, letterRef, pageOf, proof, orNull } from './common.js'

export const termState = z.enum(['open', 'overdue', 'done', 'extended', 'superseded', 'recalled'])

const state = z.strictObject({
  who: z.array(z.string()),
  due: day.nullable().meta({ description: 'As printed, of one occurrence, or worked out from the day of arrival.' }),
  lastDay,
  occurrence: z.boolean(),
  assumed: z.array(z.string()).meta({ description: 'What the day rests on that the letter does not say; not empty = the day is likely.' }),
  state: termState,
  by: z
    .union([letterName, z.strictObject({ person: z.string() })])
    .nullable()
    .meta({ description: 'The letter or person that tells the state; null while only the calendar speaks.' }),
  since: day.nullable(),
  why: z.string().nullable(),
  sure: z.boolean().nullable(),
  workingDaysLeft: z.number().int().nullable(),
})

export const term = z
  .strictObject({ letter: letterRef, pointer: z.string(), term: deadline, proof: orNull(proof), states: z.array(state) })
  .meta({ id: 'Term' })

export const termPage = pageOf(term).meta({ id: 'TermPage' })
