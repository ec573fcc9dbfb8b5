import { describe, expect, it } from 'vitest'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { unitsFamily } from '../../../src/extract/units/units.family.js'
import { ofKind } from '../../../src/model/finding.js'
import { letterOf } from './letters.js'

const found = (...paragraphs: string[]): string[] => {
  const { findings } = extractView(viewOf(letterOf(...paragraphs)), [unitsFamily])
  return ofKind(findings, 'unit').map(
    (f) => `${f.rule} ${f.value.kind ?? '?'} ${f.value.written}${f.value.district ? ` <${f.value.district}>` : ''}`,
  )
}
const OPENING = 'Kính gửi: Ủy ban nhân dân các huyện.'

describe('units in the structure of a letter', () => {
  it('a point that opens with a district ties what it names', () => {
    expect(
      found(
        OPENING,
        'Kết quả như sau:',
        '1. Huyện Bảo Yên',
        '- Xã Bảo Hà đạt 17 tiêu chí.',
        '2. Huyện Bát Xát',
        '- Xã Quang Kim đạt 15 tiêu chí.',
      ),
    ).toEqual(['units/named xã Bảo Hà <Bảo Yên>', 'units/named xã Quang Kim <Bát Xát>'])
  })

  it('a table: column Xã with column Huyện, told once for several rows', () => {
    expect(
      found(
        OPENING,
        'TT | Huyện | Tên xã | Năm\n1 | Bảo Yên | Bảo Hà | 2023\n2 | | Nghĩa Đô | 2024\n3 | Bát Xát | Quang Kim | 2024\nTổng | | Cộng | 3',
      ),
    ).toEqual([
      'units/table-column xã Bảo Hà <Bảo Yên>',
      'units/table-column xã Nghĩa Đô <Bảo Yên>',
      'units/table-column xã Quang Kim <Bát Xát>',
    ])
  })

  it('a table: districts as rows of their own', () => {
    expect(found(OPENING, 'TT | Xã | Tổng\nI | Huyện Bảo Yên |\n1 | Bảo Hà | 17\nII | Huyện Bát Xát |\n1 | Quang Kim | 15')).toEqual([
      'units/table-column xã Bảo Hà <Bảo Yên>',
      'units/table-column xã Quang Kim <Bát Xát>',
    ])
  })

  it('a table: criteria down, communes across', () => {
    expect(found(OPENING, 'TT | Tiêu chí | Bảo Hà | Nghĩa Đô\n1 | Quy hoạch | Đạt | Đạt\n2 | Giao thông | Đạt | Chưa')).toEqual([
      'units/table-head ? Bảo Hà',
      'units/table-head ? Nghĩa Đô',
    ])
  })

  it('names one a line under a heading that speaks of communes', () => {
    expect(found(OPENING, '1. Các xã đăng ký năm 2024:', '- Bảo Hà;', '- Nghĩa Đô (đợt 2);', '- Xuân Hòa.')).toEqual([
      'units/items ? Bảo Hà',
      'units/items ? Nghĩa Đô',
      'units/items ? Xuân Hòa',
    ])
  })

  it('a list given district by district under such a heading', () => {
    expect(found(OPENING, '1. Danh sách các xã đăng ký:', '- Huyện Bảo Yên: Bảo Hà, Nghĩa Đô;', '- Huyện Bát Xát: Quang Kim.')).toEqual([
      'units/items ? Bảo Hà <Bảo Yên>',
      'units/items ? Nghĩa Đô <Bảo Yên>',
      'units/items ? Quang Kim <Bát Xát>',
    ])
  })

  it.each([
    ['a heading that speaks of something else', ['1. Các phòng, ban:', '- Bảo Hà;', '- Nghĩa Đô.']],
    ['a table without a column of communes', ['TT | Nội dung công việc | Hạn\n1 | Rà soát Quy Hoạch | 30/6/2023']],
    ['a signature', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Nông Thanh Xã']],
  ])('nothing under %s', (_, paragraphs) => expect(found(OPENING, ...paragraphs)).toEqual([]))
})
