/** Criteria told in running text: each score and each list becomes a finding for every commune it is said of; `compose` joins them. */
import type { Finding, FindingOf } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import type { CriteriaWritten } from '../../model/written-criteria.js'
import type { UnitWritten } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { asOfFor } from './as-of.js'
import { communesInTurn, communesOf, type SeveralCommunes } from './criterion-first.js'
import type { CriterionList } from './criterion-list.js'
import { listsIn } from './find-lists.js'
import { polarityOf } from './polarity.js'
import { scoresIn, type Score } from './scores.js'
import { countedFor } from './standard-for.js'
import { clauseAt, sentenceAt, stretchOf, type Stretch } from './stretch.js'
import { subjectAt, type Subject } from './subject.js'

export const criteriaSentences: Reader = {
  name: 'criteria/sentences',
  read(view, found) {
    const add = segmentsOf(view, 'body', 'attachment')
      .filter((segment) => segment.cell === null)
      .flatMap((segment) => readStretch(stretchOf(view, segment, found), found))
    return { add }
  },
}

function readStretch(stretch: Stretch, found: readonly Finding[]): FindingOf<'criteria'>[] {
  return [...scoreFindings(stretch, found), ...listFindings(stretch, found)]
}

function scoreFindings(stretch: Stretch, found: readonly Finding[]): FindingOf<'criteria'>[] {
  const all = scoresIn(stretch)
  const scores = all.filter((score) => !isRefuted(stretch, score, all, found)).map((score) => withClaimedTotal(stretch, score, all, found))
  return scores.flatMap((score, i) => {
    const subject =
      ownerAfter(stretch, score.span.end) ??
      onlyOneAfter(stretch, score) ??
      listedAfter(stretch, score) ??
      subjectAt(stretch, score.span.start, found)
    if (!subject) return []
    const inTurn = turnOf(stretch, scores, i, subject)
    const communes = inTurn ? [inTurn] : subject.communes
    return communes.map((commune) =>
      findingOf(
        stretch,
        found,
        { commune, subject, span: score.span, rule: 'criteria/score', confidence: score.confidence },
        { ...countsOf(score) },
      ),
    )
  })
}

/** "19/19 theo tự đánh giá, song Sở mới thống nhất 18 tiêu chí": the checked count is out of the claim's total. */
function withClaimedTotal(stretch: Stretch, score: Score, all: readonly Score[], found: readonly Finding[]): Score {
  const claim = score.total === null && score.kind === 'met' ? all[all.indexOf(score) - 1] : undefined
  return claim && claim.total !== null && isChecked(stretch, claim, score, found) ? { ...score, total: claim.total } : score
}

const CLAIM_BEFORE = /(?<!\p{L})(?:khai|cho rang|tu\s+(?:cham|danh gia|nhan)|bao cao|de nghi|ho so)(?!\p{L})[^.;]{0,50}$/u
const CLAIM_AFTER = /^\s*(?:tieu chi\s*)?,?\s*(?:theo|do)\s+(?:(?:ket qua\s+)?tu\s+(?:cham|danh gia)|bao cao|xa\s)/u
const CHECK =
  /(?<!\p{L})(?:(?:doan|to|hoi dong|so|phong|huyen|tinh|nganh|chi|moi|chi\s+moi)(?!\p{L})[^.;]{0,60}?(?:thong nhat|ghi nhan|chap nhan|cong nhan|xac nhan|cham|ket luan|chot)(?!\p{L})|(?:thong nhat|ghi nhan|chap nhan)(?!\p{L})|(?:theo\s+)?ket qua (?:giam sat|kiem tra|tham tra|tham dinh)(?!\p{L})|(?:xac minh|phuc tra|kiem dem)(?!\p{L}))[^.;]{0,40}$/u

