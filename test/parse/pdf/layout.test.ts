import { describe, expect, it } from 'vitest'
import { cells, documentOf, paragraphs } from './read.js'
import { widthOf, type Text, type TinyPage } from './tiny-pdf.js'

const at = (x: number, y: number, ...lines: string[]): Text[] => lines.map((text, i) => ({ text, x, y: y + 18 * i }))
const centred = (axis: number, y: number, ...lines: string[]): Text[] =>
  lines.map((text, i) => ({ text, x: axis - widthOf(text) / 2, y: y + 18 * i }))
/** A body line that fills the type area (70 to 545) exactly. */
const full = (text: string, y: number): Text => ({ text, x: 70, y, size: (475 / widthOf(text)) * 13 })
const read = async (...pages: TinyPage[]): Promise<string[]> => paragraphs(await documentOf(pages))

const BODY = 'Ủy ban nhân dân xã Đồng Mây nhận được văn bản của huyện và trả lời như sau đây'
const office = ['UBND HUYỆN SƠN HẠ', 'PHÒNG NỘI VỤ']
const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const date = 'Sơn Hạ, ngày 07 tháng 3 năm 2026'

describe('letterheads', () => {
  it('left column first, also when number and date share a line', async () => {
    const texts = [
      ...centred(155, 60, ...office, 'Số: 12/PNV'),
      ...centred(410, 60, ...state, date),
      ...centred(307, 150, 'Kính gửi: Ủy ban nhân dân xã Đồng Mây'),
      full(BODY, 180),
    ]
    expect(await read({ texts })).toEqual([...office, 'Số: 12/PNV', ...state, date, 'Kính gửi: Ủy ban nhân dân xã Đồng Mây', BODY])
  })

  it('the left column longer than the right, the subject one paragraph', async () => {
    const subject = ['V/v rà soát hồ sơ của', 'cán bộ xã năm 2026']
    const texts = [...centred(155, 60, ...office, 'Số: 12/PNV', ...subject), ...centred(410, 60, ...state, date), full(BODY, 200)]
    expect(await read({ texts })).toEqual([...office, 'Số: 12/PNV', subject.join('/'), ...state, date, BODY])
  })

  it('the right column longer than the left', async () => {
    const texts = [...centred(155, 60, 'UBND XÃ ĐỒNG MÂY', 'Số: 9/BC'), ...centred(410, 60, ...state, date), full(BODY, 150)]
    expect(await read({ texts })).toEqual(['UBND XÃ ĐỒNG MÂY', 'Số: 9/BC', ...state, date, BODY])
  })

  it('a Party letterhead', async () => {
    const left = ['HUYỆN ỦY SƠN HẠ', 'BAN TỔ CHỨC', '*', 'Số 31-CV/BTC']
    const texts = [...centred(155, 60, ...left), ...centred(410, 60, 'ĐẢNG CỘNG SẢN VIỆT NAM', date), full(BODY, 170)]
    expect(await read({ texts })).toEqual([...left, 'ĐẢNG CỘNG SẢN VIỆT NAM', date, BODY])
  })

  it('columns set at different heights, with stamps above', async () => {
    const texts = [
      ...at(430, 30, 'KHẨN'),
      ...centred(155, 64, ...office, 'Số: 12/PNV'),
      ...centred(410, 60, ...state, date),
      full(BODY, 170),
    ]
    expect(await read({ texts })).toEqual(['KHẨN', ...office, 'Số: 12/PNV', ...state, date, BODY])
  })

  it('one column only: lines stay in order', async () => {
    const texts = [...centred(307, 60, ...office, 'Số: 12/PNV'), full(BODY, 150)]
    expect(await read({ texts })).toEqual([...office, 'Số: 12/PNV', BODY])
  })

  it('a blank number stays a blank', async () => {
    const texts = [...centred(155, 60, 'UBND XÃ ĐỒNG MÂY', 'Số:         /UBND'), ...centred(410, 60, ...state, date), full(BODY, 150)]
    expect(await read({ texts })).toContain('Số: /UBND')
  })
})

