import { describe, expect, test } from 'vitest'
import { cellsOf, DOCX, paragraphsOf, readAs } from '../reading.js'
import { bareTable, cell, type Extra, makeDocx, p, row, ruledTable, run } from './make-docx.js'

const read = async (body: string, extra?: Extra) => readAs(await makeDocx(body, extra), DOCX)
const lines = async (body: string, extra?: Extra): Promise<string[]> => paragraphsOf(await read(body, extra))

const LEFT = p('UBND HUYỆN HÒA SƠN') + p('PHÒNG NỘI VỤ')
const RIGHT = p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('Độc lập - Tự do - Hạnh phúc')
const HEAD = [
  'UBND HUYỆN HÒA SƠN',
  'PHÒNG NỘI VỤ',
  'Số: /PNV',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Hòa Sơn, ngày tháng 5 năm 2024',
]

describe('tables that lay out the page are read column by column', () => {
  const NUMBER = p('Số:       /PNV')
  const DAY = p('Hòa Sơn, ngày     tháng 5 năm 2024')
  const cases: readonly (readonly [string, string])[] = [
    ['one row', bareTable(row(cell(LEFT + NUMBER), cell(RIGHT + DAY)))],
    ['two rows', bareTable(row(cell(LEFT), cell(RIGHT)), row(cell(NUMBER), cell(DAY)))],
    ['an empty column between', bareTable(row(cell(LEFT), cell(p('')), cell(RIGHT)), row(cell(NUMBER), cell(p('')), cell(DAY)))],
    ['lines drawn by mistake', ruledTable(row(cell(LEFT), cell(RIGHT)), row(cell(NUMBER), cell(DAY)))],
    [
      'soft breaks inside cells',
      bareTable(row(cell(p(`${run('UBND HUYỆN HÒA SƠN')}<w:r><w:br/></w:r>${run('PHÒNG NỘI VỤ')}`) + NUMBER), cell(RIGHT + DAY))),
    ],
    [
      'tabs instead of a table',
      p('<w:r><w:t>UBND HUYỆN HÒA SƠN</w:t><w:tab/><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r>') +
        p('<w:r><w:t>PHÒNG NỘI VỤ</w:t><w:tab/><w:tab/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r>') +
        p('<w:r><w:t xml:space="preserve">Số:      /PNV</w:t><w:tab/><w:t>Hòa Sơn, ngày    tháng 5 năm 2024</w:t></w:r>'),
    ],
  ]
  test.each(cases)('%s', async (_, table) =>
    expect(await lines(table + p('Kính gửi: UBND các xã.'))).toEqual([...HEAD, 'Kính gửi: UBND các xã.']),
  )

  test('the foot: receivers, then the signature', async () => {
    const foot = bareTable(
      row(cell(p('Nơi nhận:') + p('- Như trên;') + p('- Lưu: VT.')), cell(p('TRƯỞNG PHÒNG') + p('') + p('Trần Văn Bảo'))),
    )
    expect(await lines(p('Nội dung./.') + foot)).toEqual([
      'Nội dung./.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'TRƯỞNG PHÒNG',
      'Trần Văn Bảo',
    ])
  })
})

describe('tables of data stay tables', () => {
  test('empty cells, merged cells, several paragraphs in a cell', async () => {
    const table = ruledTable(
      row(cell('TT', '<w:vMerge w:val="restart"/>'), cell('Tiêu chí', '<w:gridSpan w:val="2"/>'), 'Hạn'),
      row(cell('', '<w:vMerge/>'), '1', '2', ''),
      row('1', 'x', '', cell(p('Trước') + p('15/5/2024'))),
    )
    const document = await read(table)
    expect(cellsOf(document)).toEqual([
      [
        ['TT', 'Tiêu chí', 'Hạn'],
        ['1', '2', ''],
        ['1', 'x', '', 'Trước 15/5/2024'],
      ],
    ])
    const [first, second] = document.tables[0]?.rows ?? []
    expect(first?.cells.map((c) => [c.column, c.columns, c.rows])).toEqual([
      [0, 1, 2],
      [1, 2, 1],
      [3, 1, 1],
    ])
    expect(second?.cells.map((c) => c.column)).toEqual([1, 2, 3])
  })

  test('a table without lines but with rows of data', async () => {
    const document = await read(bareTable(row('TT', 'Xã', 'Đạt'), row('1', 'Đồng Lâm', '17/19'), row('2', 'Hòa Sơn', '')))
    expect(cellsOf(document)).toEqual([
      [
        ['TT', 'Xã', 'Đạt'],
        ['1', 'Đồng Lâm', '17/19'],
        ['2', 'Hòa Sơn', ''],
      ],
    ])
  })
})

