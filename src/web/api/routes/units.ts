/** Units, where they stand; communes by criteria. */
import { z } from 'zod'
import type { CommuneStatus } from '../../../model/commune-status.js'
import { type HeldStatement, saysMet } from '../../../model/statement.js'
import { scorePage, unitPage, type UnitStanding } from '../../../pipeline/pages.js'
import { clocks, defineRoute, NO_PARAMS, paging, type Told } from '../route.js'
import * as shapes from '../shapes/units.js'

export const communesRoute = defineRoute({
  path: '/api/v1/communes',
  name: 'communes',
  about: {
    vi: 'Các xã theo tên: danh hiệu, tiêu chí đạt, mục tiêu của mỗi chuẩn và bộ tiêu chí, kèm câu làm chứng',
    en: 'Communes by name: title, score and target by standard and set, with the sentences they stand on',
  },
  params: NO_PARAMS,
  query: z.strictObject({ ...clocks, commune: z.string().optional().meta({ description: 'Name or code.' }), ...paging }),
  answer: shapes.unitPage,
  examples: ['?limit=5', '?asOf=2024-12-31&limit=5'],
  async run({ view, placed, query, asOf, knownAt, after, most, cursorAt }) {
    const { rows, next } = await unitPage(view, placed, { after, most, asOf, commune: query.commune?.normalize('NFC') ?? null })
    return { asOf, knownAt, items: rows.map(unitItem), next: cursorAt(next) }
  },
})

const unitItem = ({ unit: { key, unit }, statuses }: UnitStanding): Told<z.infer<typeof shapes.unitStanding>> => ({
  key,
  unit,
  statuses: statuses.map((s) => {
    const { standard, set, title, titleYear, titleEvent, met, total, metList, unmetList, band, target, scoreAsOf } = s
    const criteria = criteriaIn(s).map(([no, told]) => ({ no, met: saysMet(told.claim), statement: told.id }))
    const because = new Map([...s.because, ...s.criteria.values()].map((told) => [told.id, saidItem(told)]))
    return {
      ...{ standard, set, title, titleYear, titleEvent, met, total, metList, unmetList, band, target, scoreAsOf, criteria },
      because: [...because.values()],
    }
  }),
})

const criteriaIn = ({ criteria }: CommuneStatus) => [...criteria].sort(([a], [b]) => a - b)

const saidItem = ({ id, letter, file, number = null, claim, asOf, proof }: HeldStatement) => ({
  id,
  letter,
  file,
  number,
  claim,
  asOf,
  proof,
})

export const matrixRoute = defineRoute({
  path: '/api/v1/matrix',
  name: 'matrix',
  about: { vi: 'Bảng xã × tiêu chí, hết bộ này đến bộ khác', en: 'Communes × criteria, one set after the other' },
  params: NO_PARAMS,
  query: z.strictObject({
    ...clocks,
    set: z.string().optional().meta({ description: 'One criterion set, e.g. xa-2021-2025.' }),
    ...paging,
  }),
  answer: shapes.matrixPage,
  examples: ['', '?set=xa-2021-2025'],
  async run({ view, placed, query, asOf, knownAt, after, most, cursorAt }) {
    const { rows, next } = await scorePage(view, placed, { after, most, asOf, set: query.set ?? null })
    return { asOf, knownAt, items: rows.map(matrixItem), next: cursorAt(next) }
  },
})

function matrixItem(s: CommuneStatus): Told<z.infer<typeof shapes.matrixRow>> {
  const { unit, standard, set, met, total, band, scoreAsOf, because } = s
  const cells = criteriaIn(s).map(([no, { claim }]) => [String(no), saysMet(claim) ? 'met' : 'unmet'] as const)
  const scores = [...because, ...s.criteria.values()].filter((b) => b.claim.track === 'score')
  return {
    ...{ unit, standard, set, cells: Object.fromEntries(cells), met, total, band, asOf: scoreAsOf },
    sources: [...new Set(scores.map((b) => b.letter))],
  }
}
