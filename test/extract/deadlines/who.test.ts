/** Who must act, wording by wording, with as many that name nobody. */
import { describe, expect, it } from 'vitest'
import { partOf, readSentence } from './read.js'
import { NAMES } from './who-names.cases.js'
import { OTHERS } from './who-others.cases.js'
import { OTHERS_NOT } from './who-others-not.cases.js'
import { MATTERS } from './who-matters.cases.js'
import { OFFICES } from './who-offices.cases.js'
import { SHAPES } from './who-shapes.cases.js'
import { ASKED, BRACKETS, LABELS, MOVED, SUBJECTS, type WhoCase } from './who.cases.js'

const table = (cases: readonly WhoCase[]) => cases.map(([text, ...who]) => ({ text, who }))

describe.each([
  ['asked', ASKED],
  ['subjects', SUBJECTS],
  ['brackets', BRACKETS],
  ['labels', LABELS],
  ['moved, shared, promised', MOVED],
  ['names', NAMES],
  ['shapes', SHAPES],
  ['offices', OFFICES],
  ['offices of other kinds', OTHERS],
  ['no offices', OTHERS_NOT],
  ['matters', MATTERS],
] as const)('who: %s', (_, cases) => {
  it.each(table(cases))('$text', ({ text, who }) => expect(readSentence(text, '2024-03-01').map((d) => d.who)).toEqual(who))
})

/** A name that may be cut short, or that counts things, is no certain actor. */
const DOUBTED: readonly (readonly [text: string, doubted: boolean])[] = [
  ['Hợp tác xã ép dầu lạc xong lô hàng trước ngày 15/3/2024.', true],
  ['14 cơ sở nuôi tôm lắp bể lắng xong trước ngày 15/3/2024.', true],
  ['Mỗi thôn trồng 200 cây trước ngày 15/3/2024.', true],
  ['Những hộ còn nợ nộp xong trước ngày 15/3/2024.', true],
  ['Phòng Y tế ngành dọc quét lại số liệu xong trước ngày 15/3/2024.', false],
  ['Chủ các hộ nuôi cá khai báo trước ngày 15/3/2024.', true],
  ['Kính đề nghị UBND tỉnh giao Hội đồng thẩm định xem xét trước ngày 15/3/2024.', true],
  ['Giao Hội đồng thẩm định xem xét trước ngày 15/3/2024.', false],
  ['Hợp tác xã nộp hồ sơ trước ngày 15/3/2024.', false],
  ['Các đơn vị phải nộp biểu trước ngày 15/3/2024.', false],
  ['Nhà thầu cam kết xong trước ngày 15/3/2024.', false],
  ['Các thôn trồng 200 cây trước ngày 15/3/2024.', false],
  ['Hồ sơ Phòng Kinh tế thẩm định xong trước ngày 15/3/2024.', true],
  ['UBND xã Phú An khơi thông cống trước ngày 15/3/2024.', false],
]

describe('who: how sure', () => {
  it.each(DOUBTED)('%s doubted: %s', (text, doubted) => {
    const [proof] = partOf(text, '2024-03-01').evidence['/deadlines/0/who/0'] ?? []
    expect(proof && proof.confidence < 0.8).toBe(doubted)
  })
})
