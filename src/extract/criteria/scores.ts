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
  '(?:chua\\s+(?:duoc\\s+|hoan\\s+thanh\\s+)?(?:dat)?|(?:con\\s+|dang\\s+|bi\\s+)?(?:hut|vuong)|con\\s+phai\\s+(?:lam|hoan\\s+thanh|phan\\s+dau|thuc\\s+hien)|con\\s+no|khong\\s+(?:con\\s+)?dat|con\\s+thieu|thieu|khong\\s+duy\\s+tri(?:\\s+duoc)?)'
const MET =
  '(?:dat|duoc(?=\\s*$)|duy\\s+tri|giu\\s+vung|hoan\\s+thanh|cong\\s+nhan|bao\\s+cao|con|co|xac\\s+nhan|ket\\s+qua|dat\\s+chuan|xuong|len|la|cham|tu\\s+cham|chot|khai|thong\\s+nhat|ghi\\s+nhan|chap\\s+nhan|cam\\s+chac)'
const FILLER = '(?:\\s+(?:duoc|du|ca|moi|chi|khoang|lai|dat|xong|tong\\s+so|so|gom|them|toi|muc|con|xuong))*\\s*:?\\s*'

const FRACTION =
  /(?<![\d/.,-])(?<n>\d{1,2})\s*(?:\/|tren(?:\s+tong\s+so)?(?=\s*\d{1,2}\s+(?:tieu\s+chi|tc)(?!\p{L})))\s*(?<t>\d{1,2})(?![\d/]|\s*(?:xa|thon|ap|ban|ho|km|huyen|nha|nguoi|cong|thanh|phieu|don|truong|chi tieu|dai bieu|thanh vien|uy vien|dong chi|can bo|tuyen|hang muc|san pham|hop tac|to chuc|chi bo|lop|phong)(?!\p{L}))(?<tc>\s*(?:tieu\s+chi|tc)(?!\p{L}))?/gu
const WORDS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 }
/** Said after the count: these lack. */
const LACKING =
  'chua\\s+duoc(?=\\s*[:(]|\\s+(?:la|gom))|chua\\s+(?:duoc\\s+)?(?:dat|xong|hoan\\s+thanh|bao\\s+dam|dam\\s+bao|cong\\s+nhan|thong\\s+nhat)|khong\\s+(?:con\\s+)?dat|con\\s+(?:thieu|no)|bi\\s+tra\\s+lai|dang\\s+(?:thuc\\s+hien|phan\\s+dau|hoan\\s+thien)|con\\s+lai(?=\\s*(?:\\(|:|gom|la\\s|cua\\s))'
/** "02 tiêu chí (số 5, số 17) chưa đạt". */
const LACKING_BEHIND = new RegExp(`^\\s*\\([^()]{1,50}\\)\\s*(?:hien\\s+|van\\s+|con\\s+)?(?:${LACKING})(?!\\p{L})`, 'u')
const COUNT = new RegExp(
  `(?<![\\d/.,-])(?<!\\d\\s*-\\s*)(?<!\\p{L})(?<n>\\d{1,2}|${Object.keys(WORDS).join('|')})\\s+(?:tieu\\s+chi|tc|noi\\s+dung(?=\\s+chua))(?![\\p{L}/]|\\s*/|\\s+(?:tro|\\d+\\s*(?:/|%|tieu)))(?<after>\\s+(?:${LACKING}))?`,
  'gu',
)
/** "…, B, C cùng đạt 12": the noun is said before in the sentence. */
const ELLIPTIC = /(?<!\p{L})(?:dat|chi con|moi co)\s+(?<n>\d{1,2})(?=\s*(?:[;.)]|,(?!\d)|$))/gu

const BEFORE_UNMET = new RegExp(`${UNMET}${FILLER}$`, 'u')
const BEFORE_MET = new RegExp(`(?<!\\p{L})${MET}${FILLER}$`, 'u')
const AFTER_UNMET =
  /^\s*(?:tieu\s+chi\s+)?(?:(?:nong thon moi|ntm)[^,;.:]{0,12}\s+)?(?:chua\s+(?:dat|xong|hoan\s+thanh|bao\s+dam|dam\s+bao)|khong\s+(?:con\s+)?dat|(?:bi\s+)?(?:sut\s+giam|giam\s+(?:sut|chuan)|rot|tut)|con\s+(?:thieu|no))/u
/** A change, a range, a wish: no count of what is met. */
const NO_COUNT =
  /(?:tang|giam|them|it nhat|toi thieu|moi nam|tu|den|duoi|tren|it hon|hon|toan bo|trong so|ra soat(?: du)?|moi|\d\s*-)\s*(?:duoc\s+|them\s+)?$/u
