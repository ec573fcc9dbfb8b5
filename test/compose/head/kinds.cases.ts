import { MOTTO, type HeadCase } from './head-case.js'

export const kindsCases: readonly HeadCase[] = [
  {
    name: 'minutes: secretary and chair; the chair signs',
    text: `UBND XÃ NẬM CẮN
BAN GIÁM SÁT ĐẦU TƯ CỘNG ĐỒNG
Số: 02/BB-BGS

${MOTTO}
Nậm Cắn, ngày 14 tháng 6 năm 2024

BIÊN BẢN
Kiểm tra công trình nước sinh hoạt bản Tiền Tiêu

Hôm nay, ngày 14/6/2024, Ban đã kiểm tra công trình.

Biên bản lập thành 03 bản./.

THƯ KÝ
Và Thị Dở

CHỦ TRÌ
Lầu Bá Tu`,
    want: {
      type: 'Biên bản',
      subject: 'Kiểm tra công trình nước sinh hoạt bản Tiền Tiêu',
      issuer: 'Ban Giám sát đầu tư cộng đồng',
      signer: { authority: null, title: 'CHỦ TRÌ', name: 'Lầu Bá Tu' },
      copies: [],
    },
  },
  {
    name: 'tờ trình with Kính gửi after the title, receivers in two lines without dashes',
    text: `TRƯỜNG TRUNG HỌC CƠ SỞ NẬM CẮN
TỔ TỰ NHIÊN
Số: 05/TTr-TTN

${MOTTO}
Nậm Cắn, ngày 22 tháng 8 năm 2023

TỜ TRÌNH
V/v đề nghị bổ sung thiết bị dạy học

Kính gửi:
Ban Giám hiệu nhà trường;
Phòng Giáo dục và Đào tạo huyện.

Căn cứ tình hình thực tế, Tổ kính trình.

TỔ TRƯỞNG
Vi Thị Mai

Nơi nhận:
Như trên;
Lưu: hồ sơ tổ.`,
    want: {
      type: 'Tờ trình',
      subject: 'đề nghị bổ sung thiết bị dạy học',
      addressees: ['Ban Giám hiệu nhà trường', 'Phòng Giáo dục và Đào tạo huyện'],
      copies: ['Như trên', 'Lưu: hồ sơ tổ'],
      issuer: 'Tổ Tự nhiên',
      issuerParent: 'Trường Trung học cơ sở Nậm Cắn',
      signer: { authority: null, title: 'TỔ TRƯỞNG', name: 'Vi Thị Mai' },
    },
  },
  {
    name: 'draft report, heading in capitals runs on, digital signature lines in the foot',
    text: `DỰ THẢO LẦN 2

UBND HUYỆN SÔNG MÂY
VĂN PHÒNG HĐND VÀ UBND
Số:     /BC-VP

${MOTTO}
Sông Mây, ngày    tháng    năm 2025

BÁO CÁO KẾT QUẢ TIẾP CÔNG DÂN
QUÝ I NĂM 2025

Thực hiện chế độ báo cáo định kỳ, Văn phòng báo cáo như sau:

1. Kết quả tiếp công dân: 14 lượt.

Nơi nhận:
- Thanh tra huyện;
- Lưu: VT.

TL. CHỦ TỊCH
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Người ký: Mạc Thị Bưởi
Thời gian ký: 02.04.2025 09:12:44 +07:00
Mạc Thị Bưởi`,
    want: {
      type: 'Báo cáo',
      date: '2025',
      subject: 'KẾT QUẢ TIẾP CÔNG DÂN QUÝ I NĂM 2025',
      issuer: 'Văn phòng HĐND và UBND',
      signer: { authority: 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', title: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Mạc Thị Bưởi' },
      marks: { draft: true },
    },
  },
  {
    name: 'invitation: Kính mời as receivers',
    text: `UBND TỈNH HÀ BẮC
SỞ CÔNG THƯƠNG
Số: 61/GM-SCT

${MOTTO}
Hà Bắc, ngày 16 tháng 5 năm 2025

GIẤY MỜI
Họp bàn phương án tiêu thụ vải thiều

Kính mời: Lãnh đạo Sở Nông nghiệp và Môi trường; đại diện các chợ đầu mối.

Sở Công Thương tổ chức cuộc họp vào 8 giờ ngày 20/5/2025.

Nơi nhận:
- Như trên;
- Lưu: VT, TM.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG
Đào Thị Lụa`,
    want: {
      type: 'Giấy mời',
      subject: 'Họp bàn phương án tiêu thụ vải thiều',
      addressees: ['Lãnh đạo Sở Nông nghiệp và Môi trường', 'đại diện các chợ đầu mối'],
      signer: { authority: 'TL. GIÁM ĐỐC', title: 'CHÁNH VĂN PHÒNG', name: 'Đào Thị Lụa' },
    },
  },
  {
    name: 'public letter without a number',
    text: `CHỦ TỊCH
ỦY BAN NHÂN DÂN HUYỆN SÔNG MÂY

${MOTTO}
Sông Mây, ngày 20 tháng 11 năm 2023

THƯ KHEN

Thân gửi: Tập thể giáo viên Trường Tiểu học Bản Lầu

Tôi nhiệt liệt biểu dương thành tích của các thầy, cô.

CHỦ TỊCH

Hà Văn Cương`,
    want: {
      type: 'Thư công',
      ordinal: null,
      subject: null,
      issuer: 'Chủ tịch Ủy ban nhân dân huyện Sông Mây',
      addressees: ['Tập thể giáo viên Trường Tiểu học Bản Lầu'],
      missing: { '/number': 'not_stated', '/subject': 'not_stated' },
    },
  },
  {
    name: 'trích yếu in capitals that begins like a body, then the authority',
    text: `ỦY BAN NHÂN DÂN
XÃ NẬM CẮN
Số: 40/QĐ-UBND

${MOTTO}
Nậm Cắn, ngày 7 tháng 5 năm 2024

QUYẾT ĐỊNH
PHÒNG CHỐNG THIÊN TAI
NĂM 2024

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NẬM CẮN

Căn cứ Luật Phòng, chống thiên tai;

QUYẾT ĐỊNH:

Điều 1. Thành lập tổ xung kích.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

CHỦ TỊCH
Lò Văn Ín`,
    want: { type: 'Quyết định', subject: 'PHÒNG CHỐNG THIÊN TAI NĂM 2024', addressees: [] },
  },
  {
    name: 'invitation whose sentence ends in kính mời',
    text: `ỦY BAN NHÂN DÂN
XÃ NẬM CẮN
Số: 3/GM-UBND

${MOTTO}
Nậm Cắn, ngày 7 tháng 5 năm 2024

GIẤY MỜI
Dự lễ khánh thành cầu Huồi Pốc

Ủy ban nhân dân xã Nậm Cắn trân trọng kính mời:
- Lãnh đạo UBND huyện;
- Trưởng các bản.

Thời gian: 8 giờ ngày 12/5/2024.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Lò Văn Ín`,
    want: { type: 'Giấy mời', subject: 'Dự lễ khánh thành cầu Huồi Pốc', addressees: ['Lãnh đạo UBND huyện', 'Trưởng các bản'] },
  },
]
