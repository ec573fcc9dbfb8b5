import type { Phrase } from './phrase.js'

/** Rows: "number 253 TTr-SNV", "date 2025-02", "citation …", "due …"; a blank is "-". */
export type HeadRow = string

const SNV = { issuer: 'UBND TỈNH HÒA BÌNH\nSỞ NỘI VỤ' } as const

export const NUMBERS: readonly Phrase<HeadRow>[] = [
  { id: 'P079', text: '', frame: { ...SNV, number: 'Số: 253/TTr-SNV' }, rows: ['number 253 TTr-SNV'] },
  { id: 'P080', text: '', frame: { ...SNV, number: 'Số: 156 /TTr-SNV' }, rows: ['number 156 TTr-SNV'] },
  { id: 'P081', text: '', frame: { number: 'Số:173 /KH-UBND' }, rows: ['number 173 KH-UBND'] },
  { id: 'P082', text: '', frame: { number: 'Số: /UBND-NCKSTTHC' }, rows: ['number - UBND-NCKSTTHC'] },
  { id: 'P083', text: '', frame: { number: 'Số:           /UBND-NC' }, rows: ['number - UBND-NC'] },
  { id: 'P084', text: '', frame: { number: 'DỰ THẢODỰ THẢOSố: /QĐ-UBND' }, rows: ['number - QĐ-UBND', 'draft'] },
  {
    id: 'P085',
    text: '',
    frame: { issuer: 'BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', number: 'Số: /2025/TT-BNNMT', title: 'THÔNG TƯ\nQuy định định mức', place: 'Hà Nội' },
    rows: ['number - TT-BNNMT'],
  },
  {
    id: 'P086',
    text: '',
    frame: { issuer: 'CHÍNH PHỦ', number: 'Số: 66.9/2025/NQ-CP', title: 'NGHỊ QUYẾT\nVề cắt giảm thủ tục', place: 'Hà Nội' },
    rows: ['number 66.9 NQ-CP'],
  },
  {
    id: 'P087',
    text: '',
    frame: { issuer: 'ỦY BAN THƯỜNG VỤ QUỐC HỘI', number: 'Số: 1672/NQ-UBTVQH15', title: 'NGHỊ QUYẾT\nVề sắp xếp đơn vị', place: 'Hà Nội' },
    rows: ['number 1672 NQ-UBTVQH15'],
  },
  {
    id: 'P088',
    text: '',
    frame: { issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG', number: 'Số 60-NQ/TW', title: 'NGHỊ QUYẾT\nHội nghị lần thứ mười một', place: 'Hà Nội' },
    rows: ['number 60 NQ/TW'],
  },
  { id: 'P089', text: '', frame: { number: 'Số: 6240 /UBND-KGVX' }, rows: ['number 6240 UBND-KGVX'] },
  { id: 'P090', text: '', frame: { issuer: '**ĐẾN** Số: 1998\n\nỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN', number: '' }, rows: ['number none'] },
]

export const DATES: readonly Phrase<HeadRow>[] = [
  { id: 'P091', text: '', frame: { dateLine: 'Lạc Sơn, ngày tháng 02 năm 2025' }, rows: ['date 2025-02'] },
  { id: 'P092', text: '', frame: { dateLine: 'Lạc Sơn, ngày tháng năm 2025' }, rows: ['date 2025'] },
  {
    id: 'P093',
    text: '',
    frame: { dateLine: 'Lạc Sơn, ngày         tháng 12 năm 2025V/v rà soát hộ nghèo', title: '' },
    rows: ['date 2025-12'],
  },
  { id: 'P094', text: '', frame: { dateLine: 'Ngày 8 tháng 12 năm 2025' }, rows: ['date 2025-12-08'] },
  { id: 'P095', text: '', frame: { dateLine: 'Lạc Sơn, ngày 15 tháng 09 năm 2026' }, rows: ['date 2026-09-15'] },
  { id: 'P096', text: 'Các xã gửi báo cáo trước ngày 20/09/2026 (Chủ nhật).', frame: { date: '2026-09-02' }, rows: ['due 2026-09-20'] },
  {
    id: 'P097',
    text: 'Thực hiện Công văn số 12/SNV-VP ngày       /11/2025 của Sở Nội vụ.',
    frame: { date: '2025-12-02' },
    rows: ['citation 12/SNV-VP 2025-11'],
  },
  {
    id: 'P098',
    text: 'Thực hiện Công văn số 12/SNV-VP ngày… tháng 11 năm 2025 của Sở Nội vụ.',
    frame: { date: '2025-12-02' },
    rows: ['citation 12/SNV-VP 2025-11'],
  },
  {
    id: 'P099',
    text: 'Căn cứ Nghị định số 193/2025/NĐ-CP ngày tháng 07 năm 2025 của Chính phủ;',
    frame: { date: '2025-12-02' },
    rows: ['citation 193/2025/NĐ-CP 2025-07'],
  },
  { id: 'P100', text: 'Các xã nộp phiếu từ ngày 10/4 đến ngày 12/4/2025.', frame: { date: '2025-04-02' }, rows: ['due 2025-04-12'] },
  { id: 'P101', text: 'Việc kiểm đếm hoàn thành trong tháng7/2031.', frame: { date: '2031-04-02' }, rows: ['due 2031-07-31'] },
  { id: 'P101b', text: 'Huyện ra đời từ tháng7/1931.', rows: [] },
  { id: 'P102', text: '', frame: { dateLine: 'Lạc Sơn, ngày 30 tháng 6 năm 2025' }, rows: ['date 2025-06-30'] },
]
