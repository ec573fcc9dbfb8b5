/**
 * What letters count of a district or province: tallies ("8/17 xã đạt chuẩn"), and groups of communes that a letter lists ("đạt 19 tiêu chí: A, B"),
 * counted by their names. Each stays what one letter said of one day: counts of several days stand side by side.
 */
import { bounds } from '../model/calendar.js'
import { grouped } from '../model/collect.js'
import type { HeldStatement } from '../model/statement.js'
import type { Successions } from '../reference/successions.js'
import type { Unit } from '../reference/units.js'
import { fold } from '../text/fold.js'
import { hasAccents, marked } from '../text/marked.js'
import { bareName } from './filters.js'
import type { ReportView, Words } from './report.js'
import { byName } from './show.js'

const MARKED_KIND = /^(?:tỉnh|thành phố|huyện|quận|thị xã)\s+/iu
const KIND = /^(?:tỉnh|thành phố|huyện|quận|thị xã|tinh|thanh pho|huyen|quan|thi xa)\s+/iu

/** A district or province by its code or name; with its kind ("huyện Bắc Hà") or without, where a commune may be meant as well. */
export function fitsArea(wanted: string | null, area: { readonly name: string; readonly code: string | null }): boolean {
  if (wanted === null || wanted === area.code) return wanted !== null
  const form = hasAccents(wanted) ? marked : fold
  const [asked, own] = [form(wanted.normalize('NFC').trim()), form(area.name)]
  return asked === own || asked === form(area.name.replace(KIND, ''))
}

/** A commune, district or province without its kind. Without accents "quan son" may be Quan Sơn or quận Sơn: both. */
export function placeNames(wanted: string): string[] {
  const name = bareName(wanted)
  const bare = name.replace(hasAccents(name) ? MARKED_KIND : KIND, '')
  return [...new Set(hasAccents(name) ? [bare] : [name, bare])]
}

/** A district or province as letters may name it: as it was typed, with each kind before it, and without. */
export const areaNames = (wanted: string): string[] => [wanted, ...placeNames(wanted), ...KINDS.map((kind) => `${kind} ${wanted}`)]
const KINDS = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã']

/** Units (their keys) of a district that is called so: by what letters tell of them, and by the gazetteer. */
export async function mayListGroups(
  view: Pick<ReportView, 'successions' | 'unitsOfCode' | 'unitsOfDistrict'>,
  wanted: string,
): Promise<ReadonlySet<string>> {
  const { units } = view.successions.gazetteer
  const isMeant = (u: Unit): boolean => u.level === 'district' && fitsArea(wanted, { code: u.code, name: `${u.kind} ${u.name}` })
  const districts = new Set(units.filter(isMeant).map((u) => u.code))
  const names = new Set([...areaNames(wanted), ...units.filter((u) => districts.has(u.code)).map((u) => u.name)])
  const codes = districts.size === 0 ? [] : units.filter((u) => u.level === 'commune' && u.parent !== null && districts.has(u.parent))
  const keys = new Set<string>()
  for (const name of names) for (const { key } of await view.unitsOfDistrict(name)) keys.add(key)
  for (const code of new Set(codes.map((u) => u.code))) for (const { key } of await view.unitsOfCode(code)) keys.add(key)
  return keys
}

export interface GroupCount {
  /** The first of the group by name, for its letter, day and proof. */
  readonly statement: HeldStatement
  readonly area: { readonly code: string | null; readonly name: string }
  readonly says: Words
}

/** Groups of communes in one district that a letter lists, with how many it names. */
export function groupCounts(units: Successions, wanted: string | null, statements: readonly HeldStatement[]): GroupCount[] {
  const groups = grouped(statements, (s) => {
    const area = s.claim.property === 'band' ? districtOf(units, s) : null
    return area !== null && fitsArea(wanted, area)
      ? [s.letter, area.code, s.standard, s.set, s.asOf, JSON.stringify(s.claim)].join(' ')
      : null
  })
  return [...groups.values()].flatMap((group) => {
    const [statement = group[0]] = [...group].sort((a, b) => byName(a.unit.name, b.unit.name))
    const area = districtOf(units, statement)
    const names = [...new Set(group.map((s) => s.unit.name))].sort(byName)
    return area === null ? [] : [{ statement, area, says: inWords(statement, names) }]
  })
}

/** By the gazetteer on the statement's day, else as the letter tells it. */
function districtOf(units: Successions, { unit, asOf }: HeldStatement): GroupCount['area'] | null {
  const row = units.rowOf(unit)
  const district = row === null || asOf === null ? null : units.gazetteer.chain(row, bounds(asOf).last).district
  if (district !== null) return { code: district.code, name: `${district.kind} ${district.name}` }
  return unit.district === null ? null : { code: null, name: unit.district }
}

function inWords({ claim }: HeldStatement, names: readonly string[]): Words {
  const [low, high] = claim.property === 'band' ? claim.value : [0, 0]
  const range = low === high ? String(low) : `${low}-${high}`
  const [count, list] = [names.length, names.join(', ')]
  return {
    vi: `Theo danh sách: ${count} xã đạt ${range} tiêu chí (${list})`,
    en: `As listed: ${count} communes meet ${range} criteria (${list})`,
  }
}
