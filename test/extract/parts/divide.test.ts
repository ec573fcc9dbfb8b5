import { describe, expect, it } from 'vitest'
import type { PartName } from '../../../src/model/letter-parts.js'
import { isPersonLine, isSignatureLine, isSignedMark, withoutSigned } from '../../../src/extract/parts/signature-lines.js'
import { anchorOf } from '../../../src/extract/parts/anchors.js'
import { typeHeading } from '../../../src/extract/parts/type-words.js'
import { viewOfLetter } from '../../builders/view.js'

/** Each piece with the letter of its part: t stamps, h letterhead, i title, a addressees, b body, r recipients, s signature, x attachment, d debris. */
const LETTER: Readonly<Record<PartName, string>> = {
  stamps: 't',
  letterhead: 'h',
  title: 'i',
  addressees: 'a',
  body: 'b',
  recipients: 'r',
  signature: 's',
  attachment: 'x',
  debris: 'd',
}

/** A letter written as "part|line", one piece a line. */
const COPIED = `h|Số: 9/KH-UBND
i|KẾ HOẠCH
i|Trồng cây
b|UBND xã phát động trồng cây.
r|Nơi nhận:
r|- Lưu: VT.
s|CHỦ TỊCH
s|Cụt Văn Khoa
t|TRƯỜNG TIỂU HỌC NẬM CẮN
t|SAO Y
t|Số: 2/SY-THNC
t|Nậm Cắn, ngày 5 tháng 2 năm 2024
x|Nơi nhận:
x|- Các lớp;
t|HIỆU TRƯỞNG
t|Vi Thị Mai`

const letters: readonly (readonly [name: string, marked: string])[] = [
  [
    'arrival stamp with its receiver before the letterhead',
    `t|SỞ Y TẾ
t|ĐẾN
t|Số: 15
t|Ngày: 03/4/25
h|UBND TỈNH HÀ BẮC
h|SỞ TÀI CHÍNH
h|Số: 3/STC-NS
h|V/v đối chiếu
h|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
h|Độc lập - Tự do - Hạnh phúc
h|Hà Bắc, ngày 1 tháng 4 năm 2025
a|Kính gửi: Sở Y tế
b|Sở Tài chính đề nghị đối chiếu số liệu.
r|Nơi nhận:
r|- Như trên;
r|- Lưu: VT.
s|GIÁM ĐỐC
s|Lưu Quang Định`,
  ],
  [
    'arrival stamp inside the letterhead, below the number',
    `h|UBND XÃ NẬM CẮN
h|Số: 9/UBND
t|ĐẾN
t|Số: 15
t|Ngày: 03/4/25
h|Nậm Cắn, ngày 1 tháng 4 năm 2025
a|Kính gửi: Sở Y tế
b|UBND xã đề nghị hỗ trợ.
s|CHỦ TỊCH
s|Cụt Văn Khoa`,
  ],
  [
    'a place that ends in "Điền" sends no telegram',
    `h|ỦY BAN NHÂN DÂN
h|HUYỆN PHONG ĐIỀN
h|Số: 9/UBND
h|V/v mượn trụ sở
a|Kính gửi: Sở Y tế
b|UBND huyện đề nghị cho mượn trụ sở.
s|CHỦ TỊCH
s|Cụt Văn Khoa`,
  ],
  [
    'a telegram without its colon',
    `h|Số: 9/CĐ-UBND
a|CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN PHONG ĐIỀN ĐIỆN
a|- UBND các xã.
b|Mưa lớn còn kéo dài, các xã trực ban 24/24 giờ.
s|CHỦ TỊCH
s|Cụt Văn Khoa`,
  ],
  [
    'right column of the foot first',
    `h|ỦY BAN NHÂN DÂN
h|XÃ NẬM CẮN
h|Số: 9/BC-UBND
i|BÁO CÁO
i|Kết quả làm đường
b|Thực hiện kế hoạch, xã báo cáo như sau.
s|TM. ỦY BAN NHÂN DÂN
s|CHỦ TỊCH
s|(Đã ký)
s|Cụt Văn Khoa
r|Nơi nhận:
r|- UBND huyện;
r|- Lưu: VT.
x|PHỤ LỤC
x|1. Đường bản Lầu`,
  ],
  [
    'trích yếu beginning with "Thực hiện", basis after it',
    `h|Số: 9/KH-UBND
i|KẾ HOẠCH
i|Thực hiện chương trình giảm nghèo năm 2024
b|Thực hiện Quyết định số 15/QĐ-UBND, UBND xã ban hành kế hoạch như sau:
b|I. MỤC TIÊU
b|Giảm 10 hộ nghèo.
r|Nơi nhận:
r|- Lưu: VT.`,
  ],
  [
    'closing request that begins with "Kính" is no receiver',
    `h|Số: 9/TTr-UBND
i|TỜ TRÌNH
i|Về việc xin kinh phí
a|Kính gửi: UBND huyện.
b|UBND xã xin kinh phí làm cầu.
b|Kính trình UBND huyện xem xét, quyết định./.
r|Nơi nhận:
r|- Như trên;
r|- Lưu: VT.
s|CHỦ TỊCH
s|Cụt Văn Khoa`,
  ],
  ['copy block after the signature', COPIED],
  ['copy block whose mark and number share a line', COPIED.replace('t|SAO Y\nt|Số', 't|SAO Y; Số')],
  [
    'lines of the body that look like heads stay in the body',
    `h|Số: 9/UBND
a|Kính gửi: Các thôn
b|UBND xã chuyển đến các thôn nội dung sau:
b|Số: 15/TB-UBND
b|DANH SÁCH THÔN
b|1. Thôn Lầu
r|Nơi nhận:
r|- Như trên.`,
  ],
]

