/** A reading that was ended: which limit, what is usual, what to do. */
import type { Refusal } from '../model/source-file.js'

export const tooSlow = (seconds: number): Refusal => ({
  refused: 'limit',
  code: 'too-slow',
  says: `Đọc tệp này quá ${seconds} giây vẫn chưa xong nên dừng lại, một văn bản thường chỉ mất vài giây; hãy kiểm tra tệp với nơi gửi, tách nhỏ, hoặc nâng --max-seconds rồi nộp lại.`,
})

export const pageTooSlow = (page: number, seconds: number): Refusal => ({
  refused: 'limit',
  code: 'page-too-slow',
  says: `Nhận dạng chữ trang ${page} quá ${seconds} giây vẫn chưa xong nên dừng lại, một trang thường chỉ mất vài giây; hãy quét lại trang ấy, hoặc nâng --max-page-seconds rồi nộp lại.`,
})

/** The watchdog, the heap's own limit or the system's: a death without an answer is by far most often that of memory. */
export const tooBig = (megabytes: number): Refusal => ({
  refused: 'limit',
  code: 'too-much-memory',
  says: `Đọc tệp này cần quá ${megabytes} MB bộ nhớ hoặc làm bộ đọc dừng đột ngột nên tệp không được đọc; hãy kiểm tra tệp với nơi gửi, tách nhỏ, hoặc nâng --max-memory rồi nộp lại.`,
})
