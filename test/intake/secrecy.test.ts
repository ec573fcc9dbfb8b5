import { describe, expect, test } from 'vitest'
import { type Secrecy, secrecyMark, secrecyMarkInAny } from '../../src/intake/secrecy.js'

const HEAD = 'UBND HUYỆN HÒA SƠN\n\nSố: 12/UBND-NC'
const BODY = 'Kính gửi: UBND các xã.\n\nĐề nghị các xã thực hiện.'

describe('a mark alone on a line of the head', () => {
  const cases: readonly (readonly [string, Secrecy])[] = [
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Độ mật: Tối mật', 'TỐI MẬT'],
    ['ĐỘ MẬT: MẬT', 'MẬT'],
    ['[ MẬT ]', 'MẬT'],
    ['"TUYỆT  MẬT"', 'TUYỆT MẬT'],
    ['M Ậ T', 'MẬT'],
    ['T Ố I  M Ậ T', 'TỐI MẬT'],
    ['Bản số 02 | MẬT', 'MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
    ['Tối mật', 'TỐI MẬT'],
    ['(Tuyệt mật)', 'TUYỆT MẬT'],
    ['Số: 12/UBND-NC MẬT', 'MẬT'],
    ['Số: 12/UBND-NC TỐI MẬT', 'TỐI MẬT'],
    ['Bản số: 01 TUYỆT MẬT', 'TUYỆT MẬT'],
    ['HỎA TỐC - MẬT', 'MẬT'],
    ['KHẨN TỐI MẬT', 'TỐI MẬT'],
    ['TỐI MẬT, THƯỢNG KHẨN', 'TỐI MẬT'],
  ]
  test.each(cases)('%j', (line, mark) => expect(secrecyMark(`${HEAD}\n\n${line}\n\n${BODY}`)).toBe(mark))
  test('before the letterhead', () => expect(secrecyMark(`MẬT\n\n${HEAD}\n\n${BODY}`)).toBe('MẬT'))
})

describe('no mark', () => {
  const cases: readonly string[] = [
    'V/v bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'BÍ MẬT',
    'BẢO MẬT',
    'Văn bản MẬT không gửi qua mạng',
    'Độ mật: Thường',
    'Độ mật: Không',
    'DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT',
    'Mật',
    'mật ong Đồng Lâm',
    'XÃ MẬT SƠN',
    'KHẨN',
    'Số: 12/QĐ-MẬT',
    'Số: 12/UBND-NC V/v bảo vệ BÍ MẬT',
    'Số: 12/BÍ MẬT',
    'KHẨN CẤP BẢO MẬT',
    'Tối mật mã',
    'Số 5 đường Nguyễn MẬT ONG',
    'HỢP TÁC XÃ MẬT ONG',
  ]
  test.each(cases)('%j', (line) => expect(secrecyMark(`${HEAD}\n\n${line}\n\n${BODY}`)).toBeNull())
  test('the word alone in the body, after it began', () => expect(secrecyMark(`${HEAD}\n\n${BODY}\n\nMẬT`)).toBeNull())
  test('a cell of a table in the body', () => expect(secrecyMark(`${HEAD}\n\n${BODY}\n\nTT | Loại | Độ mật\n1 | Báo cáo | MẬT`)).toBeNull())
  test('nothing', () => expect(secrecyMark('')).toBeNull())
})

describe('a secret letter bound in with others', () => {
  const second = HEAD.replace(/\d+/, '77')
  const file = (mark: string): string => `${HEAD}\n\n${BODY}\n\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLù Văn Páo\n\n${mark}`
  test.each([
    ['below its letterhead', file(`${second}\n\nMẬT\n\n${BODY}`), 'MẬT'],
    ['above its letterhead', file(`TỐI MẬT\n\n${second}\n\n${BODY}`), 'TỐI MẬT'],
    ['of the Party', file('ĐẢNG ỦY XÃ NẬM LÚC\nSố 3-BC/ĐU\nTUYỆT MẬT\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBÁO CÁO'), 'TUYỆT MẬT'],
    ['the first of the file', `${HEAD}\n\nMẬT\n\n${BODY}\n\n${second}\n\n${BODY}`, 'MẬT'],
  ])('%s', (_, text, mark) => expect(secrecyMarkInAny(text)).toBe(mark))
  test.each([
    ['no mark anywhere', file(`${second}\n\n${BODY}`)],
    ['the word in its body', file(`${second}\n\n${BODY}\n\nMẬT`)],
    ['a column of degrees in a list', file(`PHỤ LỤC\n\nTT | Loại | Độ mật\n1 | Báo cáo | MẬT`)],
    ['a firm that sells honey', file(`${second}\n\nKính gửi: HỢP TÁC XÃ MẬT ONG\n\n${BODY}`)],
  ])('none: %s', (_, text) => expect(secrecyMarkInAny(text)).toBeNull())
})