describe('feet', () => {
  const items = ['Nơi nhận:', '- Như trên;', '- Ban Giám đốc;', '- Lưu: VT.']
  it('recipients first, then the signature', async () => {
    const sign = centred(430, 300, 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG')
    const texts = [full(BODY, 100), ...at(76, 300, ...items), ...sign, ...centred(430, 420, 'Lê Thu Hằng')]
    expect(await read({ texts })).toEqual([BODY, ...items, 'KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG', 'Lê Thu Hằng'])
  })

  it('cut by the end of the page', async () => {
    const first = { texts: [full(BODY, 100), ...at(76, 760, ...items.slice(0, 2)), ...centred(430, 760, 'CHỦ TỊCH')] }
    const second = { texts: [...at(76, 60, ...items.slice(2)), ...centred(430, 96, 'Lê Thu Hằng')] }
    expect(await read(first, second)).toEqual([BODY, ...items, 'CHỦ TỊCH', 'Lê Thu Hằng'])
  })
})

describe('paragraphs', () => {
  it('lines of one paragraph are joined, labels and indents begin new ones', async () => {
    const texts = [
      full(BODY, 100),
      ...at(70, 115, 'phần còn lại của câu.'),
      ...at(98, 133, '1. Việc thứ nhất.'),
      ...at(98, 151, 'a) Việc nhỏ;'),
      ...at(98, 169, '- Việc nhỏ hơn.'),
      ...at(98, 187, 'Điều 3. Thi hành.'),
    ]
    expect(await read({ texts })).toEqual([
      `${BODY}/phần còn lại của câu.`,
      '1. Việc thứ nhất.',
      'a) Việc nhỏ;',
      '- Việc nhỏ hơn.',
      'Điều 3. Thi hành.',
    ])
  })

  it('a number broken at its hyphen stays in its paragraph', async () => {
    const first = 'Thực hiện các nội dung chỉ đạo tại Thông báo của huyện mang số 175/TB-'
    expect(await read({ texts: [full(first, 100), ...at(70, 115, 'STNMT ngày 21/4/2026.')] })).toEqual([`${first}/STNMT ngày 21/4/2026.`])
  })

  it('a paragraph cut by the end of the page goes on, page number and running head left out', async () => {
    const head = { text: 'Kế hoạch số 5 của xã Đồng Mây', x: 200, y: 40 }
    const pages = [1, 2, 3].map((n) => ({
      texts: [
        head,
        full(`${'một hai ba bốn năm'.split(' ')[n] ?? ''} ${BODY}`, 100),
        full(BODY, 115),
        { text: `- ${n} -`, x: 300, y: 800 },
      ],
    }))
    const document = await documentOf(pages)
    expect(paragraphs(document)).toEqual([['hai', 'ba', 'bốn'].map((n) => `${n} ${BODY}/${BODY}`).join('/')])
    expect(document.furniture.map(({ role, page }) => `${role} ${page}`).sort()).toEqual(
      ['page-number 1', 'page-number 2', 'page-number 3', 'running-head 1', 'running-head 2', 'running-head 3'].sort(),
    )
  })

  it('the letterhead of the next letter in one file is no running head', async () => {
    const page = { texts: [...centred(155, 60, ...office), ...centred(410, 60, ...state), full(BODY, 150)] }
    expect(await read(page, page)).toEqual([...office, ...state, BODY, ...office, ...state, BODY])
  })
})

describe('tables', () => {
  const xs = [70, 110, 250, 300, 350]
  const grid = (top: number, rows: number, height = 20): (readonly [number, number, number, number])[] => [
    ...Array.from({ length: rows + 1 }, (_, i) => [xs[0] ?? 0, top + i * height, xs.at(-1) ?? 0, top + i * height] as const),
    ...xs.map((x) => [x, top, x, top + rows * height] as const),
  ]
  const row = (y: number, ...entries: string[]): Text[] =>
    entries.flatMap((text, i) => (text === '' ? [] : [{ text, x: (xs[i] ?? 0) + 4, y, size: 11 }]))

  it('keeps empty cells in their columns', async () => {
    const texts = [
      full(BODY, 80),
      ...row(114, 'TT', 'Xã', '1', '2'),
      ...row(134, '1', 'Khe Trúc', '', 'x'),
      ...row(154, '2', 'Nà Sen', 'x', ''),
    ]
    const document = await documentOf([{ texts, lines: grid(100, 3) }])
    expect(cells(document)).toEqual([
      ['TT', 'Xã', '1', '2'],
      ['1', 'Khe Trúc', '', 'x'],
      ['2', 'Nà Sen', 'x', ''],
    ])
  })

  it('goes on over the page, its head not repeated', async () => {
    const head = row(714, 'TT', 'Xã', '1', '2')
    const first = { texts: [full(BODY, 80), ...head, ...row(734, '1', 'Khe Trúc', '', 'x')], lines: grid(700, 2) }
    const second = { texts: [...row(74, 'TT', 'Xã', '1', '2'), ...row(94, '2', 'Nà Sen', 'x', '')], lines: grid(60, 2) }
    expect(cells(await documentOf([first, second]))).toEqual([
      ['TT', 'Xã', '1', '2'],
      ['1', 'Khe Trúc', '', 'x'],
      ['2', 'Nà Sen', 'x', ''],
    ])
  })

  it('without ruling lines: pieces in line, a wrapped cell and an empty one', async () => {
    const texts = [
      full(BODY, 80),
      ...row(114, 'TT', 'Tên xã', 'Đạt', 'Ghi chú'),
      ...row(134, '1', 'Khe Trúc', '17', 'chờ'),
      { text: 'kiểm tra', x: 304, y: 147, size: 11 },
      ...row(165, '2', 'Nà Sen', '', 'xong'),
      ...row(185, '3', 'Gò Sim', '19', 'xong'),
      full(BODY, 220),
    ]
    const document = await documentOf([{ texts }])
    expect(cells(document)).toEqual([
      ['TT', 'Tên xã', 'Đạt', 'Ghi chú'],
      ['1', 'Khe Trúc', '17', 'chờ kiểm tra'],
      ['2', 'Nà Sen', '', 'xong'],
      ['3', 'Gò Sim', '19', 'xong'],
    ])
    expect(document.paragraphs).toHaveLength(3)
  })

  it('a merged cell is given once, with its extent', async () => {
    const lines = grid(100, 2).filter(([x0, y0, x1]) => !(x0 === 300 && x1 === 300 && y0 === 100))
    const texts = [full(BODY, 80), ...row(114, 'TT', 'Xã', 'Tiêu chí'), ...row(134, '1', 'Nà Sen', 'x', 'x')]
    const document = await documentOf([{ texts, lines: [...lines, [300, 120, 300, 140]] }])
    expect(document.tables[0]?.rows[0]?.cells.map(({ column, columns }) => [column, columns])).toEqual([
      [0, 1],
      [1, 1],
      [2, 2],
    ])
  })
})

describe('signs', () => {
  it('decomposed letters become composed, also over a word cut by a change of font', async () => {
    const whole = 'Đồng Mây'.normalize('NFD')
    const cut = [
      { text: 'xã Kh', x: 200, y: 100 },
      { text: 'ê', x: 200 + widthOf('xã Kh'), y: 100, font: 'F2' as const },
    ]
    expect(await read({ texts: [{ text: whole, x: 70, y: 100 }, ...cut, full(BODY, 140)] })).toEqual(['Đồng Mây xã Khê', BODY])
  })

  it('a letter of another font in a gap of the main run belongs to its word', async () => {
    const texts = [
      { text: 'T', x: 70, y: 100 },
      { text: 'NH', x: 83, y: 100 },
      { text: 'Ỉ', x: 76.5, y: 100, font: 'F2' as const },
      full(BODY, 140),
    ]
    expect(await read({ texts })).toEqual(['TỈNH', BODY])
  })

  it('text drawn twice for boldness is read once', async () => {
    const twice = [
      { text: 'QUYẾT ĐỊNH', x: 270, y: 60 },
      { text: 'QUYẾT ĐỊNH', x: 270.4, y: 60 },
    ]
    expect(await read({ texts: [...twice, full(BODY, 140)] })).toEqual(['QUYẾT ĐỊNH', BODY])
  })

  it('a slanting draft mark is read first, other slanting text is kept apart', async () => {
    const texts = [
      full(BODY, 140),
      { text: 'DỰ THẢO', x: 200, y: 500, size: 60, angle: 45 },
      { text: 'Bản sao của thư viện', x: 30, y: 600, angle: 90 },
    ]
    const document = await documentOf([{ texts }])
    expect(paragraphs(document)).toEqual(['DỰ THẢO', BODY])
    expect(document.furniture).toEqual([{ role: 'hidden', page: 1, text: 'Bản sao của thư viện' }])
  })

  it('a number filled in as a note or a form field stands at its place', async () => {
    const texts = [
      full(BODY, 60),
      { text: 'Số:', x: 70, y: 100 },
      { text: '/UBND', x: 140, y: 100 },
      full(BODY, 140),
      { text: 'Ngày ký:', x: 70, y: 200 },
    ]
    const notes = [
      { text: '0127', rect: [92, 88, 136, 103] as const },
      { text: '12/5/2026', rect: [130, 188, 200, 203] as const, field: true },
    ]
    expect(await read({ texts, notes })).toEqual([BODY, 'Số: 0127 /UBND', BODY, 'Ngày ký: 12/5/2026'])
  })
})
