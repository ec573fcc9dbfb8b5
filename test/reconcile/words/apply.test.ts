/** People's words over a record: what stands, what is lost, what comes back. */
import { describe, expect, it } from 'vitest'
import { letterRecord, type LetterRecord } from '../../../src/model/letter-record.js'
import type { Word } from '../../../src/model/word.js'
import { applyWords } from '../../../src/reconcile/words/apply.js'
import { valueAt } from '../../../src/reconcile/words/pointer.js'
import { isOfLetter, sayingOf, type Wanted, wordOf } from '../../../src/reconcile/words/saying-of.js'
import { isRefused } from '../../../src/reconcile/words/typed.js'
import { commune, criteria, deadline, evidence, number, record, standing } from '../../builders/record.js'

const TEXT = 'Số: 12/TB-PNN ngày 05/3/2024. Xã Phú Lương đạt 14/19. Xã Đồng Ấm đạt 14/19. UBND xã Phú Lương báo cáo trước ngày 15/3/2024.'
const at = (quote: string, nth = 0): { start: number; end: number; quote: string } => {
  let start = -1
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(quote, start + 1)
  if (start < 0) throw new Error(`«${quote}» is not in the text`)
  return { start, end: start + quote.length, quote }
}
const proof = (quote: string, nth = 0, confidence = 0.7) => [evidence(quote, { ...at(quote, nth), confidence })]

const MACHINE: LetterRecord = record({
  number: number('12/TB-PNN'),
  date: '2024-03-05',
  issuer: 'Phòng Nông nghiệp',
  signer: null,
  communes: [commune({}), commune({ name: 'Đồng Ấm', code: '99102' })],
  criteria: [criteria({ metCount: 14, total: 19 }), criteria({ commune: 'Đồng Ấm', code: '99102', metCount: 14, total: 19 })],
  deadlines: [deadline({ who: ['UBND xã Phú Lương'], lastDay: { strict: '2024-03-14', lenient: '2024-03-15', rolled: '2024-03-15' } })],
  evidence: {
    '/number': proof('12/TB-PNN'),
    '/date': proof('05/3/2024'),
    '/criteria/0': proof('đạt 14/19'),
    '/criteria/1': proof('đạt 14/19', 1),
    '/criteria/1/commune': proof('Đồng Ấm'),
    '/deadlines/0': proof('trước ngày 15/3/2024'),
    '/deadlines/0/due': proof('trước ngày 15/3/2024'),
    '/deadlines/0/who/0': proof('UBND xã Phú Lương'),
  },
  problems: [
    { code: 'count/x', severity: 'warning', at: '/criteria/1', says: 'Không khớp.', span: null },
    { code: 'date/x', severity: 'warning', at: '/date', says: 'Ngày lạ.', span: null },
  ],
})

const ground = (machine = MACHINE, text: string | null = TEXT) => ({ machine, text, lastDayOf: () => null })
const over = (words: readonly Word[], machine = MACHINE, text: string | null = TEXT) => applyWords(ground(machine, text), words)

/** Said one after the other, each by who sees what stands then. */
function said(...all: readonly (readonly [string, Wanted])[]): Word[] {
  const words: Word[] = []
  for (const [pointer, wanted] of all) {
    const says = sayingOf({ machine: MACHINE, now: over(words) }, pointer, wanted)
    if (isRefused(says)) throw new Error(says.refusal)
    words.push(wordOf({ at: `2024-05-0${words.length + 1}T00:00:00.000Z`, by: 'Lan', why: 'xem bản gốc' }, says))
  }
  return words
}
const correct = (value: unknown): Wanted => ({ act: 'correct', value })
const CONFIRM: Wanted = { act: 'confirm' }
const REJECT: Wanted = { act: 'reject' }

const states = (words: readonly Word[], machine?: LetterRecord, text?: string | null) => {
  const { applied } = over(words, machine, text)
  return words.map((w) => applied.get(w.id)?.state)
}

