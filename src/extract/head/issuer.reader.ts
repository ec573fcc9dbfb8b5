/** The body in the left box of the letterhead, and the one above it. Letters are as printed: `compose` gives them their proper case. */
import type { Segment } from '../../model/letter-parts.js'
import { ofKind, type Finding } from '../../model/finding.js'
import { hull, type Span } from '../../model/span.js'
import { anchorOf, isCapitals } from '../parts/anchors.js'
import type { Reader } from '../rule.js'
import { segmentsOf, type LetterView } from '../view.js'
import { bodiesOf, fitsSymbol, fullName } from './bodies.js'
import { finding, lineOf } from './make-finding.js'

export const issuerReader: Reader = {
  name: 'head/issuer',
  read: (view, found) => {
    const lines = segmentsOf(view, 'letterhead').filter((s) => isIssuerSegment(view, s))
    const bodies = bodiesOf(lines.map((s) => lineOf(view, s).replace(SPECK, '')))
    const [first, second] = bodies
    const last = bodies.at(-1)
    const at = (from: number, to: number): Span => hull(lines.slice(from, to + 1).map((s) => s.span)) ?? { start: 0, end: 0 }
    if (last === undefined) return { add: [] }
    if (bodies.length === 2 && first && second && isJoint(first.name, second.name, found)) {
      const value = { name: `${first.name} - ${second.name}`, parent: null }
      return { add: [finding('issuer', value, { span: at(first.from, second.to), part: 'letterhead' }, 'head/issuer-joint', 0.9)] }
    }
    const parent = bodies.at(-2) ?? null
    const value = { name: fullName(last.name, parent?.name ?? null), parent: parent?.name ?? null }
    const also = parent ? { parent: at(parent.from, parent.to) } : {}
    return { add: [finding('issuer', value, { span: at(last.from, last.to), part: 'letterhead' }, 'head/issuer', 0.95, { also })] }
  },
}

/** A speck that was read as a sign before the line. */
const SPECK = /^[^\p{L}\p{N}(“"'*]+\s*/u

/** "BẢN KIỂM ĐIỂM" names a paper; only its accents tell it from a board ("BAN …"). */
const PAPER = /^BẢN\s/u

function isIssuerSegment(view: LetterView, segment: Segment): boolean {
  const line = lineOf(view, segment)
  const anchor = anchorOf(line)
  if (PAPER.test(line)) return false
  return (anchor === null || anchor === 'issuer') && (isCapitals(line.replace(/\(.*?\)/g, '')) || isPlainIssuer(line))
}

/** A letterhead in small letters ("Ủy ban nhân dân xã …"). */
const isPlainIssuer = (line: string): boolean =>
  /^(?:UBND|Ủy ban|Uỷ ban|Sở|Phòng|Văn phòng|Ban|Hội|Đảng ủy|Huyện ủy|Trường|Trung tâm|Chi cục|Cục|Bộ|HĐND|Hội đồng|Công an) ?/u.test(
    line,
  ) && line.length < 100

/** Two bodies of one rank: each has its own piece of the symbol, in order (KH-STNMT-HLHPN). */
function isJoint(first: string, second: string, found: readonly Finding[]): boolean {
  const symbol = ofKind(found, 'letter-number')[0]?.value.symbol ?? ''
  const pieces = symbol.split(/[-/]/)
  const at = pieces.findIndex((p) => fitsSymbol(first, p))
  return at >= 0 && pieces.slice(at + 1).some((p) => fitsSymbol(second, p))
}
