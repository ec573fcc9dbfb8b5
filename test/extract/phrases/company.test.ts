/** What a sentence says it says in any letter: alone, between others, as an item of a list. Nothing around it is taken for its own, and back. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { NEGATIVES } from '../deadlines/negatives.js'
import { TEMPLATES } from '../deadlines/templates.js'
import { CITATIONS } from './citations.js'
import { COUNTS, CRITERIA, STANDINGS } from './communes.js'
import { NO_TERMS, TERMS } from './deadlines.js'
import { readPhrase, type Frame } from './letter.js'
import { citationRowsOf, communeRowsOf, termsOf } from './show.js'

const COMPANY: Readonly<Record<string, (sentence: string) => string>> = {
  'between others': (sentence) =>
    `Thực hiện Công văn số 88/SNV-VP ngày 02/01/2016 của Sở Nội vụ, UBND huyện có ý kiến như sau:\n\n${sentence}\n\nNếu có vướng mắc, các đơn vị phản ánh về Phòng Nội vụ./.`,
  'an item of a list': (sentence) =>
    `UBND huyện đề nghị các đơn vị thực hiện các nội dung sau:\n\n1. Phòng Nội vụ\n\n- Rà soát biên chế theo quy định.\n\n- ${sentence}\n\n2. Công an huyện bảo đảm trật tự.`,
}

interface Said {
  readonly id: string
  readonly text: string
  readonly frame: Frame
  readonly rowsOf: (record: LetterRecord) => unknown
}

const cited = (record: LetterRecord): unknown => citationRowsOf(record).filter(([, number]) => number !== '88/SNV-VP')
/** Lines of a head and signs on a page are no sentences. */
const HEAD_LINES = new Set(['N004', 'N005', 'N029', 'N030', 'N031', 'N048', 'N049', 'D097'])

const SAID: readonly Said[] = [
  ...TEMPLATES.filter((t) => !t.text.includes(' | ')).map((t) => ({
    ...t,
    frame: { date: t.issued.length === 10 ? t.issued : `${t.issued}-12` },
    rowsOf: termsOf,
  })),
  ...NEGATIVES.map((n) => ({ ...n, text: n.text.replace(/\.?$/, '.'), frame: { date: '2023-08-08' }, rowsOf: termsOf })),
  ...[...TERMS, ...NO_TERMS].map((p) => ({ ...p, frame: p.frame ?? {}, rowsOf: termsOf })),
  ...[...CRITERIA, ...COUNTS, ...STANDINGS].map((p) => ({ ...p, frame: p.frame ?? {}, rowsOf: communeRowsOf })),
  ...CITATIONS.map((p) => ({ ...p, frame: p.frame ?? {}, rowsOf: cited })),
].filter(({ id }) => !HEAD_LINES.has(id))

describe.each(Object.entries(COMPANY))('%s', (_, letter) => {
  it.each(SAID)('$id «$text»', ({ text, frame, rowsOf }) => {
    expect(rowsOf(readPhrase(letter(text), frame))).toEqual(rowsOf(readPhrase(text, frame)))
  })
})

describe('in a letter of its own', () => {
  it.each(TEMPLATES.filter((t) => t.issued.length === 10))('$id «$text»', ({ text, issued, rows }) => {
    const record = readPhrase(text, { date: issued })
    expect(record.deadlines.map((d) => [d.due, d.kind])).toEqual(rows.map((row) => [row.due, row.kind]))
  })
  it('a letter sent for an hour bears it as a mark, not as a term', () => {
    const record = readPhrase('Các xã trực suốt ngày đêm.', {
      issuer: 'HỎA TỐC hẹn giờ: 17h00 ngày 08/8/2023\n\nỦY BAN NHÂN DÂN\nHUYỆN LẠC SƠN',
    })
    expect([record.marks.urgency, record.deadlines]).toEqual(['Hỏa tốc hẹn giờ', []])
  })
})
