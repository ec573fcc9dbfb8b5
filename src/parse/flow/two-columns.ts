/**
 * The letterhead and the foot of a letter stand in two columns. Where a typist faked them on one line with tabs or blanks
 * ("UBND TỈNH A<TAB>CỘNG HÒA XÃ HỘI…"), the lines are taken apart: the whole left column first, then the right one, as in every other format.
 */
import { fold } from '../../text/fold.js'

const GAP = /\t[\t ]*| {3,}/g
const MOTTO = /^(?:cong h?oa xa hoi|doc lap\s*-\s*tu do|dang cong san viet nam)/
/** What may stand in the right column of the head: the state's name, the motto, its rule, the date line. */
const RIGHT_OF_HEAD =
  /^(?:cong h?oa xa hoi|doc lap\s*-|dang cong san|[-_=*–]{3,}\s*$|[a-z][^,\d/\t]{1,40},?\s+(?:(?:(?:phat |vao )?(?:hoi|luc)\s[^/\t]{1,22}?)?ngay\b|ng\.)|ngay\s.{0,12}\bthang\b)/
const DATE_LINE = /^[^\d]{0,42}(?:\b(?:hoi|luc)\b.{1,22})?\bngay\b.{0,14}\bthang\b.{0,10}\bnam\b/
const HEAD_LINES = 12
const FOOT_LINES = 24
/** A longer line is no line of a head or foot; a blank typed for every dot of the page stays far under it. */
const LONGEST_LINE = 2000

/** Lines as typed, blanks and tabs kept; the same lines with faked columns read one after the other. */
export function unfoldColumns(lines: readonly string[]): string[] {
  return unfoldSigners(unfoldFoot(unfoldHead([...lines])))
}

interface Columns {
  readonly left: string[]
  readonly right: string[]
}

function unfoldHead(lines: string[]): string[] {
  const first = lines.slice(0, 41).findIndex((line) => cutAt(line, (right) => MOTTO.test(fold(right))) !== null)
  if (first < 0) return lines
  const columns: Columns = { left: [], right: [] }
  let at = first
  let dated = false
  for (; at < lines.length && at < first + HEAD_LINES; at++) {
    const line = lines[at] ?? ''
    const cut = cutAt(line, (right) => RIGHT_OF_HEAD.test(fold(right)))
    if (cut === null && (dated || endsHead(line))) break
    sortHeadLine(line, cut, columns)
    dated ||= DATE_LINE.test(fold(columns.right.at(-1) ?? ''))
  }
  return [...lines.slice(0, first), ...columns.left, '', ...columns.right, ...lines.slice(at)]
}

function sortHeadLine(line: string, cut: readonly [string, string] | null, columns: Columns): void {
  if (cut !== null) {
    if (cut[0] !== '') columns.left.push(cut[0])
    columns.right.push(cut[1])
  } else if (RIGHT_OF_HEAD.test(fold(line.trim()))) columns.right.push(line.trim())
  else columns.left.push(line)
}

const endsHead = (line: string): boolean => /^\s*(?:kinh gui|can cu|thuc hien)\b/.test(fold(line)) || line.trim().length > 160

function unfoldFoot(lines: string[]): string[] {
  const first = lines.findIndex(
    (line) => /^\s*noi nhan\s*:?/.test(fold(line.slice(0, LONGEST_LINE))) && cutAt(line.trim(), () => true) !== null,
  )
  if (first < 0) return lines
  const columns: Columns = { left: [], right: [] }
  let at = first
  for (; at < lines.length && at < first + FOOT_LINES; at++) {
    const line = lines[at] ?? ''
    if (/^\s*phu luc\b/.test(fold(line)) || line.trim().length > 200) break
    sortFootLine(line, columns)
  }
  return [...lines.slice(0, first), ...columns.left, '', ...columns.right, ...lines.slice(at)]
}

/** In the foot any wide gap parts the columns; a line that begins far to the right, or follows the list's end, is the signature's. */
function sortFootLine(line: string, columns: Columns): void {
  const isItem = /^\s*[-+–]/.test(line)
  const cut = cutAt(isItem ? line.trim() : line, () => true)
  if (cut !== null) {
    if (cut[0] !== '') columns.left.push(cut[0])
    columns.right.push(cut[1])
  } else if (isItem || (columns.left.length > 0 && /^\s{0,3}\p{Ll}/u.test(line))) columns.left.push(line)
  else if (line.trim() !== '') columns.right.push(line.trim())
}

/** Two who sign side by side ("THƯ KÝ    CHỦ TỌA", further down their names), no list of receivers beside them. */
function unfoldSigners(lines: string[]): string[] {
  const from = lines.findIndex((line) => cutAt(line, isOffice, isOffice) !== null)
  if (from < 0) return lines
  const to = lines.findIndex((line, i) => i > from && i <= from + SIGNATURE_LINES && cutAt(line, isName, isName) !== null)
  const block = lines.slice(from, to + 1)
  if (to < 0 || block.some((line) => line.trim() !== '' && cutAt(line, () => true, isShort) === null)) return lines
  const halves = block.flatMap((line) => cutAt(line, () => true) ?? [])
  const column = (side: number): string[] => halves.filter((_, i) => i % 2 === side)
  return [...lines.slice(0, from), ...column(0), '', ...column(1), ...lines.slice(to + 1)]
}

const SIGNATURE_LINES = 10
const isOffice = (half: string): boolean => /^\p{Lu}{2}[^\p{Ll}\d|]{1,60}$/u.test(half)
const isName = (half: string): boolean => /^(?:\p{Lu}\p{Ll}+\s){1,5}\p{Lu}\p{Ll}+$/u.test(half)
const isShort = (half: string): boolean => half.length <= 60

/** The line's two halves at the first wide gap whose right half passes; the left is '' when the line begins with the gap. */
function cutAt(
  line: string,
  isRight: (right: string) => boolean,
  isLeft: (left: string) => boolean = () => true,
): readonly [string, string] | null {
  if (line.length > LONGEST_LINE) return null
  for (const gap of line.trimEnd().matchAll(GAP)) {
    const right = line.slice(gap.index + gap[0].length).trim()
    const left = line.slice(0, gap.index).trim()
    if (right === '' || !isRight(right) || !isLeft(left)) continue
    if (left === '' && gap[0].length < 8 && !gap[0].includes('\t')) continue
    return [left, right]
  }
  return null
}
