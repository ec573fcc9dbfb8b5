/** Fact, claim, proposal, intention, withdrawal, or nothing: what the words before a title make of it. The nearest cue decides. */
import type { StandingWritten } from '../../model/written-criteria.js'
import { ancestors } from '../view.js'
import { clauseAt, plainText, sentenceAt, type Stretch } from '../criteria/stretch.js'
import type { TitleMark } from './titles.js'

export type Status = StandingWritten['status']

export interface Modality {
  readonly status: Status | null
  readonly confidence: number
}

const NONE: Modality = { status: null, confidence: 0 }

type Cue = Exclude<Status, 'band'> | 'not'

const CUES: readonly (readonly [Cue, string])[] = [
  [
    'not',
    'chua\\s+xac\\s+dinh(?:\\s+duoc)?|kha\\s+nang|chua\\s+(?:duoc\\s+|co\\s+quyet\\s+dinh\\s+|the\\s+)?(?:xet\\s+|xem\\s+xet,?\\s*)?(?:cong\\s+nhan|$)|khong\\s+(?:co\\s+)?(?:them\\s+)?(?:xa\\s+)?(?:nao\\s+)?(?:duoc\\s+)?(?:cong\\s+nhan|$)|chua\\s+du\\s+dieu\\s+kien|(?:chua|khong)\\s+(?:thong\\s+nhat|dong\\s+y|chap\\s+nhan)|(?:chua|khong)\\s+dang\\s+ky|khoi\\s+danh\\s+sach|chua\\s+dat\\s+muc\\s+tieu|chua$|khong$',
  ],
  ['withdrawn', 'thu\\s+hoi(?!\\s+(?:dat|von|tien|no|rung|mat\\s+bang)(?!\\p{L}))|huy\\s+bo'],
  ['lost', 'khong\\s+con|khong\\s+giu(?:\\s+duoc)?|rot|mat'],
  [
    'met',
    'tu\\s+(?:danh\\s+gia|nhan)(?:\\s+\\p{L}+){0,3}|tu\\s+cham(?:\\s+\\p{L}+){0,3}|bao\\s+cao(?:\\s+xa)?\\s+da(?=\\s*$)|da\\s+co\\s+ban',
  ],
  [
    'proposed',
    '(?:de\\s+nghi|kinh\\s+trinh|trinh)(?:[^.;]{0,70}?)(?:xet,?\\s+)?cong\\s+nhan|(?:tham\\s+tra|tham\\s+dinh),?\\s+(?:de\\s+nghi\\s+)?(?:xet,?\\s+)?cong\\s+nhan|xet,?\\s+(?:de\\s+nghi\\s+)?cong\\s+nhan',
  ],
  [
    'recognised',
    '(?:da\\s+)?duoc(?:\\s+[\\p{L}]+){0,8}?\\s+cong\\s+nhan|cong\\s+nhan|(?:le\\s+)?cong\\s+bo|(?:don(?:\\s+nhan)?|trao|nhan)\\s+bang|da(?=\\s*(?:duoc\\s*)?$)|giu\\s+vung|duy\\s+tri',
  ],
  [
    'target',
    '(?:lui|chuyen|doi|hoan|gian)\\s+(?:sang|den|qua)(?:\\s+xet(?:\\s+cong\\s+nhan)?)?(?:\\s+(?:trong\\s+|vao\\s+)?nam)?(?:\\s+20\\d\\d)?(?=\\s*$)|dich\\s+(?:cua\\s+)?(?:nam\\s+(?:nay|20\\d\\d)\\s+)?la|don\\s+suc(?:\\s+cho)?|huong\\s+(?:toi|den)(?=\\s*$)|duoc\\s+(?:\\p{L}+\\s+){0,3}?(?:chon|giao)(?!\\p{L})|(?:tinh|huyen|trung\\s+uong|ubnd)\\s+(?:da\\s+)?(?:chon|giao)(?=\\s+(?:(?:cac\\s+|hai\\s+|\\d+\\s+)?xa(?!\\p{L})|thi\\s+tran)|\\s*$)|(?:lui|chuyen|doi|gian|hoan)\\s+(?:moc|thoi\\s+gian|thoi\\s+diem|nam|dich)|dieu\\s+chinh\\s+(?:nam|moc|thoi)|giu\\s+[^.;]{0,40}?trong\\s+danh\\s+sach|(?:giao\\s+)?chi\\s+tieu|dua(?=\\s+(?:cac\\s+)?xa)|xay\\s+dung(?!\\s+(?:nong|ntm|them))|(?:phai|can|se)\\s+co|thi\\s+diem(?:\\s+xay\\s+dung)?(?=\\s*$)|phan\\s+dau|dang\\s+ky|d/ky|p/dau|muc\\s+tieu|du\\s+kien|lo\\s+trinh|quyet\\s+tam|ke\\s+hoach(?!\\s+so)|co\\s+them|xay\\s+dung\\s+them|them\\s+(?:tu\\s+)?\\d+|nang\\s+tong\\s+so|se(?!\\p{L})|hoan\\s+thanh\\s+(?:viec\\s+)?xay\\s+dung',
  ],
]
const CUE = new RegExp(`(?<!\\p{L})(?:${CUES.map(([, s], i) => `(?<c${i}>${s})`).join('|')})(?!\\p{L})`, 'gu')
const CONDITION =
  /(?<!\p{L})(?:neu(?!\s+(?:tren|tai|o|trong|ro))|truong hop|khi du dieu kien|xem xet thu hoi|nguy co|phai xem xet|doi voi nhung|dieu kien de(?! nghi))(?!\p{L})/u
