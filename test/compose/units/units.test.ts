import { describe, expect, it } from 'vitest'
import { composeUnits } from '../../../src/compose/units.js'
import type { HeadFacts } from '../../../src/compose/head-facts.js'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { unitsFamily } from '../../../src/extract/units/units.family.js'
import { bounds } from '../../../src/model/calendar.js'
import { ofKind } from '../../../src/model/finding.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { letterOf } from '../../extract/units/letters.js'

const NO_HEAD: HeadFacts = {
  date: null,
  era: null,
  type: null,
  issuer: null,
  issuerParent: null,
  place: null,
  ownNumber: null,
  ownSymbol: null,
  addressees: [],
}

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

function composed(date: string | null, ...paragraphs: readonly string[]) {
  const document = letterOf(...paragraphs)
  const extraction = extractView(viewOf(document), [unitsFamily])
  const input = { document, parts: extraction.parts, findings: extraction.findings, reference: loadReference() }
  const { part, resolver } = composeUnits(input, { ...NO_HEAD, date, era: date === null ? null : bounds(date).last })
  return { part, resolver, communes: part.set.communes ?? [], findings: ofKind(extraction.findings, 'unit') }
}

const rows = (date: string | null, ...paragraphs: readonly string[]): string[] =>
  composed(date, ...paragraphs).communes.map(
    (c) => `${c.kind ?? '?'} ${c.name} ${c.code ?? '-'} <${c.district ?? ''}, ${c.province ?? ''}>`,
  )

const district = (name: string, place: string): readonly string[] => [
  `UBND HUYỆN ${name}\nPHÒNG NÔNG NGHIỆP VÀ PTNT`,
  'Số: 12/PNN',
  MOTTO,
  `${place}, ngày 12 tháng 5 năm 2023`,
]
const province = (name: string, place: string): readonly string[] => [
  `UBND TỈNH ${name}\nSỞ NÔNG NGHIỆP VÀ PTNT`,
  'Số: 12/SNN',
  MOTTO,
  `${place}, ngày 12 tháng 5 năm 2023`,
]

