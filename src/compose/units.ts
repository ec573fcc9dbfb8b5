/** The communes of a letter: one row per unit, in the order in which they are first named; and the resolver that other composers use. */
import { ofKind } from '../model/finding.js'
import type { CommuneRecord, Evidence, LetterRecord } from '../model/letter-record.js'
import type { Problem } from '../model/problem.js'
import type { UnitWritten } from '../model/written.js'
import { unitKey, type Gazetteer } from '../reference/units.js'
import type { HeadFacts } from './head-facts.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import { groundOf, type Ground } from './unit-ground.js'
import type { ResolvedUnit, UnitResolver } from './unit-resolver.js'
import { meantUnits } from './unit-meant.js'
import { problemsOf } from './unit-problems.js'
import { settle, type Settled, type SettledMention, type UnitFinding } from './unit-settle.js'

interface Row {
  readonly settled: Settled
  readonly mentions: SettledMention[]
}

export function composeUnits(input: ComposeInput, head: HeadFacts): { readonly part: RecordPart; readonly resolver: UnitResolver } {
  const gazetteer = input.reference.units
  const ground = groundOf(input, head)
  const findings = ofKind(input.findings, 'unit')
  const settled = settleAll(gazetteer, ground, findings)
  const rows = rowsOf(meantUnits(gazetteer, ground, settled), settled)
  return { part: partOf(input, head, ground, rows), resolver: resolverOf(gazetteer, ground, findings, settled, rows) }
}

/** Those that the text ties to a district come first: what they mean helps to read the same name elsewhere. */
function settleAll(gazetteer: Gazetteer, ground: Ground, findings: readonly UnitFinding[]): Map<UnitFinding, Settled> {
  const settled = new Map<UnitFinding, Settled>()
  const known = new Map<string, Settled[]>()
  const lists = new Map<number, string[]>()
  for (const { value } of findings) if (value.list !== null) listAt(lists, value.list).push(value.written)
  const tied = (f: UnitFinding): boolean => f.value.district !== null || f.value.province !== null
  for (const finding of [...findings.filter(tied), ...findings.filter((f) => !tied(f))]) {
    const { value, span } = finding
    const siblings = value.list === null ? [] : (lists.get(value.list) ?? [])
    const made = settle(gazetteer, ground, value, span, { known, siblings })
    settled.set(finding, made)
    if (made.unit) listAt(known, unitKey(made.used)).push(made)
  }
  return settled
}

function listAt<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key)
  if (known) return known
  const made: V[] = []
  lists.set(key, made)
  return made
}

function rowsOf(findings: readonly UnitFinding[], settled: ReadonlyMap<UnitFinding, Settled>): Row[] {
  const rows = new Map<string, Row>()
  for (const finding of findings) {
    const made = settled.get(finding)
    if (!made) continue
    const key = rowKey(made, finding.value)
    const row = rows.get(key)
    if (row) row.mentions.push({ finding, settled: made })
    else rows.set(key, { settled: made, mentions: [{ finding, settled: made }] })
  }
  return [...rows.values()]
}

const placeKey = (w: UnitWritten): string => `${w.nameSpan.start} ${w.written}`

const rowKey = (s: Settled, w: UnitWritten): string =>
  s.unit ? `${s.unit.code} ${s.unit.validFrom ?? ''}` : `? ${unitKey(w.written)} ${unitKey(w.district ?? '')}`

function partOf(input: ComposeInput, head: HeadFacts, ground: Ground, rows: readonly Row[]): RecordPart {
  const { units } = input.reference
  const evidence: Record<string, readonly Evidence[]> = {}
  const rivals: LetterRecord['rivals'] = {}
  const problems: Problem[] = []
  rows.forEach((row, i) => {
    const pointer = `/communes/${i}`
    evidence[pointer] = proofs(input, ground, row)
    const best = bestOf(row)
    if (best.settled.candidates.length > 0) {
      const proof = evidenceOf(input.document, { ...best.finding, confidence: best.settled.confidence, rule: 'units/rival' })
      rivals[`${pointer}/code`] = best.settled.candidates.slice(0, 3).map((u) => ({ value: u.code, evidence: [proof] }))
    }
    problems.push(...problemsOf(units, row.mentions, best, pointer))
  })
  const communes = rows.map((row) => communeOf(units, row, ground, head))
  return recordPart({ communes }, { evidence, rivals, problems })
}