describe('what is printed is read, what is not is left out', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'tracked changes',
      p(
        `${run('Nộp trước ')}<w:del w:id="1"><w:r><w:delText>10/5</w:delText></w:r></w:del><w:ins w:id="2">${run('15/5')}</w:ins>${run('.')}`,
      ),
      ['Nộp trước 15/5.'],
    ],
    [
      'a moved sentence',
      p(`<w:moveFrom w:id="1">${run('Cũ.')}</w:moveFrom>${run('Giữ.')}`) + p(`<w:moveTo w:id="2">${run('Mới.')}</w:moveTo>`),
      ['Giữ.', 'Mới.'],
    ],
    [
      'a deleted paragraph mark',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Nửa đầu ')}</w:p>${p('nửa sau.')}`,
      ['Nửa đầu nửa sau.'],
    ],
    ['hidden text', p(`${run('Thấy.')}${run(' Ẩn.', '<w:vanish/>')}${run(' Cũng thấy.', '<w:vanish w:val="0"/>')}`), ['Thấy. Cũng thấy.']],
    ['a content control', `<w:sdt><w:sdtContent>${p('Trong khung.')}</w:sdtContent></w:sdt>`, ['Trong khung.']],
    ['capitals by format', p(run('Quyết định', '<w:caps/>')), ['QUYẾT ĐỊNH']],
    [
      'a page field, and another field',
      p(`${run('Trang ')}<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`) +
        p(`<w:fldSimple w:instr=" DATE ">${run('5/5/2024')}</w:fldSimple>`),
      ['Trang', '5/5/2024'],
    ],
    [
      'a page field in pieces',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>Chữ.</w:t></w:r>',
      ),
      ['Chữ.'],
    ],
    [
      'a text box, told twice',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${p('KHẨN')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('KHẨN')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Thân.')}`,
      ),
      ['Thân.', 'KHẨN'],
    ],
    [
      'a text box of new kind alone',
      p(
        `${run('Thân.')}<w:r><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`,
      ),
      ['Thân.', 'DỰ THẢO'],
    ],
    ['a hyperlink', p('<w:hyperlink w:anchor="x"><w:r><w:t>Kế hoạch số 5/KH-UBND</w:t></w:r></w:hyperlink>'), ['Kế hoạch số 5/KH-UBND']],
    [
      'a soft break in running text',
      p(`${run('Kính gửi: UBND xã.')}`) +
        p(`${run('Đề nghị các xã rà soát')}<w:r><w:br/></w:r>${run('hồ sơ.')}<w:r><w:br/></w:r>${run('Gửi về Phòng.')}`),
      ['Kính gửi: UBND xã.', 'Đề nghị các xã rà soát hồ sơ.', 'Gửi về Phòng.'],
    ],
    ['a page break inside a paragraph', p(`${run('Hết./.')}<w:r><w:br w:type="page"/></w:r>${run('PHỤ LỤC')}`), ['Hết./.', 'PHỤ LỤC']],
  ]
  test.each(cases)('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected))

  test('hidden text and running heads are furniture', async () => {
    const document = await read(p(`${run('Thấy.')}${run('Ẩn', '<w:vanish/>')}`), { header: p('DỰ THẢO LẦN 2') + p('12') })
    expect(document.furniture).toEqual([
      { role: 'running-head', page: 1, text: 'DỰ THẢO LẦN 2' },
      { role: 'hidden', page: 1, text: 'Ẩn' },
    ])
  })

  test('footnotes stand at the end, their marks are not glued to figures', async () => {
    const footnotes = `<w:footnote w:id="2">${p('Theo báo cáo của huyện.')}</w:footnote>`
    const body = p(`${run('Đạt 15')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('/19 tiêu chí.')}`) + p('Hết.')
    expect(await lines(body, { footnotes })).toEqual(['Đạt 15/19 tiêu chí.', 'Hết.', '[1] Theo báo cáo của huyện.'])
  })

  test('decomposed letters and Ð become the usual ones', async () => {
    expect(await lines(p('Ðồng Lâm đạt chuẩn'.normalize('NFD')))).toEqual(['Đồng Lâm đạt chuẩn'])
  })
})

