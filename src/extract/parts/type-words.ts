/** Type headings: "THÔNG BÁO", "BÁO CÁO (Dự thảo)", "KẾ HOẠCH LIÊN TỊCH", "BÁO CÁO KẾT QUẢ …". */
import { fold } from '../../text/fold.js'

/** The 29 types of Decree 30/2020 art. 7, copies of older rules, legal norms and Party types; what a heading says and what it is. */
const TYPES: readonly (readonly [heading: string, name: string])[] = [
  ['Nghị quyết liên tịch', 'Nghị quyết liên tịch'],
  ['Thông tư liên tịch', 'Thông tư liên tịch'],
  ['Nghị quyết', 'Nghị quyết'],
  ['Quyết định', 'Quyết định'],
  ['Chỉ thị', 'Chỉ thị'],
  ['Quy chế', 'Quy chế'],
  ['Quy định', 'Quy định'],
  ['Thông cáo báo chí', 'Thông cáo'],
  ['Thông cáo', 'Thông cáo'],
  ['Thông báo', 'Thông báo'],
  ['Hướng dẫn', 'Hướng dẫn'],
  ['Chương trình', 'Chương trình'],
  ['Kế hoạch', 'Kế hoạch'],
  ['Phương án', 'Phương án'],
  ['Đề án', 'Đề án'],
  ['Dự án', 'Dự án'],
  ['Báo cáo', 'Báo cáo'],
  ['Biên bản', 'Biên bản'],
  ['Tờ trình', 'Tờ trình'],
  ['Hợp đồng', 'Hợp đồng'],
  ['Công điện', 'Công điện'],
  ['Điện', 'Công điện'],
  ['Bản ghi nhớ', 'Bản ghi nhớ'],
  ['Bản thỏa thuận', 'Bản thỏa thuận'],
  ['Thỏa thuận', 'Bản thỏa thuận'],
  ['Bản cam kết', 'Bản cam kết'],
  ['Giấy ủy quyền', 'Giấy ủy quyền'],
  ['Giấy mời', 'Giấy mời'],
  ['Thư mời', 'Giấy mời'],
  ['Giấy giới thiệu', 'Giấy giới thiệu'],
  ['Giấy nghỉ phép', 'Giấy nghỉ phép'],
  ['Giấy chứng nhận', 'Giấy chứng nhận'],
  ['Giấy đi đường', 'Giấy đi đường'],
  ['Phiếu gửi', 'Phiếu gửi'],
  ['Phiếu chuyển', 'Phiếu chuyển'],
  ['Phiếu báo', 'Phiếu báo'],
  ['Thư công', 'Thư công'],
  ['Thư chúc mừng', 'Thư công'],
  ['Thư khen', 'Thư công'],
  ['Thư ngỏ', 'Thư công'],
  ['Thư thăm hỏi', 'Thư công'],
  ['Thư cảm ơn', 'Thư công'],
  ['Thư kêu gọi', 'Thư công'],
  ['Thư', 'Thư công'],
  ['Công văn', 'Công văn'],
  ['Bộ luật', 'Luật'],
  ['Luật', 'Luật'],
  ['Pháp lệnh', 'Pháp lệnh'],
  ['Lệnh', 'Lệnh'],
  ['Nghị định', 'Nghị định'],
  ['Thông tư', 'Thông tư'],
  ['Kết luận', 'Kết luận'],
  ['Thông tri', 'Thông tri'],
  ['Chiến lược', 'Chiến lược'],
  ['Tuyên bố', 'Tuyên bố'],
  ['Lời kêu gọi', 'Lời kêu gọi'],
]

const FOLDED = TYPES.map(([heading, name]) => [fold(heading), name] as const)

/** What may follow the word and leave it a bare heading. */
const TAIL = /^(?:\s*[:.*]*|\s*\(.{0,40}\)|\s+(?:lien tich|phoi hop|khan|hoa toc))\s*$/

const capital = (line: string): boolean => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line.replace(/\([^)]*\)/g, ''))
/** "Thông báo", alone on its line: first letter large, no stop. */
const titleCase = (line: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}$/u.test(line)

/** The type that a bare heading line names ("THÔNG BÁO", "Kế hoạch", "TỜ TRÌNH (Dự thảo)"); null when it is none. */
export function typeHeading(printed: string): string | null {
  if (printed.length > 120) return null
  const line = printed.replace(/\s+/g, ' ').trim()
  if (line.length > 70 || (!capital(line) && !titleCase(line))) return null
  const folded = fold(line)
  return FOLDED.find(([word]) => folded.startsWith(word) && TAIL.test(folded.slice(word.length)))?.[1] ?? otherPaper(line)
}

/** Papers of daily work that no decree lists: "PHIẾU KIỂM TRA", "LỊCH TIẾP CÔNG DÂN", "NỘI QUY"; named as they call themselves. */
function otherPaper(line: string): string | null {
  const paper = /^(?:(?:PHIẾU|GIẤY|BẢN|ĐƠN|LỊCH)(?: \p{Lu}+){1,3}|NỘI QUY|ĐIỀU LỆ)$/u.exec(line)?.[0]
  return paper === undefined ? null : paper.charAt(0) + paper.slice(1).toLocaleLowerCase('vi')
}

/** The type at the head of a longer line in capitals ("BÁO CÁO KẾT QUẢ THỰC HIỆN …") and the length of the word. */
export function typeStart(printed: string): { readonly name: string; readonly length: number } | null {
  if (printed.length > 400) return null
  const line = printed.replace(/\s+/g, ' ').trim()
  if (!capital(line)) return null
  const folded = fold(line)
  const found = FOLDED.find(([word]) => folded.startsWith(word + ' '))
  return found ? { name: found[1], length: found[0].length } : null
}
