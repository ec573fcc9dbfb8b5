/** Due but silent: who is listed, what proves it, how often they were reminded. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { silentReport } from '../../src/report/silent.report.js'
import { known, type Letter } from '../builders/known.js'
import { deadline } from '../builders/record.js'
import { allOf } from './collect.js'
import { args, viewOf } from './view.js'

interface Shown {
  readonly actor: string | null
  readonly due: string
  readonly daysLate: number
  readonly told: { readonly says: string } | null
  readonly reminded: number
  readonly lastReminder: { readonly file: string } | null
}

const rows = async (
  letters: readonly LetterRecord[],
  more: Parameters<typeof args>[0] = {},
  arrivedOn: string | null = null,
): Promise<Shown[]> => (await allOf(silentReport.answer(viewOf(letters, arrivedOn), args({ asOf: '2024-06-01', ...more })).rows)) as Shown[] // the report's own rows

const told = async (...letters: readonly LetterRecord[]): Promise<string[]> =>
  (await rows(letters)).map((r) => `${r.actor ?? '?'} ${r.due}${r.told ? ' told' : ''}${r.reminded > 0 ? ` ${r.reminded}×` : ''}`)

const one = (file: string, letter: Letter): LetterRecord => known(file, letter).record
const report = { task: 'gửi báo cáo kết quả rà soát', due: '2024-04-15' }
const ALL = ['UBND các xã']
const asks = (who: readonly string[], more: Parameters<typeof deadline>[0] = {}, letter: Letter = {}): LetterRecord =>
  one('hỏi.pdf', { no: '20/UBND-NN', date: '2024-03-22', deadlines: [deadline({ ...report, who: [...who], ...more })], ...letter })
const cited = { type: 'Công văn', number: '20/UBND-NN', date: '2024-03-22' }
const later = (letter: Letter, file = 'sau.pdf'): LetterRecord =>
  one(file, { no: '31/UBND-NN', date: '2024-05-02', cites: [cited], ...letter })
const says = (more: Partial<LetterRecord['fulfilments'][number]>): LetterRecord['fulfilments'][number] => ({
  ...{ who: [], count: null, of: null, task: 'gửi báo cáo', done: false, asOf: null, document: null, text: 'chưa gửi báo cáo' },
  ...more,
})
const recalls = deadline({ ...report, quoted: true, quotedFrom: '20/UBND-NN', who: ALL })

describe('who is silent', () => {
  it.each<readonly [string, readonly LetterRecord[], readonly string[]]>([
    ['one', [asks(['UBND xã An Phú'])], ['UBND xã An Phú 2024-04-15']],
    ['each of a list', [asks(['UBND các xã An Phú, An Thọ'])], ['UBND xã An Phú 2024-04-15', 'UBND xã An Thọ 2024-04-15']],
    ['a group of whom nothing is told', [asks(ALL)], ['UBND các xã 2024-04-15']],
    ['nobody named', [asks([])], ['? 2024-04-15']],
    [
      'by name',
      [asks(ALL), later({ fulfilments: [says({ who: ['UBND xã An Phú', 'xã An Thọ'] })] })],
      ['UBND xã An Phú 2024-04-15 told 1×', 'xã An Thọ 2024-04-15 told 1×'],
    ],
    ['by number', [asks(ALL), later({ fulfilments: [says({ count: 3 })] })], ['3 UBND các xã 2024-04-15 told 1×']],
    [
      'what is left of a number',
      [asks(ALL), later({ fulfilments: [says({ done: true, count: 8, of: 11 })] })],
      ['3/11 UBND các xã 2024-04-15'],
    ],
    [
      'the rest of a list',
      [
        asks(['UBND các xã An Phú, An Thọ']),
        later({ cites: [{ type: 'Báo cáo', number: '7/BC-UBND', date: '2024-04-11', issuer: 'UBND xã An Phú' }] }),
      ],
      ['UBND xã An Thọ 2024-04-15'],
    ],
    [
      'of a term whose letter is not held',
      [later({ cites: [], deadlines: [recalls], fulfilments: [says({ who: ['UBND xã An Phú'] })] })],
      ['UBND xã An Phú 2024-04-15 told 1×'],
    ],
    [
      'asked anew by the letter that tells of it',
      [
        later({
          cites: [],
          deadlines: [recalls, deadline({ ...report, due: '2024-05-10', who: ALL })],
          fulfilments: [says({ who: ['UBND xã An Phú'] })],
        }),
      ],
      ['UBND xã An Phú 2024-05-10 told 1×'],
    ],
    [
      'a month of a rhythm',
      [asks(['UBND xã An Phú'], { due: null, kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' })],
      ['UBND xã An Phú 2024-05-20'],
    ],
  ])('%s', async (_, letters, silent) => expect(await told(...letters)).toEqual([...silent]))

  it.each<readonly [string, readonly LetterRecord[]]>([
    ['the day has not passed', [asks(['UBND xã An Phú'], { due: '2024-06-01' })]],
    [
      'a day off may still give way to the next',
      [asks(['UBND xã An Phú'], { due: '2024-05-31', lastDay: { strict: '2024-05-31', lenient: '2024-05-31', rolled: '2024-06-03' } })],
    ],
    ['done, told in words', [asks(['UBND xã An Phú']), later({ fulfilments: [says({ done: true, who: ['UBND xã An Phú'] })] })]],
    [
      'likely done',
      [
        asks(['UBND xã An Phú']),
        later({ cites: [{ type: 'Báo cáo', number: '7/BC-UBND', date: '2024-04-11', issuer: 'UBND xã An Phú' }] }),
      ],
    ],
    ['a draft asks nobody', [asks(['UBND xã An Phú'], {}, { draft: true })]],
    ["another letter's term, told again", [asks(['UBND xã An Phú'], { quoted: true })]],
    [
      'its letter is taken back',
      [
        asks(['UBND xã An Phú']),
        later({ date: '2024-04-20', cites: [{ ...cited, relation: 'replaces' }], subject: 'hủy bỏ Công văn số 20/UBND-NN' }),
      ],
    ],
    ['a rhythm of weeks', [asks(['UBND xã An Phú'], { due: null, kind: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR' })]],
    ['no day', [asks(['UBND xã An Phú'], { due: null, kind: 'relative', relative: { duration: 'P5D', from: 'receipt', working: false } })]],
  ])('not: %s', async (_, letters) => expect(await told(...letters)).toEqual([]))

  // 30/3/2024 is a Saturday
  it('is listed by days late; whose day is worked out from the day of arrival comes after', async () => {
    const term = { due: null, kind: 'relative', relative: { duration: 'P5D', from: 'receipt', working: false } } as const
    const late = await rows(
      [
        asks(['UBND xã An Phú'], term),
        one('x.pdf', { date: '2024-05-01', deadlines: [deadline({ ...report, due: '2024-05-20', who: ['UBND xã B'] })] }),
      ],
      {},
      '2024-03-25',
    )
    expect(late.map((r) => [r.actor, r.daysLate])).toEqual([
      ['UBND xã B', 12],
      ['UBND xã An Phú', 61],
    ])
  })

  it.each([
    [{ commune: 'An Phú' }, 1],
    [{ commune: 'An Bình' }, 0],
    [{ agency: 'Hòa An' }, 2],
    [{ from: '2024-04-16' }, 0],
    [{ to: '2024-04-15' }, 2],
  ])('filter %j leaves %i', async (filter, left) => expect(await rows([asks(['UBND các xã An Phú, An Thọ'])], filter)).toHaveLength(left))
})

describe('how often they were reminded', () => {
  const reminds = (file: string, date: string, more: Letter = {}): LetterRecord =>
    later({ date, no: `${date.slice(8)}/UBND`, cites: [{ ...cited, relation: 'reminds' }], ...more }, file)

  it.each<readonly [string, readonly LetterRecord[], readonly [number, string | null]]>([
    ['never', [], [0, null]],
    ['twice', [reminds('a.pdf', '2024-04-20'), reminds('b.pdf', '2024-05-20')], [2, 'b.pdf']],
    ['after the day asked about', [reminds('a.pdf', '2024-04-20'), reminds('b.pdf', '2024-06-20')], [1, 'a.pdf']],
    ['by telling the term again', [later({ deadlines: [recalls] })], [1, 'sau.pdf']],
    ['by naming it', [later({ fulfilments: [says({ who: ['UBND xã An Phú'] })] })], [1, 'sau.pdf']],
    ['another commune is named', [later({ fulfilments: [says({ who: ['UBND xã An Thọ'] })] })], [0, null]],
    ['only cited', [later({})], [0, null]],
    ['a draft', [reminds('a.pdf', '2024-04-20', { draft: true })], [0, null]],
    ['another letter', [later({ cites: [{ ...cited, number: '21/UBND-NN', relation: 'reminds' }] })], [0, null]],
  ])('%s', async (_, letters, [times, last]) => {
    const [row] = await rows([asks(['UBND xã An Phú']), ...letters])
    expect([row?.reminded, row?.lastReminder?.file ?? null]).toEqual([times, last])
  })
})
