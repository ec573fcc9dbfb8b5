/** What a moved term was the term of: only words that move terms make one up. */
import { describe, expect, it } from 'vitest'
import { readSentence } from './read.js'

const CASES: readonly (readonly [text: string, moved: string | null])[] = [
  ['Di dời các hộ dân ven kè Bến Cũ trước ngày 20/3/2024.', null],
  ['Chuyển danh sách về Phòng Nội vụ trước ngày 20/3/2024.', null],
  ['Dời điểm tập kết vật liệu ra khỏi lề đường trước ngày 20/3/2024.', null],
  ['Điều chỉnh phương án chữa cháy, gửi Công an huyện trước ngày 20/3/2024.', null],
  ['Nắng nóng kéo dài, các xã báo cáo diện tích hạn trước ngày 20/3/2024.', null],
  ['Đồng ý lùi sang ngày 20/3/2024.', 'thời hạn'],
  ['Được gia hạn đến ngày 20/3/2024.', 'thời hạn'],
  ['Thời hạn nộp bài dự thi được dời đến ngày 20/3/2024.', 'Thời hạn nộp bài dự thi'],
  ['Điều chỉnh thời gian nộp hồ sơ đến ngày 20/3/2024.', 'thời gian nộp hồ sơ'],
]

describe('what a term prolongs', () => {
  it.each(CASES.map(([text, moved]) => ({ text, moved })))('$text', ({ text, moved }) => {
    const rows = readSentence(text, '2024-03-12')
    expect(rows.map((r) => r.extends)).toEqual([moved])
  })
})
