/** What the reliability tables count is what the ruler counts. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../../scripts/score/judged-values.js'
import { bandOf, doubtLineSays, wilson } from '../../scripts/score/reliability-counts.js'
import { missOf, type Ruled } from '../../scripts/score/ruler.js'
import { blankRecord, type Evidence, type LetterRecord } from '../../src/model/letter-record.js'

const SOURCE = { sha256: 'a'.repeat(64), name: 'x.txt', mediaType: 'text/plain', bytes: 1, pages: 1, part: null, ocr: null }

const proof = (rule: string, confidence: number): Evidence[] => [
  { page: 1, start: 0, end: 1, quote: rule, boxes: [], rule, confidence, assumed: [] },
]

const deadline = (due: string, who: string[]): LetterRecord['deadlines'][number] => ({
  ...{ text: `trước ngày ${due}`, due, kind: 'before', lastDay: null, time: null, rrule: null, relative: null, quoted: false },
  ...{ quotedFrom: null, task: null, who, to: null, via: null, extends: null },
})

const record: LetterRecord = {
  ...blankRecord(SOURCE, 'letter'),
  place: 'Sông Hinh',
  copies: ['Như trên', 'Lưu: VT', 'Như trên'],
  deadlines: [deadline('2024-03-05', ['UBND xã Một', 'UBND xã Hai'])],
  evidence: {
    '/place': proof('head/place', 0.96),
    '/copies/0': proof('head/copies', 0.95),
    '/copies/1': proof('head/copies', 0.7),
    '/deadlines/0': proof('deadline/before', 0.95),
    '/deadlines/0/due': proof('deadline/before', 0.9),
    '/deadlines/0/who/0': proof('deadline/before', 0.6),
    '/deadlines/0/who/1': proof('deadline/before', 0.85),
  },
  problems: [{ code: 'x', severity: 'warning', at: '/place', says: '', span: null }],
}

const judged = (lines: readonly string[], gold: object = {}): ReturnType<typeof judge>['values'] => {
  const folder = mkdtempSync(join(tmpdir(), 'score-'))
  for (const [name, value] of Object.entries({ gold, pred: record })) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'x.json'), JSON.stringify(value))
  }
  const ruled: Ruled = {
    ...{ misses: lines.flatMap(missOf), table: '', full: '' },
    score: { letters: 1, whole: 0, wholeShare: 0, silentRate: 0, alarmRate: 0, fields: {} },
  }
  return judge({ gold: join(folder, 'gold'), pred: join(folder, 'pred'), group: 'tuned' }, ruled).values
}

const told = (values: ReturnType<typeof judged>, field: string): unknown[] =>
  values.filter((v) => v.field === field).map(({ rule, confidence, sure, right }) => [rule, confidence, sure, right])

describe('lines of the ruler', () => {
  it.each([
    ['  place · a01.json: gold "Tân An" got null', [{ field: 'place', letter: 'a01', kind: 'single', gold: 'Tân An', got: null }]],
    [
      '  subject · b.c.json: gold "ai got gì" got "x got y"',
      [{ field: 'subject', letter: 'b.c', kind: 'single', gold: 'ai got gì', got: 'x got y' }],
    ],
    ['  copies · a.json: extra "Lưu: VT"', [{ field: 'copies', letter: 'a', kind: 'extra', item: 'Lưu: VT' }]],
    ['  communes · a.json: missed {"name":"Một"}', [{ field: 'communes', letter: 'a', kind: 'missed', item: { name: 'Một' } }]],
    ['place                     38    38   1.000', []],
    ['silent-wrong rate 0.14 % of 2820 values', []],
  ])('%s', (line, misses) => {
    expect(missOf(line)).toEqual(misses)
  })
})

describe('a value', () => {
  it('is judged by the evidence nearest to it, and shown as sure by everything at its place', () => {
    const values = judged([])
    expect(told(values, 'deadlines.due')).toEqual([['deadline/before', 0.9, false, true]])
    expect(told(values, 'deadlines.who')).toEqual([
      ['deadline/before#who', 0.6, false, true],
      ['deadline/before#who', 0.85, false, true],
    ])
    expect(told(values, 'place')).toEqual([['head/place', 0.96, false, true]])
  })

  it('is wrong where the ruler says extra, and only there', () => {
    const extra = '  deadlines.who · x.json: extra {"due":"2024-03-05","who":"UBND xã Hai","_at":"/deadlines/0"}'
    expect(told(judged([extra]), 'deadlines.who').map((v) => (v as unknown[])[3])).toEqual([true, false])
  })

  it('that stands twice is wrong once', () => {
    const rights = told(judged(['  copies · x.json: extra "Như trên"']), 'copies').map((v) => (v as unknown[])[3])
    expect(rights).toEqual([true, true, false])
  })

  it('is right where the ruler only misses another', () => {
    expect(judged(['  copies · x.json: missed "Sở Nội vụ"']).every((v) => v.right)).toBe(true)
    expect(judged(['  copies · y.json: extra "Lưu: VT"']).every((v) => v.right)).toBe(true)
  })

  it('keeps what gold has in its place', () => {
    const wrong = judged(['  place · x.json: gold "Tuy An" got "Sông Hinh"']).filter((v) => !v.right)
    expect(wrong.map(({ field, missed }) => ({ field, missed }))).toEqual([{ field: 'place', missed: ['Tuy An'] }])
  })

  it('that the page cannot tell is not judged', () => {
    expect(told(judged([], { unscored: ['place'] }), 'place')).toEqual([])
    expect(told(judged([], { unscored: ['deadlines'] }), 'deadlines.who')).toEqual([])
  })
})

describe('figures', () => {
  it.each([
    [0, '0.00 – 0.50'],
    [0.5, '0.50 – 0.60'],
    [0.79, '0.75 – 0.80'],
    [0.8, '0.80 – 0.85'],
    [1, '0.95 – 1.00'],
  ])('a confidence of %s is in the band %s', (confidence, band) => {
    expect(bandOf(confidence)).toBe(band)
  })

  // Values of the closed form, worked out apart (e.g. 10 of 10: 1 / (1 + z²/10) = 0.7225).
  it.each([
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [50, 100, 0.4038, 0.5962],
    [0, 0, 0, 1],
  ])('%s right of %s: between %s and %s', (right, n, low, high) => {
    expect(wilson(right, n).map((x) => Number(x.toFixed(4)))).toEqual([low, high])
  })

  it('the doubtful line in words', () => {
    expect(doubtLineSays(judged(['  copies · x.json: extra "Như trên"']))).toBe(
      'of 2 values shown as sure, 1 wrong (1 in 2); of 6 shown as doubtful, 6 right',
    )
  })
})