/** A claim, and the count that the checking body agrees to, told of one commune. */
function isChecked(stretch: Stretch, claim: Score, later: Score, found: readonly Finding[]): boolean {
  if (later.kind !== claim.kind || later.span.start < claim.span.end || later.span.start - claim.span.end > 350) return false
  const between = stretch.groups.filter((g) => g.span.start >= claim.span.end && g.span.end <= later.span.start).flatMap((g) => g.units)
  const own = between.length > 0 ? subjectAt(stretch, claim.span.start, found)?.communes.map((c) => fold(c.written)) : []
  if (between.some((u) => !own?.includes(fold(u.value.written)))) return false
  const { folded } = stretch.view
  const before = folded.slice(Math.max(sentenceAt(stretch, claim.span.start).start, claim.span.start - 90), claim.span.start)
  const claimed = CLAIM_BEFORE.test(before) || CLAIM_AFTER.test(folded.slice(claim.span.end, claim.span.end + 60))
  return claimed && CHECK.test(folded.slice(claim.span.end, later.span.start))
}

/** "có 01 xã đạt 19/19 tiêu chí là xã A". */
function onlyOneAfter(stretch: Stretch, score: Score): Subject | null {
  const { folded } = stretch.view
  if (
    !/(?<![\d/])(?:0?1|mot)\s+xa\s+(?:(?:da|hien)\s+)?dat\s+(?:du\s+)?$/u.test(
      folded.slice(Math.max(stretch.span.start, score.span.start - 40), score.span.start),
    )
  )
    return null
  const group = stretch.groups.find((g) => g.span.start >= score.span.end)
  const between = group ? folded.slice(score.span.end, group.units[0]?.value.nameSpan.start) : ''
  const [unit, other] = group?.units ?? []
  if (!group || !unit || other || !/^\s*(?:tieu chi\s*)?[,:(]?\s*(?:la\s*:?\s*)?(?:xa\s+)?$/u.test(between)) return null
  return { communes: [unit.value], how: 'clause', confidence: 0.9, at: group.span }
}

/** "Đạt 18/19 tiêu chí: xã A; đạt 17/19 tiêu chí: các xã B, C": those after the colon, where nobody is named before. */
function listedAfter(stretch: Stretch, { span }: Score): Subject | null {
  const { folded } = stretch.view
  const lead = folded.slice(clauseAt(stretch, span.start).start, span.start)
  const group = stretch.groups.find((g) => g.span.start >= span.end)
  const between = group ? folded.slice(span.end, group.units[0]?.value.nameSpan.start) : ''
  const opens = /^\s*(?:tieu\s+chi\s*)?:\s*(?:gom\s+)?(?:cac\s+)?(?:xa\s*)?$/u.test(between)
  if (!group || !opens || !/^[\s\d.)+a-z*-]{0,6}?(?:(?:nhom|muc|so|cac|xa|da|hien)\s+)*dat\s+$/u.test(lead)) return null
  return { communes: group.units.map((u) => u.value), how: 'clause', confidence: 0.88, at: group.span }
}

/** An older score told beside the newer: "năm 2013 đạt 12 tiêu chí, …, nâng tổng số lên 15"; and
 * "xã báo cáo đạt 19/19 tiêu chí, nhưng kết quả thẩm tra chỉ công nhận 17/19": the checked score stands. */
function isRefuted(stretch: Stretch, score: Score, all: readonly Score[], found: readonly Finding[]): boolean {
  const sentence = sentenceAt(stretch, score.span.start)
  if (all.some((s) => isChecked(stretch, score, s, found))) return true
  const later = all.find((s) => s.kind === score.kind && s.span.start > score.span.end && s.span.end <= sentence.end)
  if (
    later &&
    /(?<!\p{L})(?:nang\s+[^;.]{0,30}len|tang\s+len|den\s+(?:nay|thang|ngay)|hien\s+(?:nay|dat))(?!\p{L})/u.test(
      stretch.view.folded.slice(score.span.end, later.span.start),
    ) &&
    /(?<!\p{L})(?:nam|thang|dau ky|truoc)(?!\p{L})/u.test(
      stretch.view.folded.slice(clauseAt(stretch, score.span.start).start, score.span.start),
    )
  )
    return true
  if (!later || !/(?:bao cao|tu danh gia|tu cham|de nghi)/u.test(stretch.view.folded.slice(sentence.start, score.span.start))) return false
  return /(?<!\p{L})(?:nhung|tuy nhien|song|thuc te|ket qua (?:tham|kiem) tra|(?:doan|hoi dong|to)[^;.]{0,40}(?:xac nhan|cong nhan|danh gia|ket luan))(?!\p{L})/u.test(
    stretch.view.folded.slice(score.span.end, later.span.start),
  )
}

