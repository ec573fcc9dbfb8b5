import { expect, it } from 'vitest'
import { showTermState, type ShownTerm } from '../../src/report/show-term.js'

const term = (more: Partial<ShownTerm>): ShownTerm => ({
  ...{
    due: '2023-08-17',
    lastDay: null,
    state: 'open',
    assumed: [],
    workingDaysLeft: null,
    kind: 'before',
    quoted: false,
    why: null,
    sure: null,
  },
  ...{ asOf: '2023-08-14' },
  ...more,
})
const BEFORE = { strict: '2023-08-16', lenient: '2023-08-17', rolled: '2023-08-17' }
const SATURDAY = { strict: '2023-08-12', lenient: '2023-08-12', rolled: '2023-08-14' }

it.each<readonly [string, string, ShownTerm]>([
  ['còn 3 ngày', 'in 3 day(s)', term({ workingDaysLeft: 3 })],
  ['còn 7 ngày, 5 ngày làm việc', 'in 7 day(s), 5 working', term({ asOf: '2023-08-10', workingDaysLeft: 5 })],
  ['còn 3 ngày; chắc nhất là hết 16/08/2023', 'in 3 day(s); strictly until 16/08/2023', term({ workingDaysLeft: 3, lastDay: BEFORE })],
  ['hôm nay; chắc nhất là hết 16/08/2023', 'today; strictly until 16/08/2023', term({ asOf: '2023-08-17', lastDay: BEFORE })],
  ['quá 1 ngày', '1 day(s) late', term({ asOf: '2023-08-18', workingDaysLeft: -1, lastDay: BEFORE, state: 'overdue' })],
  [
    'quá 1 ngày, 0 ngày làm việc; có thể hiểu đến hết 14/08/2023',
    '1 day(s) late, 0 working; may be read as until 14/08/2023',
    term({ due: '2023-08-12', asOf: '2023-08-13', workingDaysLeft: 0, lastDay: SATURDAY, state: 'overdue' }),
  ],
  [
    'quá 3 ngày, 1 ngày làm việc',
    '3 day(s) late, 1 working',
    term({ due: '2023-08-12', asOf: '2023-08-15', workingDaysLeft: -1, lastDay: SATURDAY, state: 'overdue' }),
  ],
  ['có lẽ còn 3 ngày', 'likely in 3 day(s)', term({ assumed: ['Tính từ ngày đến 10/08/2023.'] })],
  ['còn 3 ngày (nhắc lại)', 'in 3 day(s) (recalled)', term({ quoted: true })],
  ['định kỳ', 'recurring', term({ due: null, kind: 'recurring' })],
  ['chưa rõ ngày', 'day not known', term({ due: null })],
  ['có lẽ đã làm (7/BC)', 'likely done (7/BC)', term({ state: 'done', sure: false, why: '7/BC' })],
  ['đã thu hồi', 'recalled', term({ state: 'recalled', sure: true })],
  [
    'quá 1 ngày (UBND xã A chưa gửi)',
    '1 day(s) late (UBND xã A chưa gửi)',
    term({ asOf: '2023-08-18', state: 'overdue', why: 'UBND xã A chưa gửi' }),
  ],
])('%s', (vi, en, shown) => expect([showTermState(shown, 'vi'), showTermState(shown, 'en')]).toEqual([vi, en]))
