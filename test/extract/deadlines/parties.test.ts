/** Where the one who must act is told: in the clause, in one before it, in headings and lead-ins; and how sure that is. */
import { describe, expect, it } from 'vitest'
import { partOf, readLetterText, readSentence } from './read.js'

const CASES: readonly (readonly [text: string, ...who: (readonly string[])[]])[] = [
  ['Bước 2. Phòng Tư pháp xem hồ sơ, chuyển về Sở trước ngày 15/3/2024.', ['Phòng Tư pháp']],
  ['Hai là, Đảng ủy xã Phú Lộc lãnh đạo làm xong trước ngày 15/3/2024.', ['Đảng ủy xã Phú Lộc']],
  ['Sở Xây dựng: các nhà thầu phải dọn bãi thải trước ngày 15/3/2024.', ['các nhà thầu']],
  ['Xã Phú Lộc: đồng ý với điều kiện huyện An Bình gửi biên bản trước ngày 15/3/2024.', ['huyện An Bình']],
  ['Xã Phú Lộc: đấu nối cho 20 hộ (Công ty Cấp nước An Bình thực hiện) trước ngày 15/3/2024.', ['Công ty Cấp nước An Bình']],
  ['Sau khi kiểm tra, xã Phú Lộc bổ sung hồ sơ trước ngày 15/3/2024.', ['xã Phú Lộc']],
  ['Theo Kế hoạch trên, Đoàn phải kết thúc kiểm tra trước ngày 15/3/2024.', ['Đoàn']],
  ['Đề nghị xã giải trình trước ngày 15/3/2024.', ['xã']],
  ['UBND huyện kính trình UBND tỉnh xem xét trước ngày 15/3/2024.', ['UBND tỉnh']],
  ['Đề nghị Sở Y tế cho lùi thời gian nộp biểu đến ngày 15/3/2024.', []],
  ['BHXH huyện in thẻ, giao cho UBND xã không quá ngày 15/3/2024.', ['BHXH huyện']],
  ['Giao UBND xã Phú Lộc rà lại sổ hộ nghèo trước ngày 15/3/2024.', ['UBND xã Phú Lộc']],
  ['Xã Phú Lộc: dời bãi rác; thời hạn do UBND huyện ấn định nhưng không quá ngày 15/3/2024.', ['Xã Phú Lộc']],
  ['UBND xã lập hồ sơ xong trong tháng 11. Trạm Y tế niêm yết, hồ sơ gửi về trước ngày 15/12/2024.', ['UBND xã'], ['Trạm Y tế']],
  ['Báo cáo của xã gửi trước ngày 15/3/2024.', []],
  ['Xử lý rác tại các thôn, xã Phú Lộc, xã Phú An xong trước ngày 15/3/2024.', []],
]

describe('who must act in a sentence', () => {
  it.each(CASES.map(([text, ...who]) => ({ text, who })))('$text', ({ text, who }) =>
    expect(readSentence(text, '2024-03-01').map((d) => d.who)).toEqual(who),
  )
})

const HEAD = 'UBND HUYỆN AN BÌNH\nSố: 12/UBND-NN\n\nAn Bình, ngày 01 tháng 3 năm 2024\n\nKính gửi: Các phòng, ban.\n\n'

describe('who must act, told above', () => {
  it.each([
    ['a heading', '1. Đối với UBND các xã\n- Nộp biểu trước ngày 15/3/2024.', ['UBND các xã']],
    ['a lead-in', 'Đề nghị Phòng Y tế và Phòng Tư pháp:\n- Nộp biểu trước ngày 15/3/2024.', ['Phòng Y tế', 'Phòng Tư pháp']],
    ['a run-in head', '1. Trách nhiệm của Phòng Y tế:\na) Nộp biểu trước ngày 15/3/2024.', ['Phòng Y tế']],
    ['the nearest', '1. Phòng Y tế:\na) Công an huyện dốc sức làm, nộp biểu trước ngày 15/3/2024.', ['Công an huyện']],
    ['no bare kind from far', '1. Đề nghị các đồng chí đến đúng giờ:\na) Biểu nộp trước ngày 15/3/2024.', []],
    ['no heading that names a thing', '1. Về chế độ báo cáo\n- Biểu nộp trước ngày 15/3/2024.', []],
  ] as const)('%s', (_, body, who) => expect(readLetterText(HEAD + body, '2024-03-01').map((d) => d.who)).toEqual([who]))
})

