import { describe, expect, it } from 'vitest'
import type { HeldStatement } from '../../../src/model/statement.js'
import type { WithdrawalRisk } from '../../../src/model/withdrawal-risk.js'
import { withdrawalRule } from '../../../src/pipeline/unit-lookup.js'
import { withdrawalRisk } from '../../../src/reconcile/withdrawal/withdrawal-risk.js'
import { statusOf } from '../../../src/reconcile/status-of.js'
import { band, count, met, proposed, recognised, unmet, withdrawn } from '../../builders/claims.js'
import { periodOf, says } from '../../builders/said.js'

/** What the rule makes of the title of a standard, from statements by way of the picture; null where no title is held. */
function riskOf(statements: readonly HeldStatement[], standard = 'ntm'): WithdrawalRisk | null {
  const rows = statusOf(statements, '2025-06-30', periodOf)
  const held = rows.find((r) => r.standard === standard && r.title !== null)
  return held ? withdrawalRisk(held, rows, periodOf, withdrawalRule) : null
}

const title = says('qd', '2023-01-26', [recognised(2022, '97/QĐ-UBND')])
const score = (n: number, lacking: readonly number[], asOf = '2024-04-10') => says('kt', asOf, [count(n), ...lacking.map(unmet)])
const nos = (...of: readonly number[]) => of
const PLAIN = nos(1, 2, 3, 4, 5, 6, 7, 8, 9, 11)
const higher = { standard: 'ntm-nang-cao', set: 'xa-nang-cao-2021-2025' } as const

describe('the arithmetic of withdrawal', () => {
  it.each<readonly [string, readonly HeldStatement[], WithdrawalRisk['risk'], number | null, readonly string[]]>([
    ['all met', score(19, []), 'none', 0, []],
    ['one fails', score(18, [10]), 'watch', 1, ['10 Thu nhập']],
    [
      'five of nineteen: 26 %',
      score(14, [10, 17, 19, 1, 2]),
      'watch',
      5,
      ['10 Thu nhập', '17 Môi trường và an toàn thực phẩm', '19 Quốc phòng và An ninh'],
    ],
    ['six without a key item', score(13, PLAIN.slice(0, 6)), 'watch', 6, []],
    ['six with a key item', score(13, [...PLAIN.slice(0, 5), 17]), 'rule-1', 6, ['17 Môi trường và an toàn thực phẩm']],
    ['nine with a key item: 47 %', score(10, [...PLAIN.slice(0, 8), 19]), 'rule-1', 9, ['19 Quốc phòng và An ninh']],
    ['ten without a key item: 53 %', score(9, PLAIN), 'rule-2', 10, []],
    ['ten, none named', score(9, []), 'rule-2', 10, []],
    ['six, not all named, no key item among them', score(13, [1, 2]), 'unknown', 6, []],
    ['six, not all named, a key item among them', score(13, [1, 10]), 'rule-1', 6, ['10 Thu nhập']],
    ['six, the key items named as met', says('kt', '2024-04-10', [count(13), ...[10, 17, 19].map(met)]), 'watch', 6, []],
    ['no score', [], 'unknown', null, []],
    ['the group of those that meet all', says('kt', '2024-04-10', [band(19, 19)]), 'none', 0, []],
    ['more met than there are', score(21, []), 'unknown', null, []],
    ['a group is no count', says('kt', '2024-04-10', [band(10, 14)]), 'unknown', null, []],
    ['a score of another set', says('kt', '2024-04-10', [count(8)], higher), 'unknown', null, []],
    ['a score from before the title', score(13, [10], '2022-06-30'), 'unknown', 6, ['10 Thu nhập']],
  ])('%s', (_, more, risk, failing, keyItems) => {
    expect(riskOf([...title, ...more])).toMatchObject({ risk, failing, keyItems })
  })

  it.each<readonly [string, readonly HeldStatement[], string | null]>([
    ['no title', score(9, PLAIN), null],
    ['proposed only', [...says('tt', '2023-01-26', [proposed(2022)]), ...score(9, PLAIN)], null],
    ['taken already', [...title, ...says('th', '2024-01-20', [withdrawn(2022)]), ...score(9, PLAIN)], null],
    ['a title of before: another set, no such rule', [...says('qd', '2019-01-26', [recognised(2018)]), ...score(9, PLAIN)], 'unknown'],
    ['a title of no year', [...says('qd', '2023-01-26', [recognised(null)]), ...score(9, PLAIN)], 'unknown'],
    ['no set has the rule from 2026 on', [...says('qd', '2025-01-26', [recognised(2026)])], 'unknown'],
  ])('%s', (_, statements, risk) => {
    expect(riskOf(statements)?.risk ?? null).toBe(risk)
  })

  it('a title of before shows the numbers of the newest score, and judges nothing', () => {
    const risk = riskOf([...says('qd', '2019-01-26', [recognised(2018)]), ...score(15, [10, 13, 15, 17])])
    expect(risk).toMatchObject({ risk: 'unknown', failing: 4, total: 19, keyItems: ['10 Thu nhập', '17 Môi trường và an toàn thực phẩm'] })
    expect(risk?.because).toBe(
      'Chưa tính được: danh hiệu năm 2018 không theo bộ tiêu chí mà Quyết định 18/2022/QĐ-TTg tính; NTM 2021-2025 (10/04/2024): 4/19 tiêu chí chưa đạt = 21,1 %; chỉ quyết định mới thu hồi.',
    )
  })

  it('kiểu mẫu is measured on the set of nâng cao, with its key items', () => {
    const model = says('qd', '2023-01-26', [recognised(2022, '98/QĐ-UBND')], { standard: 'ntm-kieu-mau' })
    const fails = says('kt', '2024-04-10', [count(13), ...[1, 2, 3, 4, 5, 18].map(unmet)], higher)
    expect(riskOf([...model, ...fails], 'ntm-kieu-mau')).toMatchObject({ risk: 'rule-1', keyItems: ['18 Chất lượng môi trường sống'] })
    expect(riskOf([...model, ...score(9, PLAIN)], 'ntm-kieu-mau')?.risk).toBe('unknown')
  })

  it('lays the numbers open, names the rule, and says that only a decision withdraws', () => {
    const risk = riskOf([...title, ...score(13, [...PLAIN.slice(0, 5), 17])])
    expect(risk?.share).toBeCloseTo(6 / 19)
    expect(risk?.because).toBe(
      'NTM 2021-2025 (10/04/2024): 6/19 tiêu chí chưa đạt = 31,6 %, từ 30 % đến dưới 50 %, trong đó có tiêu chí 17 Môi trường và an toàn thực phẩm, tới mức xem xét thu hồi theo Quyết định 18/2022/QĐ-TTg; chỉ quyết định mới thu hồi.',
    )
    for (const statements of [title, [...title, ...score(19, [])]])
      expect(riskOf(statements)?.because).toMatch(/; chỉ quyết định mới thu hồi\.$/)
  })
})
