/** Two clocks: what was learnt since, which answers flipped, and whether the world moved or only our knowledge. */
import { describe, expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { overlay } from '../../src/pipeline/overlay.js'
import type { Change } from '../../src/report/changes/change.js'
import { changesReport } from '../../src/report/changes.report.js'
import type { ReportArgs, ReportView } from '../../src/report/report.js'
import { commune, criteria, deadline, number, record, standing } from '../builders/record.js'
import { allOf } from './collect.js'
import { args, keepIn, storeOf, viewOnce } from './view.js'

const SINCE = '2024-03-01T16:59:59.999Z'
const LATER = '2024-05-02T08:00:00.000Z'

/** A store that held the first letters at SINCE, and holds the second ones now. */
const learnt = (before: readonly LetterRecord[], now: readonly LetterRecord[]): ReportView =>
  viewOnce(async () => {
    const store = await storeOf(before)
    const isIn = (r: LetterRecord, all: readonly LetterRecord[]) => all.some((a) => a.source.sha256 === r.source.sha256)
    for (const r of before) if (!isIn(r, now)) await store.rebuild(r.source.sha256, [], 'x/2', LATER, overlay)
    for (const r of now) if (!before.includes(r)) await keepIn(store, r, null, LATER, isIn(r, before) ? 'x/2' : 'x')
    return store
  })

/** "flipped Phú Lương | … | 14/19 → 17/19 | late | 38/BC-UBND". */
async function told(view: ReportView, more: Partial<ReportArgs> = {}): Promise<string[]> {
  // The rows of this report are Changes.
  const rows = (await allOf(changesReport.answer(view, args({ asOf: '2024-06-30', since: SINCE, ...more })).rows)) as Change[]
  return rows.map(
    (r) =>
      `${r.kind} ${r.about} | ${r.label.vi} | ${r.before?.vi ?? '–'} → ${r.after?.vi ?? '–'} | ${r.cause} | ${r.said.map((s) => s.number ?? s.file).join(', ')}`,
  )
}

const letter = (file: string, no: string, date: string, more: Partial<LetterRecord> = {}): LetterRecord =>
  record({ file, number: number(no), date, issuer: 'UBND huyện Yên Hòa', communes: [commune({ district: null })], ...more })
const scored = (met: number, asOf: string) => ({ criteria: [criteria({ metCount: met, total: 19, asOf })] })

const old = letter('cu.txt', '12/TB-UBND', '2023-06-20', scored(14, '2023-06-16'))
const late = letter('muon.txt', '84/TB-BCD', '2023-11-30', scored(17, '2023-11-28'))
const fresh = letter('moi.txt', '38/BC-UBND', '2024-04-11', scored(15, '2024-04-10'))
const beaten = letter('thua.txt', '3/TB-UBND', '2023-01-20', scored(11, '2023-01-16'))
const reread: LetterRecord = { ...old, criteria: [criteria({ metCount: 13, total: 19, asOf: '2023-06-16' })] }
const SCORE = 'Phú Lương | NTM 2021-2025: Số tiêu chí đạt'

const cases: readonly [name: string, before: LetterRecord[], now: LetterRecord[], seen: string[]][] = [
  ['nothing came', [old], [old], []],
  [
    'the world moved: the letter tells of a day after the last look',
    [old],
    [old, fresh],
    [`flipped ${SCORE} | 14/19 → 15/19 | world | 38/BC-UBND`],
  ],
  ['a letter came late: it tells of before', [old], [old, late], [`flipped ${SCORE} | 14/19 → 17/19 | late | 84/TB-BCD`]],
  ['the first word at all', [], [fresh], [`flipped ${SCORE} | – → 15/19 | world | 38/BC-UBND`]],
  ['a held letter is read otherwise', [old], [reread], [`flipped ${SCORE} | 14/19 → 13/19 | reread | 12/TB-UBND`]],
  ['a letter is gone: the older word stands again', [old, fresh], [old], [`flipped ${SCORE} | 15/19 → 14/19 | gone | 38/BC-UBND`]],
  ['a letter is gone and nothing is left', [old], [], [`flipped ${SCORE} | 14/19 → – | gone | 12/TB-UBND`]],
  [
    'an older word that changes no answer is told as learnt',
    [old],
    [old, beaten],
    ['learnt Phú Lương | NTM 2021-2025 | – → Số tiêu chí: đạt 11/19 | late | 3/TB-UBND'],
  ],
  [
    'and as closed when it goes',
    [old, beaten],
    [old],
    ['closed Phú Lương | NTM 2021-2025 | Số tiêu chí: đạt 11/19 → – | gone | 3/TB-UBND'],
  ],
  [
    'a day after the one asked about flips nothing on it',
    [old],
    [old, letter('sau.txt', '9/BC', '2024-09-01', scored(19, '2024-08-30'))],
    ['learnt Phú Lương | NTM 2021-2025 | – → Số tiêu chí: đạt 19/19 | world | 9/BC'],
  ],
  [
    'criteria that flip by one sentence are one row, those that do not are learnt',
    [letter('a', '1/TB', '2023-06-20', { criteria: [criteria({ met: [1], unmet: [6, 17], asOf: '2023-06-16' })] })],
    [
      letter('a', '1/TB', '2023-06-20', { criteria: [criteria({ met: [1], unmet: [6, 17], asOf: '2023-06-16' })] }),
      letter('b', '2/TB', '2024-04-20', { criteria: [criteria({ met: [1, 6, 17], asOf: '2024-04-16' })] }),
    ],
    [
      'flipped Phú Lương | NTM 2021-2025: Tiêu chí 6, 17 | chưa đạt → đạt | world | 2/TB',
      'learnt Phú Lương | NTM 2021-2025 | – → Tiêu chí 1: đạt | world | 2/TB',
    ],
  ],
  [
    'title and target',
    [letter('a', '1/KH', '2023-06-20', { standings: [standing({ status: 'target', year: 2024 })] })],
    [
      letter('a', '1/KH', '2023-06-20', { standings: [standing({ status: 'target', year: 2024 })] }),
      letter('b', '2/QD', '2024-05-20', { standings: [standing({ status: 'recognised' })] }),
    ],
    [
      'flipped Phú Lương | NTM: Danh hiệu | – → đã công nhận | world | 2/QD',
      'flipped Phú Lương | NTM: Mục tiêu | mục tiêu năm 2024 → – | null | 1/KH',
    ],
  ],
]

describe('communes', () => {
  it.each(cases)('%s', async (_, before, now, seen) => expect(await told(learnt(before, now))).toEqual(seen))

  it('by name, and only the one asked about', async () => {
    const other = letter('khac.txt', '5/TB', '2024-04-01', {
      communes: [commune({ name: 'An Bình', code: '99103', district: null })],
      criteria: [criteria({ commune: 'An Bình', code: '99103', metCount: 9, total: 19, asOf: '2024-04-01' })],
    })
    const view = learnt([old], [old, fresh, other])
    expect((await told(view)).map((row) => row.split(' | ')[0])).toEqual(['flipped An Bình', 'flipped Phú Lương'])
    expect((await told(view, { commune: 'An Bình' })).length).toBe(1)
    expect(await told(view, { standard: 'ntm-nang-cao' })).toEqual([])
  })
})

describe('terms', () => {
  const asks = letter('giao.txt', '20/UBND', '2024-02-20', {
    ...{ type: 'Công văn', subject: 'rà soát tiêu chí', communes: [] },
    deadlines: [deadline({ due: '2024-04-15', task: 'gửi báo cáo', who: ['UBND xã Phú Lương'] })],
  })
  const answers = (date: string) =>
    record({
      file: 'bao-cao.txt',
      type: 'Báo cáo',
      number: number('7/BC-UBND'),
      date,
      issuer: 'UBND xã Phú Lương',
      subject: 'kết quả rà soát tiêu chí',
    })
  const NAME = 'UBND xã Phú Lương | Hạn 15/04/2024 của 20/UBND: gửi báo cáo'

  it.each<[string, LetterRecord[], LetterRecord[], string[]]>([
    ['the same', [asks], [asks], []],
    ['a new term of a letter of before: learnt late', [], [asks], [`flipped ${NAME} | – → quá hạn | late | 20/UBND`]],
    ['answered since', [asks], [asks, answers('2024-04-10')], [`flipped ${NAME} | quá hạn → đã làm | world | 7/BC-UBND`]],
    ['answered before, learnt now', [asks], [asks, answers('2024-02-28')], [`flipped ${NAME} | quá hạn → đã làm | late | 7/BC-UBND`]],
    [
      'new, and answered by a letter held before',
      [answers('2024-04-10')],
      [asks, answers('2024-04-10')],
      [`flipped ${NAME} | – → đã làm | late | 7/BC-UBND, 20/UBND`],
    ],
    ['the letter that set it is gone', [asks], [], [`flipped ${NAME} | quá hạn → – | gone | 20/UBND`]],
    ['told again from another letter', [], [{ ...asks, deadlines: asks.deadlines.map((d) => ({ ...d, quoted: true })) }], []],
    ['of a letter after the day asked about', [], [{ ...asks, date: '2024-07-01' }], []],
  ])('%s', async (_, before, now, seen) => {
    expect(await told(learnt(before, now))).toEqual(seen)
  })

  it('asked about one standard only, no terms', async () => {
    expect(await told(learnt([], [asks]), { standard: 'ntm' })).toEqual([])
  })
})