describe('a header value', () => {
  it('corrected: the person stands in the proof, the machine among the rivals', () => {
    const { record: now } = over(said(['/date', correct('2024-03-06')]))
    expect(now.date).toBe('2024-03-06')
    expect(now.evidence['/date']).toMatchObject([{ rule: 'người: Lan', confidence: 1, quote: '05/3/2024', assumed: ['xem bản gốc'] }])
    expect(now.rivals['/date']).toMatchObject([{ value: '2024-03-05', evidence: [{ rule: 'test/rule' }] }])
    expect(now.problems.map((p) => p.answered)).toEqual([undefined, 'Lan'])
    expect(letterRecord.safeParse(now).error).toBeUndefined()
  })
  it('confirmed: sure, and it stays when the machine reads otherwise later', () => {
    const words = said(['/date', CONFIRM])
    expect(over(words).record.evidence['/date']).toMatchObject([{ rule: 'người xác nhận: Lan', confidence: 1 }])
    const later = over(words, { ...MACHINE, date: '2024-05-03' }).record
    expect([later.date, later.rivals['/date']?.[0]?.value]).toEqual(['2024-03-05', '2024-05-03'])
  })
  it('rejected: nothing stands there; what a better rule reads instead does', () => {
    const words = said(['/date', REJECT])
    expect(over(words).record).toMatchObject({ date: null, missing: { '/date': 'rejected' } })
    const better = { ...MACHINE, date: '2024-03-15' }
    expect([over(words, better).record.date, states(words, better)]).toEqual(['2024-03-15', ['idle']])
  })
  it('of nothing read: a signer', () => {
    const { record: now } = over(said(['/signer/name', correct('Lê Văn Mẫu')]))
    expect(now.signer).toEqual({ authority: null, title: null, name: 'Lê Văn Mẫu' })
    expect(now.evidence['/signer/name']).toMatchObject([{ quote: '', confidence: 1 }])
  })
  it('a blank ordinal filled in is printed so', () => {
    const blank = {
      ...MACHINE,
      number: { raw: '      /TB-PNN', ordinal: null, symbol: 'TB-PNN' },
      missing: { '/number/ordinal': 'blank_before_issue' as const },
    }
    const says = sayingOf({ machine: blank, now: over([], blank) }, '/number/ordinal', correct('17'))
    if (isRefused(says)) throw new Error(says.refusal)
    const { record: now } = over([wordOf({ at: '2024-05-01T00:00:00.000Z', by: 'Lan', why: null }, says)], blank)
    expect([now.number?.raw, now.missing]).toEqual(['17/TB-PNN', {}])
  })
  it('of two words the later holds, and the earlier is shown as overruled', () => {
    const words = said(['/date', correct('2024-03-06')], ['/date', correct('2024-03-07')])
    expect([over(words).record.date, states(words)]).toEqual(['2024-03-07', ['overruled', 'stands']])
    expect(over(words.slice(0, 1)).record.date).toBe('2024-03-06')
    expect(over([...words].reverse()).record).toEqual(over(words).record)
  })
})

describe('an item of a list', () => {
  it('a term of another day: its last days go by that day', () => {
    const { record: now } = over(said(['/deadlines/0/due', correct('2024-03-16')]))
    expect(now.deadlines[0]).toMatchObject({ due: '2024-03-16', lastDay: null, text: 'trước ngày 15/3/2024' })
  })
  it('rejected: it goes, those behind it move up with their proofs; problems stay', () => {
    const words = said(['/criteria/0', REJECT])
    const { record: now } = over(words)
    expect(now.criteria.map((c) => c.commune)).toEqual(['Đồng Ấm'])
    expect(Object.keys(now.evidence).filter((k) => k.startsWith('/criteria'))).toEqual(['/criteria/0', '/criteria/0/commune'])
    expect(now.problems[0]?.at).toBe('/criteria/0')
    expect(over([...words, ...said(['/criteria/1', REJECT])]).record.problems[0]).toMatchObject({ at: '/criteria', answered: 'Lan' })
  })
  it('after one is rejected the next is meant by its new place', () => {
    const words = said(['/criteria/0', REJECT], ['/criteria/0/metCount', correct(16)])
    expect(over(words).record.criteria).toMatchObject([{ commune: 'Đồng Ấm', metCount: 16 }])
    expect([over(words).applied.get(words[1]?.id ?? '')?.at, states(words)]).toEqual(['/criteria/0/metCount', ['stands', 'stands']])
    expect(over(words.slice(1)).record.criteria.map((c) => c.metCount)).toEqual([14, 16])
  })
  it('confirmed as a whole after it was rejected: it is there again', () => {
    const [rejected] = said(['/deadlines/0', REJECT])
    const [confirmed] = said(['/deadlines/0', CONFIRM])
    if (!rejected || !confirmed) throw new Error('no words')
    const words = [rejected, { ...confirmed, at: '2024-06-01T00:00:00.000Z' }]
    expect([over(words).record.deadlines.length, states(words)]).toEqual([1, ['overruled', 'stands']])
    expect(over(words).record.evidence['/deadlines/0/who/0']).toMatchObject([{ confidence: 1 }])
  })
})

