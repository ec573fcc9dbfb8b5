/** All lists of criteria in a paragraph: those led by "tiêu chí …", and bare names where the words before announce a list. */
import { overlaps } from '../../model/span.js'
import { scanList, type CriterionList } from './criterion-list.js'
import type { Stretch } from './stretch.js'

const LED = /(?<!\p{L})(?:(?:tieu\s+chi|tc)(?!\p{L})|tc(?=\s?\d))/gu
/** Words of lack: what stands right after them is what lacks, names or bare numbers. */
const LACK =
  '(?:con\\s+|dang\\s+|bi\\s+)?(?:thieu|hut|vuong|no|rot|tut|tuot)|(?:chua|khong)\\s+(?:dat|xong|hoan\\s+thanh|thong\\s+nhat)|chua\\s+duoc(?=\\s*:)|con|(?:ngoai\\s+)?tru'
const ANNOUNCED = new RegExp(
  `(?:(?<!\\p{L})(?:bao\\s+)?gom(?:\\s+(?:co|cac))?\\s*:?|(?<!\\p{L})la\\s*:?|:|\\(|(?<!\\p{L})(?<lack>${LACK})(?:\\s+(?:cac|ve))?\\s*:?|tieu\\s+chi\\s+ve)\\s*(?=\\S)`,
  'gu',
)
/** Numbers need no word of their own where the words before speak of criteria. */
const NUMBERS_AFTER = /(?:tieu\s+chi|(?<!\p{L})tc|(?<!\p{L})so)(?!\p{L})[^.;:]{0,70}(?:[:(]|(?<!\p{L})(?:la|gom))\s*$/u
const CRITERIA_TALK = /tieu\s+chi|(?<!\p{L})tc(?!\p{L})|\/\s*(?:19|10)(?!\d)/u
/** A bare list of numbers ends where its clause does, or where its reason or its owner is told. */
const LIST_ENDS = /^\s*(?:$|[;.,)(\n:]|(?:va|do|vi|nen|thi|de|chua|da|dat|khong|bi|dang|cua|theo|trong|song|nhung|con)(?!\p{L}))/u

interface Start {
  readonly at: number
  readonly bare: boolean
  readonly lack: boolean
}

export function listsIn(stretch: Stretch): CriterionList[] {
  const printed = listsPrinted(stretch)
  const meant = meantAgain(stretch).filter(({ span }) => !printed.some((p) => overlaps(p.span, span)))
  return meant.length === 0 ? printed : [...printed, ...meant].sort((a, b) => a.span.start - b.span.start)
}

/** "chưa đạt cả hai tiêu chí nói trên": those that the letter has just spoken of, where they are just as many. */
const THE_SAME =
  /(?<!\p{L})(?:ca\s+)?(?<n>hai|ba|bon|nam|0?[2-5])\s+tieu\s+chi\s+(?:(?:da\s+)?(?:noi|neu|ke)\s+(?:tren|o\s+tren)|vua\s+(?:neu|ke)|nay|do|tren)(?!\p{L})/gu
const NUMBERED = /(?<!\p{L})(?:tieu\s+chi|tc)\s+(?:so\s+)?(?<no>0?[1-9]|1\d|20)(?![\d/%]|[.,]\d)/gu
const WORDS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bon: 4, nam: 5 }
/** How far back "nói trên" points. */
const BACK = 2500

function meantAgain({ view: { folded }, span }: Stretch): CriterionList[] {
  return [...folded.slice(span.start, span.end).matchAll(THE_SAME)].flatMap((m) => {
    const said = m.groups?.['n'] ?? ''
    const here = { start: span.start + m.index, end: span.start + m.index + m[0].length }
    const before = folded.slice(Math.max(0, here.start - BACK), here.start)
    const numbers = [...new Set([...before.matchAll(NUMBERED)].map((t) => Number(t.groups?.['no'])))]
    if (numbers.length !== (WORDS[said] ?? Number(said))) return []
    return [{ items: numbers.sort((a, b) => a - b).map((no) => ({ no, name: null, span: here })), span: here, worn: false }]
  })
}

function listsPrinted(stretch: Stretch): CriterionList[] {
  const { folded } = stretch.view
  const own = folded.slice(stretch.span.start, stretch.span.end)
  const found: CriterionList[] = []
  const starts: Start[] = [
    ...[...own.matchAll(LED)].map((m) => ({ at: stretch.span.start + m.index, bare: false, lack: false })),
    ...[...own.matchAll(ANNOUNCED)].map((m) => ({
      at: stretch.span.start + m.index + m[0].length,
      bare: true,
      lack: m.groups?.['lack'] !== undefined,
    })),
  ].sort((a, b) => a.at - b.at || Number(a.bare) - Number(b.bare))
  let end = stretch.span.start
  for (const start of starts) {
    if (start.at < end) continue
    const list = listAt(stretch, start)
    if (!list) continue
    found.push(list)
    end = list.span.end
  }
  return found
}

function listAt(stretch: Stretch, start: Start): CriterionList | null {
  const { folded } = stretch.view
  if (!start.bare) return scanList(stretch.source, start.at, stretch.span.end, 'lead')
  const before = folded.slice(Math.max(stretch.span.start, start.at - 160), start.at)
  const told = NUMBERS_AFTER.test(before.slice(-100))
  const numbers = told || (start.lack && CRITERIA_TALK.test(before))
  const list = scanList(stretch.source, start.at, stretch.span.end, numbers ? 'cell' : 'bare')
  const onlyNumbers = list?.items.every((i) => i.name === null) ?? false
  const counts = onlyNumbers && list !== null && !LIST_ENDS.test(folded.slice(list.span.end, list.span.end + 12))
  // "còn thiếu: 03 làng": a number alone that goes on counts something.
  return counts && (!told || list.items.length === 1) ? null : list
}
