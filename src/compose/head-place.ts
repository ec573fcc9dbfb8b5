/**
 * Where the letter was written. Decree 30/2020 (appendix I, II.4): the name of the unit in which the issuer has its seat, so the head prints the name twice.
 * Where a scan was read with other tones in the two places and the gazetteer knows the issuer's spelling alone, that one stands, in doubt, and says so.
 */
import type { Day } from '../model/calendar.js'
import type { FindingOf } from '../model/finding.js'
import { ofKind } from '../model/finding.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { Gazetteer } from '../reference/units.js'
import { unitKey } from '../reference/units.js'
import { toneless } from '../text/compare.js'
import { evidenceOf, type ComposeInput } from './record-part.js'

export interface Place {
  readonly value: string
  readonly proof: FindingOf<'place'>
  /** The other spelling on the page. */
  readonly rivals: LetterRecord['rivals'][string]
}

/** `era`: a day on which the letter's units existed. */
export function placeOf(input: ComposeInput, era: Day | null): Place | null {
  const proof = ofKind(input.findings, 'place')[0]
  if (proof === undefined) return null
  const elsewhere = proof.also?.['issuer']
  if (elsewhere === undefined || input.document.ocr === null) return { value: proof.value, proof, rivals: [] }
  const other = nameCase(input.document.text.slice(elsewhere.start, elsewhere.end))
  const day = era ?? LAST_OF_DISTRICTS
  // Specks and worn marks change tones; whether a name of the highlands has ô or o is no matter of wear: lists differ.
  if (
    toneless(other) !== toneless(proof.value) ||
    isUnit(input.reference.units, proof.value, day) ||
    !isUnit(input.reference.units, other, day)
  )
    return { value: proof.value, proof, rivals: [{ value: other, evidence: [evidenceOf(input.document, proof, elsewhere)] }] }
  const says = `Dòng địa danh đọc là "${proof.value}"; lấy theo tên cơ quan ban hành, có trong danh mục đơn vị hành chính.`
  return {
    value: other,
    proof: { ...proof, assumed: [...proof.assumed, says] },
    rivals: [{ value: proof.value, evidence: [evidenceOf(input.document, proof)] }],
  }
}

/** Until then there were all three levels: a letter without a day may be of any. */
const LAST_OF_DISTRICTS: Day = '2025-06-30'

const nameCase = (capitals: string): string =>
  capitals.replace(/\s+/g, ' ').replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'))

/** Spelt so, marks and all. */
const isUnit = (units: Gazetteer, name: string, day: Day): boolean =>
  [...units.communesNamed(name, day), ...units.districtsNamed(name, day), ...units.provincesNamed(name, day)].some(
    (unit) => unitKey(unit.name) === unitKey(name),
  )
