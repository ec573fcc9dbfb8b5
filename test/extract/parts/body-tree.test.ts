import { describe, expect, it } from 'vitest'
import type { BodyNode } from '../../../src/model/letter-parts.js'
import { labelOf } from '../../../src/extract/parts/labels.js'
import type { LetterView } from '../../../src/extract/view.js'
import { viewOfLetter } from '../../builders/view.js'

/** "label content" of each node, two blanks a level; table as "#". */
const outline = (view: LetterView, node: BodyNode, depth = 0): string[] => [
  ...(node.kind === 'root'
    ? []
    : [
        '  '.repeat(depth - 1) +
          (node.table !== null ? '#' : `${node.label ?? '·'} ${view.text.slice(node.content.start, node.content.end).slice(0, 22).trim()}`),
      ]),
  ...node.children.flatMap((child) => outline(view, child, depth + 1)),
]

const letter = (body: string): LetterView =>
  viewOfLetter(
    `ỦY BAN NHÂN DÂN\n\nXÃ NẬM CẮN\n\nSố: 1/UBND\n\nKính gửi: Các thôn.\n\n${body}\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Ín`,
  )

const trees: readonly (readonly [name: string, body: string, outline: readonly string[]])[] = [
  [
    'Roman, Arabic, letter, dash, plus',
    'I. KẾT QUẢ\n\n1. Về đường\n\na) Đường bản\n\n- Đã làm 2 km;\n\n+ Bản Lầu: 1 km.\n\n- Còn 3 km.\n\nb) Đường đồng\n\nII. NHIỆM VỤ\n\n1. Làm tiếp.',
    [
      'I. KẾT QUẢ',
      '  1. Về đường',
      '    a) Đường bản',
      '      - Đã làm 2 km;',
      '        + Bản Lầu: 1 km.',
      '      - Còn 3 km.',
      '    b) Đường đồng',
      'II. NHIỆM VỤ',
      '  1. Làm tiếp.',
    ],
  ],
  [
    'decimal numbers under a number',
    '3. Nhiệm vụ\n\n3.1. Thôn Lầu làm đường.\n\n3.2. Thôn Sáy làm cầu.\n\n3.2.1. Trước mùa mưa.\n\n4. Kinh phí',
    ['3. Nhiệm vụ', '  3.1. Thôn Lầu làm đường.', '  3.2. Thôn Sáy làm cầu.', '    3.2.1. Trước mùa mưa.', '4. Kinh phí'],
  ],
  [
    'Party style labels',
    'I- TÌNH HÌNH\n\n1- Ưu điểm.\n\n2- Hạn chế.\n\n2.1- Thôn Lầu chậm.\n\nII- MỤC TIÊU',
    ['I- TÌNH HÌNH', '  1- Ưu điểm.', '  2- Hạn chế.', '    2.1- Thôn Lầu chậm.', 'II- MỤC TIÊU'],
  ],
  [
    'articles of a decision',
    'Điều 1. Giao nhiệm vụ\n\n1. Thôn Lầu:\n\na) Làm đường;\n\nb) Làm cầu.\n\nĐiều 2. Hiệu lực kể từ ngày ký',
    ['Điều 1. Giao nhiệm vụ', '  1. Thôn Lầu:', '    a) Làm đường;', '    b) Làm cầu.', 'Điều 2. Hiệu lực kể từ ngày ký'],
  ],
  [
    'plain paragraphs under a heading, closing paragraph to the root',
    '1. Thôn Lầu\n\nLàm xong đường trước tháng 6.\n\nBáo cáo hằng tuần.\n\n2. Thôn Sáy\n\nLàm cầu.\n\nYêu cầu các thôn thực hiện nghiêm túc./.',
    ['1. Thôn Lầu', '  · Làm xong đường trước t', '  · Báo cáo hằng tuần.', '2. Thôn Sáy', '  · Làm cầu.', '· Yêu cầu các thôn thực'],
  ],
  [
    'a heading without a label holds the dashes under it',
    'Đối với các thôn\n\n- Quét dọn đường;\n\n- Trồng cây.\n\nTrân trọng./.',
    ['· Đối với các thôn', '  - Quét dọn đường;', '  - Trồng cây.', '· Trân trọng./.'],
  ],
  [
    'an introduction that ends in a colon holds dashes, not numbers',
    'UBND xã yêu cầu:\n\n- Các thôn họp dân;\n\n1. Thôn Lầu làm đường.',
    ['· UBND xã yêu cầu:', '  - Các thôn họp dân;', '1. Thôn Lầu làm đường.'],
  ],
  [
    'a table hangs under its heading, and the text after it stays there',
    '2. Kết quả\n\nThôn | Đường\nLầu | 2 km\n\nBình quân 1 km.\n\n3. Kiến nghị',
    ['2. Kết quả', '  #', '  · Bình quân 1 km.', '3. Kiến nghị'],
  ],
  [
    'numbers spelt out',
    'Một là, làm đường trước mùa mưa.\n\nHai là, sửa cầu.\n\nThứ ba, trồng cây.',
    ['Một là, làm đường trước mùa mư', 'Hai là, sửa cầu.', 'Thứ ba, trồng cây.'],
  ],
  [
    'items behind line breaks inside one paragraph',
    '1. Thôn Lầu:\n- Làm đường;\n- Làm cầu.\n2. Thôn Sáy: trồng cây giai đoạn 2021\n- 2025 trên đồi.',
    ['1. Thôn Lầu:', '  - Làm đường;', '  - Làm cầu.', '2. Thôn Sáy: trồng cây gi'],
  ],
]

