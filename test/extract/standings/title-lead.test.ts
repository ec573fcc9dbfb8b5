/** What the letter's title says of "the communes" holds, in doubt, for those whose scores it tells. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import { ofKind } from '../../../src/model/finding.js'
import { letterOf } from '../units/letters.js'

const letter = (title: string, ...body: readonly string[]) =>
  letterOf('ỦY BAN NHÂN DÂN\nHUYỆN HƯNG CŨ', 'Số: 12/BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 'Hưng Cũ, ngày 12 tháng 10 năm 2023', `BÁO CÁO\n${title}`, ...body) // prettier-ignore

const told = (title: string, ...body: readonly string[]): string[] =>
  ofKind(extract(letter(title, ...body)).findings, 'standing').map(
    ({ value, confidence }) => `${value.commune.written} ${value.standard ?? '-'} ${value.status} ${value.year ?? '-'} ${confidence}`,
  )

const POINTS = ['1. Kết quả kiểm tra:', '- Xã Suối Lạnh đạt 17 tiêu chí, còn 02 tiêu chí.', '- Xã Nà Mây đạt 18/19 tiêu chí.']

describe('targets of the title', () => {
  it('points that begin with a commune and its score', () => {
    expect(told('Tiến độ các xã đăng ký đạt chuẩn nông thôn mới nâng cao năm 2023', ...POINTS)).toEqual([
      'Suối Lạnh ntm-nang-cao target 2023 0.78',
      'Nà Mây ntm-nang-cao target 2023 0.78',
    ])
  })
  it.each([
    ['a title without communes', 'Kết quả xây dựng nông thôn mới năm 2023'],
    ['no year', 'Tiến độ các xã đăng ký đạt chuẩn nông thôn mới'],
    ['a period', 'Tiến độ các xã đăng ký đạt chuẩn nông thôn mới năm 2023-2025'],
    ['titles held', 'Kết quả tại các xã đạt chuẩn nông thôn mới năm 2023'],
  ])('%s tells nothing of each', (_, title) => expect(told(title, ...POINTS)).toEqual([]))
  it('a commune that is only named is none of them', () => {
    expect(
      told('Tiến độ các xã đăng ký đạt chuẩn nông thôn mới năm 2023', '1. Giao UBND xã Suối Lạnh báo cáo trước ngày 20/10/2023.'),
    ).toEqual([])
  })
})
