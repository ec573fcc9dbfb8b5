/** What a ruling makes of one holder of a title: its finding, with the standard told of it and the decision that the sentence names. */
import type { FindingOf } from '../../model/finding.js'
import type { Standard } from '../../model/written-criteria.js'
import { standardOf } from '../criteria/standards.js'
import { sentenceAt, type Group, type Stretch } from '../criteria/stretch.js'
import type { Status } from './modality.js'
import type { Ruling } from './rulings.js'
import { standingFinding } from './standing-finding.js'

export const only = (standards: readonly Standard[]): Standard | null => (standards.length === 1 ? (standards[0] ?? null) : null)

/** "xã A (NTM nâng cao)": what the list says of each; a tag after the last member is for those before it without one. */
export function tagAfter(stretch: Stretch, group: Group, end: number): Standard | null {
  for (const from of [end, group.span.end]) {
    const m = TAG.exec(stretch.view.folded.slice(from, from + 80))
    if (m) return standardOf(m[1])
  }
  return null
}

const TAG = /^\s*(?:,\s*(?:huyen|thi xa)[^(),;]{0,30})?\(\s*(?:xa\s+)?(?:nong thon moi|ntm)(?:\s+(nang cao|kieu mau|hien dai))?\s*\)/u

export interface Holder {
  readonly unit: Group['units'][number]['value']
  readonly at: { readonly start: number; readonly end: number } | null
  readonly standard: Standard | null
  readonly said: number | null
  readonly confidence: number
}

export function one(stretch: Stretch, ruling: Ruling, holder: Holder): FindingOf<'standing'> {
  const { mark, status, year } = ruling
  const sentence = sentenceAt(stretch, mark.span.start)
  return standingFinding({
    status,
    standard: holder.standard,
    year,
    decision:
      status === 'recognised' || status === 'withdrawn'
        ? (decisionBeside(stretch.view.text.slice(mark.span.end, sentence.end)) ??
          decisionIn(stretch.view.text.slice(sentence.start, sentence.end), status))
        : null,
    said: holder.said,
    span: mark.span,
    commune: holder.unit,
    at: holder.at,
    part: stretch.segment.part,
    rule: `standing/${status}`,
    confidence: Math.min(ruling.confidence, holder.confidence),
    assumed: holder.at ? [] : ['Xã hiểu là xã ban hành văn bản.'],
  })
}

const NUMBER = String.raw`quyết\s+định\s+(?:số\s*)?:?\s*(?<number>\d+\s*\/\s*(?:\d{4}\s*\/\s*)?QĐ-[\p{Lu}\d&-]+)`
const DECISION = new RegExp(NUMBER, 'giu')
const BESIDE = new RegExp(String.raw`^\s*(?:(?:vào\s+|trong\s+)?năm\s+20\d\d)?\s*,?\s*(?:\(\s*)?(?:(?:tại|theo|bằng)\s+)?${NUMBER}`, 'iu')

/** "… đạt chuẩn năm 2022 (Quyết định số 15/QĐ-UBND …), xã B …": right behind the title, whatever else the sentence names. */
function decisionBeside(after: string): string | null {
  const beside = BESIDE.exec(after)?.groups?.['number']
  return beside === undefined || /TTg$/i.test(beside) ? null : beside.replace(/\s+/g, '')
}

/** The only decision that the sentence names; several leave it open. */
function decisionIn(sentence: string, status: Status): string | null {
  const numbers = [...sentence.matchAll(DECISION)]
    .map((m) => (m.groups?.['number'] ?? '').replace(/\s+/g, ''))
    .filter((n) => !/TTg$/i.test(n))
  return numbers.length === 1 || (status === 'withdrawn' && numbers.length > 0) ? (numbers[0] ?? null) : null
}
