/** Refusals that several parsers share. */
import type { Refusal } from '../model/source-file.js'

/** A readable file without a word in it: never handed on as an empty document. */
export const emptyRefusal: Refusal = {
  refused: 'unreadable',
  code: 'no-text',
  says: 'Tệp đọc được nhưng không có chữ nào, cần văn bản có nội dung; hãy mở tệp kiểm tra rồi nộp lại bản đầy đủ.',
}

export const pagesRefusal = (pages: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'too-many-pages',
  says: `Tệp có ${pages} trang, giới hạn là ${limit} trang; hãy tách tệp hoặc nâng --max-pages rồi nộp lại.`,
})
