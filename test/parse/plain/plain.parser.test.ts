import { describe, expect, test } from 'vitest'
import { cellsOf, paragraphsOf, readAs, refusalOf } from '../reading.js'
import { asTcvn3, asVni } from '../../text/legacy-encoding/encode.js'

const lines = async (text: string): Promise<string[]> => paragraphsOf(await readAs(text, 'text/plain'))

describe('converter debris goes, what letters mean stays', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['**ỦY BAN NHÂN DÂN\nXÃ ĐỒNG LÂM**', ['ỦY BAN NHÂN DÂN', 'XÃ ĐỒNG LÂM']],
    ['***Nơi nhận:***', ['Nơi nhận:']],
    ['## **4. Đối với phòng Nông nghiệp:**', ['4. Đối với phòng Nông nghiệp:']],
    ['nêu “*gửi về Sở **trước 10/5/2024 để tổng hợp.*** Tuy nhiên', ['nêu “gửi về Sở trước 10/5/2024 để tổng hợp. Tuy nhiên']],
    ['KT. GIÁM ĐỐC  \nPHÓ GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['1\\. Mục một\n\n\\- Mục hai', ['1. Mục một', '- Mục hai']],
    ['Phòng NN&amp;PTNT &ndash; huyện', ['Phòng NN&PTNT – huyện']],
    ['![con dấu](images/stamp.png)\n\nVăn bản', ['Văn bản']],
    ['Xem [Kế hoạch số 5/KH-UBND](https://vi.du/5) kèm theo', ['Xem Kế hoạch số 5/KH-UBND kèm theo']],
    ['- + Vốn đầu tư: 5 tỷ', ['+ Vốn đầu tư: 5 tỷ']],
    ['Dòng một<br>Dòng hai <u>gạch chân</u>', ['Dòng một', 'Dòng hai gạch chân']],
    ['Đầu\n\n---\n\n*****\n\nCuối', ['Đầu', 'Cuối']],
    // counter-examples
    ['Diện tích 5 * 3 mét', ['Diện tích 5 * 3 mét']],
    ['- Như trên;\n+ Lưu: VT.', ['- Như trên;', '+ Lưu: VT.']],
    ['*', ['*']],
    ['* Lưu ý: nộp bản giấy', ['* Lưu ý: nộp bản giấy']],
    ['Xã A*, xã B* (*) chưa chốt số liệu', ['Xã A*, xã B* (*) chưa chốt số liệu']],
    ['Số máy 0912***456', ['Số máy 0912***456']],
    ['1. Mục một', ['1. Mục một']],
    ['Sở GD&ĐT và Sở KH&CN', ['Sở GD&ĐT và Sở KH&CN']],
    ['- 15 xã đạt chuẩn', ['- 15 xã đạt chuẩn']],
    ['Số: ....../UBND-NN', ['Số: ....../UBND-NN']],
    ['#3 là mã hồ sơ', ['#3 là mã hồ sơ']],
    ['tệp bao_cao_quy_1.xlsx', ['tệp bao_cao_quy_1.xlsx']],
    ['> 15 tiêu chí', ['> 15 tiêu chí']],
    ['giá trị a<b và c>d', ['giá trị a<b và c>d']],
  ]
  test.each(cases)('%j', async (text, expected) => expect(await lines(text)).toEqual(expected))
})

