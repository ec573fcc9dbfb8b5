/**
 * The withdrawal arithmetic of STATUS §4: a title held, and the newest score by the set of its title. On 19 items 30 % is 5.7 and 50 % is 9.5, so six failing
 * with a key item, or ten. kiểu mẫu is measured by the nâng cao set (its own has no list). What letters do not tell stays unknown.
 */
import { bounds, type Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { setName } from '../../model/standard-name.js'
import type { WithdrawalRisk } from '../../model/withdrawal-risk.js'
import type { SetInForce } from '../status-of.js'
import { unitKey } from '../unit-key.js'

/** Of a criterion set, what the rule asks: the items one of which must fail. A set without any has no rule. */
export type KeyItems = (set: string) => readonly { readonly no: number; readonly name: string }[]

const RULE = 'Quyết định 18/2022/QĐ-TTg'
const ONLY = 'chỉ quyết định mới thu hồi'

interface Measured {
  readonly set: string
  readonly score: CommuneStatus
  readonly failing: number
  readonly total: number
}

/** null where no title is held. `ofUnit`: all rows of the picture that may hold the score, this one among them. */
export function withdrawalRisk(
  held: CommuneStatus,
  ofUnit: readonly CommuneStatus[],
  setInForce: SetInForce,
  keyItems: KeyItems,
): WithdrawalRisk | null {
  if (held.title === null) return null
  if (held.titleYear === null) return unknown('chưa rõ danh hiệu của năm nào nên chưa rõ tính theo bộ tiêu chí nào')
  const set = setInForce(held.standard, `${held.titleYear}-12-31`)
  const keys = set === null ? [] : keyItems(set)
  if (set === null || keys.length === 0) return unknown(`danh hiệu năm ${held.titleYear} không theo bộ tiêu chí mà ${RULE} tính`)
  const score = ofUnit.find((s) => unitKey(s) === unitKey(held) && s.set === set && s.met !== null && s.total !== null)
  if (!score || score.met === null || score.total === null)
    return unknown(`chưa văn bản nào ghi số tiêu chí theo bộ ${setName(held.standard, set)}`)
  const measured = { set, score, failing: score.total - score.met, total: score.total }
  // What was lacking before the title was given tells nothing of it since.
  return measured.failing > 0 && isBefore(score.scoreAsOf, givenOn(held)) ? beforeTitle(measured) : judged(measured, keys)
}

function judged(m: Measured, keys: ReturnType<KeyItems>): WithdrawalRisk {
  const { failing, total } = m
  const share = failing / total
  const [failed, open] = [keys.filter((k) => isFailing(m, k.no) === true), keys.filter((k) => isFailing(m, k.no) === null)]
  const names = failed.map((k) => `${k.no} ${k.name}`)
  const told = { failing, total, share, keyItems: names }
  const answer = (risk: WithdrawalRisk['risk'], why: string): WithdrawalRisk => ({ ...told, risk, because: `${sum(m)} ${why}; ${ONLY}.` })
  if (failing === 0) return answer('none', `không tiêu chí nào chưa đạt (${RULE})`)
  if (failing * 10 >= total * 5) return answer('rule-2', `từ 50 % trở lên, tới mức xem xét thu hồi theo ${RULE}`)
  if (failing * 10 < total * 3) return answer('watch', `dưới 30 %, chưa tới mức xem xét thu hồi theo ${RULE}`)
  if (failed.length > 0)
    return answer('rule-1', `từ 30 % đến dưới 50 %, trong đó có tiêu chí ${names.join(', ')}, tới mức xem xét thu hồi theo ${RULE}`)
  if (open.length > 0)
    return answer('unknown', `từ 30 % đến dưới 50 %, chưa rõ có tiêu chí ${open.map((k) => k.name).join(', ')} hay không (${RULE})`)
  return answer('watch', `từ 30 % đến dưới 50 % nhưng không có tiêu chí then chốt nào, chưa tới mức xem xét thu hồi theo ${RULE}`)
}

/** Told to fail, told to be met, or (null) neither. All that fail are named: the others are met. */
function isFailing({ score, failing }: Measured, no: number): boolean | null {
  if (score.unmetList?.includes(no)) return true
  if (score.metList?.includes(no) || score.unmetList?.length === failing) return false
  return null
}

const sum = ({ failing, total, score, set }: Measured): string =>
  `${setName(score.standard, set)} (${showDay(score.scoreAsOf)}): ${failing}/${total} tiêu chí chưa đạt = ${((failing / total) * 100).toFixed(1).replace('.', ',')} %,`

const beforeTitle = (m: Measured): WithdrawalRisk => ({
  ...unknown(`số liệu gần nhất (${showDay(m.score.scoreAsOf)}) có trước ngày công nhận`),
  ...{ failing: m.failing, total: m.total, share: m.failing / m.total },
})

const unknown = (why: string): WithdrawalRisk => ({
  ...{ risk: 'unknown', failing: null, total: null, share: null, keyItems: [] },
  because: `Chưa tính được: ${why}; ${ONLY}.`,
})

/** The first day that its letters give the title; null when none tells a day. */
function givenOn({ because }: CommuneStatus): Day | null {
  const days = because.flatMap((s) =>
    s.claim.property === 'title' && s.claim.value === 'recognised' && s.asOf !== null ? [bounds(s.asOf).first] : [],
  )
  return days.sort()[0] ?? null
}

const isBefore = (asOf: string | null, given: Day | null): boolean => asOf !== null && given !== null && bounds(asOf).last < given

const showDay = (edtf: string | null): string => (edtf ?? '').split('-').reverse().join('/')