/** A decision that is still to be written. */
const DRAFTED = /(?:du thao|ban hanh|tham muu|trinh|hoan chinh|xay dung|de nghi)[^.;]{0,40}quyet dinh\s*(?:ve viec\s*)?$/u
/** "để đạt chuẩn", "sớm đạt chuẩn": a purpose without an owner or a year. */
const PURPOSE =
  /(?<!\p{L})(?:(?:de|nham|som|huong\s+toi|tien\s+toi|du\s+dieu\s+kien)\s+(?:som\s+)?|(?:de|giup|tao dieu kien(?:\s+cho)?|dong luc)\s+(?:cac\s+)?xa\s+(?:som\s+|nha\s+)?)$/u
/** "lấy ý kiến về đạt chuẩn": asked, not told. */
const POLLED =
  /(?:lay\s+y\s+kien|lay\s+phieu|hoi\s+y\s+kien)(?:\s+\p{L}+){0,4}?\s+(?:ve(?:\s+viec)?|doi\s+voi)\s+(?:viec\s+)?(?:cong\s+nhan\s+)?$/u
const DEADLINE = /(?:truoc(?=\s+(?:ngay|thang|het|\d|tet|khi))|cham nhat|muon nhat|trong\s+(?:quy|thang|thoi han|vong)|han cuoi)(?!\p{L})/u
const ORDER =
  /(?<!\p{L})(?:hoan thien|hoan thanh|tham muu|lap\s+ho so|chi dao|ra soat|huong dan|don doc|phuc vu|chuan bi|quy trinh|thu tuc)(?!\p{L})/u

export function modalityOf(stretch: Stretch, mark: TitleMark): Modality {
  const at = mark.elliptic ? mark.span.end : mark.span.start
  const clause = clauseAt(stretch, mark.span.start)
  const before = plainText(stretch, clause.start, at)
  const after = stretch.view.folded.slice(mark.span.end, clauseAt(stretch, mark.span.end).end)
  if (CONDITION.test(before) || PURPOSE.test(before) || POLLED.test(before) || /(?<!\p{L})(?:co ban|gan|can|gan nhu)\s*$/u.test(before))
    return NONE
  if (/^(?:rot|mat|tut)/u.test(stretch.view.folded.slice(mark.span.start, mark.span.end))) return { status: 'lost', confidence: 0.9 }
  const cue = lastCue(before) ?? (mark.elliptic ? null : carried(stretch, clause.start, mark))
  if (cue) return ruled(cue, before, after, stretch, mark)
  return mark.elliptic ? NONE : unruled(stretch, before, clause.start, mark)
}

interface FoundCue {
  readonly cue: Cue
  readonly start: number
}

