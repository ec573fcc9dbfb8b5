/** Rows of `criteria`: numbers settled inside the set, counts as printed or safely told, each with its proof. */
import type { CriteriaRecord, Evidence } from '../model/letter-record.js'
import { problem, type Problem } from '../model/problem.js'
import { hull, type Span } from '../model/span.js'
import type { CriterionSets } from '../reference/criteria.js'
import { checkCounts } from './criteria-checks.js'
import { numbersIn, type NumberedList } from './criteria-numbers.js'
import { sameUnit, writtenIn, type Row } from './criteria-rows.js'
import { evidenceOf, type ComposeInput } from './record-part.js'

export interface CriteriaPart {
  readonly record: CriteriaRecord
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>
  readonly problems: readonly Problem[]
}

export function criteriaRecord(input: ComposeInput, row: Row, index: number, all: readonly Row[]): CriteriaPart {
  const at = `/criteria/${index}`
  const sets = input.reference.criteria
  const unmet = numbersIn(sets, row.set, writtenIn(row, 'unmet'), `${at}/unmet`)
  const met = metOf(sets, row, unmet, at)
  const record: CriteriaRecord = {
    commune: row.unit.name,
    code: row.unit.code,
    standard: row.standard,
    set: row.set?.id ?? null,
    toward: row.toward,
    met: met.numbers.map((n) => n.no),
    unmet: unmet.numbers.map((n) => n.no),
    metCount: row.metCount,
    unmetCount: row.unmetCount ?? unmetTold(row, unmet.numbers.length),
    total: isImpossible(row) ? null : row.total,
    asOf: row.asOf,
  }
  const places = { met: placeOf(met), unmet: placeOf(unmet), whole: hull(row.findings.map((f) => f.span)) ?? { start: 0, end: 0 } }
  return {
    record,
    evidence: proofs(input, row, at, met, unmet),
    problems: [
      ...met.problems,
      ...unmet.problems,
      ...(isImpossible(row) ? [impossible(row, at, places.whole)] : []),
      ...checkCounts(record, at, places),
      ...twoScores(row, all, at),
    ],
  }
}

/** "17/9" is no score: of the two the total is the misprint or misreading, for more figures may be lost than made. */
const isImpossible = ({ metCount, total }: Row): boolean => metCount !== null && total !== null && metCount > total

const impossible = ({ unit, metCount, total }: Row, at: string, span: Span): Problem =>
  problem(
    'count/impossible',
    `Xã ${unit.name}: ghi ${metCount ?? 0}/${total ?? 0}, số đạt lớn hơn tổng số; bỏ trống tổng số, cần đối chiếu bản gốc.`,
    {
      at: `${at}/total`,
      span,
    },
  )

const placeOf = (list: NumberedList): Span | null => hull(list.numbers.map((n) => n.written.span))

/** "đạt tất cả trừ tiêu chí 10 và 17": the others of the set are told as met. */
function metOf(sets: CriterionSets, row: Row, unmet: NumberedList, at: string): NumberedList {
  const listed = numbersIn(sets, row.set, writtenIn(row, 'met'), `${at}/met`)
  const rest = row.findings.find((f) => f.value.rest === 'met')
  if (!rest || !row.set) return listed
  const known = new Set([...unmet.numbers, ...listed.numbers].map((n) => n.no))
  const others = row.set.criteria
    .filter((c) => !known.has(c.no))
    .map((c) => ({ no: c.no, written: { no: c.no, name: null, span: rest.span }, confidence: 0.95 }))
  return { ...listed, numbers: [...listed.numbers, ...others].sort((a, b) => a.no - b.no) }
}

/** Not printed, but the list of those not met is whole: it fills what the score leaves. */
const unmetTold = (row: Row, listed: number): number | null =>
  row.metCount !== null && row.total !== null && listed > 0 && listed === row.total - row.metCount ? listed : null

function proofs(input: ComposeInput, row: Row, at: string, met: NumberedList, unmet: NumberedList): Record<string, Evidence[]> {
  const owner = row.findings.find((f) => f.also?.['commune'])
  const doubt = Math.min(row.unit.confidence, ...row.findings.map((f) => f.confidence))
  const ofSide = (side: 'met' | 'unmet', list: NumberedList): Evidence[] =>
    row.findings
      .filter((f) => f.value[side].length > 0)
      .map((f) => {
        const confidence = Math.min(f.confidence, row.unit.confidence, ...list.numbers.map((n) => n.confidence))
        return evidenceOf(input.document, { ...f, confidence }, hull(f.value[side].map((c) => c.span)) ?? f.span)
      })
  const place = owner?.also?.['commune']
  return {
    [at]: row.findings.map((f) =>
      evidenceOf(input.document, {
        ...f,
        confidence: Math.max(f.confidence === doubt ? doubt : 0, Math.min(f.confidence, row.unit.confidence)),
        assumed: [...f.assumed, ...row.unit.assumed],
      }),
    ),
    ...(owner && place
      ? {
          [`${at}/commune`]: [evidenceOf(input.document, { ...owner, confidence: Math.min(owner.confidence, row.unit.confidence) }, place)],
        }
      : {}),
    ...(met.numbers.length > 0 ? { [`${at}/met`]: ofSide('met', met) } : {}),
    ...(unmet.numbers.length > 0 ? { [`${at}/unmet`]: ofSide('unmet', unmet) } : {}),
  }
}

/** Two counts of one commune against one set in one letter: both are kept; the reader must choose. */
function twoScores(row: Row, all: readonly Row[], at: string): Problem[] {
  const other = all.find((r) => r !== row && sameUnit(r.unit, row.unit) && r.set?.id === row.set?.id && r.asOf === row.asOf)
  if (!other) return []
  const says = `Xã ${row.unit.name} có hai kết quả khác nhau theo cùng bộ tiêu chí trong văn bản này (${row.metCount ?? '?'} và ${other.metCount ?? '?'} tiêu chí đạt); giữ cả hai, cần đối chiếu.`
  return [problem('count/two-scores', says, { at, span: row.findings[0]?.span ?? null })]
}