describe('communes of a letter', () => {
  it.each([
    ["a district's letter", '2023-05-12', [...district('BẢO YÊN', 'Bảo Yên'), 'Kính gửi: UBND các xã: Bảo Hà, Nghĩa Đô.'], ['xã Bảo Hà 02989 <Bảo Yên, Lào Cai>', 'xã Nghĩa Đô 02953 <Bảo Yên, Lào Cai>']],
    ['a spelling slip without another unit near', '2023-05-12', [...district('BẢO YÊN', 'Bảo Yên'), 'Kính gửi: UBND xã Nghĩa Đo.'], ['xã Nghĩa Đô 02953 <Bảo Yên, Lào Cai>']],
    ["a province's letter with ties", '2023-05-12', [...province('LÀO CAI', 'Lào Cai'), 'Kiểm tra tại xã Bảo Hà (huyện Bảo Yên) và xã Quang Kim, huyện Bát Xát.'], ['xã Bảo Hà 02989 <Bảo Yên, Lào Cai>', 'xã Quang Kim 02734 <Bát Xát, Lào Cai>']],
    ["a province's letter, a name unique in it", '2023-05-12', [...province('LÀO CAI', 'Lào Cai'), 'Kiểm tra tại xã Nghĩa Đô.'], ['xã Nghĩa Đô 02953 <Bảo Yên, Lào Cai>']],
    ['a name told with its district once and bare later', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'Xã Tân Thành (huyện Cao Lộc) chưa gửi.', 'Đề nghị UBND xã Tân Thành gửi ngay.'], ['xã Tân Thành 06250 <Cao Lộc, Lạng Sơn>']],
    ['two homonyms told apart', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'Xã Mẫu Sơn (huyện Cao Lộc) và xã Mẫu Sơn (huyện Lộc Bình).'], ['xã Mẫu Sơn 06238 <Cao Lộc, Lạng Sơn>', 'xã Mẫu Sơn 06532 <Lộc Bình, Lạng Sơn>']],
    ['a district name that many provinces have', '2023-05-12', ['UBND TỈNH TRÀ VINH\nUBND HUYỆN CHÂU THÀNH', MOTTO, 'Châu Thành, ngày 12 tháng 5 năm 2023', 'Kính gửi: UBND xã Đa Lộc.'], ['xã Đa Lộc 29377 <Châu Thành, Trà Vinh>']],
    ['the same without a province: the names decide', '2023-05-12', ['UBND HUYỆN CHÂU THÀNH', MOTTO, 'Châu Thành, ngày 12 tháng 5 năm 2023', 'Kính gửi: UBND các xã Đa Lộc, Mỹ Chánh, Thanh Mỹ.'], ['xã Đa Lộc 29377 <Châu Thành, Trà Vinh>', 'xã Mỹ Chánh 29380 <Châu Thành, Trà Vinh>', 'xã Thanh Mỹ 29383 <Châu Thành, Trà Vinh>']],
    ['numbered wards of a city district', '2023-05-12', ['ỦY BAN NHÂN DÂN\nQUẬN GÒ VẤP', MOTTO, 'Gò Vấp, ngày 12 tháng 5 năm 2023', 'Kính gửi: UBND Phường 5, Phường 16.'], ['phường 5 26887 <Gò Vấp, Hồ Chí Minh>', 'phường 16 26878 <Gò Vấp, Hồ Chí Minh>']],
    ['wards of a numbered city district', '2020-05-12', ['ỦY BAN NHÂN DÂN\nQUẬN 3', MOTTO, 'Quận 3, ngày 12 tháng 5 năm 2020', 'Kính gửi: UBND các phường 6, 7, 8; TP. Hồ Chí Minh.'], ['phường 6 27139 <3, Hồ Chí Minh>', 'phường 7 27124 <3, Hồ Chí Minh>', 'phường 8 27121 <3, Hồ Chí Minh>']],
    ['xã and thị trấn of one name', '2023-05-12', [...district('BẮC SƠN', 'Bắc Sơn'), 'UBND thị trấn Bắc Sơn và xã Vũ Lễ thực hiện.'], ['thị trấn Bắc Sơn 06325 <Bắc Sơn, Lạng Sơn>', 'xã Vũ Lễ 06373 <Bắc Sơn, Lạng Sơn>']],
    ['after 2025 no district', '2025-09-01', ['ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', MOTTO, 'Lạng Sơn, ngày 01 tháng 9 năm 2025', 'Kính gửi: UBND các xã Bắc Sơn, Vũ Lễ.'], ['xã Bắc Sơn 06325 <, Lạng Sơn>', 'xã Vũ Lễ 06364 <, Lạng Sơn>']],
    ["a commune's own letter with what it was formed from", '2025-09-01', ['ỦY BAN NHÂN DÂN\nXÃ VŨ LỄ', MOTTO, 'Vũ Lễ, ngày 01 tháng 9 năm 2025', 'Xã Vũ Lễ được thành lập trên cơ sở các xã Vũ Sơn, Chiến Thắng, Vũ Lễ (huyện Bắc Sơn cũ), tỉnh Lạng Sơn.'], ['xã Vũ Lễ 06364 <, Lạng Sơn>', 'xã Vũ Sơn 06355 <Bắc Sơn, Lạng Sơn>', 'xã Chiến Thắng 06364 <Bắc Sơn, Lạng Sơn>', 'xã Vũ Lễ 06373 <Bắc Sơn, Lạng Sơn>']],
    ['an ended unit told as if it were there', '2025-09-01', ['UBND TỈNH LẠNG SƠN\nSỞ Y TẾ', MOTTO, 'Lạng Sơn, ngày 01 tháng 9 năm 2025', 'Trạm Y tế xã Long Đống báo cáo.'], ['xã Long Đống 06328 <Bắc Sơn, Lạng Sơn>']],
    ['a merged province of the past', '2025-09-01', ['ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI', MOTTO, 'Lào Cai, ngày 01 tháng 9 năm 2025', 'Xã Bản Mù (huyện Trạm Tấu, tỉnh Yên Bái cũ) đã đạt.'], ['xã Bản Mù 04615 <Trạm Tấu, Yên Bái>']],
    ['no date: the latest day printed', null, ['Tin địa phương', 'Ngày 28/6/2022, huyện Bảo Yên kiểm tra tại xã Bảo Hà và xã Nghĩa Đô.'], ['xã Bảo Hà 02989 <Bảo Yên, Lào Cai>', 'xã Nghĩa Đô 02953 <Bảo Yên, Lào Cai>']],
    ['ordinary words in a list from afar', '2023-05-12', [...district('BẢO YÊN', 'Bảo Yên'), 'Các xã chưa đạt các tiêu chí: Trường Học, Văn Hóa, Thu Nhập.'], []],
    ['a person after the cue', '2023-05-12', [...district('BẢO YÊN', 'Bảo Yên'), 'Dự họp có Chủ tịch UBND xã Nguyễn Văn Thắng.'], []],
    ['a name introduced as former, again without its tie: no look-alike of today', '2025-11-06', ['ỦY BAN NHÂN DÂN\nXÃ BẮC SƠN', MOTTO, 'Bắc Sơn, ngày 06 tháng 11 năm 2025', 'Xã Bắc Sơn, tỉnh Lạng Sơn được thành lập trên cơ sở sáp nhập thị trấn Bắc Sơn và các xã Long Đống, Bắc Quỳnh (huyện Bắc Sơn cũ). Xã Long Đống đạt chuẩn năm 2019; xã Bắc Quỳnh đạt năm 2015.'], ['xã Bắc Sơn 06325 <, Lạng Sơn>', 'thị trấn Bắc Sơn 06325 <Bắc Sơn, Lạng Sơn>', 'xã Long Đống 06328 <Bắc Sơn, Lạng Sơn>', 'xã Bắc Quỳnh 06343 <Bắc Sơn, Lạng Sơn>']],
    ["a commune's own letter: a former name that others bear too is its forerunner", '2025-11-06', ['ỦY BAN NHÂN DÂN\nXÃ VŨ LĂNG', MOTTO, 'Vũ Lăng, ngày 06 tháng 11 năm 2025', 'Theo chỉ đạo của tỉnh Lạng Sơn, khu vực xã Tân Lập (cũ) có 04 thôn.'], ['xã Vũ Lăng 06367 <, Lạng Sơn>', 'xã Tân Lập 06352 <Bắc Sơn, Lạng Sơn>']],
    ['an ended name comes before a look-alike of today', '2025-11-06', [...province('LẠNG SƠN', 'Lạng Sơn'), 'Trạm Y tế xã Tân Thanh (huyện Văn Lãng cũ) báo cáo; xã Tân Thanh gửi bổ sung.'], ['xã Tân Thanh 06166 <Văn Lãng, Lạng Sơn>']],
    ['a district in brackets', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'Trong đó có xã Mẫu Sơn (Lộc Bình), xã Tân Thành (Bắc Sơn).'], ['xã Mẫu Sơn 06532 <Lộc Bình, Lạng Sơn>', 'xã Tân Thành 06379 <Bắc Sơn, Lạng Sơn>']],
    ['a remark in brackets is no district', '2023-05-12', [...district('BẢO YÊN', 'Bảo Yên'), 'Kiểm tra tại xã Bảo Hà (Đợt Hai).'], ['xã Bảo Hà 02989 <Bảo Yên, Lào Cai>']],
    ['districts told bare with their communes in brackets', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'Các xã đăng ký gồm: Lộc Bình (Mẫu Sơn, Khuất Xá), Cao Lộc (Tân Thành).'], ['xã Mẫu Sơn 06532 <Lộc Bình, Lạng Sơn>', 'xã Khuất Xá 06565 <Lộc Bình, Lạng Sơn>', 'xã Tân Thành 06250 <Cao Lộc, Lạng Sơn>']],
    ['new communes with what they were formed from in brackets', '2025-09-01', ['ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN', MOTTO, 'Lạng Sơn, ngày 01 tháng 9 năm 2025', 'Có 02 xã gồm: Vũ Lễ (Vũ Sơn, Chiến Thắng), Nhất Hòa (Nhất Tiến).'], ['xã Vũ Lễ 06364 <, Lạng Sơn>', 'xã Vũ Sơn 06355 <Bắc Sơn, Lạng Sơn>', 'xã Chiến Thắng 06481 <, Lạng Sơn>', 'xã Nhất Hòa 06376 <, Lạng Sơn>', 'xã Nhất Tiến 06382 <Bắc Sơn, Lạng Sơn>']],
    ['short forms', '2023-05-12', [...province('LÀO CAI', 'Lào Cai'), 'Tại TT. Phố Ràng; tại xã Tả Phìn (TX. Sa Pa) và xã Cốc San, TP. Lào Cai; TT. Huyện ủy, TT. Khuyến Nông dự.'], ['thị trấn Phố Ràng 02947 <Bảo Yên, Lào Cai>', 'xã Tả Phìn 03013 <Sa Pa, Lào Cai>', 'xã Cốc San 02746 <Lào Cai, Lào Cai>']],
    ['wards by a short form', '2023-05-12', ['ỦY BAN NHÂN DÂN\nQUẬN GÒ VẤP', MOTTO, 'Gò Vấp, ngày 12 tháng 5 năm 2023', 'Kính gửi: UBND P.5, P. 16; P. Kinh tế.'], ['phường 5 26887 <Gò Vấp, Hồ Chí Minh>', 'phường 16 26878 <Gò Vấp, Hồ Chí Minh>']],
    ['a special zone', '2025-09-01', ['ỦY BAN NHÂN DÂN\nTỈNH AN GIANG', MOTTO, 'An Giang, ngày 01 tháng 9 năm 2025', 'Kính gửi: UBND đặc khu Phú Quốc.'], ['đặc khu Phú Quốc 31078 <, An Giang>']],
    ['a heading of the programme in capitals', '2019-11-22', ['UBND TỈNH LÀO CAI\nHỘI ĐỒNG THẨM ĐỊNH\nXÃ ĐẠT CHUẨN NÔNG THÔN MỚI', MOTTO, 'Lào Cai, ngày 22 tháng 11 năm 2019', 'DANH SÁCH XÃ ĐĂNG KÝ NÔNG THÔN MỚI NÂNG CAO', 'Xã Bảo Hà (huyện Bảo Yên) đăng ký.'], ['xã Bảo Hà 02989 <Bảo Yên, Lào Cai>']],
    ['a table with a column of districts and two of communes', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'STT | Huyện | Xã NTM | Xã NTM nâng cao\n1 | Lộc Bình | Mẫu Sơn, Khuất Xá |\n2 | Cao Lộc | | Tân Thành\nCộng | 2 | 2 | 1'], ['xã Mẫu Sơn 06532 <Lộc Bình, Lạng Sơn>', 'xã Khuất Xá 06565 <Lộc Bình, Lạng Sơn>', 'xã Tân Thành 06250 <Cao Lộc, Lạng Sơn>']],
    ['a bare repeat is the unit introduced and brings in no other', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'UBND xã Tân Thành (huyện Cao Lộc) báo cáo. Tân Thành chưa đạt 02 tiêu chí.'], ['xã Tân Thành 06250 <Cao Lộc, Lạng Sơn>']],
    ['districts in a column of places', '2023-05-12', [...province('LẠNG SƠN', 'Lạng Sơn'), 'TT | Địa phương | Số xã\n1 | Bình Gia | 5\n2 | Chi Lăng | 7\n3 | Lộc Bình | 6'], []],
  ] as const)('%s', (_, date, paragraphs, expected) => expect(rows(date, ...paragraphs)).toEqual(expected)) // prettier-ignore

  it('keeps what it cannot find: name as written, no code, doubt, a problem', () => {
    const { communes, part } = composed('2023-05-12', ...district('BẢO YÊN', 'Bảo Yên'), 'Kính gửi: UBND xã Sơn Trạch Đông.')
    expect(communes).toMatchObject([{ name: 'Sơn Trạch Đông', code: null, district: null }])
    expect(part.problems).toMatchObject([{ code: 'unit/unknown', at: '/communes/0' }])
    expect(part.evidence['/communes/0']?.[0]?.confidence).toBeLessThan(0.8)
  })

  it('names both candidates when nothing tells homonyms apart', () => {
    const { communes, part } = composed('2023-05-12', ...province('LẠNG SƠN', 'Lạng Sơn'), 'Kính gửi: UBND xã Mẫu Sơn.')
    expect(communes).toMatchObject([{ name: 'Mẫu Sơn', code: null }])
    expect(part.problems).toMatchObject([{ code: 'unit/ambiguous', at: '/communes/0' }])
    expect(part.rivals['/communes/0/code']?.map((r) => r.value)).toEqual(['06238', '06532'])
  })

  it('a slip in the own district is doubted when another district has the very name', () => {
    const { communes, part } = composed('2023-05-12', ...district('BẮC SƠN', 'Bắc Sơn'), 'Kính gửi: UBND xã Tân Thanh.')
    expect(communes).toMatchObject([{ name: 'Tân Thành', district: 'Bắc Sơn' }])
    expect(part.evidence['/communes/0']?.[0]?.confidence).toBeLessThan(0.8)
    expect(part.rivals['/communes/0/code']?.map((r) => r.value)).toEqual(['06166'])
  })

  it('a commune whose letter does not say where it lies is not guessed', () => {
    const { communes, part } = composed(
      '2023-05-12',
      'ỦY BAN NHÂN DÂN\nXÃ TÂN PHÚ',
      MOTTO,
      'Tân Phú, ngày 12 tháng 5 năm 2023',
      'Kính gửi: UBND huyện Châu Thành.',
    )
    expect(communes).toMatchObject([{ name: 'Tân Phú', code: null }])
    expect(part.problems).toMatchObject([{ code: 'unit/ambiguous' }])
  })

  it('one row for all spellings, the official name on top, and says so', () => {
    const { communes, part } = composed(
      '2023-05-12',
      ...district('BẮC SƠN', 'Bắc Sơn'),
      'UBND xã Long Đông và UBND xã Long Đống; xã LONG ĐỐNG.',
    )
    expect(communes).toMatchObject([{ name: 'Long Đống', written: ['Long Đông', 'Long Đống'], code: '06328' }])
    expect(part.problems).toMatchObject([{ code: 'unit/spelling', severity: 'info' }])
  })

  it('the resolver gives what the record shows', () => {
    const { communes, resolver, findings } = composed(
      '2023-05-12',
      ...district('BẢO YÊN', 'Bảo Yên'),
      'UBND xã Bảo Hà gửi; UBND xã Nghĩa Đô nhận.',
    )
    const resolved = findings.map((f) => resolver.resolve(f.value))
    expect(resolved.map((r) => communes[r.index]?.code)).toEqual(['02989', '02953'])
    const elsewhere = resolver.resolve({
      written: 'Bảo Hà',
      kind: 'xã',
      district: null,
      province: null,
      list: null,
      nameSpan: { start: 0, end: 0 },
    })
    expect(elsewhere).toMatchObject({ index: 0, code: '02989', name: 'Bảo Hà' })
  })
})
