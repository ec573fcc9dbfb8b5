/** The rows of each report, as `congvan report NAME --format json` prints them. A new report has its rows here: test/web/api asks for them. */
import { z } from 'zod'
import { letterRecord } from '../../../model/letter-record.js'
import { day, edtf, instant, lastDay, letterName, place, proof, range, standard, words, orNull } from './common.js'
import { chainLink } from './letters.js'
import { termState } from './terms.js'
import { askedHeir, forerunner, heir, standing } from './units.js'

const text = z.string().nullable()
const files = z.array(z.string())
const count = z.number().int()
const numbered = z.strictObject({ file: z.string(), number: text })
const dated = z.strictObject({ ...numbered.shape, date: edtf.nullable() })
const lineage = { heirs: z.array(heir), forerunnerOf: askedHeir.nullable() }
const named = { code: text, name: z.string(), district: text, validFrom: day.nullable() }
const sources = { sources: files, letters: files }
const part = z.strictObject({ from: count, to: count })

const opened = z.strictObject({ id: z.string(), file: z.string(), number: text })

const deadlines = z.strictObject({
  ...{ index: count, shownBy: orNull(letterName), period: day.nullable(), time: text },
  ...{ letter: opened, due: day.nullable(), text: z.string(), task: text, who: files, state: termState, by: text, why: text },
  ...{ sure: z.boolean().nullable(), quoted: z.boolean(), kind: z.string(), occurrence: z.boolean(), assumed: files, lastDay },
  ...{ workingDaysLeft: count.nullable(), to: text, proof: orNull(proof), asOf: day },
})

const silent = z.strictObject({
  ...{ actor: text, task: text, due: z.string(), daysLate: count, workingDaysLate: count.nullable(), letter: opened, text: z.string() },
  ...{ index: count, occurrence: z.boolean(), period: day.nullable(), assumed: files },
  told: z.strictObject({ file: z.string(), on: day, says: text }).nullable(),
  ...{
    reminded: count,
    lastReminder: z.strictObject({ id: z.string(), file: z.string(), on: day }).nullable(),
    lastDay,
    proof: orNull(proof),
    asOf: day,
  },
})

const matrix = z.strictObject({
  ...{ ...named, standard, set: text, cells: z.record(z.string(), z.enum(['Đ', 'CĐ'])), met: count.nullable(), total: count.nullable() },
  ...{ band: range.nullable(), asOf: edtf.nullable(), ...sources, ...lineage },
  evidence: z.array(
    z.strictObject({
      ...{ criterion: count.nullable(), asOf: edtf.nullable(), letter: opened, saidBy: text },
      ...{ page: count.nullable(), sentence: text, confidence: z.number().nullable() },
    }),
  ),
})

const communes = z.strictObject({
  ...{ ...named, ...standing, standard: standard.nullable(), ...sources, ...lineage, forerunners: z.array(forerunner) },
  withdrawalRisk: z
    .strictObject({
      risk: z.enum(['none', 'watch', 'rule-1', 'rule-2', 'unknown']),
      ...{ failing: count.nullable(), total: count.nullable(), share: z.number().nullable(), keyItems: files, because: z.string() },
    })
    .nullable(),
})

const commune = z.strictObject({
  ...{ code: text, name: z.string(), forerunnerOf: askedHeir.nullable() },
  track: z.enum(['title', 'score', 'target', 'tally', 'deadline', 'mention']),
  ...{ property: z.string(), says: words, standard: text, set: text, asOf: edtf.nullable(), letter: dated },
  ...{ page: count.nullable(), quote: text, sentence: text, confidence: z.number().nullable() },
})

const letters = z.strictObject({
  ...{ file: z.string(), part: part.nullable(), number: text, date: edtf.nullable() },
  resolved: z.strictObject({ number: z.string(), date: day, by: z.string() }).nullable(),
  ...{ dateWindow: letterRecord.shape.dateWindow, sameAs: files, type: text, issuer: text, subject: text },
  ...{ form: letterRecord.shape.form, doubts: count, problems: count, sha256: z.string() },
})

const register = z.strictObject({
  ...{
    arrivedOn: day.nullable(),
    arrivalNumber: text,
    arrivalNumberFrom: z.enum(['register', 'stamp']).nullable(),
    cancelled: z.boolean(),
    author: text,
    number: text,
    date: edtf.nullable(),
    typeAndSubject: text,
  },
  ...{ receiver: text, forwardedOn: day.nullable(), signedFor: text, note: text, file: text },
})

const citations = z.strictObject({
  ...{ type: text, number: z.string(), date: edtf.nullable(), issuer: text, citedBy: files, citedIn: files },
  ...{ relations: files, more: z.literal(true).optional(), held: text },
})

const chain = z.strictObject({ chain: count, ...chainLink, file: text })

const contradictions = z.strictObject({
  ...{ about: z.string(), code: text, letters: files, letter: z.string(), kind: z.string(), says: z.string(), places: z.array(place) },
  ...{ stands: text, standing: text, because: text, sure: z.boolean() },
})

const changes = z.strictObject({
  ...{ about: z.string(), code: text, kind: z.enum(['flipped', 'learnt', 'closed']) },
  what: z.enum(['title', 'score', 'target', 'criterion', 'deadline', 'statement']),
  ...{ label: words, standard: text, set: text, criteria: z.array(count).nullable(), before: orNull(words), after: orNull(words) },
  ...{ cause: z.enum(['world', 'late', 'reread', 'gone']).nullable(), asOf: edtf.nullable(), recorded: instant.nullable() },
  said: z.array(z.strictObject({ ...dated.shape, letter: text, at: text, page: count.nullable(), sentence: text })),
})

export const reportRows: Readonly<Record<string, z.ZodType>> = {
  ...{ deadlines, silent, matrix, communes, commune, letters, register, citations, chain, contradictions, changes },
}
