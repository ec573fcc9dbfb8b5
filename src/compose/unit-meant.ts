/** Which findings are units of the record: a firm cue is believed, a name without one only when the gazetteer knows it here. */
import type { Gazetteer } from '../reference/units.js'
import type { Ground } from './unit-ground.js'
import type { Settled, UnitFinding } from './unit-settle.js'

type SettledUnits = ReadonlyMap<UnitFinding, Settled>

const REPEAT = 'units/repeat'

/** In text order. */
export function meantUnits(gazetteer: Gazetteer, ground: Ground, settled: SettledUnits): UnitFinding[] {
  const weak = weakly(gazetteer, ground, settled)
  const told = [...settled].filter(([finding]) => finding.rule !== REPEAT)
  const meant = told.filter(([finding, made]) => counts(finding, made, weak)).map(([finding]) => finding)
  const units = new Set(meant.map((f) => settled.get(f)?.unit))
  // a bare repeat speaks of a unit that the letter has introduced, and never brings one in
  for (const [finding, made] of settled) if (finding.rule === REPEAT && made.unit && units.has(made.unit)) meant.push(finding)
  return meant.sort((a, b) => a.span.start - b.span.start)
}

/** A firm mention counts unless it is a person or a lone syllable that no unit bears; a weak one needs the gazetteer's word (weakly). */
function counts(finding: UnitFinding, made: Settled, weak: (finding: UnitFinding, made: Settled) => boolean): boolean {
  if (finding.confidence < FIRM) return weak(finding, made)
  if (made.unit) return true
  const { written } = finding.value
  // a heading in capitals may go on with other words; the letterhead's own line is the issuer's name
  const capitals = written === written.toUpperCase() && finding.part !== 'letterhead'
  return finding.confidence >= 0.95 && written.includes(' ') && !capitals && !isPerson(written)
}

/**
 * A name without a cue of its own ("… gồm: A, B", a column "Địa phương"): the very name must be a unit's. A slip of the pen is believed only
 * beside a sure member of its list, and a name that is a district's too is none in a province's letter.
 */
function weakly(gazetteer: Gazetteer, ground: Ground, settled: SettledUnits) {
  const sure = (made: Settled): boolean => made.unit !== null && (made.how === 'exact' || made.how === 'tone' || made.how === 'alias')
  const besideSure = (finding: UnitFinding, made: Settled): boolean =>
    finding.value.list !== null &&
    [...settled].some(([f, s]) => f !== finding && f.value.list === finding.value.list && sure(s) && s.unit?.parent === made.unit?.parent)
  const isDistrict = ({ value }: UnitFinding): boolean =>
    value.kind === null && ground.district === null && gazetteer.districtsNamed(value.written, ground.day, ground.province?.code).length > 0
  return (finding: UnitFinding, made: Settled): boolean =>
    made.unit !== null && !isDistrict(finding) && (sure(made) ? made.confidence >= 0.85 : besideSure(finding, made))
}

/** Findings below this were told without a cue of their own. */
const FIRM = 0.8

const SURNAME = /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Hà|Lương|Triệu|Vi|Lưu|Đinh|Trương|Mai|Tô|Đào|Lâm|Chu|Hứa)\s/ // prettier-ignore
const isPerson = (written: string): boolean => SURNAME.test(written) && written.split(' ').length >= 3