const WISH =
  /(?<!\p{L})(?:phan dau|muc tieu|du kien|dang ky|(?<!(?:vuot|so voi|theo|dat) )ke hoach(?= (?:nam|den|la|dat|phan)(?!\p{L}))|giao(?= (?:cho )?(?:(?:ubnd|cac) )*xa(?!\p{L}))|neu|can(?= (?:dat|hoan|phai|duoc|them|tap|co|som))|phai|yeu cau|de nghi|som|se|quyet tam|de dat|(?<!ban )chi dao(?! diem)|tap trung|huong dan|tiep tuc)(?!\p{L})/gu
const FACT =
  /(?<!\p{L})(?:(?:theo|qua)\s+(?:ket qua\s+)?(?:ra soat|kiem tra|danh gia|tham tra|tham dinh|cham diem|so lieu|phuc tra)|hien|da|(?<!thon )moi|tinh den|den nay|den ngay|ket qua|qua kiem tra|bao cao|cong nhan|thoi diem|nhung)(?!\p{L})/gu

/** What is striven for has been named, and the words go on: "đăng ký đạt chuẩn nông thôn mới năm 2023, đạt 16/19". */
const WISH_TOLD =
  /(?<!\p{L})(?:phan dau|muc tieu|du kien|dang ky)\s(?=[^.;:,]{0,100}(?<!\p{L})nam\s+20\d\d)(?:(?!tieu chi)[^.;:,]){0,60}?(?:dat chuan|ve dich|can dich|danh hieu|nong thon moi|ntm)(?!\p{L})(?:(?!tieu chi)[^.;:,]){0,60}[,:](?<rest>[^.;:]{0,40})$/u

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
  return isPlanned(stretch)
}

/** "…, đăng ký đạt chuẩn nông thôn mới năm 2023, đạt 16/19 tiêu chí": who is to reach the title does not strive for a part of it. */
function isWishedScore(stretch: Stretch, at: number, before: string, whole: boolean): boolean {
  const rest = whole ? undefined : WISH_TOLD.exec(before)?.groups?.['rest']
  return rest === undefined ? isWished(stretch, at, before) : isWish(rest) || isPlanned(stretch)
}

function isPlanned(stretch: Stretch): boolean {
  const headings = stretch.segment.node ? ancestors(stretch.segment.node) : []
  return headings.some(({ span }) => {
    const words = stretch.view.folded.slice(span.start, span.end)
    return PLAN.test(words) && !STATE.test(words)
  })
}

/** "Mục tiêu và hiện trạng": what is stands there too. */
const STATE = /(?<!\p{L})(?:va|,)\s+(?:hien trang|thuc trang|ket qua)(?!\p{L})/u

const PLAN = /^[\s\p{L}\d.)/-]{0,8}?(?:muc tieu|chi tieu|phuong huong|ke hoach(?! so)|lo trinh)/u

