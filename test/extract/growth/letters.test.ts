/** A whole record (bytes to LetterRecord) of texts without end: twice the text is about twice the work; what is not read is said aloud. */
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { isRefusal, type SourceFile } from '../../../src/model/source-file.js'
import { noTools } from '../../../src/parse/parser.js'
import { plainParser } from '../../../src/parse/plain/plain.parser.js'
import { readDocument } from '../../../src/pipeline/read-letter.js'
import { growth } from './work.js'

const PARAGRAPH =
  'Căn cứ Kế hoạch số 45/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân tỉnh, đề nghị Ủy ban nhân dân các xã: An Bình, Hòa Lạc và Tân Thành báo cáo kết quả thực hiện 19 tiêu chí (đạt 15/19 tiêu chí, chưa đạt các tiêu chí số 2, 5, 10, 17), kinh phí 1.250.000.000 đồng, gửi Phòng Nông nghiệp trước ngày 20/4/2024.'

/** What is said for ever. */
const UNITS: Readonly<Record<string, string>> = {
  digits: '1234567890',
  'digits and blanks': '12 34 5 67 890 ',
  dots: '.',
  'ngày ngày ngày': 'ngày ',
  terms: 'trước ngày 12/3/2024 ',
  communes: 'xã An Bình, ',
  citations: 'Quyết định số 12/QĐ-UBND ngày 1/2/2023; ',
  'one sentence': 'phối hợp thực hiện việc rà soát hồ sơ và ',
  'short lines': 'Dòng thứ hai\n\n',
  'lines of one paragraph': 'Dòng thứ hai\n',
  'an ordinary paragraph': `${PARAGRAPH}\n\n`,
  'an ordinary paragraph, in one': `${PARAGRAPH} `,
  sums: 'kinh phí 1.250.000 đồng, ',
  scores: 'xã Tân Thành đạt 15/19 tiêu chí; ',
  titles: 'xã An Bình đạt chuẩn nông thôn mới năm 2024, ',
  'rows of a table': 'xã An Bình | 15/19 | x | Đ | 12/3/2024\n',
  brackets: '(',
  'wide gaps': `a${' '.repeat(60)}`,
  receivers: '- UBND xã An Bình;\n',
  'done and not done': 'UBND xã An Bình đã gửi báo cáo, xã Tân Thành chưa gửi; ',
  'names with papers': 'UBND xã An Bình (Kế hoạch số 27/KH-UBND ngày 12/3/2024), ',
  'never received': 'còn 02 xã chưa nhận được báo cáo của xã An Bình nhưng đến nay chưa gửi, đã được UBND xã ',
  'orders with terms': 'Phòng Nông nghiệp báo cáo UBND huyện trước ngày 5 hàng tháng; ',
}

const letterOf = (body: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN SÔNG MÂY\n\nSố: 12/UBND-NN\n\nSông Mây, ngày 5 tháng 4 năm 2024\n\nKính gửi: Ủy ban nhân dân các xã.\n\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An\n`

// Safe: of a source only these are read here.
const sourceOf = (text: string): SourceFile =>
  ({ id: '0'.repeat(64), name: 'x.txt', mediaType: 'text/plain', bytes: Buffer.from(text) }) as unknown as SourceFile

function reading(text: string): () => LetterRecord {
  return () => {
    const document = parsed.get(text)
    if (document === undefined) throw new Error('not parsed')
    return readDocument(sourceOf(text), document).record
  }
}

const parsed = new Map<string, Parameters<typeof readDocument>[1]>()

async function prepare(text: string): Promise<void> {
  const document = await plainParser.parse(sourceOf(text), defaultLimits, noTools)
  if (document === null || isRefusal(document)) throw new Error('the text was not taken')
  parsed.set(text, document)
}

const LENGTH = 12_000
const hostile = (unit: string, length: number): string => letterOf(unit.repeat(Math.ceil(length / unit.length)))

beforeAll(async () => {
  for (const unit of Object.values(UNITS)) for (const length of [LENGTH, LENGTH / 2]) await prepare(hostile(unit, length))
  // reference data and compiled patterns are no part of the growth
  reading(hostile(UNITS['an ordinary paragraph'] ?? '', LENGTH / 2))()
})

describe('twice the text, about twice the work', () => {
  it.each(Object.entries(UNITS))('%s', (_, unit) => {
    expect(growth((length) => reading(hostile(unit, length)), LENGTH)).toBeNull()
  })
})

describe('what no letter holds is said aloud', () => {
  it('a paragraph too long to be one is cut, and said so', async () => {
    const text = letterOf('phối hợp rà soát hồ sơ và '.repeat(1000))
    await prepare(text)
    expect(reading(text)().problems.map((p) => p.code)).toContain('long-paragraph')
  })
  it('terms without end are read up to a bound, and said so', async () => {
    const text = letterOf('trước ngày 12/3/2024 '.repeat(6000))
    await prepare(text)
    expect(reading(text)().problems.map((p) => p.code)).toContain('too-many/deadline')
  }, 300_000)
  it('an ordinary letter has neither', async () => {
    const text = letterOf(PARAGRAPH)
    await prepare(text)
    expect(reading(text)().problems.filter((p) => /^(?:long-paragraph|too-many)/.test(p.code))).toEqual([])
  })
})