describe('how sure it is', () => {
  const sure = (text: string): number | undefined => {
    const proofs = partOf(text, '2024-03-01').evidence['/deadlines/0/who/0']
    return proofs?.[0]?.confidence
  }
  it('the subject of the clause itself', () => expect(sure('UBND xã Phú Lộc nộp biểu trước ngày 15/3/2024.')).toBeGreaterThanOrEqual(0.8))
  it('a term recalled of whose paper it is', () =>
    expect(sure('Theo Thông báo số 3/TB-UBND, hồ sơ của các xã nộp trước ngày 15/02/2024.') ?? 0).toBeLessThan(0.8))
  it('the one who answers a paper may owe what it asked', () =>
    expect(sure('Thực hiện Công văn số 3/UBND (gửi biểu trước ngày 15/3/2024), UBND xã Phú Lộc báo cáo như sau:')).toBeLessThan(0.8))
  it('a doubted actor leaves the day sure', () => {
    const { evidence } = partOf('Trạm Y tế lo phần việc ở thôn. Biểu tổng hợp nộp trước ngày 15/3/2024.', '2024-03-01')
    expect(evidence['/deadlines/0/due']?.[0]?.confidence).toBeGreaterThanOrEqual(0.8)
  })
  it('the subject of a sentence before is a guess', () =>
    expect(sure('Trạm Y tế lo phần việc ở thôn. Biểu tổng hợp nộp trước ngày 15/3/2024.')).toBeLessThan(0.8))
})

const SENT: readonly (readonly [text: string, task: string, to: string | null])[] = [
  [
    'UBND xã gửi biểu về Phòng Y tế huyện ngay sau đợt này, trước ngày 15/3/2024.',
    'gửi biểu về Phòng Y tế huyện ngay sau đợt này',
    'Phòng Y tế huyện',
  ],
  ['UBND xã trình UBND huyện giao vốn đợt 2 trước ngày 15/3/2024.', 'trình UBND huyện giao vốn đợt 2', 'UBND huyện'],
  ['Phòng Y tế gửi nhu cầu (theo mẫu) về Sở trước ngày 15/3/2024.', 'gửi nhu cầu (theo mẫu) về Sở', 'Sở'],
  ['UBND xã dời bãi rác, thời gian hoàn thành trước ngày 15/3/2024.', 'dời bãi rác', null],
  ['Sở nhận được Công văn số 3/UBND của huyện (yêu cầu trả lời trước ngày 15/3/2024).', 'trả lời', null],
  [
    'Thực hiện Công văn số 3/UBND của huyện (gửi biểu số liệu trước ngày 15/3/2024), UBND xã Phú Lộc báo cáo như sau:',
    'gửi biểu số liệu',
    null,
  ],
  ['Trạm Y tế kiểm đếm thuốc (xong trước ngày 15/3/2024), Phòng Y tế tổng hợp.', 'kiểm đếm thuốc', null],
  ['Nộp biểu số 2 (trước ngày 15/3/2024) gửi kèm ảnh chụp.', 'Nộp biểu số 2 gửi kèm ảnh chụp', null],
  ['UBND xã khởi công trong tháng 3/2024 hai tuyến kênh, hoàn thành trước ngày 15/6/2024.', 'khởi công hai tuyến kênh', null],
  ['Xã Phú Lộc: đấu nối nước cho 20 hộ (Công ty Cấp nước thực hiện) trước ngày 15/3/2024.', 'đấu nối nước cho 20 hộ', null],
  ['Trạm Y tế phải ký lại biên bản trước ngày 15/3/2024.', 'ký lại biên bản', null],
  ['Chi bộ cụ thể hóa nghị quyết trước ngày 15/3/2024.', 'cụ thể hóa nghị quyết', null],
  ['HĐND xã thông qua nghị quyết trước ngày 15/3/2024.', 'thông qua nghị quyết', null],
  ['UBND xã trả lời dân về việc dời bãi rác trước ngày 15/3/2024.', 'trả lời dân về việc dời bãi rác', null],
  ['Thời hạn nộp sổ của UBND xã Phú Lộc được gia hạn đến ngày 15/3/2024.', 'Thời hạn nộp sổ của UBND xã Phú Lộc được gia hạn', null],
]

const THROUGH: readonly (readonly [text: string, via: string | null])[] = [
  ['UBND xã gửi biểu qua hộp thư của Phòng trước ngày 15/3/2024.', 'hộp thư của Phòng'],
  ['HĐND xã thông qua nghị quyết trước ngày 15/3/2024.', null],
  ['Trạm Y tế lập danh sách hộ đã trải qua lũ trước ngày 15/3/2024.', null],
]

describe('through whom it goes', () => {
  it.each(THROUGH)('%s', (text, via) => expect(readSentence(text, '2024-03-01')[0]?.via ?? null).toBe(via))
})

describe('what is to be done and where it goes', () => {
  it.each(SENT)('%s', (text, task, to) => {
    const [row] = readSentence(text, '2024-03-01')
    expect([row?.task, row?.to]).toEqual([task, to])
  })
})
