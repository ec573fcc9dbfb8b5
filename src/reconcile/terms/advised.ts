/** "Phòng A tham mưu UBND huyện trình UBND tỉnh công nhận xã B": whoever advises has done it when the paper of the one advised is shown. */
import type { KnownLetter } from '../../model/known-letter.js'
import { fold } from '../../text/fold.js'
import { type Body, mayBeOne } from '../letters/body.js'
import { issuerOf, subjectsMeet } from '../letters/cited.js'
import { placed } from '../letters/placed.js'
import type { Paper } from './papers.js'
import type { Term } from './term.js'

const ADVISES = /^tham mưu\s+(?:giúp\s+|cho\s+|để\s+)?/iu
const NAME = String.raw`(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Ban Chỉ đạo|Sở|HĐND)(?:\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?:(?:\s+\p{Lu}[\p{L}’'-]*)+)?)?`
const AT_START = new RegExp(`^(?<name>${NAME})(?!\\p{L})`, 'u')
/** "thành lập Đoàn kiểm tra của Ban Chỉ đạo huyện". */
const OWNED = new RegExp(`\\scủa\\s+(?<name>${NAME})(?!\\p{L})`, 'u')

/** What is advised, without the words that tell whom; null for a task of another sort. */
export function advisedMatter(task: string | null): string | null {
  const told = ADVISES.exec(task ?? '')
  return told === null ? null : (task ?? '').slice(told[0].length).replace(AT_START, '').trim()
}

/** Whose paper it is to be: the one named, the one whose thing it is, else the body that set the term. */
export function advisedBodies({ letter, deadline: { task } }: Pick<Term, 'letter' | 'deadline'>): readonly Body[] {
  const told = ADVISES.exec(task ?? '')
  if (told === null) return []
  const rest = (task ?? '').slice(told[0].length)
  const named = [AT_START, OWNED].flatMap((where) => where.exec(rest)?.groups?.['name'] ?? [])
  const own = issuerOf(letter.record)
  // "Sở" in a letter of Sở Nông nghiệp is itself
  return named.length > 0 ? named.map((name) => placed(name, letter.record).body).map((body) => (mayBeOne(body, own) ? own : body)) : [own]
}

/** Such bodies issue papers of all kinds: only one that is told to be of the matter answers. */
export function isAdvisedPaper(paper: Paper, term: Term): boolean {
  const matter = advisedMatter(term.deadline.task)
  if (matter === null || !advisedBodies(term).some((b) => isSame(b, paper.body))) return false
  return paper.subject === null ? isActedOn(paper, matter) : (subjectsMeet(paper.subject, matter) ?? 0) >= 0.6
}

const isSame = (a: Body, b: Body): boolean => a.office === b.office && a.level === b.level && a.unit !== null && a.unit === b.unit

/** A paper without a subject: the letter that cites it does what it asks for, and speaks of all the communes that the task names. */
function isActedOn({ shownBy, type }: Paper, matter: string): boolean {
  if (fold(type) !== 'to trinh') return false
  const acts = fold(matter).match(ACTS) ?? []
  const subject = fold(shownBy.record.subject ?? '')
  const named = communesIn(matter)
  return named.length > 0 && acts.some((act) => subject.includes(act)) && named.every((name) => speaksOf(shownBy, name))
}
const ACTS = /(?<!\p{L})(?:cong nhan|tham dinh|tham tra|phe duyet|thu hoi)(?!\p{L})/gu

/** "xã Lương Phú", "03 xã Hưng Phong, Thuận Điền, Châu Bình". */
function communesIn(matter: string): string[] {
  const list = /(?:xã|phường|thị trấn):?\s+(?<names>\p{Lu}[\p{L}’'-]*(?:(?:\s|,\s|\svà\s(?:xã\s)?)\p{Lu}[\p{L}’'-]*)*)/u.exec(matter)
    ?.groups?.['names']
  return (list ?? '').split(/,\s|\svà\s(?:xã\s)?/u).flatMap((name) => (name === '' ? [] : [fold(name)]))
}

const speaksOf = ({ record }: KnownLetter, name: string): boolean => record.communes.some((c) => fold(c.name) === name)
