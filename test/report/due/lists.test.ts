/** Lists of deadlines by windows of days: what falls where, nothing lost between pages, and never more looked at than a page needs. */
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/model/calendar.js'
import { noFilters, type ReportArgs, type ReportView } from '../../../src/report/report.js'
import { deadlinesReport } from '../../../src/report/deadlines.report.js'
import type { TermRow } from '../../../src/report/term-row.js'
import { around } from '../../../src/report/due/around.js'
import { listed } from '../../../src/report/due/listed.js'
import { silentPage } from '../../../src/report/due/silent-page.js'
import { type Place, placeIn, showPlace } from '../../../src/report/due/taken.js'
import { deadline, record } from '../../builders/record.js'
import { allOf } from '../collect.js'
import { viewOf } from '../view.js'

const exact = (due: string) => ({ due, lastDay: { strict: due, lenient: due, rolled: due } })
const daysOf = (rows: readonly { readonly due: string | null }[]): (string | null)[] => rows.map((r) => r.due)

describe('around a day', () => {
  const days = ['2024-01-02', '2024-02-07', '2024-02-08', '2024-02-15', '2024-02-16', '2025-01-01']
  const view = viewOf(
    days.map((due, i) => record({ file: `${i}.pdf`, date: '2023-12-01', deadlines: [deadline({ ...exact(due), who: ['UBND xã A'] })] })),
  )

  it.each([
    ['before Tết', '2024-02-08', ['2024-02-07', '2024-01-02'], ['2024-02-08', '2024-02-15'], ['2024-02-16', '2025-01-01']],
    ['after all', '2026-01-01', days.toReversed(), [], []],
    ['before all', '2023-12-02', [], [], days],
    ['on a Sunday', '2024-02-18', ['2024-02-16', '2024-02-15', '2024-02-08', '2024-02-07', '2024-01-02'], [], ['2025-01-01']],
  ])('%s', async (_, asOf, overdue, soon, later) => {
    const found = await around(view, noFilters(asOf))
    expect([daysOf(found.overdue), daysOf(found.soon), daysOf(found.later), found.earlier]).toEqual([overdue, soon, later, null])
  })

  it('tells what is left in working days: over Tết there are none', async () => {
    const { soon, overdue } = await around(view, noFilters('2024-02-08'))
    expect(soon.map((r) => r.workingDaysLeft)).toEqual([0, 1])
    expect(overdue[0]?.workingDaysLeft).toBe(0)
  })

  it('a month read leniently is still open after its day', async () => {
    const lenient = viewOf([record({ date: '2024-01-01', deadlines: [deadline({ due: '2024-02-01', lastDay: { strict: '2024-01-31', lenient: '2024-02-29', rolled: '2024-02-29' } })] })]) // prettier-ignore
    const { soon, overdue } = await around(lenient, noFilters('2024-02-10'))
    expect([daysOf(soon), daysOf(overdue)]).toEqual([['2024-02-01'], []])
  })

  it('a rhythm stands with its last day and its next, a term from arrival with the day worked out', async () => {
    const of = viewOf(
      [
        record({ file: 'a.pdf', date: '2024-01-01', deadlines: [deadline({ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' })] }),
        record({ file: 'b.pdf', date: '2024-01-01', deadlines: [deadline({ due: null, kind: 'relative', relative: { duration: 'P5D', from: 'receipt', working: true } })] }),
        record({ file: 'c.pdf', date: '2024-01-01', deadlines: [deadline({ due: null, kind: 'relative' })] }),
      ],
      '2024-03-15',
    ) // prettier-ignore
    const { overdue, soon, undated } = await around(of, noFilters('2024-03-16'))
    expect([daysOf(overdue), daysOf(soon), undated.length]).toEqual([['2024-02-20'], ['2024-03-20', '2024-03-22'], 1])
    expect(soon.map((r) => r.assumed.length > 0)).toEqual([false, true])
  })
})

describe('many', () => {
  // 30 terms each day of two hundred; every ninth is another's.
  const many = Array.from({ length: 200 }, (_, i) => addDays('2023-12-10', i)).map((due, i) =>
    record({
      file: `${String(i).padStart(4, '0')}.pdf`,
      date: '2023-12-01',
      deadlines: Array.from({ length: 30 }, (__, n) =>
        deadline({ ...exact(due), task: `việc ${i}.${n}`, who: [(30 * i + n) % 9 === 0 ? 'UBND xã Bé' : 'UBND xã A'] }),
      ),
    }),
  )
  const whole = viewOf(many)

  /** Counts the terms that are handed out. */
  function counted(): { readonly view: ReportView; readonly seen: () => number } {
    let seen = 0
    const counting = <A extends unknown[], R>(ask: (...asked: A) => AsyncIterable<R>) =>
      async function* (...asked: A): AsyncGenerator<R> {
        for await (const row of ask(...asked)) {
          seen += 1
          yield row
        }
      }
    const view = { ...whole, termStates: counting(whole.termStates.bind(whole)), silentTerms: counting(whole.silentTerms.bind(whole)) }
    return { view, seen: () => seen }
  }

  const pages: readonly (readonly [string, (view: ReportView) => Promise<unknown>])[] = [
    ['around the day', (view) => around(view, noFilters('2024-03-16'))],
    ['around the day, of one who is rarely asked', (view) => around(view, { ...noFilters('2024-03-16'), agency: 'xã Bé' })],
    ['around the day, of nobody', (view) => around(view, { ...noFilters('2024-03-16'), agency: 'không có' })],
    ['a list of all', (view) => listed(view, noFilters('2024-03-16'), null)],
    ['a list of nobody’s', (view) => listed(view, { ...noFilters('2024-03-16'), agency: 'không có' }, null)],
    ['who is silent', (view) => silentPage(view, noFilters('2024-03-16'), null)],
  ]
  it.each(pages)('%s looks at no more than some of 6 000 terms', async (_, page) => {
    const { view, seen } = counted()
    await page(view)
    expect(seen()).toBeGreaterThan(0)
    expect(seen()).toBeLessThan(1_800)
  })

  it('of a full day the nearest stand first, and the way to the others is told', async () => {
    const found = await around(whole, noFilters('2024-03-16'))
    expect([found.overdue.length, new Set(daysOf(found.overdue)), found.earlier]).toEqual([20, new Set(['2024-03-15']), '2024-03-15'])
    expect([found.soon.length, found.soonMore?.day, found.laterMore?.day]).toEqual([20, '2024-03-16', '2024-03-24'])
  })

  const key = (r: TermRow): string => `${r.letter.id} ${r.index}`
  async function paged(args: ReportArgs): Promise<TermRow[]> {
    const rows: TermRow[] = []
    let after: Place | null = null
    do {
      const page = await listed(whole, args, after)
      rows.push(...page.rows)
      after = placeIn(page.next === null ? null : showPlace(page.next))
    } while (after !== null)
    return rows
  }

  it.each<Partial<ReportArgs>>([
    { from: '2024-03-01', to: '2024-03-20' },
    { from: '2024-02-27', to: '2024-03-02', agency: 'xã Bé' },
    { from: '2024-06-18' },
    { from: '2024-03-10', to: '2024-03-18', state: 'open' },
  ])('page after page all rows of %o come, each once', async (more) => {
    const args = { ...noFilters('2024-03-16'), ...more }
    const all = (await allOf(deadlinesReport.answer(whole, args).rows)) as TermRow[]
    expect(all.length).toBeGreaterThan(9)
    expect((await paged(args)).map(key)).toEqual(all.map(key))
  })
})

describe('rhythms of one day', () => {
  const view = viewOf(
    Array.from({ length: 130 }, (_, i) =>
      record({ file: `${i}.pdf`, date: '2024-01-01', deadlines: [i % 2 === 0 ? deadline({ ...exact('2024-03-20'), task: `việc ${i}` }) : deadline({ due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', task: `việc ${i}` })] }),
    ),
  ) // prettier-ignore

  it('come a page at a time with the others of that day, each once', async () => {
    const args = { ...noFilters('2024-03-16'), from: '2024-03-01' }
    const [tasks, sizes]: [(string | null)[], number[]] = [[], []]
    for (let after: Place | null = null, last = false; !last;) {
      const page = await listed(view, args, after)
      tasks.push(...page.rows.map((r) => r.task))
      sizes.push(page.rows.length)
      ;[after, last] = [page.next, page.next === null]
    }
    expect([new Set(tasks).size, tasks.length, sizes]).toEqual([130, 130, [70, 60]])
  })

  it('do not fill the first page', async () => {
    const { soon, soonMore, overdue, earlier } = await around(view, noFilters('2024-03-16'))
    expect([soon.length, soonMore?.day, overdue.length, earlier]).toEqual([20, '2024-03-20', 20, '2024-02-20'])
  })
})

describe('who is silent', () => {
  const view = viewOf(
    Array.from({ length: 60 }, (_, i) => {
      const due = addDays('2024-01-20', i % 30)
      const lenient = i % 7 === 0 ? addDays(due, 20) : due
      return record({ file: `${i}.pdf`, date: '2024-01-01', deadlines: [deadline({ due, lastDay: { strict: due, lenient, rolled: lenient }, who: ['UBND xã A', 'UBND xã B', 'UBND xã C'] })] }) // prettier-ignore
    }),
  )
  it('page after page comes once, the longest late first', async () => {
    const all = await silentAll()
    expect(all.length).toBe(180)
    expect(new Set(all.map((r) => `${r.letter.id} ${r.actor ?? ''}`)).size).toBe(180)
    expect(all.map((r) => r.daysLate)).toEqual(all.map((r) => r.daysLate).sort((a, b) => b - a))
  })

  async function silentAll() {
    const first = await silentPage(view, noFilters('2024-06-01'), null)
    const second = await silentPage(view, noFilters('2024-06-01'), first.next)
    const third = await silentPage(view, noFilters('2024-06-01'), second.next)
    expect([first.next !== null, second.next !== null, third.next]).toEqual([true, true, null])
    return [...first.rows, ...second.rows, ...third.rows]
  }
})
