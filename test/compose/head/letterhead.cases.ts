import { MOTTO, type HeadCase } from './head-case.js'

export const letterheadCases: readonly HeadCase[] = [
  {
    name: 'columns glued on each line',
    text: `UBND HUYỆN SÔNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG NỘI VỤ Độc lập - Tự do - Hạnh phúc
Số: 45/NV-CCVC Sông Mây, ngày 3 tháng 5 năm 2024
V/v rà soát vị trí việc làm năm 2024

Kính gửi: UBND các xã, thị trấn.

Phòng Nội vụ đề nghị UBND các xã, thị trấn gửi danh sách trước ngày 15/5/2024./.

Nơi nhận:
- Như trên;
- Lưu: NV.

TRƯỞNG PHÒNG
Trần Văn Lâm`,
    want: {
      ordinal: '45',
      symbol: 'NV-CCVC',
      place: 'Sông Mây',
      date: '2024-05-03',
      type: 'Công văn',
      issuer: 'Phòng Nội vụ',
      issuerParent: 'UBND huyện Sông Mây',
      subject: 'rà soát vị trí việc làm năm 2024',
      addressees: ['UBND các xã, thị trấn'],
      copies: ['Như trên', 'Lưu: NV'],
      signer: { authority: null, title: 'TRƯỞNG PHÒNG', name: 'Trần Văn Lâm' },
    },
  },
  {
    name: 'right column first, trích yếu over three paragraphs after the date, signature before Nơi nhận on one line',
    text: `${MOTTO}
Tân Kỳ Hạ, ngày …. tháng 11 năm 2024

ỦY BAN NHÂN DÂN
XÃ TÂN KỲ HẠ
Số: ……/UBND-ĐCXD

V/v cắm mốc giới đường liên thôn

Bản Lầu - Nà Sáy và bàn giao mặt bằng

cho đơn vị thi công

Kính gửi:
Phòng Kinh tế và Hạ tầng huyện
Ban Quản lý dự án huyện

Thực hiện kế hoạch đầu tư công năm 2024, UBND xã đề nghị phối hợp cắm mốc trong tháng 12/2024./.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lò Văn Ín

Nơi nhận: - Như trên; - TT Đảng ủy (b/c); - Lưu: VT.`,
    want: {
      ordinal: null,
      symbol: 'UBND-ĐCXD',
      place: 'Tân Kỳ Hạ',
      date: '2024-11',
      issuer: 'Ủy ban nhân dân xã Tân Kỳ Hạ',
      issuerParent: null,
      subject: 'cắm mốc giới đường liên thôn Bản Lầu - Nà Sáy và bàn giao mặt bằng cho đơn vị thi công',
      addressees: ['Phòng Kinh tế và Hạ tầng huyện', 'Ban Quản lý dự án huyện'],
      copies: ['Như trên', 'TT Đảng ủy (b/c)', 'Lưu: VT'],
      signer: { authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lò Văn Ín' },
      missing: { '/number/ordinal': 'blank_before_issue', '/date': 'blank_before_issue' },
    },
  },
  {
    name: 'two arrival stamps, urgency after the number, foot read line by line across its columns',
    text: `SỞ Y TẾ
CÔNG VĂN ĐẾN
Số: 2210
Ngày: 04/3/25
Chuyển: NVY

VĂN PHÒNG
ĐẾN Số: 77 Ngày: 05/3/2025

UBND TỈNH HÀ BẮC
SỞ TÀI CHÍNH
Số: 618/STC-NS
V/v đối chiếu kinh phí phòng, chống dịch
HỎA TỐC

${MOTTO}
Hà Bắc, ngày 03 tháng 3 năm 2025

Kính gửi: Sở Y tế; Kho bạc Nhà nước tỉnh (phòng Kiểm soát chi; phòng Kế toán).

Sở Tài chính đề nghị đối chiếu số liệu đến ngày 28/02/2025./.

Nơi nhận: KT. GIÁM ĐỐC
- Như trên; PHÓ GIÁM ĐỐC
- Giám đốc Sở (b/c);
- Lưu: VT, NS. Bùi Thị Nhài`,
    want: {
      ordinal: '618',
      symbol: 'STC-NS',
      place: 'Hà Bắc',
      date: '2025-03-03',
      issuer: 'Sở Tài chính',
      issuerParent: 'UBND tỉnh Hà Bắc',
      addressees: ['Sở Y tế', 'Kho bạc Nhà nước tỉnh (phòng Kiểm soát chi; phòng Kế toán)'],
      copies: ['Như trên', 'Giám đốc Sở (b/c)', 'Lưu: VT, NS'],
      signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Bùi Thị Nhài' },
      marks: { urgency: 'Hỏa tốc' },
    },
  },
  {
    name: 'joint plan of two bodies on one line with a hyphen',
    text: `SỞ VĂN HÓA VÀ THỂ THAO - ĐOÀN TNCS HỒ CHÍ MINH TỈNH HÀ BẮC
Số: 11/KHLT-SVHTT-ĐTN

${MOTTO}
Hà Bắc, ngày 5 tháng 4 năm 2023

KẾ HOẠCH LIÊN TỊCH
Tổ chức hội thi tuyên truyền lưu động

I. MỤC ĐÍCH

Nâng cao nhận thức.

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT hai cơ quan.

TM. BAN THƯỜNG VỤ TỈNH ĐOÀN
BÍ THƯ
Vũ Đức Anh

GIÁM ĐỐC SỞ VĂN HÓA VÀ THỂ THAO
Phạm Hồng Sâm`,
    want: {
      type: 'Kế hoạch',
      symbol: 'KHLT-SVHTT-ĐTN',
      issuer: 'Sở Văn hóa và Thể thao - Đoàn TNCS Hồ Chí Minh tỉnh Hà Bắc',
      subject: 'Tổ chức hội thi tuyên truyền lưu động',
      signer: { authority: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN', title: 'BÍ THƯ', name: 'Vũ Đức Anh' },
    },
  },
  {
    name: 'letterhead cut off: issuer from the symbol',
    text: `Số:      /TB-SXD

Hà Bắc, ngày    tháng 6 năm 2024

THÔNG BÁO
Kết quả kiểm tra chất lượng công trình quý II năm 2024

Sở Xây dựng thông báo kết quả kiểm tra như sau:

1. Kết quả

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC`,
    want: {
      ordinal: null,
      symbol: 'TB-SXD',
      issuer: 'Sở Xây dựng',
      date: '2024-06',
      signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: null },
      missing: { '/signer/name': 'blank_before_issue' },
    },
  },
  {
    name: 'letterhead cut off: UBND with the unit that the letter names',
    text: `Số: 31/UBND-VX

Nậm Cắn, ngày 7 tháng 3 năm 2024

V/v mở lớp xóa mù chữ

Kính gửi: Phòng Giáo dục và Đào tạo huyện

UBND xã Nậm Cắn đề nghị mở 02 lớp xóa mù chữ tại bản Huồi Pốc.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Cụt Văn Khoa`,
    want: { issuer: 'Ủy ban nhân dân xã Nậm Cắn', type: 'Công văn', subject: 'mở lớp xóa mù chữ' },
  },
  {
    name: 'narrow column: motto, date and number cut in two',
    text: `UBND TỈNH HÀ BẮC

SỞ NÔNG NGHIỆP VÀ MÔI

TRƯỜNG

Số: 318/SNNMT-

TTBVTV

V/v phòng trừ sâu keo mùa thu

CỘNG HÒA XÃ HỘI CHỦ NGHĨA

VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Hà Bắc, ngày 8 tháng 7

năm 2025

Kính gửi: UBND các xã, phường.

Sở Nông nghiệp và Môi trường đề nghị thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT, TTBVTV.

GIÁM ĐỐC
Lưu Quang Định`,
    want: {
      ordinal: '318',
      symbol: 'SNNMT-TTBVTV',
      date: '2025-07-08',
      issuer: 'Sở Nông nghiệp và Môi trường',
      issuerParent: 'UBND tỉnh Hà Bắc',
      subject: 'phòng trừ sâu keo mùa thu',
      signer: { authority: null, title: 'GIÁM ĐỐC', name: 'Lưu Quang Định' },
    },
  },
]
