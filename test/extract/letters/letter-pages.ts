/** Pages of letters in a few words, for files that hold one letter or several. */
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { buildDocument, type BlockInput, type LineInput } from '../../../src/parse/document-builder.js'

export interface HeadInput {
  readonly issuer?: string
  /** '' = no such line. */
  readonly number?: string
  readonly motto?: string
  readonly date?: string
  readonly title?: string
  readonly to?: string
}

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc'

/** Letterhead, and to whom or what about. */
export function head(input: HeadInput): string {
  const { issuer = 'ỦY BAN NHÂN DÂN\n\nXÃ NẬM LÚC', number = 'Số: 14/UBND-KT', motto = STATE } = input
  const { date = 'Nậm Lúc, ngày 5 tháng 3 năm 2025', title = '', to = title === '' ? 'Kính gửi: Phòng Kinh tế huyện' : '' } = input
  return [issuer, number, motto, date, title, to].filter((part) => part !== '').join('\n\n')
}

export const body = (topic = 'cống thoát nước'): string =>
  `Ủy ban nhân dân xã đã rà soát ${topic} ở các thôn và báo cáo kết quả như dưới đây.`

export const foot = (name = 'Vàng Seo Páo'): string =>
  `Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\n${name}`

/** A letter on one page. */
export const letter = (input: HeadInput, topic?: string): string => `${head(input)}\n\n${body(topic)}\n\n${foot()}`

/** Pages of paragraphs (split at blank lines); "a | b" is a row; "…" in a line that begins with "✎" was written by hand. */
export function bound(...pages: readonly string[]): ParsedDocument {
  return buildDocument({
    source: '0'.repeat(64),
    parser: 'test/1',
    pages: pages.map((text, i) => ({ number: i + 1, width: null, height: null, blocks: text.split(/\n\n+/).map(blockOf) })),
  })
}

const blockOf = (block: string): BlockInput =>
  block.includes(' | ')
    ? { block: 'table', rows: block.split('\n').map((row) => row.split('|').map((cell) => ({ text: cell.trim() }))) }
    : { block: 'paragraph', lines: block.split('\n').map(lineOf) }

function lineOf(line: string): LineInput {
  if (!line.startsWith('✎')) return line
  const words = line.slice(1).trim().split(' ')
  return {
    box: null,
    words: words.map((text) => ({ text, box: null, confidence: 0.9, ...(text.includes('…') ? { hand: true as const } : {}) })),
  }
}
