/**
 * The unit before a bracket, its body told elsewhere: once for the list ("UBND các xã: Hòa An (số 11/TTr-UBND …), Hòa Bắc (số 12/TTr-UBND …)"),
 * or by the paper's symbol ("xã Hòa An (Báo cáo số 15/BC-UBND …)").
 */
import { span, type Span } from '../../model/span.js'
import type { Context } from './context.js'

const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|\d{1,2}))*`
const HEAD = String.raw`(?<body>UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|UBMTTQ|Công an)\s+các\s+(?<kind>xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)`
const LISTED = new RegExp(
  String.raw`${HEAD}\s*:?\s*(?:${NAME}\s*(?:\([^()]{0,160}\))?(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+))*(?<name>${NAME})\s*\(\s*$`,
  'u',
)
/** Furthest back that the head of the list is looked for, in characters. */
const REACH = 600

export interface ListedIssuer {
  /** Body and unit put together: "UBND xã Hòa An". */
  readonly name: string
  readonly span: Span
}

/** A paper that a People's Committee sends in its own name; a decision in the bracket may be about the unit. */
const SENT = /^\d+[a-z]?\/(?:(?:BC|TTr|KH)-)?UBND(?:-|$)/iu
const UNIT = new RegExp(
  String.raw`(?<!(?:UBND|Ủy ban nhân dân|HĐND|Đảng ủy|Công an)\s+)(?<!\p{L})(?<kind>xã|phường|thị trấn|đặc khu)\s+(?<name>${NAME})\s*\(\s*$`,
  'iu',
)

/** "xã Hòa An (Báo cáo số 15/BC-UBND ngày …)": the symbol tells the body, the name its unit. */
export function unitIssuer(context: Context, mention: number, number: string): ListedIssuer | null {
  if (!SENT.test(number)) return null
  const from = Math.max(context.from, mention - 80)
  const m = UNIT.exec(context.text.slice(from, mention))
  const { kind, name } = m?.groups ?? {}
  if (m === null || kind === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return null
  return {
    name: `UBND ${kind.toLowerCase()} ${name}`.replace(/\s+/g, ' '),
    span: span(from + m.index, from + m.index + m[0].indexOf(name) + name.length),
  }
}

/** Only where the mention opens the bracket behind the name. */
export function listedIssuer(context: Context, mention: number): ListedIssuer | null {
  const from = Math.max(context.from, mention - REACH)
  const before = context.text.slice(from, mention)
  if (!/\(\s*$/.test(before)) return null
  const m = LISTED.exec(before)
  const { body, kind, name } = m?.groups ?? {}
  if (body === undefined || kind === undefined || name === undefined) return null
  const start = from + before.lastIndexOf(name)
  return { name: `${body} ${kind} ${name}`.replace(/\s+/g, ' '), span: span(start, start + name.length) }
}
