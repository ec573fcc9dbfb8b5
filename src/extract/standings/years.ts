/** The year of a title, a target or a proposal: after the title, before it in the sentence, or shared by two titles joined with "và". */
import { clauseAt, plainText, sentenceAt, type Stretch } from '../criteria/stretch.js'
import type { Status } from './modality.js'
import type { TitleMark } from './titles.js'

/** "năm 2023", not "tháng 01 năm 2023". */
const YEAR = /(?<!thang\s{1,2}\d{1,2}\s{1,2})(?<!\p{L})nam\s+(?<y>20\d\d)(?!\d)/gu
/** "đến 2030 được chọn thí điểm". */
const UNTIL = /(?<!\p{L})den\s+(?<y>20\d\d)(?!\d|\s*[-–])/gu
const MOVED = /(?:sang|den)\s+nam\s+(?<y>20\d\d)/u

/** "từ 2027 xuống 2029". */
const CHANGED = /^\s*tu\s+(?:nam\s+)?20\d\d\s+(?:xuong|sang|len|den|thanh|ve)\s+(?:nam\s+)?(?<y>20\d\d)/u

/** "đề nghị xét công nhận năm 2023 cho: xã A đạt chuẩn …; xã B …". */
const ASKED = /cong\s+nhan(?:\s+lai)?\s+(?:(?:dot|lan)\s+\d\s*,?\s+)?(?:(?:trong|cua)\s+)?nam\s+(?<y>20\d\d)(?!\d)[^;.:]{0,60}:/gu

export function yearOf(stretch: Stretch, mark: TitleMark, status: Status, marks: readonly TitleMark[]): number | null {
  const next = marks[marks.indexOf(mark) + 1]
  const own = /20\d\d$/u.exec(stretch.view.folded.slice(mark.span.start, mark.span.end))?.[0]
  if (own && mark.elliptic) return Number(own)
  return yearAfter(stretch, mark, status, next) ?? yearBefore(stretch, mark, status) ?? sharedYear(stretch, mark, status, marks)
}

function yearAfter(stretch: Stretch, mark: TitleMark, status: Status, next: TitleMark | undefined): number | null {
  const { folded } = stretch.view
  const clause = clauseAt(stretch, mark.span.end)
  const end = Math.min(clause.end, next?.span.start ?? clause.end, mark.span.end + 150)
  const after = folded.slice(mark.span.end, end)
  const moved = MOVED.exec(after)
  const changed = CHANGED.exec(after)?.groups?.['y']
  if (status === 'target' && changed) return Number(changed)
  if (status === 'target' && moved && /^[^,;.]{0,60}$/u.test(after.slice(0, moved.index))) return Number(moved.groups?.['y'])
  for (const m of after.matchAll(YEAR)) {
    const between = after.slice(0, m.index)
    const other = stretch.groups.find((g) => g.span.start >= mark.span.end && g.span.end <= mark.span.end + m.index)
    if (/tinh den|so lieu|so voi|tu ngay|(?<!\p{L})den\s+(?:het\s+|cuoi\s+)?$/u.test(between) && status !== 'target') return null
    if (other && !/^\s*(?:cua|doi voi|cho)\s/u.test(between) && !between.includes('(')) return null
    if (!/(?:phan dau|dang ky|muc tieu)/u.test(between) || /^\s*,\s*muc tieu\s+(?:den\s+|vao\s+)?$/u.test(between))
      return Number(m.groups?.['y'])
  }
  return null
}

function yearBefore(stretch: Stretch, mark: TitleMark, status: Status): number | null {
  const sentence = sentenceAt(stretch, mark.span.start)
  const clause = clauseAt(stretch, mark.span.start)
  const until =
    status === 'target' ? [...plainText(stretch, clause.start, mark.span.start).matchAll(UNTIL)].at(-1)?.groups?.['y'] : undefined
  if (until) return Number(until)
  if (status === 'proposed') {
    const asked = [...plainText(stretch, sentence.start, mark.span.start).matchAll(ASKED)].at(-1)?.groups?.['y']
    if (asked) return Number(asked)
  }
  for (const from of [clause.start, sentence.start]) {
    const before = plainText(stretch, Math.max(from, sentence.start), mark.span.start)
    const years = [...before.matchAll(YEAR)].filter((m) => mayRule(before.slice(0, m.index), before.slice(m.index + m[0].length), status))
    const last = years.at(-1)?.groups?.['y']
    if (last) return Number(last)
  }
  return null
}

/** "đến hết năm 2021 có 8/17 xã đạt chuẩn" tells when it was counted, not the title's year; the year of a plan's name rules nothing. */
function mayRule(lead: string, rest: string, status: Status): boolean {
  if (/(?:giai doan|tu)\s*$/u.test(lead)) return false
  if (status === 'target') return !/(?:tinh|so lieu|tong ket|ket qua|quyet dinh\s[^,;]{0,60})\s*(?:den\s*)?(?:het\s*)?$/u.test(lead)
  return (
    status === 'recognised' &&
    !/(?:den|tinh|het|cuoi)\s*$/u.test(lead) &&
    /^[\s,:]/u.test(rest) &&
    rest.length < 90 &&
    /^\W*(?:trong\s+|rieng\s+)?(?:\d+\s+thang\s+(?:dau|cuoi)\s+)?$/u.test(lead)
  )
}

/** "xã A đạt chuẩn nâng cao và xã B đạt chuẩn năm 2023". */
function sharedYear(stretch: Stretch, mark: TitleMark, status: Status, marks: readonly TitleMark[]): number | null {
  const next = marks[marks.indexOf(mark) + 1]
  if (!next || (status !== 'target' && status !== 'proposed')) return null
  const between = stretch.view.folded.slice(mark.span.end, next.span.start)
  if (/[;.]/u.test(between) || !/(?<!\p{L})(?:va|,)(?!\p{L})/u.test(between) || /phan dau|dang ky|cong nhan/u.test(between)) return null
  return yearAfter(stretch, next, status, marks[marks.indexOf(next) + 1])
}
