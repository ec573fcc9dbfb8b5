import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { matchCommune } from '../../src/reference/unit-match.js'

const { units } = loadReference()
const OLD = '2023-06-15'
const NEW = '2025-08-01'
const province = (name: string, day: string) => units.provincesNamed(name, day)[0]?.code ?? null
const district = (name: string, day = OLD) => units.districtsNamed(name, day)[0]?.code ?? null

describe('the gazetteer by day', () => {
  it.each([
    ['2025-06-30', 'commune', 10035],
    ['2025-07-01', 'commune', 3321],
    ['2025-06-30', 'province', 63],
    ['2025-07-01', 'province', 34],
    ['2025-06-30', 'district', 696],
    ['2025-07-01', 'district', 0],
  ] as const)('on %s there are %s units: %i', (day, level, count) => {
    expect(units.unitsOn(day, level)).toHaveLength(count)
  })

  it('the same code is another unit after 2025-07-01', () => {
    expect(units.unit('06364', OLD)?.name).toBe('Chiến Thắng')
    expect(units.unit('06364', NEW)?.name).toBe('Vũ Lễ')
  })

  it('a commune has its district until 2025-06-30 and only its province after', () => {
    const old = units.unit('06328', OLD)
    const now = units.unit('06325', NEW)
    if (!old || !now) throw new Error('rows 06328, 06325 are missing')
    expect(units.chain(old, OLD).district?.name).toBe('Bắc Sơn')
    expect(units.chain(old, OLD).province?.name).toBe('Lạng Sơn')
    expect(units.chain(now, NEW)).toMatchObject({ district: null, province: { name: 'Lạng Sơn' } })
  })

  it('every commune hangs on a living province (whole table, both eras)', () => {
    for (const day of [OLD, '2024-12-31', NEW]) {
      const lost = units.unitsOn(day, 'commune').filter((u) => units.chain(u, day).province === null)
      expect(lost.map((u) => u.code)).toEqual([])
    }
  })

  it.each([
    ['06208', ['Đồng Đăng']],
    ['06136', ['Thụy Hùng']],
    ['06622', ['Kiên Mộc', 'Đình Lập']],
  ])('the heirs of %s follow the code, never the name: %j', (code, heirs) => {
    const unit = units.unit(code, OLD)
    expect(
      unit &&
        units
          .heirs(unit)
          .map((u) => u.name)
          .sort(),
    ).toEqual([...heirs].sort())
  })
})

describe('matching a written commune', () => {
  it.each([
    ['Long Đống', 'xã', 'Bắc Sơn', '06328', 'exact'],
    ['LONG ĐỐNG', 'xã', 'Bắc Sơn', '06328', 'exact'],
    ['Long Đông', 'xã', 'Bắc Sơn', '06328', 'no-accents'],
    ['Thuỵ Hùng', 'xã', 'Cao Lộc', '06208', 'tone'],
    ['Thụy Hùng', 'xã', 'Văn Lãng', '06136', 'exact'],
    ['Chiêu Vu', 'xã', 'Bắc Sơn', '06358', 'no-accents'],
    ['Vụ Lăng', 'xã', 'Bắc Sơn', '06367', 'no-accents'],
    ['Đồng Ýy', 'xã', 'Bắc Sơn', '06337', 'one-edit'],
  ] as const)('%s %s, huyện %s → %s (%s)', (name, kind, huyen, code, how) => {
    const found = matchCommune(units, name, kind, { day: OLD, district: district(huyen) })
    expect({ code: found.match?.unit.code, how: found.match?.how }).toEqual({ code, how })
  })

  it('a homonym in the province is nobody, with both candidates', () => {
    const found = matchCommune(units, 'Thụy Hùng', 'xã', { day: OLD, province: province('Lạng Sơn', OLD) })
    expect(found.match).toBeNull()
    expect(found.candidates.map((u) => u.code).sort()).toEqual(['06136', '06208'])
  })

  it.each([
    ['two letters off is nobody', 'Chiêu Vượng', 'Bắc Sơn'],
    ['a commune of another district is nobody', 'Hữu Liên', 'Bắc Sơn'],
    ['a numbered ward is never repaired', 'Phường 99', 'Bắc Sơn'],
  ])('%s', (_, name, huyen) => {
    expect(matchCommune(units, name, null, { day: OLD, district: district(huyen) }).match).toBeNull()
  })

  it('without any scope only the very name counts, and only when one commune bears it', () => {
    expect(matchCommune(units, 'Long Đông', 'xã', { day: OLD }).match).toBeNull()
    expect(matchCommune(units, 'Tân Thành', 'xã', { day: OLD }).match).toBeNull()
    expect(matchCommune(units, 'Chiêu Vũ', 'xã', { day: OLD }).match?.confidence).toBeLessThan(0.8)
  })

  it('a name found only under another kind is matched with doubt', () => {
    const found = matchCommune(units, 'Đồng Mỏ', 'xã', { day: OLD, district: district('Chi Lăng') })
    expect(found.match).toMatchObject({ otherKind: true, unit: { kind: 'thị trấn' } })
    expect(found.match?.confidence).toBeLessThan(0.8)
  })

  it('other official spellings count as aliases', () => {
    const unit = units.unit('00736', OLD)
    expect(unit && units.aliasKeys(unit)).toContain('sà phìn')
  })
})