describe('parts of a letter', () => {
  it.each(letters)('%s', (_name, marked) => {
    const lines = marked.split('\n')
    const view = viewOfLetter(lines.map((l) => l.slice(2)).join('\n\n'))
    const seen = view.parts.segments.map((s) => `${LETTER[s.part]}|${view.text.slice(s.span.start, s.span.end)}`)
    expect(seen).toEqual(lines)
  })
})

describe('lines of a signature', () => {
  it.each([
    'KT. CHỦ TỊCH',
    'K/T TRƯỞNG BAN',
    'TUQ. BỘ TRƯỞNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'Q. GIÁM ĐỐC',
    'TM. UBND XÃ',
    'HẠT TRƯỞNG',
    'ỦY VIÊN THƯỜNG TRỰC',
  ])('office: %s', (line) => {
    expect(isSignatureLine(line)).toBe(true)
  })
  it.each(['TRƯƠNG VĂN HAI', 'Chủ tịch UBND xã báo cáo', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH YÊU CẦU:', 'UBND XÃ NẬM CẮN', 'I. CHỦ TRƯƠNG'])(
    'no office: %s',
    (line) => {
      expect(isSignatureLine(line)).toBe(false)
    },
  )
  it.each([
    'Lò Văn Ín',
    'K’ Brơi',
    'Y Duin Mlô',
    'A Ngọc',
    'Trương Thị Pà',
    'Lưu Bình',
    'NGUYỄN VĂN AN',
    'Đại tá Hoàng Văn Páo',
    'PGS.TS. Hoàng Minh Khôi',
    'H’Hoa Niê',
    "K'Điệp",
    '(Đã ký) Đinh Lăng',
  ])('name: %s', (line) => {
    expect(isPersonLine(line)).toBe(true)
  })
  it.each([
    'Phó Giám Đốc',
    'Kơho',
    "K'ho",
    'Chủ tịch',
    'Nơi nhận',
    'Lưu VT',
    'Ủy Ban Nhân Dân',
    'Sở Y tế',
    'UBND Xã',
    'Như trên',
    'Thôn Lầu làm đường',
    'Phụ Lục',
  ])('no name: %s', (line) => {
    expect(isPersonLine(line)).toBe(false)
  })
  it.each([
    ['(Đã ký) Đinh Lăng', 'Đinh Lăng'],
    ['Đinh Lăng (đã ký)', 'Đinh Lăng'],
    ['Đã ký: Đinh Lăng', 'Đinh Lăng'],
    ['Đinh Lăng', 'Đinh Lăng'],
  ])('%s without its mark: %s', (line, bare) => {
    expect(withoutSigned(line)).toBe(bare)
  })
  it('knows the mark of a signature', () => {
    expect(['(Đã ký)', 'Đã ký', '(Ký tên, đóng dấu)', '[đã ký]', 'Đã ký kết hợp đồng với công ty'].map(isSignedMark)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
  })
})

describe('anchors', () => {
  it.each([
    ['Số: 12/UBND-NN', 'number'],
    ['Số 215-KL/HU', 'number'],
    ['Số      -CV/ĐU', 'number'],
    ['Số: …../TTr-UBND', 'number'],
    ['Số: 412', 'bare-number'],
    ['Lạng Giang, ngày 3 tháng 5 năm 2024', 'date'],
    ['Lạng Giang, ngày    tháng 5 năm 2024', 'date'],
    ['Lạng Giang, 12/5/2024', 'date'],
    ['Quận 7, ngày 3 tháng 5 năm 2024', 'date'],
    ['Ngày: 09/8/23', 'stamp'],
    ['HỎA TỐC HẸN GIỜ: 17h00 ngày 14/10/2022', 'stamp'],
    ['Kính gửi: UBND huyện', 'kinh-gui'],
    ['Kính trình UBND huyện xem xét, quyết định./.', null],
    ['Kính gửi kèm theo báo cáo số liệu của xã.', null],
    ['Chuyển: Phòng Nông nghiệp', 'stamp'],
    ['Khẩn trương triển khai thực hiện', null],
    ['Công văn đến ngày 5 chưa xử lý, đề nghị xem lại.', null],
    ['THÔNG BÁO', 'type'],
    ['Phụ lục 01', 'appendix'],
    ['Phụ lục kèm theo đã gửi các xã từ tháng trước.', null],
    ['Ngày 3 tháng 5 năm 2024, UBND xã tổ chức họp.', null],
    ['Số liệu tính đến ngày 30/6', null],
  ])('%s: %s', (line, anchor) => {
    expect(anchorOf(line)).toBe(anchor)
  })
  it.each([
    ['THÔNG BÁO', 'Thông báo'],
    ['TỜ TRÌNH (Dự thảo)', 'Tờ trình'],
    ['THƯ CHÚC MỪNG', 'Thư công'],
    ['Kế hoạch', 'Kế hoạch'],
    ['CÔNG ĐIỆN KHẨN', 'Công điện'],
    ['Báo cáo kết quả', null],
    ['QUYẾT ĐỊNH SỐ 5', null],
    ['Thông báo.', null],
  ])('type heading %s: %s', (line, type) => {
    expect(typeHeading(line)).toBe(type)
  })
})
