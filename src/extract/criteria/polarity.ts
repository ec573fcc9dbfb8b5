/** Whether a list of criteria is told as met or not met: the nearest cue before it decides, else the words after it. */
import type { CriterionList } from './criterion-list.js'
import { isWish } from './scores.js'
import { bracketAt, clauseAt, sentenceAt, plainText, type Stretch } from './stretch.js'

export type Polarity = 'met' | 'unmet' | 'all-but-these'

const CUES: readonly (readonly [Polarity | 'none', string])[] = [
  [
    'all-but-these',
    'dat\\s+(?:duoc\\s+)?\\d+\\s*/\\s*\\d+\\s+(?:tieu\\s+chi|tc)[^.;]{0,40}?\\s(?:ngoai\\s+)?tru|dat\\s+(?:duoc\\s+)?(?:tat ca|toan bo|du|day du)[^.;]{0,60}?\\s(?:ngoai\\s+)?tru|(?:tat ca|toan bo|(?:cac|nhung) tieu chi)[^.;]{0,60}?\\s(?:deu\\s+)?(?:da\\s+)?dat[^.;]{0,20}?\\s(?:ngoai\\s+)?tru',
  ],
  ['met', 'da\\s+(?:dat|hoan\\s+thanh|co|tang)\\s+(?:duoc\\s+)?them'],
  [
    'none',
    '(?:gop\\s+phan|de|nham|giup|ho\\s+tro|huong\\s+toi|chuan\\s+bi)\\s+(?:\\p{L}+\\s+){0,3}?(?:dat|hoan\\s+thanh)|tang(?:\\s+them)?|them|xong|phai|nhat la|dac biet la|anh huong|ho so|minh chung|khac phuc|phan dau|huong dan|ra soat|kiem tra|tham tra|danh gia|nguyen nhan|linh vuc|phu trach|trach nhiem(?:\\s+cua)?|trong do co|cac noi dung',
  ],
  ['none', '(?<=^[\\s\\d.)a-z-]{0,6})ve'],
  [
    'unmet',
    'chua\\s+(?:duoc\\s+)?(?:dat|hoan\\s+thanh|bao\\s+dam|dam\\s+bao|co)|khong\\s+(?:con\\s+)?(?:bao\\s+dam|dam\\s+bao)|chua\\s+duoc(?=\\s*(?:$|[:(])|\\s+(?:la|gom)(?!\\p{L}))|chua\\s+(?:giu|duy\\s+tri)(?:\\s+vung)?(?:\\s+duoc)?|chua\\s+(?:duoc\\s+)?(?:cong\\s+nhan|xac\\s+nhan|thong\\s+nhat|ghi\\s+nhan|chap\\s+nhan|xong)(?:\\s+dat)?|khong\\s+(?:duoc\\s+)?(?:cong\\s+nhan|thong\\s+nhat)(?:\\s+(?:them|dat))?|bi\\s+(?:tra\\s+lai|loai|rut)|hut|tuot|de\\s+mat|(?<!de\\s+)mat(?=\\s*$|\\s+(?:tieu|tc|\\d|hai|ba|cac))|con\\s+phai\\s+(?:lam|hoan\\s+thanh|phan\\s+dau|thuc\\s+hien)|do\\s+dang|(?:dang|con)\\s+(?:lam|do)|cham(?=\\s+(?:tieu|tc))|khong\\s+thuc\\s+hien|khong\\s+(?:con\\s+)?dat|con\\s+thieu|thieu|chi\\s+con|con\\s+lai|dang\\s+(?:thuc\\s+hien|phan\\s+dau)(?=\\s*\\(?\\s*$)|con(?=\\s+(?:tieu|tc|\\d|cac|hai|ba|so|\\())|con\\s+no|ngoai\\s+tru|tru|khong\\s+(?:duy\\s+tri|giu)(?:\\s+vung)?(?:\\s+duoc)?|rot|tut|no(?=\\s*$|\\s+(?:tieu|\\d|cac|tc))|sut\\s+giam|giam(?!\\s+(?:sat|doc|dinh))|vuong|con(?=\\s*$)',
  ],
  [
    'met',
    'duoc\\s+(?:cong\\s+nhan|xac\\s+nhan)(?:\\s+(?:da\\s+)?dat)?|da(?:\\s+\\p{L}+){0,4}?\\s+(?:cong\\s+nhan|xac\\s+nhan)(?:\\s+dat)?|(?:da|vua|moi)\\s+(?:hoan\\s+(?:thanh|tat)|(?:lam\\s+)?xong)|(?:duy\\s+tri|giu\\s+vung)(?:\\s+duoc|\\s+tot)|(?:van|con|chi)\\s+giu(?:\\s+(?:duoc|vung))?|giu\\s+duoc|dat(?:\\s+duoc)?',
  ],
  [
    'none',
    '(?:nguy\\s+co|kha\\s+nang|de\\s+bi|tranh|khong\\s+de)(?:\\s+(?:bi|se|phai|xa))*\\s+(?:sut\\s+giam|giam|mat|rot|tut|khong\\s+dat)|hoan\\s+thanh|thuc\\s+hien|duy\\s+tri|giu\\s+vung|nang\\s+cao|cung\\s+co|phu\\s+trach',
  ],
]
const CUE = new RegExp(`(?<!\\p{L})(?:${CUES.map(([, source], i) => `(?<c${i}>${source})`).join('|')})(?!\\p{L})`, 'gu')

