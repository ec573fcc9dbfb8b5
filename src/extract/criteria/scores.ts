/** Counts of criteria as printed: "đạt 16/19 tiêu chí", "còn 03 tiêu chí chưa đạt", "07 tiêu chí không đạt", "Kim Sơn 17 tiêu chí". */
import type { Span } from '../../model/span.js'
import { ancestors } from '../view.js'
import { clauseAt, plainText, sentenceAt, type Stretch } from './stretch.js'

export interface Score {
  readonly kind: 'met' | 'unmet'
  readonly count: number
  readonly total: number | null
  readonly span: Span
  /** The standard's words stand right after: "tiêu chí nông thôn mới nâng cao". */
  readonly after: string
  readonly confidence: number
}

const UNMET =
  '(?:chua\\s+(?:duoc\\s+|hoan\\s+thanh\\s+)?(?:dat)?|khong\\s+(?:con\\s+)?dat|con\\s+thieu|thieu|khong\\s+duy\\s+tri(?:\\s+duoc)?)'
const MET = '(?:dat|duy\\s+tri|giu\\s+vung|hoan\\s+thanh|cong\\s+nhan|bao\\s+cao|con|co|xac\\s+nhan|ket\\s+qua|dat\\s+chuan|xuong|len|la)'
const FILLER = '(?:\\s+(?:duoc|du|ca|moi|chi|khoang|lai|dat|xong|tong\\s+so|so|gom|them|toi|muc|con|xuong))*\\s*:?\\s*'

const FRACTION =
  /(?<![\d/.,-])(?<n>\d{1,2})\s*\/\s*(?<t>\d{1,2})(?![\d/]|\s*(?:xa|thon|ap|ban|ho|km|huyen|nha|nguoi|cong|thanh|phieu|don|truong)(?!\p{L}))(?<tc>\s*(?:tieu\s+chi|tc)(?!\p{L}))?/gu
const COUNT =
  /(?<![\d/.,-])(?<!\d\s*-\s*)(?<n>\d{1,2})\s+(?:tieu\s+chi|tc)(?![\p{L}/]|\s*\/|\s+(?:tro|\d))(?<after>\s+(?:chua\s+(?:duoc\s+)?(?:dat|hoan\s+thanh|bao\s+dam|dam\s+bao)|khong\s+(?:con\s+)?dat|con\s+thieu|dang\s+(?:thuc\s+hien|phan\s+dau|hoan\s+thien)|con\s+lai(?=\s*(?:\(|:|gom|la\s))))?/gu

const BEFORE_UNMET = new RegExp(`${UNMET}${FILLER}$`, 'u')
const BEFORE_MET = new RegExp(`(?<!\\p{L})${MET}${FILLER}$`, 'u')
const AFTER_UNMET =
  /^\s*(?:tieu\s+chi\s+)?(?:(?:nong thon moi|ntm)[^,;.:]{0,12}\s+)?(?:chua\s+(?:dat|hoan\s+thanh|bao\s+dam|dam\s+bao)|khong\s+dat)/u
/** A change, a range, a wish: no count of what is met. */
const NO_COUNT =
  /(?:tang|giam|them|it nhat|toi thieu|moi nam|tu|den|duoi|tren|it hon|hon|toan bo|trong so|ra soat(?: du)?|moi|\d\s*-)\s*(?:duoc\s+|them\s+)?$/u
const WISH =
  /(?<!\p{L})(?:phan dau|muc tieu|du kien|dang ky|neu|can(?= (?:dat|hoan|phai|duoc|them|tap|co|som))|phai|yeu cau|de nghi|som|se|quyet tam|de dat|(?<!ban )chi dao|tap trung|huong dan|tiep tuc)(?!\p{L})/gu
const FACT = /(?<!\p{L})(?:hien|da|moi|tinh den|den nay|den ngay|ket qua|qua kiem tra|bao cao|cong nhan|thoi diem|nhung)(?!\p{L})/gu

/** True when the words before speak of what is wanted, not of what is: the nearer cue decides. */
export function isWish(before: string): boolean {
  const last = (pattern: RegExp): number => Math.max(-1, ...[...before.matchAll(pattern)].map((m) => m.index))
  return last(WISH) > last(FACT)
}

/** A clause before in the sentence wishes, and nothing in this one tells a fact; or the heading is a plan and no fact is told. */
function isWished(stretch: Stretch, at: number, before: string): boolean {
  if (isWish(before)) return true
  if (new RegExp(FACT.source, 'u').test(before)) return false
  const sentence = sentenceAt(stretch, at)
  const earlier = plainText(stretch, sentence.start, Math.max(sentence.start, at - before.length))
  if (/(?<!\p{L})(?:phan dau|muc tieu|dang ky)(?!\p{L})/u.test(earlier.slice(-160)) && isWish(earlier)) return true
  const headings = stretch.segment.node ? ancestors(stretch.segment.node) : []
  return headings.some((h) => PLAN.test(stretch.view.folded.slice(h.span.start, h.span.end)))
}

const PLAN = /^[\s\p{L}\d.)/-]{0,8}?(?:muc tieu|chi tieu|phuong huong|ke hoach(?! so)|lo trinh)/u

