/** What was to be done, and the paper that shows it: the verb with its object, or the same verb told with one before. */
import type { Finding, FindingOf } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import { startingIn, type Span } from '../../model/span.js'
import { lowerOf } from '../deadlines/structure/clause.js'
import type { LetterView } from '../view.js'
import { oneLine } from './members.js'
import type { Ground } from './ground.js'

export interface Task {
  readonly task: string | null
  readonly guessed: boolean
}

/** Where an object ends: signs, and words that tell when, how or by what order. */
const OBJECT_END =
  /[,;:()]|\.(?=\s|$|\/)|\s(?:đúng|trước|chậm nhất|theo|tại|nhưng|mà|song|vào|trong|để|do|đến|tới|đầy đủ|kịp thời|mặc dù|dù|gồm|bao gồm|là|còn|như|vì|nên|với|từ|khi|trong khi|bảo đảm|đảm bảo|ngày|thì|quá|năm ngày|được yêu cầu|nêu|hoặc|và (?:cũng|không|chưa|đã|đang))(?!\p{L})/u
const LONGEST = 160
const NO_OBJECT = /^(?:số|qua|lại|rồi|xong|đủ|đúng|về|cho|lên)?$|^(?:của|hết|thiếu|chưa)\s|^số\s\d/iu

interface Printed {
  readonly text: string
  /** Where it ends in the text. */
  readonly end: number
}

/** The object printed behind the verb; empty where none is. */
export function objectAt(view: LetterView, from: number, to: number, paper: FindingOf<'citation'> | null = null): Printed {
  const rest = lowerOf(view).slice(from, Math.min(to, from + LONGEST))
  const stop = OBJECT_END.exec(rest)?.index ?? rest.length
  const text = oneLine(view.text.slice(from, from + stop))
  if (paper && /^số\s/iu.test(text)) return { text: oneLine(paper.value.subject ?? ''), end: paper.span.end }
  if (NO_OBJECT.test(text) || !/\p{L}/u.test(text)) return { text: '', end: from }
  const named = /^(?<what>[^\d]{2,60}?)\s+số\s/u.exec(text)?.groups?.['what']
  // "gửi Báo cáo số 15/BC-UBND về …": the paper's kind and subject are the task, its number is the proof
  if (paper && named && paper.span.start <= from + stop)
    return { text: oneLine(`${named} ${paper.value.subject ?? ''}`), end: paper.span.end }
  return { text, end: from + view.text.slice(from, from + stop).trimEnd().length }
}

/** A paper told right behind the verb, or "tại Báo cáo số …"; one that only ordered it ("theo", "yêu cầu tại") shows nothing. */
export function paperIn(view: LetterView, found: readonly Finding[], from: number, to: number): FindingOf<'citation'> | null {
  const lower = lowerOf(view)
  const papers = startingIn(citationsOf(found), { start: from, end: Math.min(to, from + 200) })
  for (const paper of papers) {
    const between = lower.slice(from, paper.span.start)
    if (/(?<!\p{L})(?:theo|thực hiện|yêu cầu|quy định|nêu|giao|triển khai|hạn|đề nghị|hướng dẫn|kèm|của)(?!\p{L})/u.test(between))
      return null
    if (SHOWS.test(paper.value.type ?? 'Báo cáo')) return paper
  }
  return null
}

const SHOWS = /^(?:Báo cáo|Kế hoạch|Tờ trình|Công văn|Văn bản|Biên bản|Đề án|Phương án|Hồ sơ|Danh sách)/u

/** "đã gửi nhưng thiếu biểu 02", "nộp hồ sơ nhưng chưa đầy đủ": handed in, and yet not all of it. */
export const isPartly = (after: string): boolean =>
  /^[^.;]{0,80}?(?<!\p{L})(?:nhưng|song|tuy nhiên|mà)\s[^.;]{0,40}?(?:thiếu|chưa đầy đủ|chưa đủ|chưa đúng|chưa đạt|chưa bảo đảm|không đầy đủ|sai)(?!\p{L})/u.test(
    after,
  )