const AFTER_UNMET =
  /^[\s,)"]*(?:(?:tai|den|vao)\s+(?:thoi\s+diem|ngay)[^,;.]{0,30}?\s)?(?:(?:hien|van|cung|deu|con|thi|la|do|da|dang)\s+)*(?:chua\s+(?:duoc\s+)?(?:dat|bao dam|dam bao|hoan thanh|hoan thien|du|xong|thong nhat|(?:cong|ghi|xac) nhan|co ket qua dat)|khong\s+(?:con\s+)?(?:dat|giu|duoc\s+(?:duy tri|giu|cong nhan)|duy tri|bao dam)|(?:dang|con)\s+(?:doi|cho)|bi\s+(?:tra\s+lai|rut|loai|huy|thu\s+hoi)|(?:bi\s+)?(?:sut|tut|rot|giam)(?=\s*(?:$|[,;.)])|\s+(?:giam|chuan|xuong|con|hang|bac|do)(?!\p{L}))|bi\s+(?:sut\s+)?giam|bi\s+rot|con thieu)/u
const AFTER_MET =
  /^[\s,)"]*(?:(?:hien|da|deu|cung)\s+)*(?:(?:duoc\s+[^.;,]{0,70}?(?:xac nhan|cong nhan))|(?:da\s+)?dat(?!\s+chuan)|da hoan thanh)/u

export function polarityOf(stretch: Stretch, list: CriterionList, from: number): Polarity | null {
  const { folded } = stretch.view
  const start = Math.max(from, sentenceAt(stretch, list.span.start).start, clauseStart(stretch, list.span.start))
  const before = plainText(stretch, start, list.span.start).slice(-220)
  const owner = ownerEnd(stretch, list.span.end)
  const after = folded.slice(owner, Math.min(clauseEnd(stretch, list.span.end), list.span.end + 110))
  const cue = lastCue(before)
  const raised = isRaised(cue, before, folded.slice(list.span.end, list.span.end + 60)) || isCompared(stretch, cue, before, list.span.start)
  const told = raised ? 'met' : polarityTold(cue, before, after)
  if (told === 'met' && TASK_AFTER.test(after)) return null
  return told === 'unmet' && restIsMet(stretch, list.span.end) ? 'all-but-these' : told
}

/** "đạt yêu cầu tiêu chí 15 trong tháng 9/2023": a task with its term. */
const TASK_AFTER = /^\s*(?:xong\s+|dut diem\s+)?(?:trong\s+(?:thang|quy|nam)|truoc\s+(?:ngay|thang|het|\d)|cham nhat|muon nhat)(?!\p{L})/u

/** "…; các tiêu chí còn lại đều đạt" after the list, of the same commune. */
function restIsMet(stretch: Stretch, from: number): boolean {
  const rest = stretch.view.folded.slice(from, Math.min(sentenceAt(stretch, from).end, from + 160))
  const m = REST_MET.exec(rest)
  return m !== null && !stretch.groups.some((g) => g.span.start >= from && g.span.start < from + m.index)
}

