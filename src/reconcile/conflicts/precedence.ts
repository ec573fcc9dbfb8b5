/**
 * The written precedence (docs/ARCHITECTURE.md has it as a table): which of two letters stands. Commune, district and province appraise in turn (STATUS §3),
 * so the higher level that assessed stands; then the later day of the figures, then the later letter. Where all are alike, none stands.
 */
import { bounds } from '../../model/calendar.js'
import { compare } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import type { HeldStatement } from '../../model/statement.js'
import type { Body } from '../letters/body.js'
import { paperBehind, type Papers } from './papers.js'
import { showDay } from './told.js'

export type Verdict = Pick<Discrepancy, 'stands' | 'because'>

const RANKS: Readonly<Record<NonNullable<Body['level']>, number>> = { tinh: 3, huyen: 2, xa: 1 }
const NAMES: Readonly<Record<NonNullable<Body['level']>, string>> = { tinh: 'tỉnh', huyen: 'huyện', xa: 'xã' }

/** Of two statements about a score. */
export function scoreVerdict(a: HeldStatement, b: HeldStatement, papers: Papers): Verdict {
  return byLevel(a, b, papers) ?? byDay(a, b) ?? undecided
}

/** null when they are of one level, or one of unknown level: an unknown body is not a lower one. */
function byLevel(a: HeldStatement, b: HeldStatement, papers: Papers): Verdict | null {
  const [x, y] = [a, b].map((s) => paperBehind(papers, s).body.level)
  if (!x || !y || x === y) return null
  const [higher, upper, lower] = RANKS[x] > RANKS[y] ? [a, x, y] : [b, y, x]
  return { stands: nameOf(higher), because: `cấp ${NAMES[upper]} thẩm định sau cấp ${NAMES[lower]}` }
}

function byDay(a: HeldStatement, b: HeldStatement): Verdict | null {
  const figures = compare(lastDay(a.asOf), lastDay(b.asOf))
  const later = figures || compare(lastDay(a.saidOn), lastDay(b.saidOn))
  if (later === 0) return null
  const stands = later > 0 ? a : b
  const because = figures ? `số liệu của ngày sau (${showDay(stands.asOf)})` : `văn bản ban hành sau (${showDay(stands.saidOn)})`
  return { stands: nameOf(stands), because }
}

export const undecided: Verdict = { stands: null, because: 'cùng cấp, cùng ngày, chưa có căn cứ để chọn' }

const nameOf = ({ letter, file }: HeldStatement) => ({ id: letter, file })

const lastDay = (edtf: string | null): string => (edtf === null ? '' : bounds(edtf).last)
