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
]
