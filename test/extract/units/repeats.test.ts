import { describe, expect, it } from 'vitest'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { unitsFamily } from '../../../src/extract/units/units.family.js'
import { ofKind } from '../../../src/model/finding.js'
import { letterOf } from './letters.js'

/** Bare repeats in the second sentence of a body that has introduced Bảo Hà and Tân Dương. */
const repeats = (sentence: string): string[] => {
  const opening = 'UBND xã Bảo Hà và UBND xã Tân Dương đã báo cáo.'
  const document = letterOf('Kính gửi: Phòng Kinh tế.', `${opening} ${sentence}`)
  const from = document.text.indexOf(opening) + opening.length
  const { findings } = extractView(viewOf(document), [unitsFamily])
  return ofKind(findings, 'unit')
    .filter((f) => f.span.start > from)
    .map((f) => f.value.written)
}

describe('bare repeats of a commune that the letter has introduced', () => {
  it.each([
    ['Bảo Hà, Tân Dương chưa đạt tiêu chí giao thông.', ['Bảo Hà', 'Tân Dương']],
    ['Bảo Hà còn 02 tiêu chí.', ['Bảo Hà']],
    ['Riêng Tân Dương chưa có hồ sơ.', ['Tân Dương']],
    ['Hai đơn vị còn chậm: Bảo Hà và Tân Dương.', ['Bảo Hà', 'Tân Dương']],
    ['Có 02 xã (Bảo Hà, Tân Dương) cần rà soát.', ['Bảo Hà', 'Tân Dương']],
    ['Đến nay Bảo Hà đạt 17 tiêu chí, Tân Dương đạt 16 tiêu chí.', ['Bảo Hà', 'Tân Dương']],
    ['Kiểm tra thực tế tại Bảo Hà trong tuần này.', ['Bảo Hà']],
    ['Tiến độ của Tân Dương chậm so với Bảo Hà.', ['Tân Dương', 'Bảo Hà']],
    ['- Bảo Hà: bổ sung hồ sơ;', ['Bảo Hà']],
  ])('%s', (sentence, expected) => expect(repeats(sentence)).toEqual(expected))

  it.each([
    'Thôn Bảo Hà có 40 hộ.',
    'Chợ Tân Dương họp ngày chẵn.',
    'Đồng chí Tân Dương phụ trách.',
    'Trường Tiểu học Bảo Hà đã sửa.',
    'Các thôn Nà Mây, Bảo Hà chưa có đường.',
    'Ga Bảo Hà đông khách.',
    'Công ty Tân Dương Xanh trúng thầu.',
    'Huyện Bảo Hà là địa danh khác.',
    'Bảo Hà Thượng không phải đơn vị nào.',
  ])('no repeat: %s', (sentence) => expect(repeats(sentence)).toEqual([]))
})
