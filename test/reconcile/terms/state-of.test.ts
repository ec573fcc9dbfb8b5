import { describe, expect, it } from 'vitest'
import type { DeadlineRecord } from '../../../src/model/letter-record.js'
import type { TermEvent, TermReminder } from '../../../src/model/term-event.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { statesOf, type TermGround } from '../../../src/reconcile/terms/state-of.js'
import { bodyKey, bodyOf } from '../../../src/reconcile/letters/body.js'
import { deadline } from '../../builders/record.js'

const { workDays } = loadReference()
const by = { id: 'sau', file: 'sau.pdf' }
const who = ['UBND các xã An Phú, An Thọ']

const event = (actor: string, more: Partial<TermEvent> = {}): TermEvent => ({
  ...{ letter: 'hỏi', index: 0, actor, actorKey: bodyKey(bodyOf(actor)), state: 'done', occurrence: null, on: '2024-04-11', by },
  ...{ why: '7/BC', sure: true },
  ...more,
})
const silent = (actor: string, more: Partial<TermReminder> = {}): TermReminder => ({
  ...{ letter: 'hỏi', index: 0, actor, actorKey: bodyKey(bodyOf(actor)), count: null, on: '2024-04-20', by, says: 'chưa gửi' },
  ...more,
})

function ground(term: Partial<DeadlineRecord>, more: Partial<TermGround> = {}): TermGround {
  const letter = { id: 'hỏi', file: 'hỏi.pdf', number: '20/UBND', date: '2024-03-22', issuer: 'UBND huyện Hòa An' }
  const row = { letter, index: 0, proof: null, deadline: deadline({ due: '2024-04-15', who, ...term }) }
  return { row, events: [], reminders: [], since: '2024-03-22', arrivedOn: null, subject: null, ...more }
}

const shown = (of: TermGround, asOf: string): readonly string[] =>
  statesOf(of, asOf, workDays).map(
    (s) => `${s.due ?? 'no day'} ${s.who.join(' + ') || '?'}: ${s.state}${s.assumed.length > 0 ? ', likely' : ''}`,
  )

const EACH: Partial<DeadlineRecord> = {
  due: null,
  kind: 'recurring',
  rrule: 'FREQ=MONTHLY;BYMONTHDAY=20',
  text: 'trước ngày 20 hằng tháng',
  who: ['UBND xã An Phú'],
}
const RECEIPT: Partial<DeadlineRecord> = { due: null, kind: 'relative', who: ['UBND xã An Phú'] }
const within = (duration: string, from: string, working = false): Partial<DeadlineRecord> => ({
  ...RECEIPT,
  relative: { duration, from, working },
})

