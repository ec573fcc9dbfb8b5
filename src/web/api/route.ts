/** The contract of a route of the API: a question with its parameters, an answer with its schema. What the schema says and what is answered are checked against each other: here by their types, in test/web/api by every answer. */
import { z } from 'zod'
import type { Day } from '../../model/calendar.js'
import type { PlacedView } from '../../model/ledger.js'
import { reportView } from '../../pipeline/report-view.js'
import type { ReportView, Words } from '../../report/report.js'
import type { Asked } from '../asked.js'
import type { Desk } from '../desk.js'
import { type Cursor, questionOf, readCursor, written } from './cursor.js'
import type { Wrong } from './problem.js'

/** As it is told to whoever asks. */
export type Told<T> = T extends object ? { readonly [K in keyof T]: Told<T[K]> } : T

export interface Asking<P, Q> {
  readonly desk: Desk
  readonly view: ReportView
  readonly placed: PlacedView
  readonly asOf: Day
  readonly knownAt: string | null
  readonly params: P
  readonly query: Q
  /** The place after which the page begins. */
  readonly after: string | null
  readonly most: number
  /** The next page's cursor. */
  readonly cursorAt: (place: string | null) => string | null
}

export type Answered =
  { readonly answer: object } | { readonly rows: AsyncIterable<object> } | { readonly wrong: NonNullable<Wrong> } | null

export interface ApiRoute {
  /** "/api/v1/letters/{id}" */
  readonly path: string
  readonly name: string
  readonly about: Words
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly answer: z.ZodType
  /** A row of the answer as JSON lines; null: not given so. */
  readonly line: z.ZodType | null
  /** Paths with queries, for people and tests; "{…}" where something of the store is to stand. */
  readonly examples: readonly string[]
  readonly ask: (asked: Asked, params: Raw, query: Raw, asLines: boolean) => Promise<Answered>
}

type Raw = Readonly<Record<string, string>>

interface Defined<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> extends Omit<
  ApiRoute,
  'ask' | 'params' | 'query' | 'answer' | 'line'
> {
  readonly params: P
  readonly query: Q
  readonly answer: A
  readonly line?: z.ZodType
  /** null: there is no such thing. */
  readonly run: (asking: Asking<z.infer<P>, z.infer<Q>>) => Promise<Told<z.infer<A>> | null>
  /** Every row, one after the other, with no end but the store's. */
  readonly rows?: (asking: Asking<z.infer<P>, z.infer<Q>>) => AsyncIterable<object>
}

export const realDay = () => z.iso.date({ error: 'expected a day that there is, e.g. 2026-04-09' })

/** What every question may say of the two clocks. */
export const clocks = {
  asOf: realDay().optional().meta({ description: 'The day asked about; today where it is not told.' }),
  knownAt: z.iso
    .datetime({ offset: true, error: 'expected an instant, e.g. 2026-04-09T17:00:00Z' })
    .optional()
    .meta({ description: 'As known at that instant (ISO 8601, with Z or an offset); now where it is not told.' }),
}

export const NO_PARAMS = z.strictObject({})
const MOST = 200
const USUAL = 50

/** Of lists: how many, and after which page. */
export const paging = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(USUAL)
    .meta({ description: `Items of a page, 1 to ${MOST}.` }),
  cursor: z.string().max(4000).optional().meta({ description: 'The `next` of the page before, with the same parameters.' }),
}

export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(given: Defined<P, Q, A>): ApiRoute {
  const { run, rows, line = null, ...route } = given
  return {
    ...route,
    line,
    async ask(asked, rawParams, rawQuery, asLines) {
      const [params, query] = [given.params.safeParse(rawParams), given.query.safeParse(rawQuery)]
      if (!params.success) return null
      if (!query.success) return { wrong: query.error.issues.flatMap(wrongIn) }
      const asking = askingOf(asked, given.path, params.data, query.data)
      if (asking === null) return { wrong: [{ parameter: 'cursor', detail: 'expected the `next` of a page of this same question' }] }
      if (asLines && rows !== undefined) return { rows: rows(asking) }
      const answer = await run(asking)
      return answer === null ? null : { answer: answer as object }
    },
  }
}

/** Every parameter that is wrong, by name. */
const wrongIn = (issue: z.core.$ZodIssue): NonNullable<Wrong> =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((parameter) => ({ parameter, detail: 'no such parameter here' }))
    : [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }]

interface Common {
  readonly asOf?: Day
  readonly knownAt?: string
  readonly limit?: number
  readonly cursor?: string
}

/** null: the cursor belongs to another question. */
function askingOf<P, Q>({ desk, asOf: today }: Asked, path: string, params: P, query: Q): Asking<P, Q> | null {
  // Of the parameters of `clocks` and `paging`, where the route has them.
  const { asOf, knownAt, limit, cursor } = query as Common
  const question = questionOf(path, { ...params, ...(query as Common) })
  const from: Cursor | null = cursor === undefined ? null : readCursor(cursor, question)
  if (cursor !== undefined && (from === null || (asOf !== undefined && asOf !== from.asOf))) return null
  const day = asOf ?? from?.asOf ?? today
  const at = knownAt === undefined ? null : new Date(knownAt).toISOString()
  return {
    ...{ desk, params, query, asOf: day, knownAt: at, view: reportView(desk.store, at), placed: desk.store.placed(at) },
    ...{ after: from?.place ?? null, most: limit ?? USUAL },
    cursorAt: (place) => (place === null ? null : written({ place, asOf: day, of: question })),
  }
}
