/** The communes of a letter: one row per unit, in the order in which they are first named; and the resolver that other composers use. */
import type { Day } from '../model/calendar.js'
import { ofKind, type FindingOf } from '../model/finding.js'
import type { CommuneRecord, Evidence, LetterRecord } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import type { UnitWritten } from '../model/written.js'
import { unitKey, type Gazetteer } from '../reference/units.js'
import type { HeadFacts } from './head-facts.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'
import { groundOf, type Ground } from './unit-ground.js'
import type { ResolvedUnit, UnitResolver } from './unit-resolver.js'
import { settle, type Settled } from './unit-settle.js'

type UnitFinding = FindingOf<'unit'>

interface Row {
  readonly settled: Settled
  readonly mentions: { readonly finding: UnitFinding; readonly settled: Settled }[]
}

export function composeUnits(input: ComposeInput, head: HeadFacts): { readonly part: RecordPart; readonly resolver: UnitResolver } {
  const gazetteer = input.reference.units
  const ground = groundOf(input, head)
  const findings = ofKind(input.findings, 'unit')
  const settled = settleAll(gazetteer, ground, findings)
  const rows = rowsOf(findings, settled)
  return { part: partOf(input, head, ground, rows), resolver: resolverOf(gazetteer, ground, findings, settled, rows) }
}

/** Those that the text ties to a district come first: what they mean helps to read the same name elsewhere. */
function settleAll(gazetteer: Gazetteer, ground: Ground, findings: readonly UnitFinding[]): Map<UnitFinding, Settled> {
  const settled = new Map<UnitFinding, Settled>()
  const known = new Map<string, Settled[]>()
  const tied = (f: UnitFinding): boolean => f.value.district !== null || f.value.province !== null
  for (const finding of [...findings.filter(tied), ...findings.filter((f) => !tied(f))]) {
    const { value, span } = finding
    const siblings = value.list === null ? [] : findings.filter((f) => f.value.list === value.list).map((f) => f.value.written)
    const made = settle(gazetteer, ground, value, span, { known, siblings })
    settled.set(finding, made)
    if (made.unit) known.set(unitKey(made.used), [...(known.get(unitKey(made.used)) ?? []), made])
  }
  return settled
}

/** A name without a cue of its own (confidence under 0.8), a person, a lone syllable: counts only when it is a unit here. */
function counts(finding: UnitFinding, settled: Settled): boolean {
  if (settled.unit) return finding.confidence >= 0.8 || settled.confidence >= 0.85
  const { written } = finding.value
  const capitals = written.length > 1 && written === written.toUpperCase()
  return finding.confidence >= 0.95 && written.includes(' ') && !capitals && !isPerson(written)
}

const SURNAME = /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Hà|Lương|Triệu|Vi|Lưu|Đinh|Trương|Mai|Tô|Đào|Lâm|Chu|Hứa)\s/ // prettier-ignore
const isPerson = (written: string): boolean => SURNAME.test(written) && written.split(' ').length >= 3

function rowsOf(findings: readonly UnitFinding[], settled: ReadonlyMap<UnitFinding, Settled>): Row[] {
  const rows = new Map<string, Row>()
  for (const finding of findings) {
    const made = settled.get(finding)
    if (!made || !counts(finding, made)) continue
    const key = rowKey(made, finding.value)
    const row = rows.get(key)
    if (row) row.mentions.push({ finding, settled: made })
    else rows.set(key, { settled: made, mentions: [{ finding, settled: made }] })
  }
  return [...rows.values()]
}

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
    problems.push(...problemsOf(units, row, pointer))
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
    return { name: first?.written ?? '', written, kind, district, province, code: null, validOn }
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

/** The surest mention of a row. */
const bestOf = (row: Row): Row['mentions'][number] =>
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

function problemsOf(gazetteer: Gazetteer, row: Row, at: string): Problem[] {
  const { finding, settled } = bestOf(row)
  const { written } = finding.value
  const { unit, candidates } = settled
  if (unit) {
    const slips = row.mentions.filter(
      (m) => unitKey(m.settled.used) !== unitKey(unit.name) && !gazetteer.aliasKeys(unit).includes(unitKey(m.settled.used)),
    )
    const printed = [...new Set(slips.map((m) => m.settled.used))].join('”, “')
    const says = `Văn bản in “${printed}”, tên chính thức là ${unit.kind} ${unit.name}; cần đối chiếu nếu có hai cách viết.`
    return slips.length > 0 ? [problem('unit/spelling', says, { severity: 'info', at, span: slips[0]?.finding.span ?? null })] : []
  }
  const names = candidates.map((u) => describe(gazetteer, u, settled.day)).join('; ')
  const ambiguous = candidates.filter((u) => unitKey(u.name) === unitKey(written)).length > 1
  return [
    ambiguous
      ? problem(
          'unit/ambiguous',
          `Có nhiều đơn vị tên “${written}” (${names}); văn bản không cho biết thuộc đơn vị cấp trên nào, cần người đọc chọn.`,
          { at, span: finding.span },
        )
      : problem(
          'unit/unknown',
          `Không tìm thấy đơn vị tên “${written}” trong địa bàn của văn bản vào ngày ${settled.day}${names ? `; gần nhất: ${names}` : ''}; cần người đọc xác nhận.`,
          { at, span: finding.span },
        ),
  ]
}

function describe(gazetteer: Gazetteer, unit: { readonly name: string; readonly kind: string; readonly code: string }, day: Day): string {
  const row = gazetteer.unit(unit.code, day)
  const { district, province } = row ? gazetteer.chain(row, day) : { district: null, province: null }
  const above = [district && `${district.kind} ${district.name}`, province?.name].filter(Boolean).join(', ')
  return `${unit.kind} ${unit.name}${above ? ` (${above})` : ''}`
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
  const rowOf = (s: Settled, w: UnitWritten): number =>
    rows.findIndex((r) => rowKey(r.settled, r.mentions[0]?.finding.value ?? w) === rowKey(s, w))
  return {
    resolve(written): ResolvedUnit {
      const same = findings.find((f) => f.value.nameSpan.start === written.nameSpan.start && f.value.written === written.written)
      const made = (same && settled.get(same)) ?? settle(gazetteer, ground, written, written.nameSpan, { known, siblings: [] })
      const district = made.unit ? (gazetteer.chain(made.unit, made.day).district?.name ?? null) : written.district
      const { confidence, assumed, unit } = made
      return { index: rowOf(made, written), name: unit?.name ?? written.written, code: unit?.code ?? null, district, confidence, assumed }
    },
  }
}
