/** "UBND các xã: Hòa An (số 11/TTr-UBND …), Hòa Bắc (số 12/TTr-UBND …)": the unit before a bracket, its body told once for the list. */
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
