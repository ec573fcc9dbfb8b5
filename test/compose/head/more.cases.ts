import { MOTTO, type HeadCase } from './head-case.js'

export const moreCases: readonly HeadCase[] = [
  {
    name: 'Decree 30 layout: number and date on one line, V/v under it, urgent mark, typist mark',
    text: `UBND TỈNH HÀ BẮC
SỞ GIÁO DỤC VÀ ĐÀO TẠO

${MOTTO}

Số: 1450/SGDĐT-GDTrH          Hà Bắc, ngày 04 tháng 10 năm 2023
V/v tổ chức kỳ thi chọn học sinh giỏi
năm học 2023 - 2024

KHẨN

Kính gửi:
- Trưởng phòng GD&ĐT các huyện, thành phố;
- Hiệu trưởng các trường THPT.

Sở Giáo dục và Đào tạo hướng dẫn tổ chức kỳ thi như sau:

1. Thời gian: ngày 15/11/2023.

Nơi nhận:
- Như trên;
- Giám đốc Sở (để b/c);
- Lưu: VT, GDTrH.
NTH(45)

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trương Công Định`,
    want: {
      ordinal: '1450',
      symbol: 'SGDĐT-GDTrH',
      date: '2023-10-04',
      place: 'Hà Bắc',
      issuer: 'Sở Giáo dục và Đào tạo',
      subject: 'tổ chức kỳ thi chọn học sinh giỏi năm học 2023 - 2024',
      addressees: ['Trưởng phòng GD&ĐT các huyện, thành phố', 'Hiệu trưởng các trường THPT'],
      signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trương Công Định' },
      marks: { urgency: 'Khẩn' },
    },
  },
  {
    name: 'name in capitals that begins like an office, receivers ended by commas',
    text: `ĐẢNG BỘ HUYỆN SÔNG MÂY
ĐẢNG ỦY XÃ NẬM CẮN
*
Số       -CV/ĐU
V/v góp ý dự thảo văn kiện

ĐẢNG CỘNG SẢN VIỆT NAM
Nậm Cắn, ngày     tháng 4 năm 2025

Kính gửi: Các chi bộ trực thuộc Đảng ủy xã,

Đảng ủy đề nghị các chi bộ tổ chức góp ý, gửi về Văn phòng Đảng ủy trước ngày 20-4-2025.

Nơi nhận:
- Như trên,
- Lưu VPĐU.

T/M ĐẢNG ỦY
PHÓ BÍ THƯ

TRƯƠNG THỊ PÀ`,
    want: {
      ordinal: null,
      symbol: 'CV/ĐU',
      type: 'Công văn',
      date: '2025-04',
      issuer: 'Đảng ủy xã Nậm Cắn',
      issuerParent: 'Đảng bộ huyện Sông Mây',
      subject: 'góp ý dự thảo văn kiện',
      addressees: ['Các chi bộ trực thuộc Đảng ủy xã'],
      copies: ['Như trên', 'Lưu VPĐU'],
      signer: { authority: 'T/M ĐẢNG ỦY', title: 'PHÓ BÍ THƯ', name: 'TRƯƠNG THỊ PÀ' },
      marks: { draft: false },
    },
  },
  {
    name: 'receivers wrapped inside a dash line, one with a colon and semicolons',
    text: `UBND TỈNH HÀ BẮC
SỞ XÂY DỰNG
Số: 77/SXD-QLN
V/v rà soát nhà ở xã hội

${MOTTO}
Hà Bắc, ngày 9 tháng 9 năm 2024

Kính gửi:

- Các Sở: Tài chính; Nội vụ; Kế hoạch và Đầu tư;

- Ủy ban nhân dân các huyện, thành phố (qua Phòng Kinh tế và Hạ
tầng; Phòng Quản lý đô thị);

- Công ty TNHH Phát triển nhà Hà Bắc.

Sở Xây dựng đề nghị rà soát.

Nơi nhận:

- Như trên;

- UBND tỉnh (b/c);

- Lưu: VT,
QLN.

GIÁM ĐỐC

(Đã ký)

Lê Sỹ Hồng`,
    want: {
      addressees: [
        'Các Sở: Tài chính; Nội vụ; Kế hoạch và Đầu tư',
        'Ủy ban nhân dân các huyện, thành phố (qua Phòng Kinh tế và Hạ tầng; Phòng Quản lý đô thị)',
        'Công ty TNHH Phát triển nhà Hà Bắc',
      ],
      copies: ['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT, QLN'],
      signer: { authority: null, title: 'GIÁM ĐỐC', name: 'Lê Sỹ Hồng' },
    },
  },
  {
    name: 'several lines of Kính gửi and Đồng kính gửi',
    text: `LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ BẮC
LIÊN ĐOÀN LAO ĐỘNG HUYỆN SÔNG MÂY
Số: 15/LĐLĐ

${MOTTO}
Sông Mây, ngày 20 tháng 4 năm 2023

V/v tổ chức Tháng Công nhân

Kính gửi: Công đoàn cơ sở các đơn vị;
Đồng kính gửi: Phòng Lao động - Thương binh và Xã hội huyện.

Liên đoàn đề nghị triển khai.

Nơi nhận:
- Như trên;
- Lưu.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH
Quàng Thị Pản`,
    want: {
      symbol: 'LĐLĐ',
      issuer: 'Liên đoàn Lao động huyện Sông Mây',
      issuerParent: 'Liên đoàn Lao động tỉnh Hà Bắc',
      addressees: ['Công đoàn cơ sở các đơn vị', 'Phòng Lao động - Thương binh và Xã hội huyện'],
    },
  },
  {
    name: 'dated above the signature only',
    text: `ỦY BAN NHÂN DÂN XÃ NẬM CẮN
TỔ QUẢN LÝ ĐƯỜNG BẢN
Số: 01/BB-TQL

${MOTTO}

BIÊN BẢN
Nghiệm thu đường bản Huồi Pốc

Hôm nay, Tổ đã nghiệm thu 1,2 km đường bê tông.

Biên bản được các bên thông qua./.

Nậm Cắn, ngày 03 tháng 8 năm 2024
TỔ TRƯỞNG
Lầu Y Xò`,
    want: { date: '2024-08-03', place: 'Nậm Cắn', type: 'Biên bản', signer: { authority: null, title: 'TỔ TRƯỞNG', name: 'Lầu Y Xò' } },
  },
  {
    name: 'year drawn for filling in, number typed on dots',
    text: `ỦY BAN NHÂN DÂN
HUYỆN SÔNG MÂY
Số: ...214.../QĐ-UBND

${MOTTO}
Sông Mây, ngày ...... tháng ...... năm 20......

QUYẾT ĐỊNH
V/v thành lập Tổ công tác

CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN

Căn cứ Luật Tổ chức chính quyền địa phương;

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ công tác.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

CHỦ TỊCH`,
    want: {
      ordinal: '214',
      symbol: 'QĐ-UBND',
      date: null,
      subject: 'thành lập Tổ công tác',
      signer: { authority: null, title: 'CHỦ TỊCH', name: null },
      missing: { '/date': 'blank_before_issue', '/signer/name': 'not_stated' },
    },
  },
  {
    name: 'police letter: rank before the name, symbol with a numbered unit',
    text: `CÔNG AN TỈNH HÀ BẮC
CÔNG AN HUYỆN SÔNG MÂY
Số: 512/CAH-QLHC
V/v cấp căn cước lưu động

${MOTTO}
Sông Mây, ngày 6 tháng 3 năm 2023

Kính gửi: UBND các xã, thị trấn

Công an huyện thông báo lịch cấp căn cước lưu động./.

Nơi nhận:
- Như trên;
- Lưu: CAH.

KT. TRƯỞNG CÔNG AN HUYỆN
PHÓ TRƯỞNG CÔNG AN HUYỆN

Thượng tá Nông Văn Kỳ`,
    want: {
      issuer: 'Công an huyện Sông Mây',
      symbol: 'CAH-QLHC',
      signer: { authority: 'KT. TRƯỞNG CÔNG AN HUYỆN', title: 'PHÓ TRƯỞNG CÔNG AN HUYỆN', name: 'Thượng tá Nông Văn Kỳ' },
    },
  },
  {
    name: 'web copy of a letter: rules, links and a title before the letterhead',
    text: `Công văn về việc tuyển sinh lớp 10

ỦY BAN NHÂN DÂN
TỈNH HÀ BẮC
-------

${MOTTO}
---------------

Số: 2290/UBND-VX2
V/v tuyển sinh lớp 10 năm học 2024 - 2025

Hà Bắc, ngày 22 tháng 5 năm 2024

Kính gửi:

Sở Giáo dục và Đào tạo;

Ủy ban nhân dân các huyện, thành phố.

UBND tỉnh đồng ý chủ trương tuyển sinh.

Nơi nhận:
- Như trên;
- Lưu: VT, VX2.

TL. CHỦ TỊCH
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG

(đã ký)

Nghiêm Xuân Tú`,
    want: {
      form: 'letter',
      ordinal: '2290',
      symbol: 'UBND-VX2',
      issuer: 'Ủy ban nhân dân tỉnh Hà Bắc',
      subject: 'tuyển sinh lớp 10 năm học 2024 - 2025',
      addressees: ['Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân các huyện, thành phố'],
      signer: { authority: 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', title: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Nghiêm Xuân Tú' },
    },
  },
]