function lastCue(before: string): FoundCue | null {
  let last: { cue: Cue; start: number; end: number } | null = null
  for (const m of before.matchAll(CUE)) {
    const cue = CUES[CUES.findIndex((_, i) => m.groups?.[`c${i}`] !== undefined)]?.[0]
    if (cue && (!last || m.index + m[0].length > last.end)) last = { cue, start: m.index, end: m.index + m[0].length }
  }
  return last
}

/** An intention rules the clauses that follow in its sentence; so does an act that opens a list ("đề nghị công nhận đối với: xã A …; xã B …"). */
function carried(stretch: Stretch, clauseStart: number, mark: TitleMark): FoundCue | null {
  const sentence = sentenceAt(stretch, mark.span.start)
  const earlier = plainText(stretch, sentence.start, Math.max(sentence.start, clauseStart - 1))
  const cue = lastCue(earlier)
  const rules = cue?.cue === 'target' || (cue !== null && LIST_OPENED.test(earlier.slice(cue.start)))
  return cue && rules ? { ...cue, start: 0 } : null
}

/** A colon between the act and the first clause's names. */
const LIST_OPENED = /^[^;:.]{0,160}:\s*(?:\d+[.)]\s*|[-+]\s*)?(?:cac\s+)?(?:xa\s|ɣ)/u

/** "chưa đủ điều kiện công nhận", "không trình công nhận": the act is not done. */
const NEGATED =
  /(?<!\p{L})(?:chua|khong|(?:tam\s+)?dung|tam\s+hoan)\s+(?:viec\s+|the\s+)?(?:(?:du|co|dat|bao\s+dam|dam\s+bao|thong\s+nhat|dong\s+y|de\s+nghi|trinh|xet|xem\s+xet|duoc|dieu\s+kien|co\s+so|can\s+cu|yeu\s+cau|de|ho\s+so)(?!\p{L})[\s,]*)*$/u
/** "rút xã A khỏi danh sách đăng ký đạt chuẩn". */
const STRUCK_OFF =
  /(?<!\p{L})(?:rut|loai|dua|gach|xoa|ra|bo)(?!\p{L})[^.;,]{0,60}(?<!\p{L})khoi\s+(?:danh\s+sach|ke\s+hoach|lo\s+trinh)[^.;,]{0,30}$/u
/** "từ đạt chuẩn năm 2023 thành đạt chuẩn năm 2025": the first is no more. */
const MOVED_FROM = /(?<!\p{L})tu\s*\|\s*(?:(?:vao|trong)\s+)?nam\s+20\d\d\s+(?:thanh|sang|qua)\s+(?:dat|ve)(?!\p{L})/u
/** "hoàn thiện hồ sơ để UBND tỉnh công nhận": what for, not what is. */
const IN_ORDER_THAT =
  /(?<!\p{L})(?<!(?:van|chuyen|chu|tieu)\s)de\s+(?:ubnd|uy\s+ban|chu\s+tich|tinh|huyen|cap|hoi\s+dong|trung\s+uong|thanh\s+pho)(?!\p{L})[\p{L}\s]{0,30}$/u
/** "18/18 phiếu đồng ý công nhận": a vote on a proposal. */
const VOTED =
  /(?<!\p{L})phieu\s+(?:thuan|(?:deu\s+)?(?:dong\s+(?:y|thuan)|tan\s+thanh|thong\s+nhat))(?:\s+(?:viec|de\s+nghi|trinh|cho))*\s*$/u

