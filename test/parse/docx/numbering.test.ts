import { describe, expect, test } from 'vitest'
import { DOCX, paragraphsOf, readAs } from '../reading.js'
import { abstractNum, type Extra, item, level, makeDocx, num, numInstance, p } from './make-docx.js'

const lines = async (body: string, extra: Extra): Promise<string[]> => paragraphsOf(await readAs(await makeDocx(body, extra), DOCX))

const outline = abstractNum(
  0,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'lowerLetter', '%3)'),
  level(3, 'bullet', '-'),
)
const decimals = abstractNum(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2.'))
const numbering = outline + decimals + numInstance(1, 0) + numInstance(2, 1)

describe('automatic numbering as Word prints it', () => {
  test('levels count and restart under a higher one', async () => {
    const body = [
      item('Đánh giá', 1),
      item('Kết quả', 1, 1),
      item('Thu nhập;', 1, 2),
      item('Y tế;', 1, 2),
      item('vốn tỉnh.', 1, 3),
      item('Hạn chế', 1, 1),
      item('Đường xã.', 1, 2),
      item('Nhiệm vụ', 1),
      item('Các xã', 1, 1),
    ]
    expect(await lines(body.join(''), { numbering })).toEqual([
      'I. Đánh giá',
      '1. Kết quả',
      'a) Thu nhập;',
      'b) Y tế;',
      '- vốn tỉnh.',
      '2. Hạn chế',
      'a) Đường xã.',
      'II. Nhiệm vụ',
      '1. Các xã',
    ])
  })

  test('an interrupted list goes on; nested decimals carry their parents', async () => {
    const body = item('Một.', 2) + p('Xen giữa.') + item('Hai.', 2) + item('Con.', 2, 1) + item('Ba.', 2)
    expect(await lines(body, { numbering })).toEqual(['1. Một.', 'Xen giữa.', '2. Hai.', '2.1. Con.', '3. Ba.'])
  })

  test('two instances of one definition go on counting, a start override begins anew', async () => {
    const own = `${decimals}${numInstance(2, 1)}${numInstance(3, 1)}${numInstance(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}`
    const body = item('A.', 2) + item('B.', 3) + item('C.', 4) + item('D.', 4)
    expect(await lines(body, { numbering: own })).toEqual(['1. A.', '2. B.', '5. C.', '6. D.'])
  })

  test('numbering that a paragraph style carries, also an inherited one', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`
    const body =
      p('Một.', '<w:pStyle w:val="Muc"/>') + p('Hai.', '<w:pStyle w:val="MucCon"/>') + p('Thường.', `<w:pStyle w:val="Muc"/>${num(0, 0)}`)
    expect(await lines(body, { numbering, styles })).toEqual(['1. Một.', '2. Hai.', 'Thường.'])
  })

  test('a level bound to a style; a definition behind a list style', async () => {
    const own =
      abstractNum(7, level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>'), level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')) +
      '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="DanhSach"/></w:abstractNum>' +
      numInstance(7, 7) +
      numInstance(8, 8)
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    const body =
      p('Công nhận.', '<w:pStyle w:val="Dieu"/>') +
      p('Khoản đầu.', '<w:pStyle w:val="Khoan"/>') +
      p('Khoản hai.', '<w:pStyle w:val="Khoan"/>') +
      p('Thi hành.', '<w:pStyle w:val="Dieu"/>') +
      item('Qua danh sách.', 8)
    expect(await lines(body, { numbering: own, styles })).toEqual([
      'Điều 1. Công nhận.',
      '1. Khoản đầu.',
      '2. Khoản hai.',
      'Điều 2. Thi hành.',
      'Điều 1. Qua danh sách.',
    ])
  })

  test('legal figures, leading zeros, symbols of fonts, levels that never restart', async () => {
    const own =
      abstractNum(3, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) +
      abstractNum(4, level(0, 'decimalZero', '%1.'), level(1, 'bullet', '\uF0B7'), level(2, 'bullet', '+')) +
      abstractNum(5, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')) +
      [3, 4, 5].map((id) => numInstance(id, id)).join('')
    const body =
      item('M', 3) +
      item('N', 3, 1) +
      item('K', 4) +
      item('B', 4, 1) +
      item('C', 4, 2) +
      item('X', 5) +
      item('x1', 5, 1) +
      item('Y', 5) +
      item('y1', 5, 1)
    expect(await lines(body, { numbering: own })).toEqual(['I. M', '1.1. N', '01. K', '- B', '+ C', '1. X', 'a) x1', '2. Y', 'b) y1'])
  })

  test('bullets of empty paragraphs are not printed; unknown numbering is no label', async () => {
    expect(await lines(item('', 1, 3) + item('Chữ', 99), { numbering })).toEqual(['Chữ'])
  })
})
