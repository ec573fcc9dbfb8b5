/**
 * The ground of a letter: the day whose units hold, the province, and the district that is its own (a district's letter: that district;
 * a commune's: its district; a province's: none). Fixed before any commune is looked up.
 */
import { addDays, bounds, dayOf, type Day } from '../model/calendar.js'
import { ofKind, type FindingOf } from '../model/finding.js'
import { matchCommune } from '../reference/unit-match.js'
import { unitKey, type Gazetteer, type Unit } from '../reference/units.js'
import type { HeadFacts } from './head-facts.js'
import type { ComposeInput } from './record-part.js'
import { matchWritten } from './unit-names.js'
import { districtsOf, placeLine, placesIn, provincesOf, type PlaceWritten } from './unit-places.js'

export interface Ground {
  readonly day: Day
  /** Said when the day is not the letter's own. */
  readonly dayAssumed: string | null
  readonly province: Unit | null
  /** The letter's own district; null for a province's letter and since districts ended. */
  readonly district: Unit | null
  /** The commune whose own letter it is; null for others' letters and when it is not known for sure. */
  readonly commune: Unit | null
  readonly places: readonly PlaceWritten[]
}

export function groundOf(input: ComposeInput, head: HeadFacts): Ground {
  const { text } = input.document
  const gazetteer = input.reference.units
  const told = dayTold(input, head)
  const places = placesIn(text)
  const letterhead = input.parts.segments.filter((s) => s.part === 'letterhead').map((s) => s.span)
  const inHead = (p: { readonly start: number }): boolean => letterhead.some((s) => s.start <= p.start && p.start < s.end)
  const heading = places.filter(inHead)
  const names = ofKind(input.findings, 'unit')
  const place = placeOfOthers(placeLine(text, input.parts) ?? head.place, names)
  const district = ownDistrict(gazetteer, told.day, { heading, place, places, names, inHead })
  const province =
    (district && gazetteer.chain(district, told.day).province) ?? ownProvince(gazetteer, told.day, { heading, place, places, names })
  const issuer = names.find((f) => f.part === 'letterhead' && inHead(f.span))
  const commune = issuer && (district ?? province) ? issuingCommune(gazetteer, issuer, { day: told.day, district, province }) : null
  return { day: told.day, dayAssumed: told.assumed, province, district, commune, places }
}

function issuingCommune(
  gazetteer: Gazetteer,
  issuer: FindingOf<'unit'>,
  on: { readonly day: Day; readonly district: Unit | null; readonly province: Unit | null },
): Unit | null {
  const { written, kind } = issuer.value
  const scope = on.district ? { day: on.day, district: on.district.code } : { day: on.day, province: on.province?.code ?? null }
  const { match } = matchWritten(gazetteer, written, kind, scope)
  return match && !match.otherKind && match.confidence >= 0.9 ? match.unit : null
}

/** A commune's own letter is dated at the commune: its name there is no district's or province's of the same name. */
function placeOfOthers(place: string | null, names: readonly FindingOf<'unit'>[]): string | null {
  const own = place !== null && names.some((f) => f.part === 'letterhead' && unitKey(f.value.written) === unitKey(place))
  return own ? null : place
}

interface Clues {
  readonly heading: readonly PlaceWritten[]
  readonly place: string | null
  readonly places: readonly PlaceWritten[]
  readonly names: readonly FindingOf<'unit'>[]
}

/** The letter's day; else the latest full day printed; else the last day known to the gazetteer's latest change, and said so. */
function dayTold(input: ComposeInput, head: HeadFacts): { readonly day: Day; readonly assumed: string | null } {
  if (head.era !== null) return { day: head.era, assumed: null }
  if (head.date !== null) return { day: bounds(head.date).last, assumed: null }
  const days = [...input.document.text.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/g)].flatMap(
    ([, d, m, y]) => dayOf(Number(y), Number(m), Number(d)) ?? [],
  )
  const latest = days.sort().at(-1)
  const assumed = latest
    ? `Văn bản không in ngày: lấy địa giới của ngày muộn nhất nêu trong văn bản (${latest}).`
    : 'Văn bản không in ngày: lấy địa giới sau ngày 01/7/2025.'
  return { day: latest ?? '2025-07-01', assumed }
}