function ruled(found: FoundCue, before: string, after: string, stretch: Stretch, mark: TitleMark): Modality {
  const lead = before.slice(0, found.start)
  const act = before.slice(found.start)
  if ((found.cue === 'recognised' || found.cue === 'proposed') && NEGATED.test(lead)) return NONE
  if (found.cue === 'target' && (STRUCK_OFF.test(lead) || MOVED_FROM.test(`${before}|${after}`))) return NONE
  if (found.cue === 'recognised' && VOTED.test(lead)) return { status: 'proposed', confidence: 0.85 }
  if (WITHDRAWN_AFTER.test(after)) return { status: 'withdrawn', confidence: 0.9 }
  const wished = /(?<!\p{L})(?:phan dau|muc tieu|dang ky|du kien|quyet tam|ke hoach(?! so))(?!\p{L})/u.test(lead.slice(-160))
  switch (found.cue) {
    case 'not':
      return NONE
    case 'withdrawn':
      // "Sau khi bị thu hồi danh hiệu nâng cao, xã vẫn là xã đạt chuẩn …": one title taken back, another kept.
      return /,[^,;]*(?<!\p{L})van\s+(?:la|giu|dat|duoc|con|bao\s+dam|duy\s+tri)(?!\p{L})/u.test(act)
        ? { status: 'recognised', confidence: 0.88 }
        : { status: 'withdrawn', confidence: ADVISED.test(lead) ? 0.75 : 0.95 }
    case 'lost':
      return { status: 'lost', confidence: 0.85 }
    case 'met':
      return { status: 'met', confidence: 0.88 }
    case 'target':
      return { status: 'target', confidence: 0.94 }
    case 'proposed':
      if (ASKED_ABOUT.test(act)) return { status: 'recognised', confidence: /(?<!\p{L})(?:da|duoc)(?!\p{L})/u.test(act) ? 0.86 : 0.75 }
      return proposed(lead, before, after, wished)
    case 'recognised':
      if (isTakenBackAbove(stretch, mark)) return { status: 'withdrawn', confidence: 0.9 }
      // "được tỉnh đưa vào danh sách trình công nhận": not yet.
      if (NOT_YET.test(act)) return { status: 'proposed', confidence: 0.85 }
      return recognised(lead, before, after, wished, stretch, mark)
  }
}

/** "kiến nghị thu hồi": advised, not done. */
const ADVISED = /(?<!\p{L})(?<!theo\s+)(?:de\s+nghi|kien\s+nghi|de\s+xuat|xem\s+xet|tham\s+muu|trinh)(?!\p{L})[^.;:,]{0,60}$/u

/** "đề nghị làm rõ vì sao xã A được công nhận": asked about what is, not asked for. */
const ASKED_ABOUT =
  /^(?:de\s+nghi|kinh\s+trinh|trinh)[^.;]{0,50}?(?<!\p{L})(?:lam\s+ro|giai\s+(?:thich|trinh)|cho\s+biet|tra\s+loi|vi\s+sao|tai\s+sao|ly\s+do|kiem\s+tra\s+lai|xac\s+minh|thanh\s+tra)(?!\p{L})/u

/** Under "Thu hồi:", "Thu hồi các quyết định sau:" the point's first sentence names what is taken back. */
function isTakenBackAbove(stretch: Stretch, mark: TitleMark): boolean {
  const { segment, view, sentences } = stretch
  if (segment.node === null || mark.span.start >= (sentences[0]?.end ?? stretch.span.end)) return false
  return ancestors(segment.node).some((above) => TAKEN_BACK_LIST.test(view.folded.slice(above.span.start, above.span.end)))
}
const TAKEN_BACK_LIST =
  /^[^.;]{0,12}[.\s)]*(?:(?:nay|quyet\s+dinh)\s+)*(?:thu\s+hoi|huy\s+bo|bai\s+bo)(?!\s+(?:dat|von|tien|no|rung)(?!\p{L}))[^.;]{0,200}:\s*$/u

const isAdvised = (lead: string): boolean => ADVISED.test(lead.slice(0, TAKEN_BACK.exec(lead)?.index))

/** A title, not land or money. */
const TAKEN_BACK = /(?<!\p{L})(?:thu hoi(?!\s+(?:dat|von|tien|no|rung|mat bang)(?!\p{L}))|huy bo|bai bo)(?!\p{L})/u

/** "quyết định công nhận … đã bị thu hồi": what was given is taken back later in the clause. */
const WITHDRAWN_AFTER = /^[^;.]{0,40}(?<!\p{L})(?:da\s+)?bi\s+(?:thu\s+hoi|huy\s+bo|bai\s+bo)(?!\p{L})/u
const NOT_YET =
  /^(?:da\s+)?duoc\s[^;]{0,60}(?<!\p{L})(?:trinh|de\s+nghi|danh\s+sach|ho\s+so|xet|xem\s+xet|du\s+kien)\s+(?:xet\s+|de\s+nghi\s+)?cong\s+nhan\s*$/u