describe('paragraphs', () => {
  test('every line is one, but a line that begins in mid-sentence', async () => {
    const read = await lines(
      'V/v đẩy nhanh tiến độ thực hiện các  \nnhiệm vụ xây dựng\n\nKính gửi: UBND các xã.\nCăn cứ Kế hoạch số 1/KH-UBND;',
    )
    expect(read).toEqual([
      'V/v đẩy nhanh tiến độ thực hiện các\nnhiệm vụ xây dựng',
      'Kính gửi: UBND các xã.',
      'Căn cứ Kế hoạch số 1/KH-UBND;',
    ])
  })

  test('a sentence cut by a page break is one paragraph over two pages', async () => {
    const document = await readAs('Ủy ban nhân dân các xã tiếp tục duy trì\n\n\f\n\ncác tiêu chí đã đạt.\n\nMục sau.', 'text/plain')
    expect(paragraphsOf(document)).toEqual(['Ủy ban nhân dân các xã tiếp tục duy trì\ncác tiêu chí đã đạt.', 'Mục sau.'])
    expect(document.pages.map((page) => page.number)).toEqual([1, 2])
  })

  test('a file broken at a fixed width is joined again; short lines and points stay apart', async () => {
    const wrapped = [
      'KẾ HOẠCH',
      'Triển khai xây dựng nông thôn mới năm 2024',
      '',
      'Thực hiện chỉ đạo của cấp trên về việc xây dựng nông thôn mới, Ủy ban',
      'nhân dân huyện giao các phòng chuyên môn và Ủy ban nhân dân các xã rà',
      'soát toàn bộ hồ sơ minh chứng đã lập trong năm, bổ sung phần còn thiếu',
      'và gửi kết quả về phòng trước ngày 15/5/2024 để tổng hợp báo cáo.',
      '- Các xã chưa đạt chuẩn lập kế hoạch khắc phục từng tiêu chí, nêu rõ',
      'Ủy viên phụ trách và mốc hoàn thành.',
      '- Các xã đã đạt chuẩn giữ vững kết quả, không để giảm tiêu chí nào so',
      'với năm trước.',
    ].join('\n')
    const read = (await lines(wrapped)).map((p) => p.replace(/\n/g, ' '))
    expect(read).toHaveLength(5)
    expect(read[2]).toMatch(/^Thực hiện chỉ đạo.*Ủy ban nhân dân huyện.*báo cáo\.$/)
    expect(read[3]).toMatch(/^- Các xã chưa đạt.*Ủy viên phụ trách.*hoàn thành\.$/)
  })

  test('a date broken after its word is one, however short the line; a point that follows stays apart', async () => {
    const wrapped = [
      'Thực hiện chỉ đạo của cấp trên về việc xây dựng nông thôn mới, Ủy ban',
      'nhân dân huyện giao các phòng chuyên môn và Ủy ban nhân dân các xã rà',
      'soát toàn bộ hồ sơ minh chứng đã lập trong năm, bổ sung phần còn thiếu',
      'và gửi kết quả về phòng để tổng hợp, báo cáo Ủy ban nhân dân tỉnh theo',
      'quy định; các đơn vị được phân công phụ trách tiêu chí hướng dẫn các xã',
      'lập hồ sơ, xác nhận mức độ đạt của từng tiêu chí và chịu trách nhiệm về',
      'kết quả xác nhận của mình.',
      '1. Các xã chưa đạt chuẩn nộp hồ sơ trước ngày',
      '15/5/2024.',
      '2. Phòng Nội vụ thẩm định trong ngày 20 tháng',
      '5 năm 2024.',
      '3. Ủy ban nhân dân các xã giữ vững kết quả hằng năm',
      '4. Văn phòng đôn đốc.',
    ].join('\n')
    const read = (await lines(wrapped)).map((p) => p.replace(/\n/g, ' '))
    expect(read.slice(1)).toEqual([
      '1. Các xã chưa đạt chuẩn nộp hồ sơ trước ngày 15/5/2024.',
      '2. Phòng Nội vụ thẩm định trong ngày 20 tháng 5 năm 2024.',
      '3. Ủy ban nhân dân các xã giữ vững kết quả hằng năm',
      '4. Văn phòng đôn đốc.',
    ])
  })
})

describe('tables', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'bars with blanks, empty cells kept',
      'TT | Xã | 1 | 2\n1 | Đồng Lâm |  | x\n2 | Hòa Sơn | x | ',
      [
        ['TT', 'Xã', '1', '2'],
        ['1', 'Đồng Lâm', '', 'x'],
        ['2', 'Hòa Sơn', 'x', ''],
      ],
    ],
    [
      'Markdown',
      '| TT | Xã |\n|----|:--:|\n| 1 | Đồng Lâm |\n| 2 |  |',
      [
        ['TT', 'Xã'],
        ['1', 'Đồng Lâm'],
        ['2', ''],
      ],
    ],
    [
      'tabs',
      'TT\tXã\tĐạt\n1\tĐồng Lâm\t17/19',
      [
        ['TT', 'Xã', 'Đạt'],
        ['1', 'Đồng Lâm', '17/19'],
      ],
    ],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    const document = await readAs(`Trước bảng.\n\n${text}\n\nSau bảng.`, 'text/plain')
    expect(cellsOf(document)).toEqual([expected])
    expect(paragraphsOf(document)).toHaveLength(3)
  })

  test('one line with a bar is no table', async () => {
    expect(cellsOf(await readAs('Đường dây nóng: 0912 | 0913\n\nHết.', 'text/plain'))).toEqual([])
  })
})

