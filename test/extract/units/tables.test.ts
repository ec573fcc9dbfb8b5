import { describe, expect, it } from 'vitest'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { unitsFamily } from '../../../src/extract/units/units.family.js'
import { ofKind } from '../../../src/model/finding.js'
import { letterOf } from './letters.js'

const OPENING = 'Kính gửi: Ủy ban nhân dân các huyện.'

/** "xã Bảo Hà <Bảo Yên>" for each commune of a table, told by the readers. */
const told = (...rows: string[]): string[] => {
  const { findings } = extractView(viewOf(letterOf(OPENING, rows.join('\n'))), [unitsFamily])
  return ofKind(findings, 'unit').map((f) => `${f.value.kind ?? '?'} ${f.value.written}${f.value.district ? ` <${f.value.district}>` : ''}`)
}

describe('communes in tables', () => {
  it.each([
    ['Xã'], ['Tên xã'], ['Tên xã, phường'], ['Xã/phường/thị trấn'], ['Các xã'], ['Đơn vị'], ['Địa phương'], ['Địa bàn'], ['Đơn vị hành chính cấp xã'],
    ['Xã NTM'], ['Xã NTM nâng cao'], ['Xã đăng ký năm 2024'], ['Tên xã đề nghị công nhận'], ['Các xã còn lại'], ['Danh sách xã'], ['Xã (theo Quyết định)'], ['UBND xã'],
  ])('under the head "%s"', (head) => // prettier-ignore
    expect(told(`STT | ${head} | Ghi chú`, '1 | Bảo Hà | đã gửi', '2 | Nghĩa Đô | chưa gửi').map((t) => t.replace(/^\S+ /, ''))).toEqual(['Bảo Hà', 'Nghĩa Đô'])) // prettier-ignore

  it.each([
    ['Số xã'], ['Xã hội hóa'], ['Nội dung công việc'], ['Tổng số xã đạt'], ['Họ và tên'], ['Tỷ lệ xã đạt'], ['Đơn vị tính'], ['Cán bộ xã phụ trách'],
  ])('not under the head "%s"', (head) => expect(told(`STT | ${head} | Ghi chú`, '1 | Bảo Hà | đã gửi', '2 | Nghĩa Đô | chưa')).toEqual([])) // prettier-ignore

  it.each([
    [
      'several columns of communes, several names a cell',
      ['STT | Huyện | Xã nông thôn mới | Xã kiểu mẫu', '1 | Bảo Yên | Bảo Hà, Nghĩa Đô; Xuân Hòa | ', '2 | Bát Xát | | Quang Kim và Bản Vược'],
      ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Xuân Hòa <Bảo Yên>', 'xã Quang Kim <Bát Xát>', 'xã Bản Vược <Bát Xát>'],
    ],
    [
      'the district told once for several rows, and a total',
      ['TT | Huyện, thị xã | Xã', '1 | Bảo Yên | Bảo Hà', '2 | | Nghĩa Đô', 'Tổng cộng | | 2'],
      ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>'],
    ],
    [
      'rows of districts by Roman numbers, with and without the word',
      ['TT | Đơn vị | Tổng', 'I | Huyện Bảo Yên | 17', '1 | Bảo Hà | 9', 'II | Bát Xát | 8', '1 | Quang Kim | 8', 'Tổng cộng | Toàn tỉnh | 25'],
      ['? Bảo Hà <Bảo Yên>', '? Quang Kim <Bát Xát>'],
    ],
    [
      'one column for both',
      ['TT | Huyện, xã | Số tiêu chí', '1 | Huyện Bảo Yên |', '| Bảo Hà | 17', '| Nghĩa Đô | 16', '2 | Thị xã Sa Pa |', '| Tả Phìn | 12'],
      ['? Bảo Hà <Bảo Yên>', '? Nghĩa Đô <Bảo Yên>', '? Tả Phìn <Sa Pa>'],
    ],
    ['a district for what its cue told', ['TT | Huyện | Tên xã', '1 | Bảo Yên | Xã Bảo Hà', '2 | Bát Xát | Xã Quang Kim'], ['xã Bảo Hà <Bảo Yên>', 'xã Quang Kim <Bát Xát>']],
    ['numbers, cues, remarks', ['TT | Xã', '1 | 1. Bảo Hà (xã điểm)', '2 | Nghĩa Đô*', '3 | Tân Dương (16/19)'], ['xã Bảo Hà', 'xã Nghĩa Đô', 'xã Tân Dương']],
    ['capitals', ['TT | XÃ | NĂM', '1 | BẢO HÀ | 2024', '2 | NGHĨA ĐÔ | 2025'], ['xã BẢO HÀ', 'xã NGHĨA ĐÔ']],
    ['heads over two rows', ['TT | Xã đăng ký | Kết quả', '| Tên xã | Đạt', '1 | Bảo Hà | 17', '2 | Nghĩa Đô | 16'], ['xã Bảo Hà', 'xã Nghĩa Đô']],
    ['communes across, with the word', ['Tiêu chí | Xã Bảo Hà | Xã Nghĩa Đô', 'Quy hoạch | Đạt | Chưa đạt'], ['xã Bảo Hà', 'xã Nghĩa Đô']],
    ['communes across, bare', ['TT | Nội dung tiêu chí | Bảo Hà | Nghĩa Đô', '1 | Quy hoạch | x |', '2 | Giao thông | x | x'], ['? Bảo Hà', '? Nghĩa Đô']],
    ['communes across over marks, no head for criteria', [' | Bảo Hà | Nghĩa Đô | Xuân Hòa', 'Quy hoạch | Đạt | Chưa đạt | Đạt', 'Giao thông | x | x | '], ['? Bảo Hà', '? Nghĩa Đô', '? Xuân Hòa']],
    ['communes across in a second row of heads', ['TT | Tiêu chí | Kết quả các đơn vị', ' | | Bảo Hà | Nghĩa Đô', '1 | Quy hoạch | Đạt | Đạt'], ['? Bảo Hà', '? Nghĩa Đô']],
    ['no names across over words', ['Họ tên | Chức Vụ | Đơn Vị Công Tác', 'An | Phó phòng | Phòng Kinh tế'], []],
  ])('%s', (_, rows, expected) => expect(told(...rows)).toEqual(expected)) // prettier-ignore
})
