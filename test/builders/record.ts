/** Hand-made records for tests of everything after compose: give what matters, the rest is empty. */
import { blankRecord, type Evidence, type LetterRecord } from '../../src/model/letter-record.js'
import type { ParsedDocument } from '../../src/model/parsed-document.js'
import type { ReadingToKeep, SourceFacts } from '../../src/store/store.js'
import { createHash } from 'node:crypto'

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

export function record(more: Partial<LetterRecord> & { readonly file?: string } = {}): LetterRecord {
  const { file = 'thu.txt', ...fields } = more
  const source = { sha256: sha(file), name: file, mediaType: 'text/plain', bytes: 10, pages: 1, part: null, ocr: null }
  return { ...blankRecord(source, 'letter'), ...fields }
}

export const number = (printed: string): LetterRecord['number'] => {
  const [ordinal = '', ...symbol] = printed.split('/')
  return { raw: printed, ordinal: ordinal || null, symbol: symbol.join('/') }
}

export const deadline = (more: Partial<LetterRecord['deadlines'][number]>): LetterRecord['deadlines'][number] => ({
  text: 'trước ngày 15/3/2024',
  due: '2024-03-15',
  kind: 'before',
  lastDay: null,
  time: null,
  rrule: null,
  relative: null,
  quoted: false,
  quotedFrom: null,
  task: 'gửi báo cáo',
  who: [],
  to: null,
  via: null,
  extends: null,
  ...more,
})

export const citation = (more: Partial<LetterRecord['citations'][number]>): LetterRecord['citations'][number] => ({
  type: 'Quyết định',
  number: '11/QĐ-UBND',
  date: '2024-01-05',
  issuer: null,
  subject: null,
  relation: 'mentions',
  ...more,
})

export const criteria = (more: Partial<LetterRecord['criteria'][number]>): LetterRecord['criteria'][number] => ({
  commune: 'Phú Lương',
  code: '99101',
  standard: 'ntm',
  set: 'xa-2021-2025',
  toward: null,
  met: [],
  unmet: [],
  metCount: null,
  unmetCount: null,
  total: null,
  asOf: null,
  ...more,
})

export const standing = (more: Partial<LetterRecord['standings'][number]>): LetterRecord['standings'][number] => ({
  commune: 'Phú Lương',
  code: '99101',
  standard: 'ntm',
  status: 'recognised',
  range: null,
  year: null,
  decision: null,
  ...more,
})

export const commune = (more: Partial<LetterRecord['communes'][number]>): LetterRecord['communes'][number] => ({
  name: 'Phú Lương',
  written: ['Phú Lương'],
  kind: 'xã',
  district: 'Yên Hòa',
  province: null,
  code: '99101',
  validOn: null,
  ...more,
})

export const evidence = (quote: string, more: Partial<Evidence> = {}): Evidence => ({
  page: 1,
  start: 0,
  end: quote.length,
  quote,
  boxes: [],
  rule: 'test/rule',
  confidence: 0.95,
  assumed: [],
  ...more,
})

export const document = (text: string, source = sha(text)): ParsedDocument => ({
  source,
  parser: 'test/1',
  origin: 'file',
  text,
  pages: [{ number: 1, span: { start: 0, end: text.length }, width: null, height: null }],
  paragraphs: [],
  lines: [],
  words: [],
  tables: [],
  furniture: [],
  problems: [],
  ocr: null,
})

export const facts = (of: LetterRecord, more: Partial<SourceFacts> = {}): SourceFacts => ({
  sha256: of.source.sha256,
  name: of.source.name,
  mediaType: 'text/plain',
  bytes: of.source.bytes,
  path: `/thu-den/${of.source.name}`,
  arrivedOn: null,
  ...more,
})

export const reading = (of: LetterRecord, text: string, statements: ReadingToKeep['statements'] = []): ReadingToKeep => ({
  document: document(text, of.source.sha256),
  record: of,
  trace: { findings: [], dropped: [] },
  statements,
})

/** The quote stands for its sentence. */
export const spoken = (of: LetterRecord) => ({ record: of, sentenceAt: () => 'câu quanh đó' })