export function scoresIn(stretch: Stretch): Score[] {
  const { folded } = stretch.view
  const own = folded.slice(stretch.span.start, stretch.span.end)
  const fractions = [...own.matchAll(FRACTION)].flatMap((m) => fractionScore(stretch, m) ?? [])
  const counts = [...own.matchAll(COUNT)].flatMap((m) => countScore(stretch, m) ?? [])
  const free = counts.filter((c) => !fractions.some((f) => f.span.start <= c.span.start && c.span.start < f.span.end))
  return [...fractions, ...free].sort((a, b) => a.span.start - b.span.start)
}

function place(stretch: Stretch, m: RegExpExecArray): { span: Span; before: string; after: string } {
  const start = stretch.span.start + m.index
  const end = start + m[0].length
  const opened = stretch.brackets.find((b) => b.start + 1 === start)
  const clause = clauseAt(stretch, start)
  const from = opened ? clauseAt(stretch, opened.start).start : clause.start
  return {
    span: { start, end },
    before: plainText(stretch, from, opened ? opened.start : start),
    after: stretch.view.folded.slice(end, Math.min(clause.end + 1, end + 60)),
  }
}

/** Sets of communes have 19 criteria, 10 since 2026, 20 where a province added one; 9 belong to districts. */
const isTotal = (n: number, total: number): boolean => n <= total && (total === 10 || (total >= 14 && total <= 20))

function fractionScore(stretch: Stretch, m: RegExpExecArray): Score | null {
  const [count, total] = [Number(m.groups?.['n']), Number(m.groups?.['t'])]
  const { span, before, after } = place(stretch, m)
  const named = m.groups?.['tc'] !== undefined
  if (!isTotal(count, total) || /^\s*(?:cap\s+)?huyen/u.test(after)) return null
  const unmet = BEFORE_UNMET.test(before) || AFTER_UNMET.test(after)
  const bare = !named && !unmet && !BEFORE_MET.test(before)
  if (bare && !/\d\s+va\s*$/u.test(before) && !isListed(stretch, span)) return null
  if (isWished(stretch, span.start, before) || /(?:tang|giam)\s+$/u.test(before)) return null
  return { kind: unmet ? 'unmet' : 'met', count, total, span, after, confidence: named ? 0.97 : bare ? 0.85 : 0.93 }
}

function countScore(stretch: Stretch, m: RegExpExecArray): Score | null {
  const count = Number(m.groups?.['n'])
  const { span, before, after } = place(stretch, m)
  if (count > 20 || NO_COUNT.test(before)) return null
  if (/^\s*(?:co|:)?\s*\d+\s*xa|^\s*:\s*\d|^\s*(?:cap\s+)?huyen/u.test(after)) return null
  const tail = m.groups?.['after'] ?? ''
  const fallen = /(?:xuong|len)\s+(?:con\s+)?$|(?:giam|sut)[^;.]{0,40}[,\s]con\s+$/u.test(before)
  if (fallen && tail === '') return { kind: 'met', count, total: null, span, after, confidence: 0.88 }
  const unmet = BEFORE_UNMET.test(before) || /chua|khong|thieu|dang|con\s+lai/u.test(tail) || /(?<!\p{L})con\s*$/u.test(before)
  if (unmet) {
    const presupposed = tail !== ''
    if (tail === '' && /^\s*con\s+lai/u.test(after)) return null
    return isWish(before) && !presupposed ? null : { kind: 'unmet', count, total: null, span, after, confidence: 0.95 }
  }
  if (isWished(stretch, span.start, before)) return null
  if (BEFORE_MET.test(before) && !/(?<!\p{L})(?:co|la|con|(?<!da\s)hoan\s+thanh)\s*$/u.test(before))
    return { kind: 'met', count, total: null, span, after, confidence: 0.9 }
  return isListed(stretch, span) ? { kind: 'met', count, total: null, span, after, confidence: 0.85 } : null
}

/** "Các xã chưa đạt: A 17 tiêu chí, B 16 tiêu chí": the name stands directly before the number. */
const isListed = (stretch: Stretch, at: Span): boolean =>
  stretch.groups.some((g) => g.span.end <= at.start && /^\s*[:(]?\s*$/u.test(stretch.view.folded.slice(g.span.end, at.start)))
