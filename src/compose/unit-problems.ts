/** What a reader must know of a commune: written otherwise than its official name, unknown here, or one of several. */
import type { Day } from '../model/calendar.js'
import { problem, type Problem } from '../model/problem.js'
import { unitKey, type Gazetteer } from '../reference/units.js'
import type { SettledMention } from './unit-settle.js'

export function problemsOf(gazetteer: Gazetteer, mentions: readonly SettledMention[], best: SettledMention, at: string): Problem[] {
  const { finding, settled } = best
  const { written } = finding.value
  const { unit, candidates } = settled
  if (unit) {
    const slips = mentions.filter(
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