export function scoresIn(stretch: Stretch): Score[] {
  const { folded } = stretch.view
  const own = folded.slice(stretch.span.start, stretch.span.end)
  const fractions = [...own.matchAll(FRACTION)].flatMap((m) => fractionScore(stretch, m) ?? [])
  const counts = [...own.matchAll(COUNT)].flatMap((m) => countScore(stretch, m) ?? [])
  const listed = stretch.groups.flatMap((g) => tabledScore(stretch, g.span.end) ?? [])
  const turns = [...own.matchAll(IN_TURN)].flatMap((m) => scoresInTurn(stretch, m))
  const short = [...own.matchAll(ELLIPTIC)].flatMap((m) => ellipticScore(stretch, m) ?? [])
  const free = [...counts.filter((c) => !turns.some((t) => t.span.start === c.span.start)), ...turns, ...short, ...listed].filter(
    (c) => !fractions.some((f) => f.span.start <= c.span.start && c.span.start < f.span.end),
  )
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

/** "đã rà được 12/19 tiêu chí", "hồ sơ của 15/19 tiêu chí": how far the work has come, not what is met. */
const WORKED_ON =
  /(?<!\p{L})(?:(?:da|moi|dang|chi)\s+(?:ra|ra\s+soat|kiem\s+tra|tham\s+tra)\s+(?:(?:duoc|xong)\s+)*|(?:ho\s+so|minh\s+chung|tai\s+lieu)\s+(?:(?:minh\s+chung|cua|cho|doi\s+voi)\s+)*)$/u
/** "rà soát việc duy trì 19 tiêu chí", "báo cáo kết quả giữ vững 19/19 tiêu chí": the whole set is what the work is about, not what it came to. */
const WORK_ON_ALL =
  /(?<!\p{L})(?:(?<!(?:ghi|xac|cong)\s+nhan\s+)(?:viec|tinh\s+hinh|cong\s+tac|kha\s+nang)|(?:ra\s+soat|bao\s+cao|danh\s+gia|kiem\s+tra|theo\s+doi|giam\s+sat)(?:\s+ve)?(?:\s+(?:ket\s+qua|muc\s+do))?)\s+(?:duy\s+tri|giu\s+vung|cung\s+co|thuc\s+hien|hoan\s+thanh)(?:\s+(?:va\s+nang\s+cao\s+chat\s+luong|dat|du|duoc))*\s*$/u
/** "ước đến cuối năm đạt 18/19": reckoned before its time. */
const RECKONED = /(?<!\p{L})(?:uoc(?=\s+(?:den|thuc\s+hien|ca\s+nam|het|nam|dat))|du\s+bao)(?!\p{L})[^,;.]{0,40}$/u

function fractionScore(stretch: Stretch, m: RegExpExecArray): Score | null {
  const [count, total] = [Number(m.groups?.['n']), Number(m.groups?.['t'])]
  const { span, before, after } = place(stretch, m)
  const named = m.groups?.['tc'] !== undefined
  if (!isTotal(count, total) || /^\s*(?:cap\s+)?huyen/u.test(after)) return null
  const unmet = BEFORE_UNMET.test(before) || AFTER_UNMET.test(after)
  const bare = !named && !unmet && !BEFORE_MET.test(before)
  // No month is called 19: such a fraction counts criteria. "5/10" may be a day.
  if (bare && total !== 19 && !/\d\s+va\s*$/u.test(before) && !isListed(stretch, span)) return null
  if (WORKED_ON.test(before) || (count === total && WORK_ON_ALL.test(before))) return null
  const stated = /^[^\p{L}]*$/u.test(before) || /:\s*$/u.test(before)
  if ((stated ? isPlanned(stretch) : isWishedScore(stretch, span.start, before, count === total)) || /(?:tang|giam)\s+$/u.test(before))
    return null
  return {
    kind: unmet ? 'unmet' : 'met',
    count,
    total,
    span,
    after,
    confidence: RECKONED.test(before) ? 0.75 : named ? 0.97 : bare ? 0.85 : 0.93,
  }
}

/** A bare number after "đạt" counts criteria where the sentence has just counted criteria of others. */
function ellipticScore(stretch: Stretch, m: RegExpExecArray): Score | null {
  const { span, before } = place(stretch, m)
  const sentence = sentenceAt(stretch, span.start)
  const said = stretch.view.folded.slice(Math.max(sentence.start, span.start - 400), span.start)
  if (
    Number(m.groups?.['n']) > 20 ||
    !/\d\s*(?:\/\s*\d+\s*)?tieu\s+chi|\d\s*\/\s*19(?!\d)/u.test(said) ||
    isWished(stretch, span.start, before)
  )
    return null
  return { kind: 'met', count: Number(m.groups?.['n']), total: null, span, after: '', confidence: 0.82 }
}

/** "lần lượt có 17, 16 và 9 tiêu chí": one count after another. */
const IN_TURN =
  /(?<!\p{L})(?:lan\s+luot|tuong\s+ung)\s+(?:\p{L}+\s+){0,3}?(?<row>\d{1,2}(?:\s*,\s*\d{1,2})*\s+va\s+\d{1,2})\s+(?:tieu\s+chi|tc)(?!\p{L})/gu

function scoresInTurn(stretch: Stretch, m: RegExpExecArray): Score[] {
  const row = m.groups?.['row'] ?? ''
  const from = stretch.span.start + m.index + m[0].indexOf(row)
  const { before } = place(stretch, m)
  if (isWished(stretch, stretch.span.start + m.index, before)) return []
  return [...row.matchAll(/\d{1,2}/gu)].map((n) => {
    const start = from + n.index
    return { kind: 'met', count: Number(n[0]), total: null, span: { start, end: start + n[0].length }, after: '', confidence: 0.85 }
  })
}

/** "Số tiêu chí đạt của các xã: A 15, B 14": a bare number right after the name, where the sentence counts criteria. */
function tabledScore(stretch: Stretch, end: number): Score | null {
  const { folded } = stretch.view
  const m = /^\s*(?:[:(-]\s*)?(?<n>\d{1,2})(?=\s*(?:[;.)]|,(?!\d)|$))/u.exec(folded.slice(end, Math.min(end + 16, stretch.span.end)))
  const count = Number(m?.groups?.['n'])
  const sentence = sentenceAt(stretch, end)
  const lead = folded.slice(Math.max(sentence.start, end - 400), end)
  if (!m || count > 20 || !/so\s+(?:luong\s+)?(?:tieu\s+chi|tc)(?!\p{L})[^.;]{0,60}:/u.test(lead) || isWished(stretch, end, lead))
    return null
  const span = { start: end + m[0].length - (m.groups?.['n']?.length ?? 0), end: end + m[0].length }
  const kind = /(?:chua|khong)\s+dat|con\s+(?:thieu|no)/u.test(lead) ? 'unmet' : 'met'
  return { kind, count, total: null, span, after: '', confidence: 0.82 }
}

/** All criteria of a set, of 2009 to 2025 or since 2026. */
const isWhole = (count: number): boolean => count === 19 || count === 10

/** "19 tiêu chí quốc gia" are a whole set: the count is its own total. */
function countScore(stretch: Stretch, m: RegExpExecArray): Score | null {
  const said = m.groups?.['n'] ?? ''
  const count = WORDS[said] ?? Number(said)
  const { span, before, after } = place(stretch, m)
  if (count > 20 || NO_COUNT.test(before) || isRise(stretch, span) || (isWhole(count) && WORK_ON_ALL.test(before))) return null
  if (/^\s*(?:co|:)?\s*\d+\s*xa|^\s*(?:cap\s+)?huyen/u.test(after)) return null
  if (/^\s*:\s*\d{1,3}(?!\s*[,;]\s*\d|\d)/u.test(after) && !BEFORE_UNMET.test(before)) return null
  const tail = m.groups?.['after'] ?? LACKING_BEHIND.exec(after)?.[0] ?? ''
  const now = /(?<!\p{L})tu\s+(\d{1,2})\s+(?:tieu\s+chi\s+)?len\s*$/u.exec(before)?.[1]
  if (now !== undefined && isWished(stretch, span.start, before))
    return { kind: 'met', count: Number(now), total: null, span, after, confidence: 0.85 }
  const fallen = /(?:xuong|len)\s+(?:con\s+)?$|(?:giam|sut)[^;.]{0,40}[,\s]con\s+$/u.test(before)
  if (fallen && tail === '' && !isWish(before)) return { kind: 'met', count, total: null, span, after, confidence: 0.88 }
  const whole = isWhole(count) && /^\s*quoc\s+gia(?!\p{L})/u.test(after) ? count : null
  const unmet = BEFORE_UNMET.test(before) || tail !== '' || /(?<!\p{L})con\s*$/u.test(before)
  if (unmet) {
    const presupposed = tail !== '' || /con\s+phai\s+\p{L}+(?:\s+\p{L}+)?\s*$/u.test(before)
    if (tail === '' && /^\s*con\s+lai/u.test(after)) return null
    return isWish(before) && !presupposed ? null : { kind: 'unmet', count, total: null, span, after, confidence: 0.95 }
  }
  if (isWishedScore(stretch, span.start, before, isWhole(count))) return null
  if (BEFORE_MET.test(before) && !/(?<!\p{L})(?:co|la|con|(?<!da\s)hoan\s+thanh)\s*$/u.test(before))
    return { kind: 'met', count, total: whole, span, after, confidence: 0.9 }
  if (MET_AFTER.test(after) && /(?<!\p{L})(?:co|duoc|la|moi|chi)\s*$|[:(]\s*$/u.test(before))
    return { kind: 'met', count, total: null, span, after, confidence: 0.92 }
  return isListed(stretch, span) || RANKED.test(before) ? { kind: 'met', count, total: null, span, after, confidence: 0.85 } : null
}

/** "cao nhất là xã A (18 tiêu chí)", "xã A thấp nhất (09 tiêu chí)". */
const RANKED =
  /^[^;.]{0,80}(?<!(?:chua dat|thieu|tang|giam)\s[^;.]{0,30})(?<!\p{L})(?:cao|thap|nhieu|it)\s+nhat(?:\s+(?:la\s+)?(?:xa\s+)?ɣ+(?:\sɣ+){0,3})?\s*$/u

/** "Tăng nhanh nhất là xã A (05 tiêu chí)": the bracket tells how much it rose. */
const isRise = (stretch: Stretch, { start }: Span): boolean =>
  stretch.brackets.some((b) => b.start + 1 === start) &&
  /^\W*(?:tang|giam)(?!\p{L})[^.;]*$/u.test(
    stretch.view.folded.slice(sentenceAt(stretch, start).start, start - 1).replace(/\([^()]*\)/gu, ''),
  )

/** "12 tiêu chí đạt: 1, 3, …". */
const MET_AFTER = /^\s*(?:da\s+)?dat\s*(?:[:(.,;]|$|gom|la\s|va\s)/u

/** "Các xã chưa đạt: A 17 tiêu chí, B 16 tiêu chí": the name stands directly before the number. */
const isListed = (stretch: Stretch, at: Span): boolean =>
  stretch.groups.some((g) => g.span.end <= at.start && /^\s*[:(]?\s*$/u.test(stretch.view.folded.slice(g.span.end, at.start)))
