/** Page numbers that a converter left in the text: "2", "- 2 -", "Trang 2/5" alone on a line, counting up as pages do. */
import { isLabelled } from '../flow/labels.js'

const ALONE = /^\s*(?:(?:(?:Trang|Page)\s+)?(\d{1,3})(?:\s*\/\s*\d{1,3})?|[-–—]\s*(\d{1,3})\s*[-–—]|\[(\d{1,3})\])\s*$/i
/** Bare numbers nearer than this are cells of a table that fell apart, not pages. */
const LEAST_TEXT = 500
const PROSE = 80
/** How far to look for the neighbouring paragraphs over blank lines. */
const NEAR = 12

/** Indexes of the lines that are page numbers. `pages` gives each line's page (form feeds counted, from 1). */
export function pageNumberLines(lines: readonly string[], pages: readonly number[]): Set<number> {
  const found = new Set<number>()
  let expected: number | null = null
  let since = 0
  lines.forEach((line, i) => {
    const number = numberAlone(line)
    const fits = number !== null && standsFree(lines, pages, i) && isNext(number, expected, pages[i] ?? 1)
    if (fits && (!isBare(line) || atPageEdge(pages, lines, i) || (since >= LEAST_TEXT && betweenProse(lines, i)))) {
      found.add(i)
      expected = number + 1
      since = 0
    } else since += line.trim().length
  })
  return found
}

function numberAlone(line: string): number | null {
  const m = ALONE.exec(line)
  const digits = m?.[1] ?? m?.[2] ?? m?.[3]
  return digits === undefined ? null : Number(digits)
}

const isBare = (line: string): boolean => /^\s*\d+\s*$/.test(line)
const isNext = (number: number, expected: number | null, page: number): boolean =>
  expected === null ? number <= 2 || number === page : number === expected || number === expected + 1

/** Blank lines (or the page's edge) on both sides: a number inside a block belongs to it. */
function standsFree(lines: readonly string[], pages: readonly number[], at: number): boolean {
  const free = (i: number): boolean => lines[i] === undefined || lines[i].trim() === '' || pages[i] !== pages[at]
  return free(at - 1) && free(at + 1)
}

/** A page breaks running text: a sentence cut in two, or a paragraph's end before and a paragraph or point after. Short cells around it tell of a table. */
function betweenProse(lines: readonly string[], at: number): boolean {
  const isFilled = (line: string): boolean => line.trim() !== ''
  const before =
    lines
      .slice(Math.max(0, at - NEAR), at)
      .findLast(isFilled)
      ?.trim() ?? ''
  const after =
    lines
      .slice(at + 1, at + 1 + NEAR)
      .find(isFilled)
      ?.trim() ?? ''
  if (before.length < PROSE / 2 && !isLabelled(before)) return false
  if (/^\p{Ll}/u.test(after)) return !/[.;:]$/.test(before)
  return /[.;:…]$/.test(before) && (after.length >= PROSE || isLabelled(after))
}

const atPageEdge = (pages: readonly number[], lines: readonly string[], at: number): boolean => {
  const same = (i: number): boolean => pages[i] === pages[at] && (lines[i] ?? '').trim() !== ''
  const nonBlank = (step: 1 | -1): boolean => {
    for (let i = at + step; i >= 0 && i < lines.length && pages[i] === pages[at]; i += step) if (same(i)) return true
    return false
  }
  return (pages.at(-1) ?? 1) > 1 && (!nonBlank(1) || !nonBlank(-1))
}
