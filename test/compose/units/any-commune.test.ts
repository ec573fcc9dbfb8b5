import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeUnits } from '../../../src/compose/units.js'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { mentionsIn } from '../../../src/extract/units/mentions.js'
import { unitsFamily } from '../../../src/extract/units/units.family.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import type { Unit } from '../../../src/reference/units.js'
import { letterOf } from '../../extract/units/letters.js'

const reference = loadReference()
const { units } = reference
const DAY = '2023-06-01'
const DISTRICTS = units.unitsOn(DAY, 'district').filter((d) => units.communesIn({ day: DAY, district: d.code }).length > 2)
const NO_HEAD = { type: null, issuer: null, issuerParent: null, place: null, ownNumber: null, ownSymbol: null, addressees: [] }

/** Codes found, those doubted set apart: a wrong code without doubt is the worst bug. */
function read(...paragraphs: readonly string[]): { readonly sure: string[]; readonly doubted: number } {
  return readOn(DAY, ...paragraphs)
}

function readOn(day: string, ...paragraphs: readonly string[]): { readonly sure: string[]; readonly doubted: number } {
  const document = letterOf(...paragraphs)
  const { parts, findings } = extractView(viewOf(document), [unitsFamily])
  const { part } = composeUnits({ document, parts, findings, reference }, { ...NO_HEAD, date: day, era: day })
  const rows = (part.set.communes ?? []).map((c, i) => ({
    code: c.code,
    sure: (part.evidence[`/communes/${i}`]?.[0]?.confidence ?? 0) >= 0.8,
  }))
  return { sure: rows.flatMap((r) => (r.sure && r.code !== null ? [r.code] : [])), doubted: rows.filter((r) => !r.sure).length }
}

const letterhead = (d: Unit): string[] => [
  `UBND ${d.kind.toUpperCase()} ${d.name.toUpperCase()}`,
  'Số: 12/UBND-NN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  `${d.name}, ngày 01 tháng 6 năm 2023`,
]

/** A district of the country and three of its communes. */
const pick = fc.tuple(fc.constantFrom(...DISTRICTS), fc.nat(), fc.nat(), fc.nat()).map(([district, ...at]) => {
  const communes = units.communesIn({ day: DAY, district: district.code })
  const chosen = at.flatMap((n) => communes[n % communes.length] ?? [])
  return { district, communes: [...new Set(chosen)] }
})

/** One accent lost, where the name has one. */
function blurred(name: string): string {
  const at = [...name].findIndex((c) => c.normalize('NFD').length > 1)
  return at < 0 ? name : [...name].map((c, i) => (i === at ? c.normalize('NFD').slice(0, -1).normalize('NFC') : c)).join('')
}

describe('any commune of the country', () => {
  it('has a name that is read after its cue and in a list (two oddities known)', () => {
    const unread = units.units.filter((u) => {
      if (u.level !== 'commune') return false
      const [alone] = mentionsIn(`UBND ${u.kind} ${u.name} báo cáo`)
      const [first, second] = mentionsIn(`UBND các ${u.kind}: ${u.name}, Bảo Hà`)
      return alone?.written !== u.name || first?.written !== u.name || second?.written !== 'Bảo Hà'
    })
    expect([...new Set(unread.map((u) => u.name))].sort()).toEqual(['AL Bá', 'Trường Trung'])
  })

  it.each([
    ['as printed', (name: string) => name],
    ['with an accent lost', blurred],
  ])("%s, in its district's letter: the right code or doubt, never another code", (_, print) => {
    fc.assert(
      fc.property(pick, ({ district, communes }) => {
        const called = communes.map((u) => `UBND ${u.kind} ${print(u.name)}`).join('; ')
        const { sure, doubted } = read(...letterhead(district), `Kính gửi: ${called}.`)
        const codes = communes.map((u) => u.code)
        expect(sure.filter((c) => !codes.includes(c))).toEqual([])
        expect(sure.length + doubted).toBe(codes.length)
      }),
      { seed: 20261121, numRuns: 120 },
    )
  })

  const provincial = (d: Unit, day: string): string[] => {
    const province = units.chain(d, DAY).province
    const heir =
      day === DAY || !province ? province : units.unitsOn(day, 'province').find((p) => p === province || units.heirs(province).includes(p))
    return [
      `UBND ${heir?.kind.toUpperCase() ?? ''} ${heir?.name.toUpperCase() ?? ''}`,
      'Số: 12/UBND-NN',
      `${heir?.name ?? ''}, ngày 01 tháng 9 năm 2025`,
    ]
  }

  it.each([
    ["tied by brackets, in a province's letter", DAY, (u: Unit, d: Unit) => `xã ${u.name} (${d.name})`, 'xã'],
    ["tied by its district, in a province's letter", DAY, (u: Unit, d: Unit) => `${u.kind} ${u.name}, ${d.kind} ${d.name}`, null],
    ["untied, in a province's letter", DAY, (u: Unit) => `${u.kind} ${u.name}`, null],
    ['tied to its former district, after 2025', '2025-09-01', (u: Unit, d: Unit) => `${u.kind} ${u.name} (${d.kind} ${d.name} cũ)`, null],
  ] as const)('%s: the right code or doubt, never another code', (_, day, print, kind) => {
    fc.assert(
      fc.property(pick, ({ district, communes }) => {
        const asked = communes.filter((u) => kind === null || u.kind === kind)
        const { sure } = readOn(
          day,
          ...provincial(district, day),
          `Kính gửi: Các đơn vị.`,
          ...asked.map((u) => `Kiểm tra tại UBND ${print(u, district)}.`),
        )
        // the same commune under a later code is right too
        const isAsked = (code: string): boolean =>
          asked.some((u) => units.rowsOf(code).some((r) => u.code === code || (r.name === u.name && r.parent === u.parent)))
        expect(sure.filter((c) => !isAsked(c))).toEqual([])
      }),
      { seed: 20261121, numRuns: 150 },
    )
  })
})
