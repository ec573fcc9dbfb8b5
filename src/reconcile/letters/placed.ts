/** Which unit's body a letter means where it leaves that to its reader, and whether two letters can speak of one and the same place. */
import type { LetterRecord } from '../../model/letter-record.js'
import { fold } from '../../text/fold.js'
import { type Body, bodyOf } from './body.js'

export interface Placed {
  readonly body: Body
  /** As printed, with the unit that the letter leaves open. */
  readonly name: string
}

/** "UBND huyện", "Sở Tài chính" in a letter of that district or province is its own: by the issuer, what stands above it, or the only such unit of its communes. */
export function placed(name: string, { issuer, issuerParent, communes }: LetterRecord): Placed {
  const body = bodyOf(name)
  if (body.unit !== null || body.level === null) return { body, name }
  const named = [issuer, issuerParent].flatMap((own) =>
    own !== null && bodyOf(own).level === body.level ? (UNIT_NAME.exec(own)?.[1] ?? []) : [],
  )
  const unit = named[0] ?? onlyUnit(body.level, communes)
  return unit === undefined
    ? { body, name }
    : { body: { ...body, unit: fold(unit) }, name: body.level === 'tinh' ? name : `${name} ${unit}` }
}

/** The one district or province that all of its communes are of; undefined where they tell none, or several. */
export function onlyUnit(level: Body['level'], communes: LetterRecord['communes']): string | undefined {
  const units = new Set(communes.flatMap((c) => (level === 'huyen' ? c.district : level === 'tinh' ? c.province : null) ?? []))
  return units.size === 1 ? [...units][0] : undefined
}

const UNIT_NAME = /(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/iu

/**
 * Names of communes and districts come again in other places. True when two letters tell of one place, false when of two, null when they do not tell:
 * by the codes of the commune that the body is of, else by the districts (for a commune's body) or provinces that they speak of.
 */
export function sharesGround(a: LetterRecord, b: LetterRecord, { level, unit }: Body): boolean | null {
  const codes = (r: LetterRecord): string[] =>
    level === 'xa' ? r.communes.flatMap((c) => (fold(c.name) === unit && c.code !== null ? [c.code] : [])) : []
  const areas = (r: LetterRecord): string[] => r.communes.flatMap((c) => (level === 'xa' ? c.district : c.province) ?? [])
  return meet(codes(a), codes(b)) ?? meet(areas(a), areas(b))
}

const meet = (a: readonly string[], b: readonly string[]): boolean | null =>
  a.length === 0 || b.length === 0 ? null : a.some((x) => b.includes(x))
