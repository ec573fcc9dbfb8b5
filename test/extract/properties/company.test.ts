/**
 * A sentence says the same in any letter, and changes nothing in what stands around it: put as a paragraph of its own at any place among neutral ones,
 * it yields the same values at the same places in it, and the others stay as they were.
 * Said dependences, left out here: what a commune or event named elsewhere tells of a bare name or term (rules of SAID_ELSEWHERE), the colon that opens a
 * list, the letter's own type, date and addressees (the same in both letters here). test/extract/phrases/company.test.ts holds the same of whole records.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractView } from '../../../src/extract/extract.js'
import { families } from '../../../src/extract/families.js'
import type { Finding } from '../../../src/model/finding.js'
import { covers, type Span } from '../../../src/model/span.js'
import { viewOfLetter } from '../../builders/view.js'

const HEAD = 'ỦY BAN NHÂN DÂN\nHUYỆN SÔNG MÂY\n\nSố: 12/UBND-NN\n\nSông Mây, ngày 5 tháng 4 năm 2024\n\nKính gửi: Các cơ quan, đơn vị.'
const FOOT = 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn An'

/** They name no commune, no day and no document, or such as no other sentence names. */
const FILLERS = [
  'Thời tiết những tuần qua diễn biến phức tạp, mưa lớn gây ngập úng nhiều nơi.',
  'Nhân dân trong vùng đồng lòng khắc phục hậu quả, đời sống sớm ổn định trở lại.',
  'Tuyến đường liên thôn đã được rải nhựa, học sinh đi lại thuận lợi hơn trước.',
  'Công tác tuyên truyền được duy trì đều trên hệ thống loa truyền thanh cơ sở.',
  'Quỹ khuyến học của huyện chi 12.500.000 đồng mua sách vở tặng học sinh nghèo.',
  'Đội văn nghệ quần chúng biểu diễn phục vụ bà con sau những giờ lao động vất vả.',
]

/** Read with the help of what the letter names elsewhere, by design. */
const SAID_ELSEWHERE = new Set(['criteria/named-again', 'units/repeat', 'deadline/after-that'])

const SENTENCES = families
  .flatMap((family) => family.rules)
  .filter((rule) => rule.parts.includes('body') && !SAID_ELSEWHERE.has(rule.name))
  .flatMap((rule) => rule.examples.map((e) => e.text.replace(/\n/g, ' ')))
  .filter((text) => !/[:]\s*$|^[-+*]/u.test(text))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))

/** Spans inside values and beside them count from the paragraph's beginning; numbers of lists are per letter. */
function relative(findings: readonly Finding[], at: Span): unknown[] {
  const shift = (key: string, value: unknown): unknown => {
    if (key === 'list' && typeof value === 'number') return 'a list'
    if ((key === 'start' || key === 'end') && typeof value === 'number') return value - at.start
    return value
  }
  return findings
    .filter((f) => covers(at, f.span))
    .map((f) => JSON.parse(JSON.stringify(f, shift)) as unknown)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** What is found in each paragraph, by its text. */
function saidBy(paragraphs: readonly string[]): ReadonlyMap<string, unknown[]> {
  const view = viewOfLetter([HEAD, ...paragraphs, FOOT].join('\n\n'))
  const { findings } = extractView(view, families)
  return new Map(
    paragraphs.map((p) => {
      const start = view.text.indexOf(p)
      return [p, relative(findings, { start, end: start + p.length })]
    }),
  )
}

const place = fc.record({ around: fc.shuffledSubarray(FILLERS, { minLength: 2 }), at: fc.nat({ max: 6 }) })

describe('a sentence in any letter', () => {
  it.each([...new Set(SENTENCES)])('«%s»', (sentence) => {
    const alone = saidBy([sentence]).get(sentence)
    fc.assert(
      fc.property(place, ({ around, at }) => {
        const without = saidBy(around)
        const together = saidBy([...around.slice(0, at), sentence, ...around.slice(at)])
        expect(together.get(sentence)).toEqual(alone)
        for (const filler of around) expect(together.get(filler)).toEqual(without.get(filler))
      }),
      { numRuns: 4, seed: 11 },
    )
  })
})
