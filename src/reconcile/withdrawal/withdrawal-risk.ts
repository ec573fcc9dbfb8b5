/**
 * The withdrawal arithmetic of STATUS §4: a title held, and the newest score by the set of its title. On 19 items 30 % is 5.7 and 50 % is 9.5, so six failing
 * with a key item, or ten. kiểu mẫu is measured by the nâng cao set (its own has no list). What letters do not tell stays unknown.
 */
import { unitKey } from '../../model/statement.js'
import { bounds, type Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { setName } from '../../model/standard-name.js'
import type { WithdrawalRisk } from '../../model/withdrawal-risk.js'
import type { SetInForce } from '../status-of.js'

/** Of a criterion set, what the rule asks: how many items it has, and those one of which must fail. null for a set that no such rule is about. */
export type RuleOf = (set: string) => { readonly size: number; readonly keyItems: readonly KeyItem[] } | null

interface KeyItem {
  readonly no: number
  readonly name: string
}

const RULE = 'Quyết định 18/2022/QĐ-TTg'
const ONLY = 'chỉ quyết định mới thu hồi'

interface Measured {
  readonly set: string
  readonly score: CommuneStatus
  readonly failing: number
  readonly total: number
  readonly keyItems: readonly KeyItem[]
}

/** null where no title is held. `ofUnit`: all rows of the picture that may hold the score, this one among them. */
export function withdrawalRisk(
  held: CommuneStatus,
  ofUnit: readonly CommuneStatus[],
  setInForce: SetInForce,
  ruleOf: RuleOf,
): WithdrawalRisk | null {
  if (held.title === null) return null
  const year = held.titleYear
  const set = year === null ? null : setInForce(held.standard, `${year}-12-31`)
  const measures = ofUnit.filter((s) => unitKey(s) === unitKey(held)).flatMap((s) => measured(s, ruleOf))
  const own = measures.find((m) => m.set === set)
  // A title of another period is not judged by this rule; what its newest score says is shown all the same.
  const near = own ?? measures.find((m) => m.score.standard === (held.standard === 'ntm' ? 'ntm' : 'ntm-nang-cao')) ?? null
  if (year === null) return unknown('chưa rõ danh hiệu của năm nào nên chưa rõ tính theo bộ tiêu chí nào', near)
  if (set === null || ruleOf(set) === null) return unknown(`danh hiệu năm ${year} không theo bộ tiêu chí mà ${RULE} tính`, near)
  if (!own) return unknown(`chưa văn bản nào ghi số tiêu chí theo bộ ${setName(held.standard, set)}`, null)
  // What was lacking before the title was given tells nothing of it since.
  return own.failing > 0 && isBefore(own.score.scoreAsOf, givenOn(held))
    ? unknown('số liệu gần nhất có trước ngày công nhận', own)
    : judged(own)
}

/** A count without its total ("nhóm xã đạt 19 tiêu chí") is one of all that the set has. */
function measured(score: CommuneStatus, ruleOf: RuleOf): Measured[] {
  const rule = score.set === null ? null : ruleOf(score.set)
  if (rule === null || score.set === null || score.met === null) return []
  const total = score.total ?? rule.size
  if (score.met > total) return []
  return [{ set: score.set, score, failing: total - score.met, total, keyItems: rule.keyItems }]
}

function judged(m: Measured): WithdrawalRisk {
  const { failing, total } = m
  const open = m.keyItems.filter((k) => isFailing(m, k.no) === null)
  const told = numbersOf(m)
  const answer = (risk: WithdrawalRisk['risk'], why: string): WithdrawalRisk => ({ ...told, risk, because: `${sum(m)} ${why}; ${ONLY}.` })
  if (failing === 0) return answer('none', `không tiêu chí nào chưa đạt (${RULE})`)
  if (failing * 10 >= total * 5) return answer('rule-2', `từ 50 % trở lên, tới mức xem xét thu hồi theo ${RULE}`)
  if (failing * 10 < total * 3) return answer('watch', `dưới 30 %, chưa tới mức xem xét thu hồi theo ${RULE}`)
  if (told.keyItems.length > 0)
    return answer('rule-1', `từ 30 % đến dưới 50 %, trong đó có tiêu chí ${told.keyItems.join(', ')}, tới mức xem xét thu hồi theo ${RULE}`)
  if (open.length > 0)
    return answer('unknown', `từ 30 % đến dưới 50 %, chưa rõ có tiêu chí ${open.map((k) => k.name).join(', ')} hay không (${RULE})`)
  return answer('watch', `từ 30 % đến dưới 50 % nhưng không có tiêu chí then chốt nào, chưa tới mức xem xét thu hồi theo ${RULE}`)
}

const numbersOf = (m: Measured): Omit<WithdrawalRisk, 'risk' | 'because'> => ({
  failing: m.failing,
  total: m.total,
  share: m.failing / m.total,
  keyItems: m.keyItems.filter((k) => isFailing(m, k.no) === true).map((k) => `${k.no} ${k.name}`),
})

/** Told to fail, told to be met, or (null) neither. All that fail are named: the others are met. */
function isFailing({ score, failing }: Measured, no: number): boolean | null {
  if (score.unmetList?.includes(no)) return true
  if (score.metList?.includes(no) || score.unmetList?.length === failing) return false
  return null
}

const sum = ({ failing, total, score, set }: Measured): string =>
  `${setName(score.standard, set)} (${showDay(score.scoreAsOf)}): ${failing}/${total} tiêu chí chưa đạt = ${((failing / total) * 100).toFixed(1).replace('.', ',')} %,`

function unknown(why: string, near: Measured | null): WithdrawalRisk {
  const numbers = near ? numbersOf(near) : { failing: null, total: null, share: null, keyItems: [] }
  const seen = near ? `; ${sum(near).replace(/,$/, '')}` : ''
  return { ...numbers, risk: 'unknown', because: `Chưa tính được: ${why}${seen}; ${ONLY}.` }
}

/** The first day that its letters give the title; null when none tells a day. */
function givenOn({ because }: CommuneStatus): Day | null {
  const days = because.flatMap((s) =>
    s.claim.property === 'title' && s.claim.value === 'recognised' && s.asOf !== null ? [bounds(s.asOf).first] : [],
  )
  return days.sort()[0] ?? null
}

const isBefore = (asOf: string | null, given: Day | null): boolean => asOf !== null && given !== null && bounds(asOf).last < given

const showDay = (edtf: string | null): string => (edtf ?? '').split('-').reverse().join('/')
