import { MOTTO, type HeadCase } from './head-case.js'

export const titlesCases: readonly HeadCase[] = [
  {
    name: 'Party letter: hyphen number, star, no colon, T/M and K/T',
    text: `ĐẢNG BỘ TỈNH HÀ BẮC
HUYỆN ỦY SÔNG MÂY
BAN TUYÊN GIÁO
*
Số 77-HD/BTG

ĐẢNG CỘNG SẢN VIỆT NAM
Sông Mây, ngày 02 tháng 9 năm 2022

HƯỚNG DẪN
tuyên truyền Đại hội các chi bộ trực thuộc
-----

Thực hiện Kế hoạch số 30-KH/HU, Ban Tuyên giáo hướng dẫn như sau:

1- Nội dung

Tuyên truyền sâu rộng.

Nơi nhận:
- Ban Tuyên giáo Tỉnh ủy (báo cáo),
- Các chi bộ trực thuộc,
- Lưu.

K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN
Hà Thị Thu`,
    want: {
      ordinal: '77',
      symbol: 'HD/BTG',
      type: 'Hướng dẫn',
      issuer: 'Ban Tuyên giáo',
      issuerParent: 'Huyện ủy Sông Mây',
      subject: 'tuyên truyền Đại hội các chi bộ trực thuộc',
      date: '2022-09-02',
      place: 'Sông Mây',
      copies: ['Ban Tuyên giáo Tỉnh ủy (báo cáo)', 'Các chi bộ trực thuộc', 'Lưu'],
      signer: { authority: 'K/T TRƯỞNG BAN', title: 'PHÓ TRƯỞNG BAN', name: 'Hà Thị Thu' },
    },
  },
  {
    name: 'telegram to several, sent by the chairman',
    text: `ỦY BAN NHÂN DÂN
THÀNH PHỐ TÂN HẢI
Số: 04/CĐ-UBND

${MOTTO}
Tân Hải, ngày 19 tháng 9 năm 2024

CÔNG ĐIỆN
Về việc khẩn trương ứng phó với áp thấp nhiệt đới

CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐIỆN:

- Chủ tịch UBND các phường, xã;
- Trưởng các phòng, ban;

- Công ty Cấp nước Tân Hải.

Để chủ động ứng phó, Chủ tịch UBND thành phố yêu cầu:

1. Các phường, xã trực ban 24/24 giờ.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH THƯỜNG TRỰC
Đặng Quốc Toản`,
    want: {
      type: 'Công điện',
      subject: 'khẩn trương ứng phó với áp thấp nhiệt đới',
      issuer: 'Ủy ban nhân dân thành phố Tân Hải',
      addressees: ['Chủ tịch UBND các phường, xã', 'Trưởng các phòng, ban', 'Công ty Cấp nước Tân Hải'],
      signer: { authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', name: 'Đặng Quốc Toản' },
      marks: { urgency: null },
    },
  },
  {
    name: 'decision with the line of its authority, trích yếu of two lines',
    text: `BỘ Y TẾ
CỤC PHÒNG BỆNH
Số: 210/QĐ-PB

${MOTTO}
Hà Nội, ngày 9 tháng 02 năm 2026

QUYẾT ĐỊNH
Về việc ban hành tài liệu hướng dẫn
giám sát vắc xin
CỤC TRƯỞNG CỤC PHÒNG BỆNH

Căn cứ Nghị định số 42/2025/NĐ-CP ngày 27/02/2025 của Chính phủ;

Theo đề nghị của Chánh Văn phòng Cục.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này tài liệu hướng dẫn.

Điều 2. Quyết định có hiệu lực kể từ ngày ký.

Nơi nhận:
- Như Điều 3;
- Thứ trưởng (để b/c);
- Lưu: VT, TC.

Q. CỤC TRƯỞNG
(Đã ký)
PGS.TS. Hoàng Minh Khôi`,
    want: {
      type: 'Quyết định',
      subject: 'ban hành tài liệu hướng dẫn giám sát vắc xin',
      issuer: 'Cục Phòng bệnh',
      issuerParent: 'Bộ Y tế',
      date: '2026-02-09',
      addressees: [],
      signer: { authority: null, title: 'Q. CỤC TRƯỞNG', name: 'PGS.TS. Hoàng Minh Khôi' },
    },
  },
  {
    name: 'resolution of a council, session line',
    text: `HỘI ĐỒNG NHÂN DÂN
TỈNH HÀ BẮC
Số: 08/2024/NQ-HĐND

${MOTTO}
Hà Bắc, ngày 11 tháng 7 năm 2024

NGHỊ QUYẾT
Quy định mức chi hỗ trợ công tác hòa giải ở cơ sở
HỘI ĐỒNG NHÂN DÂN TỈNH HÀ BẮC
KHÓA XV, KỲ HỌP THỨ MƯỜI HAI

Căn cứ Luật Hòa giải ở cơ sở ngày 20 tháng 6 năm 2013;

QUYẾT NGHỊ:

Điều 1. Phạm vi điều chỉnh

Nơi nhận:
- Ủy ban Thường vụ Quốc hội;
- Lưu: VT.

CHỦ TỊCH
NGUYỄN THỊ HẢI YẾN`,
    want: {
      form: 'norm',
      ordinal: '08',
      symbol: 'NQ-HĐND',
      type: 'Nghị quyết',
      subject: 'Quy định mức chi hỗ trợ công tác hòa giải ở cơ sở',
      issuer: 'Hội đồng nhân dân tỉnh Hà Bắc',
      signer: { authority: null, title: 'CHỦ TỊCH', name: 'NGUYỄN THỊ HẢI YẾN' },
    },
  },
]
