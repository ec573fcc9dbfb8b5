import type { Phrase } from './phrase.js'

export type CitationRow = readonly [type: string | null, number: string, date: string | null, issuer: string | null]

export const CITATIONS: readonly Phrase<CitationRow>[] = [
  {
    id: 'P103',
    text: 'Thực hiện Quyết định số 1187/QĐ-BNV ngày 15/10/2025 của Bộ trưởng Bộ Nội vụ.',
    rows: [['Quyết định', '1187/QĐ-BNV', '2025-10-15', 'Bộ trưởng Bộ Nội vụ']],
  },
  {
    id: 'P104',
    text: 'Theo Công văn số       /SNV-TCBC ngày       /11/2025, các xã rà soát biên chế.',
    rows: [['Công văn', '/SNV-TCBC', '2025-11', null]],
  },
  {
    id: 'P105',
    text: 'Theo Báo cáo số…./BC-SNV ngày… tháng 11 năm 2025 của Sở Nội vụ, các xã rà soát biên chế.',
    rows: [['Báo cáo', '…./BC-SNV', '2025-11', 'Sở Nội vụ']],
  },
  {
    id: 'P106',
    text: 'Xét Tờ trình 4017/TTr-BNNMT ngày 23 tháng 4 năm 2026, UBND huyện giao các xã rà soát.',
    rows: [['Tờ trình', '4017/TTr-BNNMT', '2026-04-23', null]],
  },
  {
    id: 'P107',
    text: 'Thực hiện các văn bản số 1407/UBND-NNMT ngày 05 tháng 4 năm 2026 và số 1446/UBND-NNMT ngày 07 tháng 4 năm 2026.',
    rows: [
      ['Văn bản', '1407/UBND-NNMT', '2026-04-05', null],
      ['Văn bản', '1446/UBND-NNMT', '2026-04-07', null],
    ],
  },
  // Without a year: the last such day before the letter of 12/3/2024 (P116).
  // A law without a number is no row of the record: nothing to look it up by.
  { id: 'P108', text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', rows: [] },
  {
    id: 'P109',
    text: 'Thực hiện Nghị quyết số 02-NQ/TW ngày 17/3/2026 của Bộ Chính trị.',
    rows: [['Nghị quyết', '02-NQ/TW', '2026-03-17', 'Bộ Chính trị']],
  },
  {
    id: 'P110',
    text: 'Thực hiện Chương trình hành động số 08-CTr/TU ngày 17/3/2026 của Thành ủy Hà Nội.',
    rows: [['Chương trình hành động', '08-CTr/TU', '2026-03-17', 'Thành ủy Hà Nội']],
  },
  {
    id: 'P111',
    text: 'Thực hiện Thông báo số 212-TB/TU ngày 23/01/2026 của Thành ủy Hà Nội.',
    rows: [['Thông báo', '212-TB/TU', '2026-01-23', 'Thành ủy Hà Nội']],
  },
  { id: 'P112', text: 'Thực hiện Nghị định số 126/2024/NĐ-\nCP về hội.', rows: [['Nghị định', '126/2024/NĐ-CP', null, null]] },
  {
    id: 'P113',
    text: 'Căn cứ Nghị định số 1 20/2 018/NĐ - CP ngày 13/9/2018 của Chính phủ;',
    rows: [['Nghị định', '120/2018/NĐ-CP', '2018-09-13', 'Chính phủ']],
  },
  { id: 'P114', text: 'Căn cứ Quyết định số 691/QĐ - TTg ngày 05/6/2018;', rows: [['Quyết định', '691/QĐ-TTg', '2018-06-05', null]] },
  { id: 'P115', text: 'Thực hiện Công điện 849/CĐ - TTg về phòng, chống lũ.', rows: [['Công điện', '849/CĐ-TTg', null, null]] },
  {
    id: 'P116',
    text: 'Việc này đã được giao bằng văn bản số 3383/VPCP - V.I ngày 12-4.',
    rows: [['Văn bản', '3383/VPCP-V.I', '2023-04-12', null]],
  },
  { id: 'P117', text: 'Các xã thực hiện Quyết định số 488 của UBND tỉnh.', rows: [['Quyết định', '488', null, 'UBND tỉnh']] },
  { id: 'P118', text: 'Các xã làm theo chỉ thị 06 về chấn chỉnh nề nếp.', rows: [['Chỉ thị', '06', null, null]] },
  {
    id: 'P119',
    text: 'Căn cứ Nghị định số 45/25010/NĐ-CP ngày 21/4/2010;',
    rows: [['Nghị định', '45/25010/NĐ-CP', '2010-04-21', null]],
  },
]
