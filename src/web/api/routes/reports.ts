/** Every report of the program, with the filters that it has: its first rows, or all of them as JSON lines. */
import { z } from 'zod'
import { STANDARDS } from '../../../model/written-criteria.js'
import { firstRows, limited } from '../../../report/collected.js'
import { type Filter, noFilters, type Report, type ReportArgs } from '../../../report/report.js'
import { reports } from '../../../report/reports.js'
import { type ApiRoute, type Asking, clocks, defineRoute, NO_PARAMS, realDay } from '../route.js'
import { asked, words } from '../shapes/common.js'
import { reportRows } from '../shapes/report-rows.js'
import { termState } from '../shapes/terms.js'
import { yes } from './letters.js'

const text = z.string().trim().min(1).max(500)

/** By filter: what it takes. */
const FILTERS = {
  commune: text.meta({ description: 'A commune: name or code.' }),
  agency: text.meta({ description: 'A body.' }),
  standard: z.enum(STANDARDS),
  set: text.meta({ description: 'A criterion set, e.g. xa-2021-2025.' }),
  criterion: z.coerce.number().int().min(1).max(999),
  state: termState,
  from: realDay(),
  to: realDay(),
  since: z.iso.datetime({ offset: true }).meta({ description: 'What was learnt after this instant (ISO 8601).' }),
  missing: yes.meta({ description: 'Only documents that are not held.' }),
  letter: text.meta({ description: 'A document: number, file name or id.' }),
} satisfies Readonly<Record<Filter, z.ZodType>>

const [USUAL, MOST] = [200, 5000]

/** A filter that the report does not have is refused: silence would look like an answer. */
const queryOf = ({ filters, needs = [] }: Report) =>
  z.strictObject({
    ...clocks,
    ...Object.fromEntries(filters.map((f) => [f, needs.includes(f) ? FILTERS[f] : FILTERS[f].optional()])),
    limit: z.coerce.number().int().min(1).max(MOST).optional().meta({ description: `The first so many rows: ${USUAL} where it is not told, at most ${MOST}; as JSON lines all rows where it is not told.` }), // prettier-ignore
  })

/** Of `FILTERS`, as far as the report has them. */
type Query = { readonly [F in Filter]?: z.infer<(typeof FILTERS)[F]> } & { readonly limit?: number | undefined }

function argsOf({ asOf, query }: Asking<unknown, Query>): ReportArgs {
  const { missing, since, ...told } = query
  const given = Object.fromEntries(Object.entries(told).filter(([name]) => name in FILTERS))
  return {
    ...{ ...noFilters(asOf), ...given },
    since: since === undefined ? null : new Date(since).toISOString(),
    missing: missing === 'true',
  }
}

const reportRoute = (report: Report): ApiRoute => {
  const row = reportRows[report.name] ?? z.record(z.string(), z.unknown())
  const rowsOf = (asking: Asking<unknown, unknown>): AsyncIterable<object> => {
    // As queryOf has checked it.
    const query = asking.query as Query
    return limited(report.answer(asking.view, argsOf({ ...asking, query })).rows, query.limit ?? Infinity)
  }
  return defineRoute({
    path: `/api/v1/reports/${report.name}`,
    name: `report-${report.name}`,
    about: { vi: `${report.title.vi}: ${report.question.vi}`, en: `${report.title.en}: ${report.question.en}` },
    params: NO_PARAMS,
    query: queryOf(report),
    answer: z.strictObject({ ...asked, items: z.array(row), more: z.boolean() }),
    line: row,
    examples: [(report.needs ?? []).map((need) => `${need}={${need}}`).join('&')].map((query) => (query === '' ? '' : `?${query}`)),
    async run(asking) {
      const { asOf, knownAt } = asking
      // As queryOf has checked it.
      const query: Query = asking.query
      const { page, more } = await firstRows(report.answer(asking.view, argsOf({ ...asking, query })).rows, query.limit ?? USUAL)
      return { asOf, knownAt, items: page, more }
    },
    rows: rowsOf,
  })
}

const listRoute = defineRoute({
  path: '/api/v1/reports',
  name: 'reports',
  about: { vi: 'Các báo cáo, với câu hỏi và bộ lọc của mỗi báo cáo', en: 'The reports, each with its question and filters' },
  params: NO_PARAMS,
  query: z.strictObject({}),
  answer: z.strictObject({
    items: z.array(
      z.strictObject({ name: z.string(), title: words, question: words, filters: z.array(z.string()), needs: z.array(z.string()) }),
    ),
  }),
  examples: [''],
  run: () =>
    Promise.resolve({
      items: reports.map(({ name, title, question, filters, needs = [] }) => ({ name, title, question, filters, needs })),
    }),
})

export const reportRoutes: readonly ApiRoute[] = [listRoute, ...reports.map(reportRoute)]
