import { describe, expect, it } from 'vitest'
import { bodiesOf, fitsSymbol } from '../../../src/extract/head/bodies.js'

/** Stacked lines of the left box, and the bodies they name. */
const stacks: readonly (readonly [lines: string, bodies: readonly string[]])[] = [
  ['ỦY BAN NHÂN DÂN / TỈNH HÀ BẮC', ['ỦY BAN NHÂN DÂN TỈNH HÀ BẮC']],
  ['UỶ BAN NHÂN DÂN / HUYỆN SÔNG MÂY', ['UỶ BAN NHÂN DÂN HUYỆN SÔNG MÂY']],
  ['ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY', ['ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY']],
  ['ỦY BAN NHÂN DÂN / THÀNH PHỐ / TÂN HẢI', ['ỦY BAN NHÂN DÂN THÀNH PHỐ TÂN HẢI']],
  ['UBND TỈNH HÀ BẮC / SỞ Y TẾ', ['UBND TỈNH HÀ BẮC', 'SỞ Y TẾ']],
  ['UBND HUYỆN SÔNG MÂY / UBND XÃ NẬM CẮN', ['UBND HUYỆN SÔNG MÂY', 'UBND XÃ NẬM CẮN']],
  ['UBND TỈNH HÀ BẮC / SỞ VĂN HÓA, / THỂ THAO VÀ DU LỊCH', ['UBND TỈNH HÀ BẮC', 'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH']],
  ['UBND TỈNH HÀ BẮC / SỞ NÔNG NGHIỆP VÀ MÔI / TRƯỜNG', ['UBND TỈNH HÀ BẮC', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']],
  ['UBND TỈNH HÀ BẮC / SỞ LAO ĐỘNG - THƯƠNG BINH / VÀ XÃ HỘI', ['UBND TỈNH HÀ BẮC', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI']],
  ['UBND TỈNH HÀ BẮC / SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ / HỘI', ['UBND TỈNH HÀ BẮC', 'SỞ LAO ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI']],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG / CHI CỤC KIỂM LÂM', ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'CHI CỤC KIỂM LÂM']],
  ['BỘ Y TẾ / CỤC PHÒNG, CHỐNG / HIV/AIDS', ['BỘ Y TẾ', 'CỤC PHÒNG, CHỐNG HIV/AIDS']],
  ['UBND XÃ NẬM CẮN / BAN CHỈ HUY / PHÒNG, CHỐNG THIÊN TAI', ['UBND XÃ NẬM CẮN', 'BAN CHỈ HUY PHÒNG, CHỐNG THIÊN TAI']],
  ['UBND HUYỆN SÔNG MÂY / BAN CHỈ ĐẠO / PHÒNG CHỐNG DỊCH TẢ LỢN', ['UBND HUYỆN SÔNG MÂY', 'BAN CHỈ ĐẠO PHÒNG CHỐNG DỊCH TẢ LỢN']],
  [
    'UBND HUYỆN SÔNG MÂY / PHÒNG NÔNG NGHIỆP / VÀ PHÁT TRIỂN NÔNG THÔN',
    ['UBND HUYỆN SÔNG MÂY', 'PHÒNG NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ],
  ['UBND HUYỆN SÔNG MÂY PHÒNG NÔNG NGHIỆP VÀ PTNT', ['UBND HUYỆN SÔNG MÂY', 'PHÒNG NÔNG NGHIỆP VÀ PTNT']],
  ['UBND TỈNH HÀ BẮC SỞ TÀI CHÍNH', ['UBND TỈNH HÀ BẮC', 'SỞ TÀI CHÍNH']],
  ['ỦY BAN MẶT TRẬN TỔ QUỐC / VIỆT NAM HUYỆN SÔNG MÂY', ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM HUYỆN SÔNG MÂY']],
  ['ỦY BAN MẶT TRẬN / TỔ QUỐC VIỆT NAM / XÃ NẬM CẮN', ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ NẬM CẮN']],
  ['ĐẢNG BỘ TỈNH HÀ BẮC / HUYỆN ỦY SÔNG MÂY', ['ĐẢNG BỘ TỈNH HÀ BẮC', 'HUYỆN ỦY SÔNG MÂY']],
  ['HUYỆN ỦY SÔNG MÂY / ỦY BAN KIỂM TRA', ['HUYỆN ỦY SÔNG MÂY', 'ỦY BAN KIỂM TRA']],
  ['TỈNH ỦY HÀ BẮC / BAN TUYÊN GIÁO VÀ DÂN VẬN', ['TỈNH ỦY HÀ BẮC', 'BAN TUYÊN GIÁO VÀ DÂN VẬN']],
  ['ĐẢNG BỘ HUYỆN SÔNG MÂY / ĐẢNG ỦY XÃ NẬM CẮN', ['ĐẢNG BỘ HUYỆN SÔNG MÂY', 'ĐẢNG ỦY XÃ NẬM CẮN']],
  ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM / BAN CHẤP HÀNH HUYỆN SÔNG MÂY', ['HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM', 'BAN CHẤP HÀNH HUYỆN SÔNG MÂY']],
  ['HỘI LIÊN HIỆP / PHỤ NỮ HUYỆN SÔNG MÂY', ['HỘI LIÊN HIỆP PHỤ NỮ HUYỆN SÔNG MÂY']],
  [
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ BẮC / LIÊN ĐOÀN LAO ĐỘNG HUYỆN SÔNG MÂY',
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ BẮC', 'LIÊN ĐOÀN LAO ĐỘNG HUYỆN SÔNG MÂY'],
  ],
  ['TỈNH ĐOÀN HÀ BẮC / BCH ĐOÀN HUYỆN SÔNG MÂY', ['TỈNH ĐOÀN HÀ BẮC', 'BCH ĐOÀN HUYỆN SÔNG MÂY']],
  ['VĂN PHÒNG HĐND VÀ / UBND HUYỆN SÔNG MÂY', ['VĂN PHÒNG HĐND VÀ UBND HUYỆN SÔNG MÂY']],
  ['VĂN PHÒNG / ĐOÀN ĐBQH VÀ HĐND TỈNH', ['VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND TỈNH']],
  ['HỘI ĐỒNG NHÂN DÂN TỈNH HÀ BẮC / BAN KINH TẾ - NGÂN SÁCH', ['HỘI ĐỒNG NHÂN DÂN TỈNH HÀ BẮC', 'BAN KINH TẾ - NGÂN SÁCH']],
  ['THƯỜNG TRỰC / HỘI ĐỒNG NHÂN DÂN / HUYỆN SÔNG MÂY', ['THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN HUYỆN SÔNG MÂY']],
  ['UBND HUYỆN SÔNG MÂY / HỘI ĐỒNG THẨM ĐỊNH / NÔNG THÔN MỚI', ['UBND HUYỆN SÔNG MÂY', 'HỘI ĐỒNG THẨM ĐỊNH NÔNG THÔN MỚI']],
  [
    'BỘ NÔNG NGHIỆP VÀ PTNT / VĂN PHÒNG ĐIỀU PHỐI / NÔNG THÔN MỚI TRUNG ƯƠNG',
    ['BỘ NÔNG NGHIỆP VÀ PTNT', 'VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI TRUNG ƯƠNG'],
  ],
  [
    'UBND TỈNH HÀ BẮC / VĂN PHÒNG ĐIỀU PHỐI CHƯƠNG TRÌNH / MỤC TIÊU QUỐC GIA XÂY DỰNG / NÔNG THÔN MỚI',
    ['UBND TỈNH HÀ BẮC', 'VĂN PHÒNG ĐIỀU PHỐI CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÂY DỰNG NÔNG THÔN MỚI'],
  ],
  ['CÔNG AN TỈNH HÀ BẮC / CÔNG AN HUYỆN SÔNG MÂY', ['CÔNG AN TỈNH HÀ BẮC', 'CÔNG AN HUYỆN SÔNG MÂY']],
  [
    'BỘ CHỈ HUY QUÂN SỰ / TỈNH HÀ BẮC / BAN CHỈ HUY QUÂN SỰ / HUYỆN SÔNG MÂY',
    ['BỘ CHỈ HUY QUÂN SỰ TỈNH HÀ BẮC', 'BAN CHỈ HUY QUÂN SỰ HUYỆN SÔNG MÂY'],
  ],
  ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI / PHÒNG GIAO DỊCH / HUYỆN SÔNG MÂY', ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', 'PHÒNG GIAO DỊCH HUYỆN SÔNG MÂY']],
  ['BẢO HIỂM XÃ HỘI TỈNH HÀ BẮC / BẢO HIỂM XÃ HỘI HUYỆN SÔNG MÂY', ['BẢO HIỂM XÃ HỘI TỈNH HÀ BẮC', 'BẢO HIỂM XÃ HỘI HUYỆN SÔNG MÂY']],
  ['SỞ Y TẾ HÀ BẮC / TRUNG TÂM Y TẾ / HUYỆN SÔNG MÂY', ['SỞ Y TẾ HÀ BẮC', 'TRUNG TÂM Y TẾ HUYỆN SÔNG MÂY']],
  ['UBND HUYỆN SÔNG MÂY / BAN QUẢN LÝ DỰ ÁN / ĐẦU TƯ XÂY DỰNG', ['UBND HUYỆN SÔNG MÂY', 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG']],
  ['UBND HUYỆN SÔNG MÂY / TỔ CÔNG TÁC LIÊN NGÀNH', ['UBND HUYỆN SÔNG MÂY', 'TỔ CÔNG TÁC LIÊN NGÀNH']],
  ['THỦ TƯỚNG CHÍNH PHỦ', ['THỦ TƯỚNG CHÍNH PHỦ']],
  ['CHỦ TỊCH / ỦY BAN NHÂN DÂN TỈNH HÀ BẮC', ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ BẮC']],
  ['TÒA ÁN NHÂN DÂN TỐI CAO', ['TÒA ÁN NHÂN DÂN TỐI CAO']],
]

describe('bodies of a letterhead', () => {
  it.each(stacks)('%s', (lines, bodies) => {
    expect(bodiesOf(lines.split(' / ')).map((b) => b.name)).toEqual(bodies)
  })
})

describe('a body and its piece of the symbol', () => {
  it.each([
    ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'STNMT', true],
    ['HỘI LIÊN HIỆP PHỤ NỮ TỈNH HÀ BẮC', 'HLHPN', true],
    ['SỞ NÔNG NGHIỆP VÀ PTNT', 'SNNPTNT', true],
    ['UBND TỈNH HÀ BẮC', 'STNMT', false],
    ['SỞ Y TẾ', 'S', false],
  ] as const)('%s, %s: %s', (body, piece, fits) => {
    expect(fitsSymbol(body, piece)).toBe(fits)
  })
})
