/** Hạn xử lý as it may be written: the nearest last day of the letter's own terms, with its reason; what no form takes goes into Ghi chú. Today is Thursday 9/4/2026. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import type { TermState } from '../../../src/model/term-state.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { noteText, proposeDue } from '../../../src/pipeline/registering/propose-due.js'
import { deadline, evidence } from '../../builders/record.js'

type Deadline = LetterRecord['deadlines'][number]
const TODAY = '2026-04-09'
const OFFICE = 'UBND xã An Phú'
const exactly = (day: string): Deadline['lastDay'] => ({ strict: day, lenient: day, rolled: day })
const before = (strict: string, due: string): Deadline['lastDay'] => ({ strict, lenient: due, rolled: due })

const term = (of: Partial<Deadline>, more: Partial<TermState> = {}): TermState => {
  const d = deadline({ text: `chậm nhất ngày ${of.due}`, lastDay: of.due == null ? null : exactly(of.due), ...of })
  const { page, quote, rule, confidence } = evidence(d.text)
  return {
    letter: { id: 'l', file: 'l.txt', number: '1/CV', date: '2026-04-01', issuer: 'UBND tỉnh' },
    ...{ index: 0, deadline: d, proof: { page, quote, sentence: quote, rule, confidence }, who: d.who, due: d.due, lastDay: d.lastDay },
    ...{ occurrence: false, period: null, assumed: [], state: 'open', event: null, silent: null, workingDaysLeft: null },
    ...more,
  }
}
const event = (state: 'done' | 'extended' | 'superseded' | 'recalled'): TermState['event'] => ({
  ...{ letter: 'l', index: 0, actor: 'UBND xã An Phú', actorKey: 'a', occurrence: null, by: { id: 'b', file: 'b.txt' }, state },
  ...{ on: '2026-04-05', why: 'đã gửi', sure: true },
})
const propose = (terms: readonly TermState[], more: { arrivedOn?: string; today?: string; office?: string | null } = {}) =>
  proposeDue({ terms: terms.map((t, index) => ({ ...t, index })), office: OFFICE, arrivedOn: '2026-04-08', today: TODAY, calendar: loadReference().workDays, ...more }) // prettier-ignore

describe('the day that is proposed', () => {
  const RELATIVE = { duration: 'P5D', from: 'receipt', working: true }
  const cases: readonly [string, readonly TermState[], string | null, boolean?][] = [
    ['no term', [], null],
    ['its own day', [term({ due: '2026-04-16' })], '2026-04-16'],
    ['before a day: the day before it', [term({ due: '2026-04-17', lastDay: before('2026-04-16', '2026-04-17') })], '2026-04-16'],
    ['no last day told: the day printed', [term({ due: '2026-04-17', lastDay: null })], '2026-04-17'],
    ['the nearest of several', [term({ due: '2026-05-15' }), term({ due: '2026-04-20' }), term({ due: '2026-12-01' })], '2026-04-20'],
    ['the nearest last day, not the nearest printed', [term({ due: '2026-04-20' }), term({ due: '2026-04-21', lastDay: before('2026-04-19', '2026-04-21') })], '2026-04-19'], // prettier-ignore
    ['today still is', [term({ due: TODAY })], TODAY],
    ['before today: today itself, as forms take no day past', [term({ due: TODAY, lastDay: before('2026-04-08', TODAY) })], TODAY],
    ['a day past is none', [term({ due: '2026-04-08' })], null],
    ['past and ahead: the one ahead', [term({ due: '2026-04-01' }), term({ due: '2026-04-30' })], '2026-04-30'],
    ['told again of another letter is none', [term({ due: '2026-04-16', quoted: true })], null],
    ['done already', [term({ due: '2026-04-16' }, { event: event('done'), state: 'done' })], null],
    ['moved by a later letter', [term({ due: '2026-04-16' }, { event: event('extended'), state: 'extended' })], null],
    ['taken back', [term({ due: '2026-04-16' }, { event: event('recalled'), state: 'recalled' })], null],
    ['for this office by name', [term({ due: '2026-04-16', who: ['Ủy ban nhân dân xã An Phú'] })], '2026-04-16'],
    ['for a group that it is one of', [term({ due: '2026-04-16', who: ['UBND các xã'] })], '2026-04-16'],
    ['for a list that names it', [term({ due: '2026-04-16', who: ['UBND các xã An Phú, Bình Minh'] })], '2026-04-16'],
    ['for a list without it', [term({ due: '2026-04-16', who: ['UBND các xã Tân An, Bình Minh'] })], null],
    ['for another commune', [term({ due: '2026-04-16', who: ['UBND xã Bình Minh'] })], null],
    ['for another kind of body', [term({ due: '2026-04-16', who: ['Sở Tài chính'] })], null],
    ['for districts', [term({ due: '2026-04-16', who: ['UBND các huyện'] })], null],
    ['for anybody: likely', [term({ due: '2026-04-16', who: ['Các cơ quan, đơn vị liên quan'] })], '2026-04-16', false],
    ['its own goes before everybody’s nearer one', [term({ due: '2026-04-14', who: ['Các cơ quan, đơn vị'] }), term({ due: '2026-04-28', who: [OFFICE] })], '2026-04-28'], // prettier-ignore
    ['nobody named', [term({ due: '2026-04-16', who: [] })], '2026-04-16'],
    ['read with doubt: likely', [term({ due: '2026-04-16' }, { proof: { page: 1, quote: 'x', sentence: 'x', rule: 'r', confidence: 0.6 } })], '2026-04-16', false], // prettier-ignore
    ['from arrival: five working days, over a weekend', [term({ due: null, relative: RELATIVE, text: 'trong 05 ngày làm việc kể từ ngày nhận' })], '2026-04-15', false], // prettier-ignore
    ['from arrival in hours', [term({ due: null, relative: { ...RELATIVE, duration: 'PT48H', working: false } })], '2026-04-10', false],
    ['from something else', [term({ due: null, relative: { ...RELATIVE, from: 'event' } })], null],
    ['without any day', [term({ due: null, text: 'sớm nhất' })], null],
    ['the next day of a rhythm', [term({ due: '2026-04-25', rrule: 'FREQ=MONTHLY' }, { occurrence: true })], '2026-04-25'],
  ]
  it.each(cases)('%s', (_, terms, day, sure) => {
    const { due } = propose(terms)
    expect(due?.day ?? null).toBe(day)
    if (due !== null) expect(due.sure).toBe(sure ?? true)
  })

  it('from arrival counts from the day that the register tells', () => {
    const terms = [
      term({ due: null, relative: RELATIVE, text: 'trong 5 ngày làm việc' }, { due: '2020-01-01', lastDay: null, assumed: ['x'] }),
    ]
    expect(propose(terms, { arrivedOn: '2026-04-09' }).due?.day).toBe('2026-04-16')
  })

  it.each<[string, string | null, string | null]>([
    ['nobody has told whose register it is: any term may be its own', null, '2026-04-16'],
    ['another commune', 'UBND xã Bình Minh', null],
    ['with what stands above it', 'UBND xã An Phú, tỉnh Lạng Sơn', '2026-04-16'],
  ])('%s', (_, office, day) => {
    expect(propose([term({ due: '2026-04-16', who: ['UBND xã An Phú'] })], { office }).due?.day ?? null).toBe(day)
  })

  it('tells where the letter says so', () => {
    expect(propose([term({ due: '2026-05-16' }), term({ due: '2026-04-16' })]).due?.pointer).toBe('/deadlines/1')
  })
})

describe('its reason', () => {
  const says = (of: Partial<Deadline>, more: Partial<TermState> = {}, asked = {}) => propose([term(of, more)], asked).due?.because.vi
  it.each<[string, string | undefined, string]>([
    ['wording, last day, working days', says({ text: 'trước ngày 17/4', due: '2026-04-17', lastDay: before('2026-04-16', '2026-04-17') }), '“trước ngày 17/4” → hết ngày 16/04/2026; còn 5 ngày làm việc.'], // prettier-ignore
    ['holidays do not count', says({ text: 'chậm nhất ngày 04/5', due: '2026-05-04' }), '“chậm nhất ngày 04/5” → hết ngày 04/05/2026; còn 14 ngày làm việc.'], // prettier-ignore
    ['today', says({ text: 'trong ngày', due: TODAY }), '“trong ngày” → hết ngày 09/04/2026; hôm nay.'],
    ['a day off', says({ text: 'ngày 18/4', due: '2026-04-18' }), '“ngày 18/4” → hết ngày 18/04/2026; còn 6 ngày làm việc; là ngày nghỉ, ngày làm việc cuối trước đó là 17/04/2026.'], // prettier-ignore
    ['read strictly it has passed', says({ text: 'trước ngày 09/4', due: TODAY, lastDay: before('2026-04-08', TODAY) }), '“trước ngày 09/4” → hết ngày 09/04/2026; hôm nay; nếu hiểu chặt thì đã hết ngày 08/04/2026.'], // prettier-ignore
    ['whom it asks', says({ text: 'trước', due: '2026-04-16', who: ['UBND các xã'] }), '“trước” → hết ngày 16/04/2026; còn 5 ngày làm việc; giao: UBND các xã.'], // prettier-ignore
    ['beyond the table of holidays: plain days', says({ text: 'năm 2030', due: '2030-01-01' }), '“năm 2030” → hết ngày 01/01/2030; còn 1363 ngày.'], // prettier-ignore
  ])('%s', (_, told, wanted) => expect(told).toBe(wanted))

  it('a wording without end is cut', () => expect((says({ text: 'x'.repeat(5000), due: '2026-04-16' }) ?? '').length).toBeLessThan(200))
  it('is told in English too', () => expect(propose([term({ due: '2026-04-16' })]).due?.because.en).toMatch(/until the end of 16\/04\/2026; 5 working day\(s\) left/)) // prettier-ignore
})

describe('what goes into Ghi chú', () => {
  const notes = (terms: readonly TermState[], more = {}) => noteText(propose(terms, more).notes)
  it.each<[string, readonly TermState[], readonly string[]]>([
    ['nothing where there is nothing', [term({ due: '2026-04-16' })], []],
    ['passed before it came', [term({ text: 'trước ngày 01/4', due: '2026-04-01' })], ['Hạn trong văn bản đã qua khi đến: 01/04/2026']], // prettier-ignore
    ['came in time, passed since', [term({ text: 'ngày 08/4', due: '2026-04-08' })], ['Hạn trong văn bản đã qua: 08/04/2026']], // prettier-ignore
    ['of another letter', [term({ due: '2026-03-01', quoted: true, quotedFrom: '11/UBND' })], ['Nhắc lại hạn của văn bản 11/UBND: 01/03/2026']], // prettier-ignore
    ['of another letter that nobody names', [term({ due: '2026-05-01', quoted: true })], ['Nhắc lại hạn của văn bản trước: 01/05/2026']],
    ['not for this office', [term({ due: '2026-04-01', who: ['UBND xã Bình Minh'] })], []],
    ['done', [term({ due: '2026-04-01' }, { event: event('done'), state: 'done' })], []],
    ['a day of a rhythm that has passed', [term({ due: '2026-03-25' }, { occurrence: true })], []],
    ['at most three', Array.from({ length: 9 }, (_, i) => term({ text: `hạn ${i}`, due: `2026-03-0${i + 1}` })), ['Hạn trong văn bản đã qua khi đến: 01/03/2026, 02/03/2026, 03/03/2026']], // prettier-ignore
  ])('%s', (_, terms, wanted) => expect(notes(terms)).toEqual(wanted))

  it('says why no form takes it', () => {
    expect(propose([term({ due: '2026-04-01' })]).notes[0]?.because.vi).toMatch(/trước ngày đến 08\/04\/2026: các phần mềm không nhận/)
    expect(propose([term({ due: '2026-04-08' })]).notes[0]?.because.vi).toMatch(/đã qua \(hôm nay 09\/04\/2026\)/)
  })
})