function ownProvince(gazetteer: Gazetteer, day: Day, clues: Clues): Unit | null {
  const named = (names: readonly string[]): Unit | null => {
    for (const name of names) {
      const [unit] = provincesOf(gazetteer, name, day)
      if (unit) return unit
    }
    return null
  }
  const ofLevel = (list: readonly PlaceWritten[]): string[] => list.filter((p) => p.level === 'province').map((p) => p.name)
  const seat = clues.place === null ? null : (only(districtsOf(gazetteer, clues.place, day, null)) ?? null)
  return (
    named(ofLevel(clues.heading)) ??
    named(clues.place === null ? [] : [clues.place]) ??
    (seat && gazetteer.chain(seat, day).province) ??
    named(ofLevel(clues.places)) ??
    formerProvince(gazetteer, day, ofLevel(clues.places)) ??
    byVotes(gazetteer, gazetteer.unitsOn(day, 'province'), day, clues.names)
  )
}

/** A province named in the letter that had ended by its day: its heir. */
function formerProvince(gazetteer: Gazetteer, day: Day, names: readonly string[]): Unit | null {
  for (const name of names) {
    const [old] = provincesOf(gazetteer, name, addDays('2025-07-01', -1))
    const heir = old ? gazetteer.heirs(old)[0] : undefined
    if (heir) return gazetteer.unit(heir.code, day)
  }
  return null
}

interface DistrictClues extends Clues {
  readonly inHead: (p: { readonly start: number }) => boolean
}

/** The district in the letterhead; else, for a commune's own letter, the district that the text names and that holds it; else the place of issue. */
function ownDistrict(gazetteer: Gazetteer, day: Day, clues: DistrictClues): Unit | null {
  const provinceNames = [...clues.heading, ...clues.places].filter((p) => p.level === 'province').map((p) => p.name)
  const provinces = provinceNames.flatMap((name) => provincesOf(gazetteer, name, day))
  const among = (units: readonly Unit[]): Unit | null => {
    const near = units.filter((u) => provinces.some((p) => p.code === u.parent))
    return only(near.length > 0 ? near : units) ?? byVotes(gazetteer, near.length > 0 ? near : units, day, clues.names)
  }
  const first = clues.heading.find((p) => p.level === 'district' && districtsOf(gazetteer, p.name, day, null).length > 0)
  if (first) return among(districtsOf(gazetteer, first.name, day, null))
  const issuer = clues.names.find((f) => f.part === 'letterhead' && clues.inHead(f.span))
  if (issuer) return districtOfCommune(gazetteer, day, issuer, clues, provinces)
  const provincial = clues.heading.some((p) => p.level === 'province')
  return provincial || clues.place === null || provincesOf(gazetteer, clues.place, day).length > 0
    ? null
    : among(districtsOf(gazetteer, clues.place, day, null).filter((u) => u.kind !== 'thành phố' || provinces.length === 0))
}

function districtOfCommune(
  gazetteer: Gazetteer,
  day: Day,
  issuer: FindingOf<'unit'>,
  clues: Clues,
  provinces: readonly Unit[],
): Unit | null {
  const districts = clues.places.filter((p) => p.level === 'district').flatMap((p) => districtsOf(gazetteer, p.name, day, null))
  const { written, kind } = issuer.value
  const holding = [...new Set(districts)].filter((d) => matchCommune(gazetteer, written, kind, { day, district: d.code }).match !== null)
  if (holding.length > 0) return byVotes(gazetteer, holding, day, clues.names) ?? only(holding.filter((d) => d.name === holding[0]?.name))
  const inProvince = provinces.flatMap((p) => matchCommune(gazetteer, written, kind, { day, province: p.code }).match?.unit ?? [])
  const [unit] = inProvince.length > 0 ? inProvince : gazetteer.communesNamed(written, day)
  return unit && (inProvince.length > 0 || gazetteer.communesNamed(written, day).length === 1) ? gazetteer.chain(unit, day).district : null
}

/** The unit that holds most of the communes named, when it leads alone. */
function byVotes(gazetteer: Gazetteer, units: readonly Unit[], day: Day, names: readonly FindingOf<'unit'>[]): Unit | null {
  const written = [...new Set(names.map((f) => f.value.written))]
  const votes = units.map((unit) => {
    const scope = unit.level === 'province' ? { day, province: unit.code } : { day, district: unit.code }
    const known = new Set(gazetteer.communesIn(scope).map((u) => u.name.toLowerCase()))
    return { unit, count: written.filter((w) => known.has(w.toLowerCase())).length }
  })
  const [first, second] = votes.sort((a, b) => b.count - a.count)
  return first && first.count > (second?.count ?? 0) ? first.unit : null
}

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null)