describe('body tree', () => {
  it.each(trees)('%s', (_name, body, expected) => {
    const view = letter(body)
    expect(outline(view, view.parts.body)).toEqual(expected)
  })

  it('gives an appendix a tree of its own', () => {
    const view = viewOfLetter(
      'Số: 1/UBND\n\nKính gửi: Các thôn.\n\nUBND xã gửi kèm biểu.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\nLò Văn Ín\n\nPHỤ LỤC I\n\n1. Thôn Lầu\n\n- Đường bản\n\nPHỤ LỤC II\n\n1. Thôn Sáy',
    )
    expect(view.parts.attachments.map((tree) => outline(view, tree))).toEqual([
      ['· PHỤ LỤC I', '1. Thôn Lầu', '  - Đường bản'],
      ['· PHỤ LỤC II', '1. Thôn Sáy'],
    ])
  })
})

describe('labels', () => {
  it.each([
    ['1. Thôn', '1.'],
    ['1.Thôn', '1.'],
    ['2.1. Thôn', '2.1.'],
    ['2.1 Thôn', '2.1'],
    ['a) Thôn', 'a)'],
    ['đ) Thôn', 'đ)'],
    ['(1) Thôn', '(1)'],
    ['- Thôn', '-'],
    ['– Thôn', '–'],
    ['+ Thôn', '+'],
    ['* Thôn Lầu:', '*'],
    ['Điều 12. Hiệu lực', 'Điều 12.'],
    ['IV. NHIỆM VỤ', 'IV.'],
    ['1/ Thôn', '1/'],
    ['Chương II', 'Chương II'],
    ['~ Như trên', '~'],
    ['HI. NHIỆM VỤ', 'HI.'],
    ['IJI- TỔ CHỨC', 'IJI-'],
    ['IHI. KIẾN NGHỊ', 'IHI.'],
  ])('%s → %s', (text, label) => {
    expect(labelOf(text)?.text).toBe(label)
  })
  it.each([
    '10 - 14 tiêu chí có 03 xã',
    '15-18 tiêu chí',
    '2.702 hộ',
    '2.5 triệu đồng',
    '01 xã đạt chuẩn',
    'V/v làm đường',
    'Vì vậy, đề nghị',
    'I am',
    '~5 km',
    'HI-FI là nhãn hiệu',
    'Hi. Nhiệm vụ',
    '12/5/2024 họp thôn',
    '5. 6 tháng'.slice(3),
  ])('%s has none', (text) => {
    expect(labelOf(text)).toBeNull()
  })
})
