import { MOTTO, type HeadCase } from './head-case.js'

export const feetCases: readonly HeadCase[] = [
  {
    name: 'certified copy: its own number, day and signer are not the letter’s',
    text: `ỦY BAN NHÂN DÂN
HUYỆN SÔNG MÂY
Số: 90/KH-UBND

${MOTTO}
Sông Mây, ngày 12 tháng 01 năm 2024

KẾ HOẠCH
Phòng cháy, chữa cháy rừng mùa khô

I. MỤC TIÊU

Không để xảy ra cháy lớn.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hà Văn Cương

SAO Y
HẠT KIỂM LÂM HUYỆN SÔNG MÂY
Số: 15/SY-HKL
Sông Mây, ngày 20 tháng 01 năm 2024
Nơi nhận:
- Các trạm;
- Lưu: VT.
HẠT TRƯỞNG
Đinh Công Tráng`,
    want: {
      ordinal: '90',
      symbol: 'KH-UBND',
      date: '2024-01-12',
      issuer: 'Ủy ban nhân dân huyện Sông Mây',
      copies: ['UBND tỉnh', 'Lưu: VT'],
      signer: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Hà Văn Cương' },
      marks: { copyOf: 'Sao y' },
    },
  },
  {
    name: 'letter without Nơi nhận, title in small letters, impossible day',
    text: `CÔNG TY CỔ PHẦN CẤP NƯỚC TÂN HẢI
Số: 120/CV-CNTH

${MOTTO}
Tân Hải, ngày 31 tháng 4 năm 2024

V/v tạm ngừng cấp nước

Kính gửi: Các hộ dân phường 3

Công ty thông báo tạm ngừng cấp nước từ 22 giờ ngày 05/5/2024 để súc rửa đường ống.

Trân trọng./.

KT. Giám đốc
Phó Giám đốc

Ngô Bá Lý`,
    want: {
      ordinal: '120',
      symbol: 'CV-CNTH',
      date: null,
      problems: ['date/impossible'],
      missing: { '/date': 'not_computable' },
      addressees: ['Các hộ dân phường 3'],
      copies: [],
      issuer: 'Công ty Cổ phần cấp nước Tân Hải',
      signer: { authority: 'KT. Giám đốc', title: 'Phó Giám đốc', name: 'Ngô Bá Lý' },
    },
  },
  {
    name: 'steering committee: authority over two lines, short date, appendix after the foot',
    text: `UBND HUYỆN SÔNG MÂY
BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH
MỤC TIÊU QUỐC GIA
Số: 27/BCĐ-VP
V/v gửi số liệu (lần 2)

${MOTTO}
Sông Mây, 12/5/2024

Kính gửi: - UBND các xã;
- Các thành viên Ban Chỉ đạo (qua Phòng Nông nghiệp; Phòng Kinh tế).

Ban Chỉ đạo đề nghị gửi số liệu.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH
MỤC TIÊU QUỐC GIA
KT. TRƯỞNG BAN
PHÓ TRƯỞNG BAN
Hứa Văn Pín

PHỤ LỤC 01
DANH SÁCH CÁC XÃ CHƯA GỬI
(Kèm theo Văn bản số 27/BCĐ-VP ngày 12/5/2024)

1. Xã Nậm Cắn`,
    want: {
      date: '2024-05-12',
      place: 'Sông Mây',
      issuer: 'Ban Chỉ đạo các Chương trình mục tiêu quốc gia',
      subject: 'gửi số liệu (lần 2)',
      addressees: ['UBND các xã', 'Các thành viên Ban Chỉ đạo (qua Phòng Nông nghiệp; Phòng Kinh tế)'],
      signer: {
        authority: 'TM. BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA KT. TRƯỞNG BAN',
        title: 'PHÓ TRƯỞNG BAN',
        name: 'Hứa Văn Pín',
      },
    },
  },
]