describe('pages that the file begins anew', () => {
  const BREAK = '<w:r><w:br w:type="page"/></w:r>'
  const section = (type = ''): string => `<w:sectPr>${type === '' ? '' : `<w:type w:val="${type}"/>`}</w:sectPr>`
  const ends = (text: string, type = ''): string => p(run(text), section(type))
  const pages = async (body: string, extra?: Extra): Promise<string[]> => {
    const document = await read(body, extra)
    return document.pages.map(({ span }) => document.text.slice(span.start, span.end).trim().replace(/\n+/g, ' / '))
  }
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no break', p('Một.') + p('Hai.'), ['Một. / Hai.']],
    ['a break in a paragraph of its own', p('Một.') + p(BREAK) + p('Hai.'), ['Một.', 'Hai.']],
    ['a break in the midst of a paragraph', p(run('Một.') + BREAK + run('Hai.')), ['Một.', 'Hai.']],
    ['a break in mid-sentence', p(run('Nộp báo cáo') + BREAK + run('trước ngày 5/3.')), ['Nộp báo cáo', 'trước ngày 5/3.']],
    ['a paragraph that begins a page', p('Một.') + p(run('Hai.'), '<w:pageBreakBefore/>'), ['Một.', 'Hai.']],
    ['one that is told not to', p('Một.') + p(run('Hai.'), '<w:pageBreakBefore w:val="0"/>'), ['Một. / Hai.']],
    ['a section on a new page', ends('Một.') + p('Hai.') + section(), ['Một.', 'Hai.']],
    ['a section on the same page', ends('Một.') + p('Hai.') + section('continuous'), ['Một. / Hai.']],
    [
      'what begins the second section stands at its end',
      ends('Một.', 'continuous') + ends('Hai.', 'oddPage') + p('Ba.') + section('continuous'),
      ['Một.', 'Hai. / Ba.'],
    ],
    ['a break and a section: no empty page', p('Một.') + p(BREAK, section()) + p('Hai.') + section(), ['Một.', 'Hai.']],
    [
      'a table that begins a page',
      p('Một.') + ruledTable(row(cell(p(run('A'), '<w:pageBreakBefore/>')), 'B'), row('C', 'D')),
      ['Một.', 'A | B / C | D'],
    ],
    ['a break inside a table', p('Một.') + ruledTable(row('A', 'B'), row(cell(p(BREAK + run('C'))), 'D')), ['Một. / A | B / C | D']],
    ['the end of a column is no page', p(run('Một.') + '<w:r><w:br w:type="column"/></w:r>' + run('Hai.')), ['Một. / Hai.']],
  ]
  test.each(cases)('%s', async (_, body, seen) => expect(await pages(body)).toEqual(seen))

  test('a footnote stays on the page that refers to it', async () => {
    const footnotes = '<w:footnote w:id="2"><w:p><w:r><w:t>Chú thích một.</w:t></w:r></w:p></w:footnote>'
    const body = p(run('Một.') + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(BREAK) + p('Hai.')
    expect(await pages(body, { footnotes })).toEqual(['Một. / [1] Chú thích một.', 'Hai.'])
  })
})
