import { describe, expect, test } from 'vitest'
import { cellsOf, paragraphsOf, readAs } from '../reading.js'

const read = (html: string | Uint8Array) => readAs(html, 'text/html')

const SITE_TOP =
  '<header><a href="/">Cổng thông tin xã Đồng Lâm</a></header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tin">Tin tức</a></li></ul></nav>'
const SITE_END =
  '<aside><h3>Tin liên quan</h3><ul><li><a href="/1">Xã Hòa Sơn ra quân làm đường</a></li></ul></aside><footer>Bản quyền thuộc UBND xã Đồng Lâm</footer>'
const LONG =
  'Sáng ngày 12/3/2024, Ủy ban nhân dân xã Đồng Lâm đã tổ chức hội nghị đánh giá kết quả xây dựng nông thôn mới, với sự tham dự của đại diện các thôn, các đoàn thể và nhân dân trên địa bàn.'

describe('a news page gives its article', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Xã Đồng Lâm đánh giá kết quả nông thôn mới - Cổng thông tin</title><style>p{}</style></head><body>${SITE_TOP}<div class="main"><h1>Xã Đồng Lâm đánh giá kết quả nông thôn mới</h1><div class="content"><p>${LONG}</p><p>${LONG.replace('12/3', '13/3')}</p><table><tr><th>Thôn</th><th>Đạt</th><th>Chưa</th></tr><tr><td>Một</td><td>17</td><td></td></tr></table><p>Lượt xem: 125</p></div></div>${SITE_END}<script>alert(1)</script></body></html>`

  test('title, text and table; origin web; the site is furniture', async () => {
    const document = await read(page)
    const paragraphs = paragraphsOf(document)
    expect(document.origin).toBe('web')
    expect(paragraphs[0]).toBe('Xã Đồng Lâm đánh giá kết quả nông thôn mới')
    expect(paragraphs.filter((p) => p.startsWith('Sáng ngày'))).toHaveLength(2)
    expect(cellsOf(document)).toEqual([
      [
        ['Thôn', 'Đạt', 'Chưa'],
        ['Một', '17', ''],
      ],
    ])
    expect(document.text).not.toMatch(/Trang chủ|Bản quyền|alert|Lượt xem/)
    expect(document.furniture.map((f) => f.text)).toContain('Lượt xem: 125')
  })
})

const LETTER = `<table border="0"><tr><td><p>UBND HUYỆN HÒA SƠN</p><p>PHÒNG NỘI VỤ</p></td><td><b>CỘNG HÒA XÃ HỘI<br>CHỦ NGHĨA VIỆT NAM</b></td></tr><tr><td>Số: &nbsp;&nbsp;&nbsp; /PNV</td><td><i>Hòa Sơn, ngày &nbsp; tháng 5 năm 2024</i></td></tr></table>
<p>Kính gửi: Ủy ban nhân dân các xã.</p><p>Đề nghị các xã:</p><ol><li>Rà soát hồ sơ;<ol type="a"><li>hồ sơ giao thông;</li><li>hồ sơ y tế.</li></ol></li><li>Gửi về Phòng trước ngày 15/5/2024./.</li></ol>
<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>TRƯỞNG PHÒNG<br><br>Trần Văn Bảo</td></tr></table>`
const EXPECTED = [
  'UBND HUYỆN HÒA SƠN',
  'PHÒNG NỘI VỤ',
  'Số: /PNV',
  'CỘNG HÒA XÃ HỘI',
  'CHỦ NGHĨA VIỆT NAM',
  'Hòa Sơn, ngày tháng 5 năm 2024',
  'Kính gửi: Ủy ban nhân dân các xã.',
  'Đề nghị các xã:',
  '1. Rà soát hồ sơ;',
  'a. hồ sơ giao thông;',
  'b. hồ sơ y tế.',
  '2. Gửi về Phòng trước ngày 15/5/2024./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
  'TRƯỞNG PHÒNG',
  'Trần Văn Bảo',
]

describe('a page that holds a letter gives the whole letter', () => {
  test('the page is the letter', async () => {
    const document = await read(`<html><head><meta name="Generator" content="Microsoft Word 15"></head><body>${LETTER}</body></html>`)
    expect(paragraphsOf(document)).toEqual(EXPECTED)
    expect(document.origin).toBe('file')
  })

  test('a site shows the letter', async () => {
    const document = await read(
      `<html><head><title>Văn bản</title></head><body>${SITE_TOP}<div id="doc">${LETTER}</div>${SITE_END}</body></html>`,
    )
    expect(paragraphsOf(document)).toEqual(EXPECTED)
    expect(document.origin).toBe('web')
    expect(document.furniture.map((f) => f.text)).toContain('Bản quyền thuộc UBND xã Đồng Lâm')
  })

  test('a fragment without html and body', async () => expect(paragraphsOf(await read(LETTER))).toEqual(EXPECTED))
})

describe('lists, entities, hidden things', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['drawn lines', '<p>CHÍNH PHỦ<br>-------</p><p>________</p><p>Chữ.</p>', ['CHÍNH PHỦ', 'Chữ.']],
    ['bullets', '<ul><li>Như trên;</li><li>- Lưu: VT.</li></ul>', ['- Như trên;', '- Lưu: VT.']],
    ['start and value', '<ol start="3"><li>Ba.</li><li value="7">Bảy.</li></ol>', ['3. Ba.', '7. Bảy.']],
    ['no marks by style', '<ul style="list-style: none"><li>Trơn.</li></ul>', ['Trơn.']],
    ['labels typed in the items', '<ol><li>I. Mục lớn</li><li>a) Mục nhỏ</li></ol>', ['I. Mục lớn', 'a) Mục nhỏ']],
    ['entities and decomposed letters', `<p>Sở GD&amp;ĐT &#8211; ${'tỉnh Hòa'.normalize('NFD')}</p>`, ['Sở GD&ĐT – tỉnh Hòa']],
    ['hidden elements and comments', '<p>Thấy<span style="display:none">ẩn</span><!-- ghi chú -->.</p><p hidden>Ẩn.</p>', ['Thấy.']],
    [
      'labels that Word wrote for lists',
      '<p class="MsoListParagraph"><![if !supportLists]><span>1.<span>&nbsp;&nbsp;</span></span><![endif]>Rà soát.</p>',
      ['1. Rà soát.'],
    ],
    [
      'a soft break in running text',
      `<p>Kính gửi: UBND xã.</p><p>Đề nghị các xã rà soát<br>hồ sơ.<br>Gửi về Phòng.</p>`,
      ['Kính gửi: UBND xã.', 'Đề nghị các xã rà soát hồ sơ.', 'Gửi về Phòng.'],
    ],
  ]
  test.each(cases)('%s', async (_, html, expected) => expect(paragraphsOf(await read(`<body>${html}</body>`))).toEqual(expected))
})

test('merged cells keep their columns', async () => {
  const document = await read(
    '<table border="1"><tr><td rowspan="2">TT</td><td colspan="2">Tiêu chí</td></tr><tr><td>1</td><td>2</td></tr><tr><td>1</td><td>x</td><td></td></tr></table>',
  )
  expect(document.tables[0]?.rows.map((row) => row.cells.map((c) => [c.column, c.columns, c.rows]))).toEqual([
    [
      [0, 1, 2],
      [1, 2, 1],
    ],
    [
      [1, 1, 1],
      [2, 1, 1],
    ],
    [
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 1],
    ],
  ])
})

test('the charset that the page names is used when it gives Vietnamese', async () => {
  const bytes = Buffer.from(
    '<html><head><meta charset="windows-1258"></head><body><p>\xD0\xEA\xCC nghi\xF2 c\xE1c xa\xDE b\xE1o c\xE1o k\xEA\xECt qua\xD2 th\xFD\xF2c hi\xEA\xF2n v\xEA\xCC S\xF5\xD2</p></body></html>',
    'latin1',
  )
  expect((await read(new Uint8Array(bytes))).text).toBe('Đề nghị các xã báo cáo kết quả thực hiện về Sở')
})
