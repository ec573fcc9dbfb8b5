/** "…" that recognition marked as written by hand: no value, its reason, and what may stand there. */
import { describe, expect, test } from 'vitest'
import { composeHead } from '../../../src/compose/head.js'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { headFamily } from '../../../src/extract/head/head.family.js'
import { buildDocument, type WordInput } from '../../../src/parse/document-builder.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'

const OCR = { engine: 'tesseract 5.3.0', model: 'vie', pages: [1] }

/** "{115}" is a word by hand of which 115 was read, "{}" one of which nothing was. */
function wordOf(text: string): WordInput {
  const read = /^\{(.*)\}$/.exec(text)?.[1]
  if (read === undefined) return { text, box: null, confidence: 0.96 }
  return { text: '…', box: null, confidence: 0.3, hand: true, ...(read === '' ? {} : { rivals: [read] }) }
}

function head(number: string, date: string, name = 'Lò Thị Sương'): ReturnType<typeof composeHead>['part'] {
  const lines = [
    'UBND HUYỆN KHE LIM',
    number,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    date,
    'QUYẾT ĐỊNH',
    'Về việc lập tổ giúp việc',
    'Điều 1. Lập tổ giúp việc.',
    'CHỦ TỊCH',
    name,
  ]
  const blocks = lines
    .filter((line) => line !== '')
    .map((line) => ({ block: 'paragraph' as const, lines: [{ words: line.split(' ').map(wordOf), box: null }] }))
  const document = buildDocument({
    source: '0'.repeat(64),
    parser: 'scan/3',
    pages: [{ number: 1, width: 595, height: 842, blocks }],
    ocr: OCR,
  })
  const { parts, findings } = extractView(viewOf(document), [headFamily])
  return composeHead({ document, parts, findings, reference: loadReference() }).part
}

const TYPED = 'Khe Lim, ngày 5 tháng 6 năm 2026'

describe('the number', () => {
  test.each([
    ['Số: {115} /QĐ-UBND', null, 'handwritten', ['115']],
    ['Số: {#oý} /QĐ-UBND', null, 'handwritten', undefined],
    ['Số: {} /2026/QĐ-UBND', null, 'handwritten', undefined],
    ['Số: … /QĐ-UBND', null, 'blank_before_issue', undefined],
    ['Số: /QĐ-UBND', null, 'blank_before_issue', undefined],
    ['Số: 115/QĐ-UBND', '115', undefined, undefined],
  ])('%s', (line, ordinal, reason, guesses) => {
    const { set, missing, rivals } = head(line, TYPED)
    expect(set.number).toMatchObject({ ordinal, symbol: 'QĐ-UBND' })
    expect(missing['/number/ordinal']).toBe(reason)
    expect(rivals['/number/ordinal']?.map((rival) => rival.value)).toEqual(guesses)
    for (const rival of rivals['/number/ordinal'] ?? []) expect(rival.evidence[0]?.confidence).toBeLessThanOrEqual(0.3)
  })
})

test.each([
  ['Khe Lim, ngày {22} tháng 4 năm 2026', '2026-04', 'handwritten'],
  ['Khe Lim, ngày {22} tháng {4} năm 2026', '2026', 'handwritten'],
  ['Khe Lim, ngày 22 tháng 4 năm {}', null, 'illegible'],
  ['Khe Lim, ngày {h@n}', null, 'illegible'],
  ['Khe Lim, ngày tháng 4 năm 2026', '2026-04', 'blank_before_issue'],
  ['Khe Lim, ngày … tháng … năm 2026', '2026', 'blank_before_issue'],
  ['', null, 'not_stated'],
  [TYPED, '2026-06-05', undefined],
])('the date of "%s" is %s, %s', (line, date, reason) => {
  const { set, missing } = head('Số: 115/QĐ-UBND', line)
  expect([set.date, missing['/date']]).toEqual([date, reason])
})

test('a place before a day that cannot be read is a place', () => {
  expect(head('Số: 115/QĐ-UBND', 'Khe Lim, ngày {h@n}').set.place).toBe('Khe Lim')
})

test('a name that is not there on a picture may be under the seal', () => {
  expect(head('Số: {115} /QĐ-UBND', TYPED, '').missing['/signer/name']).toBe('illegible')
  expect(head('Số: /QĐ-UBND', TYPED, '').missing['/signer/name']).toBe('blank_before_issue')
})
