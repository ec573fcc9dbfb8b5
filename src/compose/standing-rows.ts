/** Standings: one row per commune, standard, status, range and year; what is told twice is one row with two proofs. */
import type { Evidence, StandingRecord } from '../model/letter-record.js'
import type { FindingOf } from '../model/finding.js'
import { problem, type Problem } from '../model/problem.js'
import { evidenceOf, type ComposeInput } from './record-part.js'
import { sameUnit } from './criteria-rows.js'
import type { ResolvedUnit } from './unit-resolver.js'

type StandingFinding = FindingOf<'standing'>

export interface StandingTold {
  readonly finding: StandingFinding
  readonly unit: ResolvedUnit
}

interface Row {
  readonly unit: ResolvedUnit
  readonly standard: StandingRecord['standard'] | null
  readonly year: number | null
  readonly findings: readonly StandingFinding[]
}

export interface StandingPart {
  readonly records: readonly StandingRecord[]
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  readonly problems: readonly Problem[]
}

export function standingRecords(input: ComposeInput, told: readonly StandingTold[]): StandingPart {
  const rows = withoutClaims(rowsOf(told))
  const proofs = rows.map((row, i) => [`/standings/${i}`, row.findings.map((f) => proofOf(input, row, f))] as const)
  return { records: rows.map(recordOf), evidence: Object.fromEntries(proofs), problems: listProblems(rows) }
}

/** The fuller telling first, so that "đạt chuẩn" or a title without its year joins the row that says more. */
function rowsOf(told: readonly StandingTold[]): Row[] {
  const fullness = ({ finding: { value } }: StandingTold): number => (value.standard === null ? 0 : 1) + (value.year === null ? 0 : 1)
  const rows: Row[] = []
  for (const { finding, unit } of [...told].sort((a, b) => fullness(b) - fullness(a))) {
    const { standard, year } = finding.value
    const index = rows.findIndex((row) => joins(row, finding, unit))
    const row = rows[index]
    if (row) rows[index] = { ...row, standard: row.standard ?? standard, year: row.year ?? year, findings: [...row.findings, finding] }
    else rows.push({ unit, standard, year, findings: [finding] })
  }
  const first = (row: Row): number => Math.min(...row.findings.map((f) => f.span.start))
  return rows.sort((a, b) => first(a) - first(b))
}

function joins(row: Row, { value }: StandingFinding, unit: ResolvedUnit): boolean {
  const one = row.findings[0]?.value
  const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b
  return (
    one !== undefined &&
    sameUnit(row.unit, unit) &&
    one.status === value.status &&
    String(one.range) === String(value.range) &&
    agree(row.standard, value.standard) &&
    agree(row.year, value.year)
  )
}

/** "Đạt đủ 19/19" is told by the title, or the proposal, where the letter speaks of one. */
const withoutClaims = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => {
    const status = row.findings[0]?.value.status
    const same = (r: Row): boolean => r !== row && sameUnit(r.unit, row.unit) && (r.standard ?? 'ntm') === (row.standard ?? 'ntm')
    return status !== 'met' || !rows.some((r) => same(r) && ['recognised', 'proposed'].includes(r.findings[0]?.value.status ?? ''))
  })

function recordOf(row: Row): StandingRecord {
  const value = row.findings[0]?.value
  return {
    commune: row.unit.name,
    code: row.unit.code,
    standard: row.standard ?? 'ntm',
    status: value?.status ?? 'target',
    range: value?.range ? [value.range[0], value.range[1]] : null,
    year: row.year,
    decision: row.findings.map((f) => f.value.decision).find((d) => d !== null) ?? null,
  }
}

function proofOf(input: ComposeInput, row: Row, finding: StandingFinding): Evidence {
  const plain =
    row.standard === null && finding.value.status !== 'band' ? ['Văn bản chỉ ghi "đạt chuẩn": hiểu là chuẩn nông thôn mới.'] : []
  const confidence = Math.min(finding.confidence, row.unit.confidence)
  return evidenceOf(input.document, { ...finding, confidence, assumed: [...finding.assumed, ...plain, ...row.unit.assumed] })
}

/** "06 xã (A, B, C, D, E)": the count and the names are both kept. */
function listProblems(rows: readonly Row[]): Problem[] {
  const lists = new Map<string, { said: number; at: string; names: string[]; finding: StandingFinding }>()
  rows.forEach((row, i) => {
    // Two readers may tell the same list (a table, and its cell as a sentence): a unit counts once.
    const counted = new Set<string>()
    for (const finding of row.findings) {
      const { said } = finding.value
      const key = `${finding.span.start}-${finding.value.standard ?? ''}`
      if (said === undefined || counted.has(key)) continue
      counted.add(key)
      const list = lists.get(key) ?? { said, at: `/standings/${i}`, names: [], finding }
      lists.set(key, { ...list, names: [...list.names, row.unit.name] })
    }
  })
  return [...lists.values()]
    .filter(({ said, names }) => said !== names.length)
    .map(({ said, at, names, finding }) =>
      problem(
        'count/list',
        `Văn bản ghi ${said} xã nhưng kể tên ${names.length} xã (${names.join(', ')}); giữ như bản in, cần đối chiếu bản gốc.`,
        { at, span: finding.span },
      ),
    )
}
