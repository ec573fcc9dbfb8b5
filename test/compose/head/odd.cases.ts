import { MOTTO, type HeadCase } from './head-case.js'

export const oddCases: readonly HeadCase[] = [
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
]
