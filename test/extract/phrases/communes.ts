import type { Phrase } from './phrase.js'

/** Rows as short strings: "criteria Nhân Nghĩa ntm 16/19 -3 -[2,6,17]", "standing Nhân Nghĩa ntm recognised 2013", "tally Hòa Bình ntm 52/129 fact". */
export type CommuneRow = string

const PROVINCE = { issuer: 'ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH', place: 'Hòa Bình', number: 'Số: 47/UBND-NNTN' } as const
const COMMUNE = { issuer: 'HUYỆN LẠC SƠN\nỦY BAN NHÂN DÂN XÃ NHÂN NGHĨA', place: 'Nhân Nghĩa', number: 'Số: 47/UBND' } as const

export const CRITERIA: readonly Phrase<CommuneRow>[] = [
  {
    id: 'P060',
    text: 'Xã Nhân Nghĩa chỉ đạt 16/19 tiêu chí, còn thiếu 3 tiêu chí: Giao thông, cơ sở vật chất văn hóa, môi trường và an toàn thực phẩm.',
    rows: ['criteria Nhân Nghĩa ntm 16/19 -3 -[2,6,17]'],
  },
  {
    id: 'P061',
    text: 'Đến nay, huyện Lạc Sơn đã đạt được 5/9 tiêu chí huyện nông thôn mới (NTM) nâng cao, gồm: Quy hoạch, thủy lợi - phòng chống thiên tai, điện, kinh tế, ANTT, hành chính công.',
    rows: ['criteria Lạc Sơn ntm-nang-cao 5/9 +[1,3,4,6,9]'],
    gap: 'Tiêu chí của huyện: bản ghi mới có chỗ cho tiêu chí của xã; không gán nhầm cho xã nào.',
  },
  {
    id: 'P062',
    text: 'Huyện Lạc Sơn còn 4 tiêu chí đang phấn đấu là: Giao thông, y tế - văn hóa - giáo dục, môi trường, chất lượng môi trường sống.',
    rows: ['criteria Lạc Sơn ntm -4 -[2,5,7,8]'],
    gap: 'Tiêu chí của huyện: bản ghi mới có chỗ cho tiêu chí của xã; không gán nhầm cho xã nào.',
  },
  { id: 'P063', text: 'Hai xã còn lại đạt 18/19 tiêu chí.', rows: [] },
  {
    id: 'P064',
    text: 'Xã Nhân Nghĩa hoàn thành 18/19 tiêu chí (không thực hiện tiêu chí chợ).',
    frame: { date: '2014-03-12' },
    rows: ['criteria Nhân Nghĩa ntm 18/19 -1 -[7]'],
  },
  {
    id: 'P065',
    text: 'Hiện chúng tôi chỉ có 12/19 tiêu chí đạt chuẩn theo tiêu chí mới.',
    frame: COMMUNE,
    rows: ['criteria Nhân Nghĩa ntm 12/19'],
  },
  {
    id: 'P066',
    text: 'Xã Nhân Nghĩa hoàn thành xong 19 tiêu chí quốc gia về xây dựng nông thôn mới.',
    rows: ['criteria Nhân Nghĩa ntm 19/19', 'standing Nhân Nghĩa ntm met'],
  },
  { id: 'P067', text: 'Phấn đấu để xã Nhân Nghĩa sớm đạt 19/19 tiêu chí.', rows: [] },
]

export const COUNTS: readonly Phrase<CommuneRow>[] = [
  { id: 'P068', text: 'Toàn tỉnh có 52 xã/129 xã đạt chuẩn nông thôn mới.', frame: PROVINCE, rows: ['tally Toàn tỉnh ntm 52/129 fact'] },
  {
    id: 'P069',
    text: 'Cả nước có 604/1.424 xã (chiếm tỷ lệ 42,41%) đạt chuẩn nông thôn mới nâng cao.',
    frame: PROVINCE,
    rows: ['tally Cả nước ntm-nang-cao 604/1424 fact'],
  },
  {
    id: 'P070',
    text: 'Tỉnh hiện có 81/129 xã được công nhận đạt chuẩn nông thôn mới.',
    frame: PROVINCE,
    rows: ['tally Tỉnh ntm 81/129 fact'],
  },
  { id: 'P071', text: 'Cả nước có 3.838 xã (43,02%) đạt chuẩn nông thôn mới.', frame: PROVINCE, rows: ['tally Cả nước ntm 3838/? fact'] },
  { id: 'P072', text: 'Bình quân cả nước đạt 14,57 tiêu chí/xã.', frame: PROVINCE, rows: [] },
  { id: 'P073', text: 'Còn 10 xã dưới 5 tiêu chí.', frame: PROVINCE, rows: [] },
]

export const STANDINGS: readonly Phrase<CommuneRow>[] = [
  {
    id: 'P074',
    text: 'Xã Nhân Nghĩa được tỉnh công nhận đạt chuẩn xã nông thôn mới năm 2013.',
    rows: ['standing Nhân Nghĩa ntm recognised 2013'],
  },
  {
    id: 'P075',
    text: 'Xã Nhân Nghĩa phấn đấu hoàn thành xã NTM kiểu mẫu vào năm 2020.',
    frame: { date: '2019-03-12' },
    rows: ['standing Nhân Nghĩa ntm-kieu-mau target 2020'],
  },
  {
    id: 'P076',
    text: 'UBND tỉnh thu hồi bằng công nhận đạt chuẩn nông thôn mới của hai xã Nhân Nghĩa (Lạc Sơn) và Tây Phong (huyện Cao Phong).',
    frame: PROVINCE,
    rows: ['standing Nhân Nghĩa ntm withdrawn', 'standing Tây Phong ntm withdrawn'],
  },
  { id: 'P077', text: 'Xã Nhân Nghĩa rớt chuẩn nông thôn mới.', rows: ['standing Nhân Nghĩa ntm lost'] },
  { id: 'P078', text: 'Dù chưa đạt nông thôn mới, xã Nhân Nghĩa vẫn huy động tốt sức dân.', rows: [] },
]