describe('page numbers are furniture where a page can end', () => {
  const body = `Thực hiện kế hoạch, ${'Ủy ban nhân dân xã giao công chức chuyên môn rà soát từng tiêu chí theo quy định hiện hành; '.repeat(8)}và`
  test('between two halves of a sentence', async () => {
    const document = await readAs(`${body}\n\n2\n\ncác trưởng thôn cùng phối hợp.`, 'text/plain')
    expect(document.furniture).toEqual([{ role: 'page-number', page: 1, text: '2' }])
    expect(paragraphsOf(document)).toHaveLength(1)
  })
  test('"- 2 -" and "Trang 3/4"', async () => {
    const document = await readAs(`${body} xong.\n\n- 2 -\n\nMục tiếp theo của văn bản.\n\nTrang 3/4\n\nHết.`, 'text/plain')
    expect(document.furniture.map((f) => f.text)).toEqual(['- 2 -', 'Trang 3/4'])
  })
  test('cells of a table that fell apart stay', async () => {
    const document = await readAs(`${body} xong.\n\n1\n\nQuy hoạch\n\nĐạt\n\n2\n\nGiao thông\n\nChưa đạt`, 'text/plain')
    expect(document.furniture).toEqual([])
  })
})

describe('copied web pages', () => {
  const page = (head: string): string =>
    `Skip to main content\n\nChào mừng quý khách!\n\nIn trang Xuất PDF Đọc nội dung\n-A A +A\n\n${head}\n\nSáng 12/3, đoàn đã làm việc tại xã.\n\nTác giả: Văn phòng\nLượt xem: 125`
  test('signs of a page become furniture, origin web', async () => {
    const document = await readAs(page('Kiểm tra tiến độ tại xã Đồng Lâm'), 'text/plain')
    expect(document.origin).toBe('web')
    expect(paragraphsOf(document)).toEqual(['Kiểm tra tiến độ tại xã Đồng Lâm', 'Sáng 12/3, đoàn đã làm việc tại xã.'])
    expect(document.furniture.map((f) => f.text)).toContain('Lượt xem: 125')
  })
  test('a letter copied with them stays a letter', async () => {
    const document = await readAs(page('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/UBND-NN'), 'text/plain')
    expect(document.origin).toBe('file')
    expect(document.text).toContain('Số: 12/UBND-NN')
  })
  test('the words inside a sentence are no sign', async () => {
    const document = await readAs('Trang chủ của xã cần cập nhật.\n\nĐề nghị tăng lượt xem: mỗi tin 100 lượt.', 'text/plain')
    expect(document.origin).toBe('file')
    expect(document.furniture).toEqual([])
  })
})

test('faked columns are read one after the other', async () => {
  const head =
    'UBND HUYỆN HÒA SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG NỘI VỤ\t   Độc lập - Tự do - Hạnh phúc\nSố:     /PNV          Hòa Sơn, ngày     tháng 5 năm 2024'
  const foot = 'Nơi nhận:\t\tTRƯỞNG PHÒNG\n- Như trên;\n- Lưu: VT.\t\tTrần Văn Bảo'
  expect(await lines(`${head}\n\nKính gửi: UBND các xã.\n\n${foot}`)).toEqual([
    'UBND HUYỆN HÒA SƠN',
    'PHÒNG NỘI VỤ',
    'Số: /PNV',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Hòa Sơn, ngày tháng 5 năm 2024',
    'Kính gửi: UBND các xã.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
    'TRƯỞNG PHÒNG',
    'Trần Văn Bảo',
  ])
})

test('a telegram whose date line begins with the hour has two columns too', async () => {
  const head =
    'UBND HUYỆN HÒA SƠN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 05/CĐ-UBND         Hòa Sơn, hồi 20 giờ 30 phút, ngày 10 tháng 5 năm 2024\n\nCÔNG ĐIỆN\nVề ứng phó mưa lũ'
  expect(await lines(`${head}\n\nCHỦ TỊCH UBND HUYỆN điện:\n- Các xã;\n- Công an huyện.`)).toEqual([
    'UBND HUYỆN HÒA SƠN',
    'Số: 05/CĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hòa Sơn, hồi 20 giờ 30 phút, ngày 10 tháng 5 năm 2024',
    'CÔNG ĐIỆN',
    'Về ứng phó mưa lũ',
    'CHỦ TỊCH UBND HUYỆN điện:',
    '- Các xã;',
    '- Công an huyện.',
  ])
})

