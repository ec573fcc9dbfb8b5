/** Which body a name means, as far as the name tells: "UBND huyện A" and "Ủy ban nhân dân huyện" may be one, "UBND huyện B" is another. */
import { fold } from '../../text/fold.js'
import { nameKey } from '../../text/compare.js'

export interface Body {
  /** "ubnd", "so nong nghiep va phat trien nong thon". */
  readonly office: string
  readonly level: 'tinh' | 'huyen' | 'xa' | null
  /** "an phu"; null where the name leaves it to the reader. */
  readonly unit: string | null
}

const LEVELS: readonly (readonly [Body['level'], RegExp])[] = [
  ['xa', /(?:^|(?<!(?:^|\s)thi)\s)(?:xa|phuong|thi tran|dac khu)(?:\s+(.+))?$/],
  ['huyen', /(?:^|\s)(?:huyen|quan|thi xa|tp|thanh pho)(?:\s+(.+))?$/],
  ['tinh', /(?:^|\s)tinh(?:\s+(.+))?$/],
]

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/uy ban nhan dan/g, 'ubnd'],
  [/hoi dong nhan dan/g, 'hdnd'],
  [/uy ban mat tran to quoc(?: viet nam)?|ubmttq|mttq/g, 'mat tran to quoc'],
  [/ptnt/g, 'phat trien nong thon'],
  [/tn&mt|tnmt/g, 'tai nguyen va moi truong'],
  [/ntm/g, 'nong thon moi'],
  [/\s*&\s*|\s+-\s+/g, ' va '],
  [/\bchu tich (?=ubnd)/g, ''],
]

/** The name as a body of an office, a level and a unit. */
export function bodyOf(name: string): Body {
  const plain = SHORT.reduce((text, [long, short]) => text.replace(long, short), fold(nameKey(name)))
  for (const [level, tail] of LEVELS) {
    const m = tail.exec(plain)
    // "xã An Phú" alone is its people's committee
    if (m) return { office: plain.slice(0, m.index).trim() || 'ubnd', level, unit: m[1] ?? null }
  }
  return { office: plain, level: /^(?:so|vpdp|van phong dieu phoi)(?:\s|$)/.test(plain) ? 'tinh' : null, unit: null }
}

/** False only where the names speak against each other; what one leaves open ("Sở", "UBND huyện") the other may fill. */
export function mayBeOne(a: Body, b: Body): boolean {
  const offices = a.office === b.office || isShortFor(a.office, b.office) || isShortFor(b.office, a.office)
  const levels = a.level === null || b.level === null || a.level === b.level
  return offices && levels && (a.unit === null || b.unit === null || a.unit === b.unit)
}

/** "so", "van phong dieu phoi" for a longer name of that kind. */
const isShortFor = (short: string, long: string): boolean => long.startsWith(`${short} `)

export const bodyKey = ({ office, level, unit }: Body): string => `${office}|${level ?? ''}|${unit ?? ''}`