const countsOf = (score: Score): Partial<CriteriaWritten> =>
  score.kind === 'met' ? { metCount: score.count, total: score.total } : { unmetCount: score.count, total: score.total }

/** "xã A, xã B lần lượt đạt 8/10 và 5/10": the n-th score is the n-th commune's. */
function turnOf(stretch: Stretch, scores: readonly Score[], index: number, subject: Subject): UnitWritten | null {
  if (subject.communes.length < 2 || !subject.at) return null
  const from = subject.at.end
  const row = scores.filter((s) => s.span.start >= from && s.kind === scores[index]?.kind)
  const words = stretch.view.folded.slice(from, row[0]?.span.start ?? from)
  if (!/lan luot|tuong ung|theo thu tu/u.test(words) || row.length !== subject.communes.length) return null
  const turn = row.findIndex((s) => s === scores[index])
  return subject.communes[turn] ?? null
}

/** "06 tiêu chí chưa đạt của xã A". */
function ownerAfter(stretch: Stretch, end: number): Subject | null {
  const group = stretch.groups.find((g) => g.span.start >= end)
  const between = group ? stretch.view.folded.slice(end, group.units[0]?.value.nameSpan.start) : ''
  if (!group || !/^\s*(?:chua\s+dat\s+|khong\s+dat\s+|con\s+lai\s+)?(?:cua|tai|o|cho)\s+(?:cac\s+)?(?:xa\s+)?$/u.test(between)) return null
  return { communes: group.units.map((u) => u.value), how: 'clause', confidence: 0.93, at: group.span }
}

function listFindings(stretch: Stretch, found: readonly Finding[]): FindingOf<'criteria'>[] {
  let from = stretch.span.start
  return listsIn(stretch).flatMap((list) => {
    const several = communesOf(stretch, list)
    const told = several ? [several] : communesInTurn(stretch, list)
    const polarity = told.length > 0 ? null : polarityOf(stretch, list, from)
    from = list.span.end
    const subject = polarity ? (ownerAfter(stretch, list.span.end) ?? subjectAt(stretch, list.span.start, found)) : null
    return [...told, ...(polarity && subject ? [{ polarity, subject }] : [])].flatMap((one) => listFinding(stretch, found, list, one))
  })
}

function listFinding(
  stretch: Stretch,
  found: readonly Finding[],
  list: CriterionList,
  { polarity, subject }: SeveralCommunes,
): FindingOf<'criteria'>[] {
  const value: Partial<CriteriaWritten> =
    polarity === 'met' ? { met: list.items } : { unmet: list.items, ...(polarity === 'all-but-these' ? { rest: 'met' as const } : {}) }
  const confidence = list.worn ? 0.6 : list.items.every((i) => i.no !== null) ? 0.97 : 0.92
  return subject.communes.map((commune) =>
    findingOf(stretch, found, { commune, subject, span: list.span, rule: 'criteria/list', confidence }, value),
  )
}

interface Told {
  readonly commune: UnitWritten
  readonly subject: Subject
  readonly span: Span
  readonly rule: string
  readonly confidence: number
}

const ASSUMED: Readonly<Record<Subject['how'], readonly string[]>> = {
  clause: [],
  bracket: [],
  paragraph: ['Xã hiểu theo câu đứng trước trong cùng đoạn.'],
  heading: ['Xã hiểu theo đề mục chứa đoạn này.'],
  issuer: ['Xã hiểu là xã ban hành văn bản.'],
  above: ['Xã hiểu theo đoạn đứng ngay trước.'],
}

function findingOf(stretch: Stretch, found: readonly Finding[], told: Told, value: Partial<CriteriaWritten>): FindingOf<'criteria'> {
  const counted = countedFor(stretch, told.span, told.commune, found)
  return {
    kind: 'criteria',
    value: { ...EMPTY, commune: told.commune, ...counted, asOf: asOfFor(stretch, told.span.start), ...value },
    span: told.span,
    ...(told.subject.at ? { also: { commune: told.subject.at } } : {}),
    part: stretch.segment.part,
    rule: told.rule,
    confidence: Math.min(told.confidence, told.subject.confidence),
    assumed: ASSUMED[told.subject.how],
  }
}

const EMPTY = { met: [], unmet: [], metCount: null, unmetCount: null, total: null } as const
