import { MOTTO, type HeadCase } from './head-case.js'

export const oddCases: readonly HeadCase[] = [
  {
    name: 'a paper (BẢN …) under the issuer is no board (BAN …)',
    text: `UBND HUYỆN SÔNG MÂY
TRẠM KHUYẾN NÔNG

${MOTTO}
Sông Mây, ngày 03 tháng 6 năm 2024

BẢN KIỂM ĐIỂM
Về việc chậm nộp báo cáo

Kính gửi: Phòng Nông nghiệp huyện.

Tôi xin nộp lại báo cáo.

Nơi nhận:
- Như trên;
- Lưu: VT.

TRẠM TRƯỞNG
Bùi Thị Lan`,
    want: { issuer: 'Trạm Khuyến nông', issuerParent: 'UBND huyện Sông Mây', subject: 'chậm nộp báo cáo' },
  },
  {
    name: 'commune notice of the Front: two words of the name on three lines',
    text: `ỦY BAN MẶT TRẬN
TỔ QUỐC VIỆT NAM
XÃ NẬM CẮN
Số: 9/TB-MTTQ-BTT

${MOTTO}
Nậm Cắn, ngày 1 tháng 10 năm 2025

THÔNG BÁO
Về việc tiếp nhận ủng hộ đồng bào vùng lũ

Ban Thường trực thông báo.

Nơi nhận:
- Các khối đoàn thể;
- Lưu.

TM. BAN THƯỜNG TRỰC
PHÓ CHỦ TỊCH
Moong Thị Pheng`,
    want: {
      issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Nậm Cắn',
      issuerParent: null,
      subject: 'tiếp nhận ủng hộ đồng bào vùng lũ',
      symbol: 'TB-MTTQ-BTT',
    },
  },
  {
    name: 'ministry circular, norm number, name with title of learning',
    text: `BỘ KHOA HỌC VÀ CÔNG NGHỆ
-------

${MOTTO}
---------------

Số: 12/2025/TT-BKHCN

Hà Nội, ngày 30 tháng 6 năm 2025

THÔNG TƯ
Quy định về thống kê ngành

Căn cứ Luật Thống kê số 89/2015/QH13;

Điều 1. Phạm vi điều chỉnh

Thông tư này quy định hệ thống chỉ tiêu.

Nơi nhận:
- Thủ tướng Chính phủ (để báo cáo);
- Lưu: VT, KHTC.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Trịnh Xuân Hòe`,
    want: { form: 'norm', ordinal: '12', symbol: 'TT-BKHCN', type: 'Thông tư', issuer: 'Bộ Khoa học và Công nghệ', place: 'Hà Nội' },
  },
  {
    name: 'symbol and heading disagree',
    text: `ỦY BAN NHÂN DÂN
XÃ NẬM CẮN
Số: 18/KH-UBND

${MOTTO}
Nậm Cắn, ngày 2 tháng 1 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội năm 2023

I. KẾT QUẢ

Nơi nhận:
- UBND huyện;
- Lưu: VT.

CHỦ TỊCH
Cụt Văn Khoa`,
    want: { type: 'Báo cáo', symbol: 'KH-UBND', problems: ['number/type-differs'] },
  },
  {
    name: 'plain text that is no letter',
    text: `Danh sách mua sắm

Gạo nếp hai cân, đường một cân.

Nhớ hỏi giá trước khi mua.`,
    want: { form: 'other', type: null, ordinal: null, issuer: null },
  },
  {
    name: 'news item with an author',
    text: `Sông Mây ra quân làm đường liên thôn

Ngày 14/4/2025, UBND xã Nậm Cắn tổ chức lễ ra quân làm đường liên thôn với sự tham gia của hơn hai trăm người dân trong xã và lực lượng dân quân tự vệ.

Tại buổi lễ, lãnh đạo xã đã phát động phong trào thi đua; các thôn cam kết hoàn thành năm cây số đường bê tông trước mùa mưa, góp phần hoàn thành tiêu chí giao thông.

Tác giả: Mai Hoa`,
    want: {
      form: 'news',
      type: 'Tin bài',
      ordinal: null,
      date: null,
      subject: 'Sông Mây ra quân làm đường liên thôn',
      addressees: [],
      signer: null,
    },
  },
  {
    name: 'cells of a layout table, each on one line',
    text: `UBND TỈNH HÀ BẮC SỞ Y TẾ Số: 45/SYT-NVY V/v tăng cường phòng, chống dịch sởi

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Bắc, ngày 03 tháng 4 năm 2024

Kính gửi: Trung tâm Y tế các huyện.

Sở Y tế đề nghị thực hiện.

Nơi nhận: - Như trên; - Lưu: VT, NVY.

KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trương Thị Lan`,
    want: {
      ordinal: '45',
      symbol: 'SYT-NVY',
      issuer: 'Sở Y tế',
      issuerParent: 'UBND tỉnh Hà Bắc',
      subject: 'tăng cường phòng, chống dịch sởi',
      date: '2024-04-03',
      place: 'Hà Bắc',
      copies: ['Như trên', 'Lưu: VT, NVY'],
      signer: { authority: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Trương Thị Lan' },
    },
  },
]