describe('two who sign side by side', () => {
  const minutes = 'Biên bản lập thành 02 bản.'
  test('stand one after the other', async () => {
    expect(await lines(`${minutes}\n\nTHƯ KÝ          CHỦ TRÌ\n\n(Đã ký)         (Đã ký)\n\nLò Thị Mai      Trần Văn Bảo`)).toEqual([
      minutes,
      'THƯ KÝ',
      '(Đã ký)',
      'Lò Thị Mai',
      'CHỦ TRÌ',
      '(Đã ký)',
      'Trần Văn Bảo',
    ])
  })
  test.each([
    ['no names below', `${minutes}\n\nTHÔN BẢN          SỐ HỘ\n\nNà Lầu      12 hộ`],
    ['a sentence between', `THƯ KÝ          CHỦ TRÌ\n\n${minutes} Hai bên cùng ký tên vào biên bản này.\n\nLò Thị Mai      Trần Văn Bảo`],
  ])('%s: lines stay', async (_, text) => {
    expect((await readAs(text, 'text/plain')).text.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })
})

describe('encodings', () => {
  const text = 'Ủy ban nhân dân xã Đồng Lâm đề nghị các thôn nộp báo cáo trước ngày 15/5/2024.'
  const utf16 = (big: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return big ? bytes.swap16() : bytes
  }
  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', utf16(false)],
    ['UTF-16BE', utf16(true)],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
  ])('%s', async (_, bytes) => expect((await readAs(new Uint8Array(bytes), 'text/plain')).text).toBe(text))

  test('windows-1258 is read when Vietnamese comes out', async () => {
    const bytes = Buffer.from(
      '\xD0\xEA\xCC nghi\xF2 c\xE1c xa\xDE b\xE1o c\xE1o k\xEA\xECt qua\xD2 th\xFD\xF2c hi\xEA\xF2n v\xEA\xCC S\xF5\xD2',
      'latin1',
    )
    expect((await readAs(new Uint8Array(bytes), 'text/plain')).text).toBe('Đề nghị các xã báo cáo kết quả thực hiện về Sở')
  })

  test('neither UTF-8 nor any known encoding is refused by name', async () => {
    const bytes = Buffer.from('caf\xE9 \xFF\xFE\xFA na\xEFve \xB5\xB6 x', 'latin1')
    expect((await refusalOf(new Uint8Array(bytes), 'text/plain')).says).toContain('UTF-8')
  })

  const old = 'Ủy ban nhân dân các xã báo cáo kết quả thực tập của cán bộ, gửi về Sở trước ngày 12/9/2011.\nNếu chậm, phải giải trình.'
  test.each([
    ['TCVN3', asTcvn3(old), old.replace('Ủ', 'ủ'), ['encoding/tcvn3', 'encoding/capitals']],
    ['VNI', asVni(old), old, ['encoding/vni']],
  ])('%s is converted, and says so, from bytes and from what a browser copied', async (_, shown, meant, codes) => {
    for (const bytes of [Buffer.from(shown, 'latin1'), Buffer.from(shown, 'utf8')]) {
      const document = await readAs(new Uint8Array(bytes), 'text/plain')
      expect(document.text.replace(/\n+/g, '\n')).toBe(meant)
      expect(document.problems.map((p) => p.code)).toEqual(codes)
    }
  })

  test('a file cut inside its last letter is read, and says so', async () => {
    const document = await readAs(new Uint8Array(Buffer.from(`${text} ộ`).subarray(0, -1)), 'text/plain')
    expect(document.problems.map((p) => p.code)).toEqual(['broken-letters'])
  })

  test('blanks alone are refused', async () => expect((await refusalOf(' \n\n \t', 'text/plain')).code).toBe('no-text'))
})

describe('text made to slow a pattern down is read to its end', () => {
  test.each(['*', '|', '[', '<', '&', '<!--', '<b a=1', '_a', '# ', '\\', '1\n\n', 'x | y\n', '**a ', 'Nơi nhận:\t\n', '0 '])(
    '%j many times',
    async (piece) => {
      expect((await readAs(`${piece.repeat(20_000)}\n\nChữ cuối.`, 'text/plain')).text).toMatch(/Chữ cuối\.$/)
    },
  )
})