function communeOf(gazetteer: Gazetteer, row: Row, ground: Ground, head: HeadFacts): CommuneRecord {
  const { unit, day } = bestOf(row).settled
  const written = [...new Set(row.mentions.map((m) => m.settled.used))]
  const first = row.mentions[0]?.finding.value
  const validOn = day === ground.day ? (head.date ?? day) : day
  if (!unit) {
    const { kind = null, district = null, province = null } = first ?? {}
    return { name: properCase(first?.written ?? ''), written, kind, district, province, code: null, validOn }
  }
  const { district, province } = gazetteer.chain(unit, day)
  const { kind } = unit
  const communeKind = kind === 'xã' || kind === 'phường' || kind === 'thị trấn' || kind === 'đặc khu' ? kind : null
  return {
    name: unit.name,
    written,
    kind: communeKind,
    district: district?.name ?? null,
    province: province?.name ?? null,
    code: unit.code,
    validOn,
  }
}

/** "TÂN PHÚ" as a name is Tân Phú. */
const properCase = (name: string): string =>
  name === name.toUpperCase() ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (c) => c.toUpperCase()) : name

/** The surest mention of a row. */
const bestOf = (row: Row): SettledMention =>
  // a row is made with its first mention: reduce never runs on an empty list
  row.mentions.reduce((best, m) => (m.settled.confidence > best.settled.confidence ? m : best))

/** At most three proofs, the surest first. Doubtful ones are left out when a sure one is there: the unit itself is then beyond doubt. */
function proofs(input: ComposeInput, ground: Ground, row: Row): Evidence[] {
  const sorted = [...row.mentions].sort(
    (a, b) => b.settled.confidence - a.settled.confidence || a.finding.span.start - b.finding.span.start,
  )
  const sure = sorted.filter((m) => m.settled.confidence >= 0.8)
  return (sure.length > 0 ? sure : sorted).slice(0, 3).map(({ finding, settled }) => {
    const assumed = [...settled.assumed, ...(ground.dayAssumed && settled.day === ground.day ? [ground.dayAssumed] : [])]
    return evidenceOf(input.document, { span: finding.span, rule: finding.rule, confidence: settled.confidence, assumed })
  })
}

function resolverOf(
  gazetteer: Gazetteer,
  ground: Ground,
  findings: readonly UnitFinding[],
  settled: ReadonlyMap<UnitFinding, Settled>,
  rows: readonly Row[],
): UnitResolver {
  const known = new Map<string, Settled[]>()
  for (const row of rows) if (row.settled.unit) known.set(unitKey(row.settled.used), [row.settled])
  const places = new Map<string, number>()
  rows.forEach((r, i) => {
    const first = r.mentions[0]?.finding.value // every row is made with its first mention
    if (first && !places.has(rowKey(r.settled, first))) places.set(rowKey(r.settled, first), i)
  })
  const rowOf = (s: Settled, w: UnitWritten): number => places.get(rowKey(s, w)) ?? -1
  const mentions = new Map<string, UnitFinding>()
  for (const f of findings) if (!mentions.has(placeKey(f.value))) mentions.set(placeKey(f.value), f)
  return {
    resolve(written): ResolvedUnit {
      const same = mentions.get(placeKey(written))
      const made = (same && settled.get(same)) ?? settle(gazetteer, ground, written, written.nameSpan, { known, siblings: [] })
      const district = made.unit ? (gazetteer.chain(made.unit, made.day).district?.name ?? null) : written.district
      const { confidence, assumed, unit } = made
      const name = unit?.name ?? properCase(written.written)
      return { index: rowOf(made, written), name, code: unit?.code ?? null, district, confidence, assumed }
    },
  }
}
