import { describe, expect, it } from 'vitest'
import { loadReference } from '../../src/pipeline/load-reference.js'

const { symbols, documentTypes, agencies } = loadReference()
const DAY = '2023-07-18'

describe('what a symbol tells', () => {
  it.each([
    ['TB-STNMT', 'Thông báo', 'Sở Tài nguyên và Môi trường'],
    ['48/TB-SNN', 'Thông báo', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['STNMT-BVMT', 'Công văn', 'Sở Tài nguyên và Môi trường'],
    ['UBND', 'Công văn', 'Ủy ban nhân dân'],
    ['/UBND-PNN', 'Công văn', 'Ủy ban nhân dân'],
    ['15-CV/HU', 'Công văn', 'Huyện ủy'],
    ['05-TB/ĐU', 'Thông báo', 'Đảng ủy'],
    ['15-KH/MTTQ-BTT', 'Kế hoạch', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
    ['51/2025/QĐ-TTg', 'Quyết định', 'Thủ tướng Chính phủ'],
    ['1672/NQ-UBTVQH15', 'Nghị quyết', 'Ủy ban Thường vụ Quốc hội'],
    ['257/2025/QH15', null, 'Quốc hội'],
    ['TTr-STNMT', 'Tờ trình', 'Sở Tài nguyên và Môi trường'],
    ['BCĐ-NTM', 'Công văn', 'Ban Chỉ đạo các Chương trình mục tiêu quốc gia'],
    ['QD-UBND', 'Quyết định', 'Ủy ban nhân dân'],
    ['SY-XYZ', 'Bản sao y', null],
  ])('%s: %s of %s', (symbol, type, issuer) => {
    expect({ type: symbols.typeOf(symbol), issuer: symbols.issuerOf(symbol, DAY)?.name ?? null }).toEqual({ type, issuer })
  })

  it.each([
    ['128/HD-VPĐP', 'state'],
    ['15-CV/HU', 'party'],
    ['51/2025/QĐ-TTg', 'norm'],
    ['318/QĐ-TTg', 'state'],
  ])('%s is of %s form', (symbol, form) => expect(symbols.read(symbol).form).toBe(form))
})

describe('types', () => {
  it('has the 29 of Decree 30/2020', () => expect(documentTypes.administrative).toHaveLength(29))
  it.each([
    ['THÔNG BÁO', 'Thông báo'],
    ['TỜ TRÌNH', 'Tờ trình'],
    ['Giay moi', 'Giấy mời'],
    ['BÁO CÁO', 'Báo cáo'],
    ['BÁO CÁO KẾT QUẢ', null],
    ['KẾT QUẢ', null],
  ])('"%s" is %s', (text, name) => expect(documentTypes.byName(text)?.name ?? null).toBe(name))
  it.each([
    ['QUYẾT ĐỊNH Về việc ban hành', 'Quyết định'],
    ['Kế hoạch triển khai', 'Kế hoạch'],
    ['Thư công gửi các hộ', 'Thư công'],
    ['Báo chí đưa tin', null],
  ])('"%s" begins with %s', (text, name) => expect(documentTypes.atStartOf(text)?.name ?? null).toBe(name))
})

describe('bodies', () => {
  it.each([
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở NN và PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['sở tài nguyên và môi trường', 'Sở Tài nguyên và Môi trường'],
    ['TT. Huyện ủy', 'Huyện ủy'],
    ['Công ty TNHH Bình Minh', 'Công ty TNHH Bình Minh'],
  ])('%s → %s', (text, name) => expect(agencies.expand(text, DAY)).toBe(name))
  it('a department that ended names its successor', () => {
    const [old] = agencies.bySymbol('STNMT', DAY)
    expect(old && agencies.successorOf(old)?.name).toBe('Sở Nông nghiệp và Môi trường')
  })
})