describe('its item is found again', () => {
  const words = said(['/criteria/1/metCount', correct(16)], ['/deadlines/0/due', correct('2024-03-16')])
  const moved = (places: Readonly<Record<string, ReturnType<typeof proof>>>, more: Partial<LetterRecord>): LetterRecord => ({
    ...MACHINE,
    ...more,
    evidence: places,
  })
  const [first, second] = MACHINE.criteria
  if (!first || !second) throw new Error('two criteria')

  it.each<[string, LetterRecord, string | null, (string | undefined)[]]>([
    [
      'at another index',
      moved(
        { '/criteria/0': proof('đạt 14/19', 1), '/criteria/1': proof('đạt 14/19'), '/deadlines/0': proof('trước ngày 15/3/2024') },
        { criteria: [second, first] },
      ),
      TEXT,
      ['stands', 'stands'],
    ],
    [
      'by other rules, longer',
      moved(
        {
          '/criteria/1': proof('Xã Đồng Ấm đạt 14/19'),
          '/criteria/0': proof('Xã Phú Lương đạt 14/19'),
          '/deadlines/0': proof('báo cáo trước ngày 15/3/2024'),
        },
        {},
      ),
      TEXT,
      ['stands', 'stands'],
    ],
    [
      'about another commune',
      moved({ '/criteria/0': proof('đạt 14/19', 1) }, { criteria: [first], deadlines: [] }),
      TEXT,
      ['lost', 'lost'],
    ],
    [
      'by another actor',
      moved(
        { '/criteria/1': proof('đạt 14/19', 1), '/deadlines/0': proof('trước ngày 15/3/2024') },
        { deadlines: [deadline({ who: ['xã Phú Lương'] })] },
      ),
      TEXT,
      ['stands', 'stands'],
    ],
  ])('%s', (_, machine, text, wanted) => {
    expect(states(words, machine, text)).toEqual(wanted)
  })

  it('of two about the same on the same words: the one that was meant, never one of another kind', () => {
    const of = (year: number, status: 'target' | 'proposed' = 'target') => standing({ status, year })
    const read = (...standings: ReturnType<typeof of>[]): LetterRecord => ({
      ...MACHINE,
      standings,
      evidence: { ...MACHINE.evidence, ...Object.fromEntries(standings.map((_, i) => [`/standings/${i}`, proof('đạt 14/19')])) },
    })
    const two = read(of(2023), of(2024))
    const says = sayingOf({ machine: two, now: over([], two) }, '/standings/1/year', correct(2025))
    if (isRefused(says)) throw new Error(says.refusal)
    const word = wordOf({ at: '2024-05-01T00:00:00.000Z', by: 'Lan', why: null }, says)
    const years = (machine: LetterRecord) => over([word], machine).record.standings.map((s) => s.year)
    expect(years(two)).toEqual([2023, 2025])
    expect(years(read(of(2022, 'proposed'), of(2023), of(2024)))).toEqual([2022, 2023, 2025])
    expect(years(read(of(2024, 'proposed')))).toEqual([2024])
    expect(states([word], read(of(2024, 'proposed')))).toEqual(['lost'])
  })

  it('in a text that another parser made: by what stands there', () => {
    const shift = (e: Record<string, ReturnType<typeof proof>>) =>
      Object.fromEntries(
        Object.entries(e).map(([k, all]) => [
          k,
          all.map((p) => ({ ...p, start: p.start + 7, end: p.end + 7, quote: p.quote.replaceAll(' ', '\n') })),
        ]),
      )
    const other = { ...MACHINE, evidence: shift(MACHINE.evidence) }
    expect(states(words, other, `1234567${TEXT.replaceAll(' ', '\n')}`)).toEqual(['stands', 'stands'])
    expect(states(words, other, null)).toEqual(['stands', 'stands'])
  })

  it('never at another place of the same text', () => {
    const elsewhere = moved({ '/criteria/0': proof('đạt 14/19') }, { criteria: [second], deadlines: [] })
    expect(states(words, elsewhere)).toEqual(['lost', 'lost'])
  })
})

it.each<[string, Wanted, string]>([
  ['/date', correct('2024-03-05'), 'Giá trị đang là như vậy'],
  ['/date', correct('hôm qua'), 'Giá trị không hợp'],
  ['/signer', CONFIRM, 'đang trống'],
  ['/subject', REJECT, 'đang trống'],
  ['/criteria/0/commune', REJECT, 'không để trống được'],
  ['/criteria/7', REJECT, 'không có mục'],
  ['/evidence', CONFIRM, 'Không có mục'],
  ['/criteria', REJECT, 'Không có mục'],
  ['/communes/0', REJECT, 'không có câu làm chứng'],
])('%s %j is refused', (pointer, wanted, sentence) => {
  const says = sayingOf({ machine: MACHINE, now: over([]) }, pointer, wanted)
  expect('refusal' in says ? says.refusal : says).toContain(sentence)
})

it('a word holds to the letter of a file that has its page, however the file is parted', () => {
  const [word] = said(['/deadlines/0', REJECT])
  if (!word) throw new Error('no word')
  const part = (from: number, to: number) => ({ ...MACHINE, source: { ...MACHINE.source, part: { from, to } } })
  expect([part(1, 2), part(3, 4), MACHINE, record({ file: 'khac.txt' })].map((r) => isOfLetter(word, r))).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(valueAt(MACHINE, '/constructor')).toBeUndefined()
})
