/** Of which district or province a letter counts communes: "8/17 xã" of huyện A, or of "toàn huyện", which is the letter's own. */
import type { LetterRecord, TallyRecord } from '../model/letter-record.js'

export interface Area {
  readonly kind: 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã'
  readonly name: string
}

const KIND = '(tỉnh|thành phố|huyện|quận|thị xã)'
/** "huyện Bắc Hà", "UBND huyện Bắc Hà", "Huyện ủy Bắc Hà". */
const NAMED = new RegExp(`${KIND}(?:\\s+[uủ][ỷyỳ])?\\s+(\\p{Lu}\\p{L}*(?:[\\s'’-]+\\p{Lu}\\p{L}*)*)$`, 'iu')
const OWN = new RegExp(`^(?:toàn\\s+)?${KIND}$`, 'iu')

/** null where the letter does not tell, and of the whole country. */
export function areaOf({ unit }: Pick<TallyRecord, 'unit'>, record: LetterRecord): Area | null {
  const own = bodiesOf(record).flatMap((body) => named(body) ?? [])
  if (unit === '') return own[0] ?? null
  const kind = OWN.exec(unit.trim().normalize('NFC'))?.[1]?.toLowerCase()
  if (kind === undefined) return named(unit)
  return own.find((a) => a.kind === kind) ?? onlyOneOf(record, kind)
}

/** The issuer, then the body above it. */
const bodiesOf = ({ issuer, issuerParent }: LetterRecord): string[] => [issuer, issuerParent].flatMap((body) => body ?? [])

function named(text: string): Area | null {
  const m = NAMED.exec(text.trim().normalize('NFC'))
  const [kind, name] = [m?.[1]?.toLowerCase(), m?.[2]]
  return isKind(kind) && name !== undefined && /^\p{Lu}/u.test(name) ? { kind, name } : null
}

/** The only district (or province) of the communes that the letter names. */
function onlyOneOf({ communes }: LetterRecord, kind: string): Area | null {
  if (!isKind(kind)) return null
  const names = new Set(communes.flatMap((c) => (kind === 'tỉnh' ? c.province : c.district) ?? []))
  const [only] = names
  return names.size === 1 && only !== undefined ? { kind, name: only } : null
}

const KINDS: readonly string[] = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã']
const isKind = (kind: string | undefined): kind is Area['kind'] => kind !== undefined && KINDS.includes(kind)