const REST_MET =
  /^[^.]*?(?:(?:cac|nhung)\s+tieu\s+chi\s+(?:con\s+lai|khac)|(?<!\p{L})(?:so\s+)?con\s+lai(?:\s+thi)?)\s+(?:(?:hien|da|deu|cung)\s+)*dat(?!\p{L})/u

function polarityTold(cue: ReturnType<typeof lastCue>, before: string, after: string): Polarity | null {
  if (cue?.polarity === 'none') return afterPolarity(after)
  if (cue?.polarity === 'met')
    return /^\s*[^\s,;)]/u.test(after) && AFTER_UNMET.test(after) ? 'unmet' : isWish(before.slice(0, cue.end)) ? null : 'met'
  if (cue) return cue.polarity
  return afterPolarity(after)
}

/** "02 tiêu chí (5, 17) chưa đạt": what is said after the bracket that the list fills is said of it. */
function clauseEnd(stretch: Stretch, end: number): number {
  const bracket = /^\s*\)/u.test(stretch.view.folded.slice(end, end + 4)) ? bracketAt(stretch, end - 1) : null
  return clauseAt(stretch, bracket && bracket.end < stretch.span.end ? bracket.end : end).end
}

/** A list in a bracket is ruled by the words before the bracket too: "03 tiêu chí chưa đạt (giao thông, chợ)". */
function clauseStart(stretch: Stretch, at: number): number {
  const clause = clauseAt(stretch, at)
  const opened = stretch.brackets.find((b) => b.start + 1 === clause.start)
  const lead = stretch.view.folded.slice(clause.start, at)
  return opened && /^\W*(?:(?:bao\s+)?gom|la|cu the|nhu)?[\s\d:]*(?:cac\s+)?$/u.test(lead)
    ? clauseAt(stretch, opened.start).start
    : clause.start
}

/** "tiêu chí số 5 của xã A chưa đạt": the words about the list come after its owner. */
export function ownerEnd(stretch: Stretch, end: number): number {
  const group = stretch.groups.find((g) => g.span.start >= end)
  const between = group ? stretch.view.folded.slice(end, group.units[0]?.value.nameSpan.start) : ''
  return group && /^\s*(?:cua|tai|o|cho)\s+(?:cac\s+)?(?:xa\s+)?$/u.test(between) ? group.span.end : end
}

const isRaised = (cue: ReturnType<typeof lastCue>, before: string, after: string): boolean =>
  cue?.polarity === 'none' && /(?<!\p{L})them(?!\p{L})/u.test(before) && RAISED.test(after) && !isWish(before)

/** "năm 2014 thêm 03 tiêu chí (…), nâng tổng số lên 15": told as done. */
const RAISED = /^[\s),]*(?:nang|dua)\s[^.;]{0,25}?len\s+(?:thanh\s+)?\d/u

/** "So với quý I, xã A đạt thêm tiêu chí số 3; xã B tăng thêm …": what is told against an earlier count has come about. */
const isCompared = (stretch: Stretch, cue: ReturnType<typeof lastCue>, before: string, at: number): boolean =>
  cue?.polarity === 'none' &&
  /(?<!\p{L})(?:dat|hoan\s+thanh|tang|co)(?:\s+duoc)?\s+them(?:\s+\d{1,2})?\s*$/u.test(before) &&
  COMPARED.test(plainText(stretch, sentenceAt(stretch, at).start, at)) &&
  !isWish(before)
const COMPARED =
  /^\W*(?:\d{1,2}[.)]\s*)?so\s+voi\s+(?:(?:cung|cuoi|dau|ky|thoi|ket|dot|lan|hoi)\s+(?:\p{L}+\s+){0,3})?(?:thang|quy|nam|ky|diem|ngay|truoc)(?!\p{L})/u

const afterPolarity = (after: string): Polarity | null => (AFTER_UNMET.test(after) ? 'unmet' : AFTER_MET.test(after) ? 'met' : null)

function lastCue(before: string): { readonly polarity: Polarity | 'none'; readonly end: number } | null {
  let last: { polarity: Polarity | 'none'; end: number } | null = null
  for (const m of before.matchAll(CUE)) {
    const index = CUES.findIndex((_, i) => m.groups?.[`c${i}`] !== undefined)
    const polarity = CUES[index]?.[0]
    if (polarity) last = { polarity, end: m.index + m[0].length }
  }
  return last
}
