import type { HeadInput } from './letter-pages.js'

export interface Case {
  readonly name: string
  readonly pages: readonly string[]
  /** Pages of each letter: "1-2 3". */
  readonly letters: string
  /** How many heads are told to be in doubt; none when not said. */
  readonly doubts?: number
}

/** Heads that the cases share; what is not said is the office of letter-pages.ts. */
export const other: HeadInput = {
  issuer: 'UBND TỈNH LÀO CAI\n\nSỞ XÂY DỰNG',
  number: 'Số: 902/SXD-HT',
  date: 'Lào Cai, ngày 18 tháng 3 năm 2025',
  to: 'Kính gửi: Ủy ban nhân dân xã Nậm Lúc',
}
export const party: HeadInput = {
  ...{ issuer: 'ĐẢNG BỘ TỈNH LÀO CAI\n\nHUYỆN ỦY BẮC HÀ', number: 'Số 88-CV/HU', motto: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  ...{ date: 'Bắc Hà, ngày 2 tháng 4 năm 2025', to: 'Kính gửi: Các chi bộ trực thuộc' },
}
export const decision: HeadInput = {
  number: 'Số: 31/QĐ-UBND',
  title: 'QUYẾT ĐỊNH\n\nVề việc giao dự toán thu, chi ngân sách xã',
  date: 'Nậm Lúc, ngày 7 tháng 1 năm 2025',
}
export const blank: HeadInput = {
  number: 'Số: …../BC-……',
  date: '……, ngày … tháng … năm 20…',
  issuer: 'TÊN CƠ QUAN, ĐƠN VỊ',
  title: 'BÁO CÁO\n\nKết quả rà soát cống thoát nước',
}