function proposed(lead: string, before: string, after: string, wished: boolean): Modality {
  if (TAKEN_BACK.test(lead)) return { status: 'withdrawn', confidence: isAdvised(lead) ? 0.75 : 0.9 }
  if (/chuyen\s+(?:sang|qua|dot)\s*$/u.test(lead)) return { status: 'target', confidence: 0.85 }
  if (wished || /(?<!\p{L})de\s+(?:huyen|xa|tinh|ubnd|kip)?[\p{L}\s]{0,25}$/u.test(lead))
    return /nam\s+\d{4}/u.test(after) ? { status: 'target', confidence: wished ? 0.9 : 0.8 } : NONE
  if (
    /\d\s+xa\s+(?:da\s+)?(?:lap|co|nop|gui)\s+ho so\s*(?:(?:de nghi|xet|xet,? de nghi)\s+cong nhan\s*)?$/u.test(before) &&
    /^[^.;]{0,30}(?:gom|:)/u.test(after)
  )
    return { status: 'proposed', confidence: 0.78 }
  if (/ho so\s*$/u.test(lead) && /^\s*(?:nam\s+20\d\d\s+)?cua\s+(?:cac\s+)?xa(?!\p{L})/u.test(after))
    return { status: 'proposed', confidence: 0.85 }
  if (/ho so\s*$/u.test(lead) || /(?:ho so|danh sach)\s+$/u.test(lead) || ORDER.test(before) || DEADLINE.test(after)) return NONE
  return { status: 'proposed', confidence: /du\s+dieu\s+kien\s*$/u.test(lead) ? 0.75 : 0.9 }
}

function recognised(lead: string, before: string, after: string, wished: boolean, stretch: Stretch, mark: TitleMark): Modality {
  if (TAKEN_BACK.test(lead)) return { status: 'withdrawn', confidence: isAdvised(lead) ? 0.75 : 0.95 }
  if (IN_ORDER_THAT.test(lead) || isGuest(stretch, mark, before, after)) return NONE
  if (DRAFTED.test(lead) || (!/(?<!\p{L})(?:da|duoc)(?!\p{L})/u.test(before) && DEADLINE.test(after))) return NONE
  if (/(?<!\p{L})(?:cho|doi)\s+(?:[\p{L}\s]{0,30}\s)?(?:quyet\s+dinh|xet|ket\s+qua)?\s*$/u.test(lead.slice(-50)))
    return { status: 'proposed', confidence: 0.82 }
  const claimed = /(?<!\p{L})bao cao[^.;]{0,40}$/u.test(lead) && /da\s*(?:duoc\s*)?$/u.test(before)
  const sentence = sentenceAt(stretch, mark.span.start)
  const refuted =
    !/cong\s+nhan/u.test(before) &&
    /chua\s+(?:co|ra|ban\s+hanh)\s+quyet\s+dinh/u.test(stretch.view.folded.slice(mark.span.end, sentence.end))
  if (refuted) return { status: 'met', confidence: 0.85 }
  if (claimed && /chua\s+(?:co\s+quyet dinh|duoc)/u.test(stretch.view.folded.slice(mark.span.end, sentence.end)))
    return { status: 'met', confidence: 0.88 }
  const told = /(?<!\p{L})da(?!\p{L})/u.test(before.slice(lead.length)) || /(?<!\p{L})da(?!\p{L})[\p{L}\s]{0,12}$/u.test(lead)
  if (wished && !told && lead.length - lastIndexOf(lead) < 60) return { status: 'target', confidence: 0.88 }
  const acted = /(?<!\p{L})(?:da|duoc)(?!\p{L})[^.;]{0,60}$/u.test(lead)
  if (
    !acted &&
    /(?<!\p{L})(?:xet|tham dinh|lay y kien|dieu kien|quyet dinh|bang|de|viec|thu tuc|quy trinh|ho so|du thao|ket qua|trinh|chuyen|de xuat)\s*,?\s*$/u.test(
      lead,
    ) &&
    !/^\s*(?:cong nhan|cong bo)?\s*(?:so|cac|\d)/u.test(after) &&
    !nearUnit(stretch, mark, before)
  )
    return NONE
  if (/(?<!\p{L})se(?!\p{L})/u.test(lead.slice(-40))) return { status: 'target', confidence: 0.8 }
  return { status: 'recognised', confidence: 0.94 }
}

