/** One mention of a document: from a number found in the text to type, date, issuer, subject and relation around it. */
import type { CitationWritten } from '../../model/written.js'
import { span, type Span } from '../../model/span.js'
import type { Found, Match } from '../rule.js'
import { contextOf, type Context } from './context.js'
import { readDateAt, type DateRead } from './date-after.js'
import { dateBefore } from './date-before.js'
import { issuerAfter, issuerAsSpeaker, issuerBefore, issuerInside, issuerOfList } from './issuer.js'
import { listedIssuer, unitIssuer } from './listed-issuer.js'
import { relationOf } from './relation.js'
import { subjectAfter } from './subject.js'
import { readTypeBefore, type TypeRead } from './type-before.js'

export interface NumberRead {
  readonly number: string
  /** The number as printed; "số" before it not included. */
  readonly span: Span
  /** True when "số" or the print itself (year inside, Party form) says that this is a document's number. */
  readonly sure: boolean
}

/** Null when what stands around the number says that it is none of another document's. */
export function readMention(match: Match, read: NumberRead): Found<'citation'> | null {
  const context = contextOf(match)
  const type = readTypeBefore(context, match.span.start)
  if (isOwnHead(context, match) || (type === null && !read.sure) || notADocument(context, match.span.start)) return null
  if (type === null && match.segment.part !== 'body' && match.segment.part !== 'attachment') return null
  const start = type?.span.start ?? match.span.start
  const told = tail(context, read.span.end)
  const around = issuerBeside(context, start, told, type)
  const dated = told.date ?? dateInside(context, type) ?? (around.verb && around.body ? dateBefore(context, around.body) : null)
  const listed = told.issuer ? null : listedIssuer(context, start)
  const unit = told.issuer || listed || around.body ? null : unitIssuer(context, start, read.number)
  const issuer = told.issuer ?? listed?.span ?? around.body ?? unit?.span ?? issuerOfList(context, start)
  const value: CitationWritten = {
    type: type?.type ?? null,
    number: read.number,
    date: dated?.date ?? null,
    issuer: listed?.name ?? unit?.name ?? (issuer && issuingBody(printed(context, issuer))),
    subject: subjectOf(context, told),
    relation: relationOf(context, start, told.end),
  }
  return {
    value,
    span: span(Math.min(start, dated?.span.start ?? start), told.end),
    confidence: listed ? Math.min(0.78, confidenceOf(value, dated)) : confidenceOf(value, dated),
    ...alsoOf(issuer, dated),
    assumed: [
      ...(listed ? [`Cơ quan ban hành ghép từ đầu danh sách: ${listed.name}.`] : []),
      ...(unit ? [`Cơ quan ban hành ghép từ tên xã đứng trước và ký hiệu văn bản: ${unit.name}.`] : []),
    ],
  }
}

/** "của Giám đốc Sở Y tế tại Tờ trình số …": a Tờ trình of the Sở, signed by its head. Chairmen and ministers decide in their own name. */
const issuingBody = (body: string): string =>
  body.replace(/^(?:Giám đốc (?=Sở\s)|Trưởng (?:phòng|ban|Phòng|Ban) (?=Phòng\s|Ban\s)|Trưởng (?=(?:Phòng|Ban)\s))/u, '')

interface Tail {
  readonly date: DateRead | null
  readonly issuer: Span | null
  readonly end: number
}

/** Date and issuer after the number, in either order. */
function tail(context: Context, at: number): Tail {
  const first = readDateAt(context.folded.slice(0, context.to), at)
  const issuer = issuerAfter(context, first?.span.end ?? at)
  const late = first ?? (issuer ? readDateAt(context.folded.slice(0, context.to), issuer.end) : null)
  return { date: late, issuer, end: Math.max(at, first?.span.end ?? 0, issuer?.end ?? 0, late?.span.end ?? 0) }
}

/** "Công văn ngày 2/4/2024 của Sở Y tế (số 15/SYT-NV)", "Công văn của Sở Y tế ngày 2/4/2024 số 15/SYT-NV". */
function dateInside(context: Context, type: TypeRead | null): DateRead | null {
  const at = type ? context.folded.slice(type.between.start, type.between.end).search(/(?<![\p{L}])ngay\s/u) : -1
  return type && at >= 0 ? readDateAt(context.folded.slice(0, type.between.end), type.between.start + at) : null
}

/** The issuer where it does not follow with "của". */
function issuerBeside(
  context: Context,
  start: number,
  told: Tail,
  type: TypeRead | null,
): { readonly body: Span | null; readonly verb: boolean } {
  const inside = type ? issuerInside(context, type.between) : null
  if (inside) return { body: inside, verb: false }
  const before = issuerBefore(context, start)
  if (before) return before
  return { body: issuerAsSpeaker(context, start, told.end), verb: false }
}

function subjectOf(context: Context, told: Tail): string | null {
  const found = subjectAfter(context, told.end)
  return found && printed(context, found)
}

const printed = (context: Context, at: Span): string => context.text.slice(at.start, at.end).replace(/\*+/g, '').replace(/\s+/g, ' ').trim()

/** "Số: 118/SY-UBND" alone at the head of its paragraph is the number line of a letter or a copy, no citation. */
const isOwnHead = (context: Context, match: Match): boolean =>
  match.span.start === context.from && /^\s*s[oốố]\s*:/iu.test(context.text.slice(context.from, context.from + 8))

/** Nouns whose "số" numbers a thing, not a document. */
const OTHER_NUMBERS =
  /(?:tiêu chí|chỉ tiêu|biểu|biểu mẫu|mẫu|phụ lục|bảng|hình|tờ bản đồ|thửa|thửa đất|tài khoản|điện thoại|biển kiểm soát|biển|khoản|điểm|mục|điều|tcvn|qcvn|iso|hộ chiếu|cccd|cmnd|hóa đơn|hoá đơn)\s*(?:số\s*)?:?\s*$/iu
const notADocument = (context: Context, at: number): boolean => OTHER_NUMBERS.test(context.text.slice(Math.max(context.from, at - 30), at))

function confidenceOf(value: CitationWritten, dated: DateRead | null): number {
  if (dated && !dated.possible) return 0.7
  if (value.type === null) return 0.85
  return value.date === null ? 0.9 : 0.95
}

function alsoOf(issuer: Span | null, dated: DateRead | null): { readonly also?: Readonly<Record<string, Span>> } {
  const also = { ...(issuer ? { issuer } : {}), ...(dated ? { date: dated.span } : {}) }
  return Object.keys(also).length > 0 ? { also } : {}
}
