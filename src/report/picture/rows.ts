/** The picture as people look at it: a row for each commune, one or two sets side by side, each cell with the word it stands on. */
import { DOUBTFUL } from '../../model/proof-of.js'
import type { Day } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { type HeldStatement, saysMet } from '../../model/statement.js'
import type { Standard } from '../../model/written-criteria.js'
import { batches } from '../batches.js'
import { fitsArea, mayListGroups, placeNames } from '../district-rows.js'
import type { ReportView } from '../report.js'
import { districtOn } from './district.js'

export interface PictureAsked {
  readonly asOf: Day
  /** One or two. */
  readonly sets: readonly string[]
  readonly standard: Standard | null
  /** Name of a district; null = all. */
  readonly district: string | null
  /** From that name on. */
  readonly from: string | null
}

export interface PictureCell {
  readonly met: boolean
  readonly because: HeldStatement
  readonly doubtful: boolean
  /** The commune says so of itself: nobody above it has. */
  readonly claimed: boolean
}

export interface PictureSide {
  readonly status: CommuneStatus
  readonly cells: ReadonlyMap<number, PictureCell>
}

export interface PictureRow {
  /** The unit's key. */
  readonly unit: string
  readonly named: CommuneStatus['unit']
  readonly district: string | null
  /** As many as sets were asked for; null where no score is counted by that one. */
  readonly sides: readonly (PictureSide | null)[]
}

/** In the order of names. What is read goes a batch of communes before the rows that are asked for. */
export async function* pictureRows(view: ReportView, asked: PictureAsked): AsyncGenerator<PictureRow> {
  const { asOf, sets, standard } = asked
  for await (const { unit, statuses } of statusesAsked(view, asked)) {
    const scored = statuses.filter((s) => hasScore(s) && (standard === null || s.standard === standard))
    const bySet = sets.map((set) => scored.filter((s) => s.set === set))
    // Two standards may be counted by one set (kiểu mẫu by that of nâng cao): each has its own line.
    for (let line = 0; line < Math.max(0, ...bySet.map((of) => of.length)); line++) {
      const sides = bySet.map((of) => of[line]).map((status) => (status ? sideOf(view, status) : null))
      const named = sides.find((s) => s !== null)?.status.unit
      if (!named) continue
      const district = named.district ?? districtOn(view.successions, named, asOf)
      // A code is often another commune's by now.
      if (isIn(asked.district, district)) yield { unit, named, district, sides }
    }
  }
}

interface Told {
  readonly unit: string
  readonly statuses: readonly CommuneStatus[]
}

async function* statusesAsked(view: ReportView, asked: PictureAsked): AsyncGenerator<Told> {
  for await (const units of batches(unitsAsked(view, asked), { size: TOGETHER })) {
    const found = await view.statusesOfAll(units, asked.asOf)
    for (const unit of units) yield { unit, statuses: found.get(unit) ?? [] }
  }
}

/** A page of the picture is three of these. */
const TOGETHER = 67

const isIn = (wanted: string | null, district: string | null): boolean =>
  wanted === null || (district !== null && placeNames(wanted).some((name) => fitsArea(name, { code: null, name: district })))

const hasScore = ({ criteria, met, band }: CommuneStatus): boolean => criteria.size > 0 || met !== null || band !== null

async function* unitsAsked(view: ReportView, { sets, district, from }: PictureAsked): AsyncGenerator<string> {
  if (district === null) {
    for await (const { key } of view.unitsScored(sets, from)) yield key
    return
  }
  const [units, own] = [[] as { readonly key: string; readonly order: string }[], await mayListGroups(view, district)]
  for (const code of new Set([...own].flatMap((key) => /^(\d{5}) /.exec(key)?.[1] ?? [])))
    units.push(...(await view.unitsOfCode(code)).filter(({ key }) => own.has(key)))
  units.push(...(await view.unitsOfDistrict(district)).filter(({ key }) => key.startsWith('name ')))
  yield* units.sort((a, b) => compare(a.order, b.order)).map(({ key }) => key)
}

function sideOf({ levelOf }: Pick<ReportView, 'levelOf'>, status: CommuneStatus): PictureSide {
  const cells = [...status.criteria].map(([no, because]): [number, PictureCell] => {
    const { claim, proof, saidBy } = because
    return [no, { met: saysMet(claim), because, doubtful: (proof?.confidence ?? 0) < DOUBTFUL, claimed: levelOf(saidBy) === 'xa' }]
  })
  return { status, cells: new Map(cells) }
}
