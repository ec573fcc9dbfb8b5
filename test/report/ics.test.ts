/** Deadlines as a calendar, read back by another program's reader (ical.js). */
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { deadlinesReport } from '../../src/report/deadlines.report.js'
import { formats, formatsOf } from '../../src/report/formats.js'
import { icsFormat } from '../../src/report/ics.format.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import { deadline, evidence, record } from '../builders/record.js'
import { allOf } from './collect.js'
import { args, viewOf } from './view.js'

const ics = async (view: ReportView, more: Partial<ReportArgs> = {}): Promise<string> => {
  const paper = { lang: 'vi', width: null, strong: (t: string) => t } as const
  return (await allOf(icsFormat.print(deadlinesReport.answer(view, args(more)), paper))).join('')
}

const read = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((e) => new ICAL.Event(e))

const one = (of: Partial<LetterRecord['deadlines'][number]>, more: Partial<LetterRecord> = {}): ReportView =>
  viewOf([record({ date: '2024-03-01', deadlines: [deadline(of)], ...more })])

const property = (event: ICAL.Event | undefined, name: string): unknown => event?.component.getFirstPropertyValue(name)

describe('days', () => {
  it.each(['2024-02-29', '2024-12-31', '2023-02-28', '2024-03-31', '2024-01-01'])('%s is a whole day of its own', async (due) => {
    const [event] = read(await ics(one({ due, lastDay: { strict: due, lenient: due, rolled: due } })))
    expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, due])
    expect(event?.endDate.compare(event.startDate)).toBe(1)
  })

  it('an hour is that of Vietnam, wherever it is read', async () => {
    const [event] = read(await ics(one({ due: '2024-03-15', time: '16:30' })))
    expect(event?.startDate.toJSDate().toISOString()).toBe('2024-03-15T09:30:00.000Z')
  })

  it('a term without a day is no event', async () => expect(read(await ics(one({ due: null, kind: 'relative' })))).toEqual([]))

  it('of a rhythm the last day and the next are events of their own', async () => {
    const events = read(await ics(one({ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=10' }), { asOf: '2024-05-15' }))
    expect(events.map((e) => e.startDate.toString())).toEqual(['2024-05-10', '2024-06-10'])
    expect(new Set(events.map((e) => e.uid)).size).toBe(2)
  })
})

describe('text', () => {
  const long = 'Rà soát, đánh giá thực trạng các tiêu chí; tổng hợp báo cáo Ủy ban nhân dân huyện '.repeat(4).trim()

  it('is folded at 75 bytes and comes back whole, letters of several bytes too', async () => {
    const text = await ics(one({ task: long }))
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(read(text)[0]?.description).toContain(`Việc: ${long}\n`)
  })

  const hostile = 'a,b;c\\n d\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:x\u2028y\u202ez\u0000 "q" <b>'
  it('of a hostile letter stays text', async () => {
    const view = one({ task: hostile, who: [hostile], text: hostile }, { evidence: { '/deadlines/0': [evidence(hostile)] }, number: { raw: hostile, ordinal: null, symbol: '' } }) // prettier-ignore
    const events = read(await ics(view))
    expect(events.length).toBe(1)
    expect(events[0]?.summary).toContain('a,b;c\\n d END:VEVENT BEGIN:VEVENT UID:x y\uFFFDz\uFFFD "q" <b>')
    expect(events[0]?.description).not.toMatch(/[\u0000\u2028\u202e]/)
  })

  it.each([
    ['a strict day before the printed one is told', { due: '2024-08-17', lastDay: { strict: '2024-08-16', lenient: '2024-08-17', rolled: '2024-08-19' } }, /^Hết 16\/08: gửi báo cáo – UBND xã A$/],
    ['an exact day is told as the day itself', { due: '2024-08-16', lastDay: { strict: '2024-08-16', lenient: '2024-08-16', rolled: '2024-08-16' } }, /^Hạn: gửi báo cáo – UBND xã A$/],
    ['another letter’s term is told as recalled', { due: '2024-08-16', quoted: true }, /\(nhắc lại\)/],
    ['what is late says so', { due: '2024-03-01' }, /^Quá hạn: /],
  ] as const)('%s', async (_, more, summary) => {
    expect(read(await ics(one({ who: ['UBND xã A'], ...more })))[0]?.summary).toMatch(summary)
  }) // prettier-ignore
})

describe('standing', () => {
  it.each([
    ['sure', {}, 0.95, 'CONFIRMED'],
    ['read with doubt', {}, 0.6, 'TENTATIVE'],
    ['recalled', { quoted: true }, 0.95, 'TENTATIVE'],
  ] as const)('%s', async (_, more, confidence, status) => {
    const proof = { '/deadlines/0': [evidence('trước ngày 15/3/2024', { confidence })] }
    expect(property(read(await ics(one(more, { evidence: proof })))[0], 'status')).toBe(status)
  })

  it('only what is still to come reminds, three working days before', async () => {
    const alarms = async (more: Partial<ReportArgs>): Promise<unknown[]> =>
      read(await ics(one({ due: '2024-02-15', lastDay: { strict: '2024-02-15', lenient: '2024-02-15', rolled: '2024-02-15' } }), more))
        .flatMap((e) => e.component.getAllSubcomponents('valarm'))
        .map((a) => String(a.getFirstPropertyValue('trigger')))
    // Tết 2024: off from 8 to 14 February.
    expect(await alarms({ asOf: '2024-01-20' })).toEqual(['2024-02-05T01:00:00Z'])
    expect(await alarms({ asOf: '2024-03-01' })).toEqual([])
  })
})

describe('the same record', () => {
  const view = one({ who: ['UBND xã A'] })
  it('gives the same bytes, and hangs on nothing but what is recorded', async () => {
    expect(await ics(view)).toBe(await ics(view))
    expect(property(read(await ics(view, { asOf: '2024-03-02' }))[0], 'last-modified')?.toString()).toBe('2024-01-01T00:00:00Z')
  })

  it('keeps its name when it becomes overdue, and is newer then', async () => {
    const [open, late] = [read(await ics(view, { asOf: '2024-03-02' }))[0], read(await ics(view, { asOf: '2024-04-02' }))[0]]
    expect(late?.uid).toBe(open?.uid)
    expect(Number(late?.sequence)).toBeGreaterThan(Number(open?.sequence))
  })
})

describe('reports without days', () => {
  const answer = (name: string) => reports.find((r) => r.name === name)?.answer(viewOf([]), args())
  it.each(reports.filter((r) => r.name !== 'deadlines').map((r) => r.name))('%s has no calendar', (name) => {
    const of = answer(name)
    expect(of && formatsOf(of).map((f) => f.name)).toEqual(formats.map((f) => f.name).filter((f) => f !== 'ics'))
  })
  it('deadlines has one, also when it is empty', async () => {
    const of = answer('deadlines')
    expect(of && formatsOf(of)).toContain(icsFormat)
    expect(read(await ics(viewOf([])))).toEqual([])
  })
})
