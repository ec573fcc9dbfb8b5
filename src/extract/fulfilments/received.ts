/** "Sở đã nhận được Báo cáo số 15/BC-UBND ngày … của UBND huyện A", "chưa nhận được báo cáo của xã B", "nhận được hồ sơ của 05/06 xã". */
import { lowerOf } from '../deadlines/structure/clause.js'
import { asOfIn } from './as-of.js'
import { membersOf, oneLine, runAt, type Run } from './members.js'
import { countAt } from './subject.js'
import { askedBefore } from './subject-told.js'
import { objectAt, paperIn } from './task.js'
import type { Ground } from './ground.js'
import type { Telling } from './telling.js'

const PAPER =
  'báo cáo|kế hoạch|tờ trình|hồ sơ|danh sách|danh mục|biểu|ý kiến|văn bản (?:trả lời|giải trình|báo cáo|góp ý)|phiếu|số liệu|đăng ký|đề cương|giải trình|bản cam kết|phương án'
const RECEIVED = new RegExp(
  String.raw`(?<!\p{L})(?:(?<not>chưa |không )?nhận được|(?<=đã )tiếp nhận)(?: đủ| đầy đủ)?(?: \d{1,3}(?:\/\d{1,3})?)?(?: các)?(?: (?<paper>${PAPER}))?(?!\p{L})`,
  'gu',
)
/** "khi nhận được", "kể từ ngày nhận được" sets a time. */
const NOT_TOLD = /(?<!\p{L})(?:khi|ngày|sau|từ|nếu|thời điểm|nào|để|sẽ|mà|lúc|việc|cơ sở|chậm)\s+$/u

export function* received(ground: Ground): Generator<Telling> {
  const { view, place } = ground
  const lower = lowerOf(view)
  for (const m of [...lower.slice(place.clause.start, place.clause.end).matchAll(RECEIVED)].slice(0, 20)) {
    const at = place.clause.start + m.index
    const before = lower.slice(Math.max(place.clause.start, at - 60), at)
    const done = m.groups?.['not'] === undefined
    const paper = m.groups?.['paper']
    if (NOT_TOLD.test(before.replace(/(?:vẫn|mới|được|đã|đều)\s+$/u, '')) || (paper === undefined && done)) continue
    if (/^[^.;]{0,80}?(?<!\p{L})thì(?!\p{L})/u.test(lower.slice(at + m[0].length, place.clause.end))) continue
    const telling = read(ground, at, at + m[0].length, paper ?? '', done)
    if (!telling) continue
    yield telling
    yield* furtherPapers(ground, telling)
  }
}

function read(ground: Ground, at: number, end: number, printed: string, done: boolean): Telling | null {
  const { view, found, place } = ground
  const paper = done ? paperIn(view, found, end - printed.length, place.clause.end) : null
  const sender = senderAt(ground, end)
  const asked = sender || done ? null : askedBefore(ground, at)
  if (!sender && !asked) return null
  const object = objectAt(view, end, sender ? sender.of : place.clause.end)
  const what = oneLine(`${view.text.slice(end - printed.length, end)} ${paper ? (paper.value.subject ?? '') : ownObject(object.text)}`)
  return {
    rule: asked ? 'asked-not-received' : 'received',
    span: { start: asked ? asked.start : at, end: Math.max(end, sender?.end ?? 0, paper?.span.end ?? 0) },
    members: sender?.members ?? asked?.members ?? [],
    count: sender?.count ?? null,
    of: sender?.total ?? null,
    task: what === '' ? (asked?.task ?? null) : what,
    guessed: what === '' && asked !== null,
    ...{ done, document: sender?.members.some((m) => m.bracket) ? null : paper },
    asOf: asOfIn(view, place.sentence.start, at + 6),
    confidence: asked ? 0.75 : 0.9,
  }
}

/** "…, Tờ trình số 204/TTr-UBND ngày … của UBND huyện B": papers listed behind the first, each of its own sender. */
function* furtherPapers({ view, found, place }: Ground, first: Telling): Generator<Telling> {
  let { end } = first.span
  for (let n = 0; first.document && n < 40; n++) {
    const joint = /^\s*(?:,|;|và)\s*(?:và\s+)?/u.exec(view.text.slice(end, Math.min(place.sentence.end, end + 8)))
    const next = joint && paperIn(view, found, end, Math.min(place.sentence.end, end + joint[0].length + 1))
    const issuer = next?.also?.['issuer']
    if (!next || !issuer || issuer.start < next.span.start) return
    const task = oneLine(`${next.value.type ?? ''} ${next.value.subject ?? ''}`)
    end = next.span.end
    yield { ...first, span: next.span, members: membersOf(view, issuer), task: task === '' ? null : task, document: next }
  }
}

const ownObject = (text: string): string => text.replace(/(?:^|\s)(?:của|số)(?:\s.*)?$/u, '')

interface Sender extends Run {
  /** Where the word "của" stands. */
  readonly of: number
  readonly count: number | null
  readonly total: number | null
}

/** Behind "của" (or "từ"), which a paper's number and day may come before. */
function senderAt({ view, found, place }: Ground, from: number): Sender | null {
  const lower = lowerOf(view)
  const paper = paperIn(view, found, Math.max(place.clause.start, from - 20), place.clause.end)
  const issued = paper && paper.span.end > from ? lower.slice(from, paper.span.end).search(/\scủa\s/u) : -1
  const reach = Math.min(place.clause.end, from + 140)
  const at = issued >= 0 ? issued : lower.slice(from, reach).search(/\s(?:của|từ)\s/u)
  if (at < 0 || /[;:]/u.test(lower.slice(from, from + at))) return null
  const start = from + at + (lower.slice(from + at).startsWith(' từ') ? 4 : 5)
  const counted = countAt(view, start, place.clause.end)
  if (counted) return { of: from + at, members: [], end: counted.end, count: counted.count, total: counted.of }
  const run = runAt(view, start, place.clause.end)
  return run && { ...run, of: from + at, count: null, total: null }
}