/** Findings of one kind in reading order, worked out once for a letter. */
function inOrder<K extends 'citation' | 'deadline'>(kind: K): (found: readonly Finding[]) => readonly FindingOf<K>[] {
  const known = new WeakMap<readonly Finding[], readonly FindingOf<K>[]>()
  return (found) => {
    const made = known.get(found) ?? [...ofKind(found, kind)].sort((a, b) => a.span.start - b.span.start)
    known.set(found, made)
    return made
  }
}

const citationsOf = inOrder('citation')
export const termsOf = inOrder('deadline')

/** Verbs that say nothing of the task by themselves. */
const EMPTY = /^(?:xong|hoàn thành|hoàn tất|thực hiện|triển khai|làm xong|thực hiện xong)$/u

/** Verbs that tell the task without an object. */
const WHOLE = /^(?:báo cáo|giải trình|trả lời|góp ý|quyết toán|tham gia ý kiến)$/u

/** The verb with its object; without one the same verb with an object before: in the sentence it is told, further off it is guessed. */
export function taskOf({ view, found, place }: Ground, verb: Span, object: string): Task {
  const printed = oneLine(view.text.slice(verb.start, verb.end))
  const word = printed.toLowerCase().replace(/ lại$/u, '')
  // "chưa có báo cáo": the paper itself is asked for
  if (/^có\s/iu.test(printed)) return { task: oneLine(`${printed.slice(3)} ${object}`), guessed: false }
  if (object !== '') return { task: `${printed} ${object}`, guessed: false }
  const near = EMPTY.test(word) ? null : sameVerb(view, word, place.sentence.start, verb.start)
  if (near !== null) return { task: near, guessed: false }
  const terms = startingIn(termsOf(found), { start: Math.max(place.sentence.start, verb.start - 600), end: verb.start })
  const asked = untold(terms.at(-1)?.value.task ?? null)
  if (asked !== null) return { task: asked, guessed: true }
  if (WHOLE.test(word)) return { task: printed, guessed: false }
  const { segment } = place
  const far = EMPTY.test(word) ? null : sameVerb(view, word, segment.span.start, place.sentence.start)
  const parent = segment.node?.parent?.kind === 'item' ? segment.node.parent.content : null
  const above = parent && (sameVerb(view, word, parent.start, parent.end) ?? null)
  return { task: far ?? above, guessed: far !== null || above !== null }
}

/** No task is longer. */
const LONGEST_TASK = 500
const SINCE =
  /[\s,;]+(?:(?:nhưng|song|mà|tuy nhiên)\s|(?:tính\s)?(?:đến|tới)\s(?:nay|giờ|hết|ngày|\d{1,2}\s?(?:giờ|h))|nay\s(?=vẫn|mới|chưa|đã)).*?(?<!\p{L})(?:đã|mới|còn|chưa|vẫn|không)\s.*$/u

/** The task of a recalled term may hold its setting and what became of it: "giải trình, nay vẫn chưa nhận được"; null where little else is left. */
export function untold(task: string | null): string | null {
  const own = (task ?? '')
    .slice(0, LONGEST_TASK)
    .replace(SINCE, '')
    .replace(/^(?:thời hạn|hạn)\s/iu, '')
    .replace(/[\s,:;]+(?:thời hạn|hạn)\s.*$/u, '')
    .replace(/,\s+theo\s.*$/u, '')
    .replace(/^chậm\s+(?=\p{Ll})/u, '')
  return own === '' || /^(?:trước đó|theo|tại|ngày|ở)[\s,]/iu.test(own) ? null : own
}

/** The last time that the verb stands there with an object. */
function sameVerb(view: LetterView, verb: string, from: number, to: number): string | null {
  const start = Math.max(from, to - 600)
  const stretch = lowerOf(view).slice(start, to)
  for (let at = stretch.lastIndexOf(`${verb} `); at >= 0; at = at === 0 ? -1 : stretch.lastIndexOf(`${verb} `, at - 1)) {
    if (/[\p{L}\d]/u.test(stretch[at - 1] ?? '')) continue
    const object = objectAt(view, start + at + verb.length, to)
    if (object.text !== '' && !/^(?:về|cho|lên|qua)\s/u.test(object.text))
      return oneLine(`${view.text.slice(start + at, start + at + verb.length)} ${object.text}`)
  }
  return null
}
