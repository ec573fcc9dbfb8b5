/** Recurring terms, terms that run from arrival, and terms whose letter is replaced. */
import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import { deadline } from '../../builders/record.js'
import { asks, cited, done, eventsOf, later, ONE, report, shows, told } from './asks.js'

const EACH_QUARTER: Parameters<typeof deadline>[0] = {
  ...{ task: report.task, due: null, kind: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20' },
  text: 'trước ngày 20 tháng cuối quý',
}
/** The same, each quarter. */
const asksEach = (more: Parameters<typeof deadline>[0] = {}): KnownLetter =>
  asks(ONE, {}, { deadlines: [deadline({ ...EACH_QUARTER, who: ONE, ...more })] })
const replaces = { ...cited, relation: 'replaces' } as const
const ON_RECEIPT: Parameters<typeof deadline>[0] = {
  due: null,
  kind: 'relative',
  relative: { duration: 'P15D', from: 'receipt', working: false },
}
const LIVES: readonly (readonly [why: string, letters: readonly KnownLetter[], events: readonly string[]])[] = [
  [
    "a quarter's report answers that quarter",
    [asksEach(), shows({ date: '2024-06-18', subject: 'kết quả rà soát quý II/2024' })],
    ['hỏi.pdf UBND xã An Phú: done 2024-06-18 sau.pdf for 2024-06-20'],
  ],
  [
    'a late one, told by its period',
    [asksEach(), shows({ date: '2024-09-02', subject: 'kết quả rà soát quý II/2024' })],
    ['hỏi.pdf UBND xã An Phú: done 2024-09-02 sau.pdf for 2024-06-20'],
  ],
  ["a month's report answers no quarter", [asksEach(), shows({ date: '2024-06-18', subject: 'kết quả rà soát tháng 6/2024' })], []],
  ["another's report", [asksEach(), shows({ date: '2024-06-18', issuer: 'UBND xã An Thọ' })], []],
  ['a rhythm of which nobody can tell the days', [asksEach({ rrule: 'FREQ=HOURLY' }), shows({ date: '2024-06-18' })], []],
  [
    'told in words, of a quarter',
    [asksEach(), later({ date: '2024-07-02', fulfilments: [done({ who: ONE, task: 'gửi báo cáo quý II' })] })],
    ['hỏi.pdf UBND xã An Phú: done 2024-07-02 sau.pdf for 2024-06-20'],
  ],
  [
    'another rhythm for the same work',
    [asksEach(), later({ deadlines: [deadline({ ...EACH_QUARTER, rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', who: ONE })] })],
    ['hỏi.pdf UBND xã An Phú: superseded 2024-04-17 sau.pdf'],
  ],
  [
    'one day for the same work ends no rhythm',
    [asksEach(), later({ deadlines: [deadline({ ...report, due: '2024-04-26', who: ONE })] })],
    [],
  ],
  [
    'from arrival, shown by a paper',
    [asks(ONE, {}, { deadlines: [deadline({ ...report, ...ON_RECEIPT, who: ONE })] }), shows()],
    ['hỏi.pdf UBND xã An Phú: done 2024-04-11 sau.pdf'],
  ],
  [
    'from an event, which may not have come',
    [
      asks(
        ONE,
        {},
        {
          deadlines: [
            deadline({ ...report, ...ON_RECEIPT, who: ONE, relative: { duration: 'P15D', from: 'event:có mưa', working: false } }),
          ],
        },
      ),
      shows(),
    ],
    [],
  ],
  ['its letter is replaced', [asks(ONE), later({ cites: [replaces] })], ['hỏi.pdf UBND xã An Phú: superseded 2024-04-17 sau.pdf']],
  [
    'its letter is taken back',
    [asks(ONE), later({ cites: [replaces], subject: 'thu hồi Công văn số 20/UBND-NN' })],
    ['hỏi.pdf UBND xã An Phú: recalled 2024-04-17 sau.pdf'],
  ],
  ['another letter is replaced', [asks(ONE), later({ cites: [{ ...replaces, number: '21/UBND-NN' }] })], []],
  [
    "another office's letter of that number is replaced",
    [asks(ONE), later({ cites: [{ ...replaces, issuer: 'UBND huyện Hòa Bắc' }] })],
    [],
  ],
  ['a draft replaces nothing', [asks(ONE), later({ cites: [replaces], draft: true })], []],
  ['replaced when all is long over', [asks(ONE), later({ date: '2026-04-17', cites: [replaces] })], []],
  ['only amended', [asks(ONE), later({ cites: [{ ...replaces, relation: 'amends' }] })], []],
]

describe('what became of a term', () => {
  it.each(LIVES)('%s', async (_, letters, events) => {
    expect(await eventsOf(...letters)).toEqual([...events])
    expect(await eventsOf(...[...letters].reverse())).toEqual([...events])
  })

  it.each([
    ['a rhythm: the day alone tells which occurrence', [asksEach(), shows({ date: '2024-06-18', subject: 'kết quả rà soát' })], false],
    ['replaced: the whole or a part?', [asks(ONE), later({ cites: [replaces] })], false],
    ['replaced, as its subject says', [asks(ONE), later({ cites: [replaces], subject: 'thay thế Công văn số 20/UBND-NN' })], true],
  ])('sure or likely: %s', async (_, letters, expected) => expect((await told(letters)).map((e) => e.sure)).toEqual([expected]))
})