type Case = readonly [why: string, of: TermGround, asOf: string, rows: readonly string[]]
const CASES: readonly Case[] = [
  ['before its day', ground({}), '2024-04-15', ['2024-04-15 UBND các xã An Phú, An Thọ: open']],
  ['after its day', ground({}), '2024-04-16', ['2024-04-15 UBND các xã An Phú, An Thọ: overdue']],
  [
    '"trước tháng 10" may still mean the month itself',
    ground({ due: '2024-09-30', lastDay: { strict: '2024-09-30', lenient: '2024-10-31', rolled: '2024-10-31' }, who: [] }),
    '2024-10-31',
    ['2024-09-30 ?: open'],
  ],
  [
    'not known yet on the day',
    ground({}, { events: [event('UBND xã An Phú')] }),
    '2024-04-10',
    ['2024-04-15 UBND các xã An Phú, An Thọ: open'],
  ],
  [
    'one of a list has done it: the other is left',
    ground({}, { events: [event('UBND xã An Phú')] }),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: done', '2024-04-15 UBND xã An Thọ: overdue'],
  ],
  [
    'all of a list have: nobody is left',
    ground({}, { events: [event('UBND xã An Phú'), event('UBND xã An Thọ', { by: { id: 'x', file: 'x.pdf' } })] }),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: done', '2024-04-15 UBND xã An Thọ: done'],
  ],
  [
    'a member of a group is told apart, the group stays',
    ground({ who: ['UBND các xã'] }, { events: [event('UBND xã An Phú')] }),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: done', '2024-04-15 UBND các xã: overdue'],
  ],
  [
    'eight of eleven: three are left',
    ground({ who: ['UBND các xã'] }, { events: [event('8/11 UBND các xã', { actorKey: 'rest' })] }),
    '2024-05-01',
    ['2024-04-15 8/11 UBND các xã: done', '2024-04-15 3/11 UBND các xã: overdue'],
  ],
  [
    'eight of eleven, two of the three told by name',
    ground(
      { who: ['UBND các xã'] },
      { events: [event('8/11 UBND các xã', { actorKey: 'rest' })], reminders: [silent('UBND xã A'), silent('UBND xã B')] },
    ),
    '2024-05-01',
    ['8/11 UBND các xã: done', 'UBND xã A: overdue', 'UBND xã B: overdue', '1/11 UBND các xã: overdue'].map((s) => `2024-04-15 ${s}`),
  ],
  [
    'eleven of eleven: nobody is left',
    ground({ who: ['UBND các xã'] }, { events: [event('11/11 UBND các xã', { actorKey: 'rest' })] }),
    '2024-05-01',
    ['2024-04-15 11/11 UBND các xã: done'],
  ],
  [
    'told by number to be silent',
    ground({ who: ['UBND các xã'] }, { reminders: [silent('UBND các xã', { actorKey: 'rest', count: 3 })] }),
    '2024-05-01',
    ['2024-04-15 3 UBND các xã: overdue'],
  ],
  [
    'told to be silent, after a paper that is only likely its own',
    ground({ who: ['UBND xã An Phú'] }, { events: [event('UBND xã An Phú', { sure: false })], reminders: [silent('UBND xã An Phú')] }),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: overdue'],
  ],
  [
    'told to be silent, after a paper that is surely its own',
    ground({ who: ['UBND xã An Phú'] }, { events: [event('UBND xã An Phú')], reminders: [silent('UBND xã An Phú')] }),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: done'],
  ],
  [
    'told to be silent, done later',
    ground(
      { who: ['UBND xã An Phú'] },
      { events: [event('UBND xã An Phú', { on: '2024-04-25', sure: false })], reminders: [silent('UBND xã An Phú')] },
    ),
    '2024-05-01',
    ['2024-04-15 UBND xã An Phú: done'],
  ],
  [
    'a rhythm: the last and the next',
    ground(EACH),
    '2024-05-02',
    ['2024-04-20 UBND xã An Phú: overdue', '2024-05-20 UBND xã An Phú: open'],
  ],
  ['a rhythm, before its first day', ground(EACH), '2024-04-02', ['2024-04-20 UBND xã An Phú: open']],
  [
    "an occurrence is done, and not the next one's",
    ground(EACH, { events: [event('UBND xã An Phú', { occurrence: '2024-04-20' })] }),
    '2024-05-02',
    ['2024-04-20 UBND xã An Phú: done', '2024-05-20 UBND xã An Phú: open'],
  ],
  [
    "the one before was done: this one's is not",
    ground(EACH, { events: [event('UBND xã An Phú', { occurrence: '2024-04-20' })] }),
    '2024-06-02',
    ['2024-05-20 UBND xã An Phú: overdue', '2024-06-20 UBND xã An Phú: open'],
  ],
  [
    'a rhythm that a later letter ends',
    ground(EACH, { events: [event('UBND xã An Phú', { state: 'superseded', on: '2024-05-01' })] }),
    '2024-06-02',
    ['no day UBND xã An Phú: superseded'],
  ],
  ['a plan for one year', ground(EACH, { subject: 'Kế hoạch năm 2024' }), '2025-03-02', ['2024-12-20 UBND xã An Phú: overdue']],
  [
    'a plan for one year, the report comes in the month after',
    ground({ ...EACH, text: 'trước ngày 20 tháng sau' }, { subject: 'Kế hoạch năm 2024' }),
    '2025-03-02',
    ['2025-01-20 UBND xã An Phú: overdue'],
  ],
  [
    'a plan that carries out one of before',
    ground(EACH, { subject: 'thực hiện Nghị quyết năm 2020' }),
    '2025-03-02',
    ['2025-02-20 UBND xã An Phú: overdue', '2025-03-20 UBND xã An Phú: open'],
  ],
  ['districts are no more', ground({ ...EACH, who: ['UBND các huyện'] }), '2026-03-02', ['2025-06-20 UBND các huyện: overdue']],
  [
    'of days, silence proves nothing',
    ground({ ...EACH, rrule: 'FREQ=WEEKLY;BYDAY=FR' }),
    '2024-04-02',
    ['2024-04-05 UBND xã An Phú: open'],
  ],
  ['of days, long over', ground({ ...EACH, rrule: 'FREQ=DAILY' }), '2025-04-02', ['no day UBND xã An Phú: open']],
  ['of hours', ground({ ...EACH, rrule: 'FREQ=HOURLY;INTERVAL=2' }), '2024-04-02', ['no day UBND xã An Phú: open, likely']],
  [
    'a period without a day',
    ground({ ...EACH, rrule: 'FREQ=MONTHLY' }),
    '2024-04-02',
    ['2024-03-31', '2024-04-30'].map((d, i) => `${d} UBND xã An Phú: ${i === 0 ? 'overdue' : 'open'}, likely`),
  ],
  [
    'the last working day of a month',
    ground({ ...EACH, rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', text: 'ngày làm việc cuối cùng hằng tháng' }),
    '2024-04-02',
    ['2024-03-29 UBND xã An Phú: overdue', '2024-04-26 UBND xã An Phú: open'],
  ],
  ["a rhythm of another letter's", ground({ ...EACH, quoted: true }), '2024-05-02', ['no day UBND xã An Phú: open']],
  ['a letter of no day at all', ground(EACH, { since: null }), '2024-05-02', ['no day UBND xã An Phú: open']],
  [
    'from arrival',
    ground(within('P10D', 'receipt'), { arrivedOn: '2024-03-25' }),
    '2024-04-05',
    ['2024-04-04 UBND xã An Phú: overdue, likely'],
  ],
  [
    'from arrival, in working days',
    ground(within('P5D', 'receipt', true), { arrivedOn: '2024-03-25' }),
    '2024-04-01',
    ['2024-04-01 UBND xã An Phú: open, likely'],
  ],
  [
    'from arrival, in hours',
    ground(within('PT48H', 'receipt'), { arrivedOn: '2024-03-25' }),
    '2024-03-27',
    ['2024-03-27 UBND xã An Phú: open, likely'],
  ],
  ['from an arrival that nobody told', ground(within('P10D', 'receipt')), '2024-04-05', ['no day UBND xã An Phú: open']],
  [
    'from an event',
    ground(within('P10D', 'event:nhận đủ hồ sơ'), { arrivedOn: '2024-03-25' }),
    '2024-04-05',
    ['no day UBND xã An Phú: open'],
  ],
]

describe('how a term stands on a day', () => {
  it.each(CASES)('%s', (_, of, asOf, rows) => expect([...shown(of, asOf)].sort()).toEqual([...rows].sort()))

  it.each<readonly [string, number | null, string]>([
    ['2024-04-12', 1, 'a Friday before a Monday'],
    ['2024-04-15', 0, 'the day itself'],
    ['2024-04-16', -1, 'a day late'],
    ['2024-04-22', -4, 'a week late, with the holiday of 18 April'],
    ['2031-04-22', null, 'a year without a table'],
  ])('%s: %s working days left (%s)', (asOf, left) =>
    expect(statesOf(ground({}), asOf, workDays).map((s) => s.workingDaysLeft)).toEqual([left]),
  )

  it('counts no working days of what is settled', () =>
    expect(
      statesOf(ground({ who: ['UBND xã An Phú'] }, { events: [event('UBND xã An Phú')] }), '2024-05-01', workDays).map(
        (s) => s.workingDaysLeft,
      ),
    ).toEqual([null]))

  it('"trước ngày 20 hằng tháng" is strictly the 19th, and rolls off a Saturday', () =>
    expect(statesOf(ground(EACH), '2024-04-02', workDays)[0]?.lastDay).toEqual({
      strict: '2024-04-19',
      lenient: '2024-04-20',
      rolled: '2024-04-22',
    }))
})