/** "cử đoàn dự lễ công bố xã đạt chuẩn": who is there as a guest is not who is honoured, unless the words name one. */
const GUEST =
  /(?<!\p{L})(?:(?:tham\s+)?du|tham\s+gia|chung\s+kien|chuc\s+mung|phuc\s+vu|dua\s+tin(?:\s+ve)?)\s+(?:(?:hoi\s+nghi|buoi|dem)\s+)?(?:le|(?:don|trao)(?:\s+nhan)?\s+bang)\s[^.;,]{0,60}$/u
const HELD_FOR = /^\s*(?:nam\s+20\d\d\s+)?(?:cua|cho|doi\s+voi|tai|:|gom)(?:\s+(?:cac|hai|\d+))*\s+(?:xa(?!\p{L})|þ)/u

function isGuest(stretch: Stretch, mark: TitleMark, before: string, after: string): boolean {
  const guest = GUEST.exec(before)?.[0]
  return guest !== undefined && !nearUnit(stretch, mark, guest) && (!HELD_FOR.test(after) || nearUnit(stretch, mark, before))
}

const lastIndexOf = (lead: string): number =>
  Math.max(...['phan dau', 'muc tieu', 'dang ky', 'du kien', 'ke hoach'].map((w) => lead.lastIndexOf(w)))

/** "công nhận xã A đạt chuẩn": the commune stands between the act and the title. */
const nearUnit = (stretch: Stretch, mark: TitleMark, before: string): boolean => {
  const from = mark.span.start - before.length
  return stretch.groups.some((g) => g.span.start >= from && g.span.end <= mark.span.start)
}

/** No cue in the sentence: the lead paragraph or the heading rules; else a bare statement of fact. */
function unruled(stretch: Stretch, before: string, clauseStart: number, mark: TitleMark): Modality {
  const node = stretch.segment.node
  if (
    /danh hieu\s*(?:xa\s*)?$/u.test(before) &&
    /^\s*(?:nam\s+20\d\d\s*)?cua\s+(?:cac\s+)?xa/u.test(stretch.view.folded.slice(mark.span.end, mark.span.end + 40))
  )
    return { status: 'recognised', confidence: 0.85 }
  const text = (span: { start: number; end: number }): string => stretch.view.folded.slice(span.start, span.end)
  const earlier = stretch.view.folded.slice(stretch.span.start, clauseStart)
  for (const above of node ? ancestors(node) : []) {
    const heading = text(above.span)
    const cue = lastCue(heading)
    if (cue?.cue === 'target' || /phuong huong|ke hoach(?! so)|chi tieu|(?<!\p{L})lo trinh/u.test(heading))
      return { status: 'target', confidence: 0.9 }
    if (cue?.cue === 'recognised' && /:\s*$/u.test(heading)) return { status: 'recognised', confidence: 0.93 }
    if (cue?.cue === 'proposed' && /:\s*$/u.test(heading)) return { status: 'proposed', confidence: 0.85 }
  }
  if (/(?<!\p{L})(?:muc tieu|phan dau)(?!\p{L})/u.test(earlier) && /(?<!\p{L})nam\s+\d{4}/u.test(before))
    return { status: 'target', confidence: 0.85 }
  if (
    /\d+\s*\/\s*\d+\s+xa(?!\p{L})/u.test(before) ||
    /(?<!\p{L})(?:co|la)\s+\d+\s+(?:xa\s*)?$|(?<!\p{L})la\s+$|^\W*\d+\s+xa\s*$/u.test(before)
  )
    return { status: 'recognised', confidence: 0.9 }
  if (/^\W*(?:den\s+)?nam\s+\d{4}\s*[:,]/u.test(before)) return { status: 'target', confidence: 0.8 }
  return { status: 'recognised', confidence: 0.78 }
}
