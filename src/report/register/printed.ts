/** The heads of the printed register, as Phụ lục IV of Decree 30/2020/NĐ-CP has them; below each stands its number. */
export const PRINTED_HEADS = [
  'Ngày đến',
  'Số đến',
  'Tác giả',
  'Số, ký hiệu văn bản',
  'Ngày tháng văn bản',
  'Tên loại và trích yếu nội dung văn bản',
  'Đơn vị hoặc người nhận',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
] as const
