/** What a small letter says of communes, without the gazetteer: each name is a unit of its own. Values as short strings for tables of cases. */
import { composeCriteria } from '../../src/compose/criteria.js'
import type { HeadFacts } from '../../src/compose/head-facts.js'
import type { RecordPart } from '../../src/compose/record-part.js'
import type { UnitResolver } from '../../src/compose/unit-resolver.js'
import { extractView } from '../../src/extract/extract.js'
import { criteriaFamily } from '../../src/extract/criteria/criteria.family.js'
import { headFamily } from '../../src/extract/head/head.family.js'
import { standingsFamily } from '../../src/extract/standings/standings.family.js'
import { unitsFamily } from '../../src/extract/units/units.family.js'
import type { Extraction } from '../../src/extract/extract.js'
import type { CriteriaRecord, StandingRecord } from '../../src/model/letter-record.js'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { nameKey } from '../../src/text/compare.js'
import { viewOfLetter } from './view.js'

const HEAD = `ỦY BAN NHÂN DÂN
HUYỆN THANH SƠN HẠ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/TB-UBND

Thanh Sơn Hạ, ngày 20 tháng 6 năm 2023

THÔNG BÁO

Kết quả kiểm tra

Theo báo cáo của các đơn vị, Văn phòng thông báo như sau:

`
const COMMUNE_HEAD = HEAD.replace('HUYỆN THANH SƠN HẠ', 'XÃ SUỐI LẠNH').replace('Thanh Sơn Hạ,', 'Suối Lạnh,')

export interface Told {
  readonly extraction: Extraction
  readonly part: RecordPart
  /** "Suối Lạnh ntm 14/19 -5 +[1,3] -[2]": score, count of unmet, lists; only what is told. */
  readonly criteria: readonly string[]
  /** "Suối Lạnh ntm-nang-cao target 2024", "Nà Mây ntm band 15-18". */
  readonly standings: readonly string[]
  readonly problems: readonly string[]
}

export function toldBy(body: string, more: { readonly era?: string; readonly issuer?: 'district' | 'commune' } = {}): Told {
  const view = viewOfLetter((more.issuer === 'commune' ? COMMUNE_HEAD : HEAD) + body)
  const extraction = extractView(view, [headFamily, unitsFamily, standingsFamily, criteriaFamily])
  const input = { document: view.document, parts: extraction.parts, findings: extraction.findings, reference: loadReference() }
  const part = composeCriteria(input, headOf(more.era ?? '2023-06-20'), resolver())
  return {
    extraction,
    part,
    criteria: (part.set.criteria ?? []).map(criteriaRow),
    standings: (part.set.standings ?? []).map(standingRow),
    problems: part.problems.map((p) => `${p.code} ${p.at}`),
  }
}

/** "Suối Lạnh ntm 14/19 -5 +[1,3] -[2]". */
export const criteriaRow = (c: CriteriaRecord): string =>
  [
    c.commune,
    c.standard,
    c.metCount === null ? null : `${c.metCount}/${c.total ?? '?'}`,
    c.unmetCount === null ? null : `-${c.unmetCount}`,
    c.met.length > 0 ? `+[${c.met.join(',')}]` : null,
    c.unmet.length > 0 ? `-[${c.unmet.join(',')}]` : null,
  ]
    .filter((x) => x !== null)
    .join(' ')

/** "Suối Lạnh ntm-nang-cao target 2024", "Nà Mây ntm band 15-18". */
export const standingRow = (s: StandingRecord): string =>
  [s.commune, s.standard, s.status, s.range?.join('-') ?? null, s.year].filter((x) => x !== null).join(' ')

const headOf = (era: string): HeadFacts => ({
  date: era,
  era,
  type: null,
  issuer: null,
  issuerParent: null,
  place: null,
  ownNumber: null,
  ownSymbol: null,
  addressees: [],
})

function resolver(): UnitResolver {
  const keys: string[] = []
  return {
    resolve(written) {
      const key = `${nameKey(written.written)} ${written.district ?? ''}`
      if (!keys.includes(key)) keys.push(key)
      const name = written.written.replace(/\p{L}+/gu, (w) => (w === w.toUpperCase() ? w.charAt(0) + w.slice(1).toLowerCase() : w))
      return { index: keys.indexOf(key), name, code: null, district: written.district, confidence: 0.95, assumed: [] }
    },
  }
}
