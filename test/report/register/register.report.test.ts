/** `report register`: the office's own numbers where it gave them, a stamp's marked as such, in the order of days; as known at an instant. */
import { expect, it } from 'vitest'
import type { EntryBody } from '../../../src/model/register.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { reportView } from '../../../src/pipeline/report-view.js'
import { tabled } from '../../../src/report/collected.js'
import { registerReport } from '../../../src/report/register.report.js'
import type { ReportArgs } from '../../../src/report/report.js'
import type { Store } from '../../../src/store/store.js'
import { number, record } from '../../builders/record.js'
import { entryBody, paper } from '../../builders/register.js'
import { allOf } from '../collect.js'
import { args, keepIn, storeOf } from '../view.js'

const stamped = (arrival: string): LetterRecord['marks'] => ({ urgency: null, secrecy: null, draft: false, copyOf: null, arrival: { number: arrival, date: null, text: 'ĐẾN' } }) // prettier-ignore
const a = record({
  file: 'a.txt',
  number: number('1/A'),
  date: '2024-03-01',
  issuer: 'Sở A',
  type: 'Công văn',
  subject: 'một',
  marks: stamped('77'),
})
const b = record({ file: 'b.txt', number: number('2/B'), date: '2024-03-02', issuer: 'Sở B', subject: 'hai', marks: stamped('78') })
const at = '2024-03-12T01:00:00.000Z'
const give = (store: Store, key: string, entry: EntryBody) => store.register.give(key, entry, { by: 'Lan', at })
const cells = async (store: Store, more: Partial<ReportArgs> = {}, knownAt: string | null = null): Promise<string[]> => {
  const { rows, table } = await tabled(registerReport.answer(reportView(store, knownAt), args(more)))
  return (await allOf(rows as AsyncIterable<object>)).map((row) =>
    table
      .cells(row, 'vi')
      .map((cell) => cell ?? '')
      .join('|'),
  )
}

it('numbers given stand before the stamp’s, by day; papers too; what the clerk wrote stands over the letter', async () => {
  const store = await storeOf([a, b], '2024-03-10')
  const id = a.source.sha256
  const typed = { author: null, number: '1a/A', date: null, typeAndSubject: '' }
  await give(store, 'p', paper('9/P', { arrivedOn: '2024-03-11', lead: 'Văn phòng', joint: 'Công an' }))
  await give(store, 'k', entryBody({ letters: [id], arrivedOn: '2024-03-12', typed, note: 'Bản sao', due: '2024-03-20', receiver: 'Bà Lan', forwardedOn: '2024-03-13' })) // prettier-ignore
  const [bRow, pRow, aRow] = await cells(store)
  expect(bRow).toBe('10/03/2024|78 (dấu đến)|Sở B|2/B|02/03/2024|hai||||')
  expect(pRow).toBe('11/03/2024|1|Sở Y tế|9/P|01/04/2026|Công văn: phòng dịch|Văn phòng; phối hợp: Công an|||')
  expect(aRow).toBe('12/03/2024|2|Sở A|1a/A|01/03/2024||Bà Lan|13/03/2024||Bản sao; Hạn xử lý 20/03/2024')
  expect(await cells(store, { agency: 'Sở B' })).toEqual([bRow])
  expect(await cells(store, { from: '2024-03-11', to: '2024-03-11' })).toEqual([pRow])
  // Before the numbers were given both letters bore a stamp only.
  expect((await cells(store, {}, '2024-03-11T00:00:00.000Z')).map((line) => line.split('|')[1])).toEqual(['77 (dấu đến)', '78 (dấu đến)'])
  await store.close()
})

it('columns come from the letter as it stands now; of one that is held no more as it stood', async () => {
  const store = await storeOf([a], '2024-03-10')
  const told = { author: 'Sở A', number: '1/A', date: '2024-03-01', typeAndSubject: 'Công văn: một' }
  await give(store, 'k', entryBody({ letters: [a.source.sha256], arrivedOn: '2024-03-12', told }))
  await keepIn(store, { ...a, subject: 'một, đọc lại' }, '2024-03-10', '2024-03-15T00:00:00.000Z', 'y')
  expect((await cells(store))[0]).toContain('Công văn: một, đọc lại')
  const parts = [{ from: 1, to: 1 }, { from: 2, to: 2 }].map((part) => ({ ...a, source: { ...a.source, part } })) // prettier-ignore
  await keepIn(store, parts[0]!, '2024-03-10', '2024-03-16T00:00:00.000Z', 'z')
  expect((await cells(store)).map((line) => line.split('|').slice(1, 6).join('|'))).toContain('1|Sở A|1/A|01/03/2024|Công văn: một')
  await store.close()
})

it('a cancelled number stays with its reason, its letter stands without one again', async () => {
  const store = await storeOf([a], '2024-03-10')
  const { entry } = await give(store, 'k', entryBody({ letters: [a.source.sha256], arrivedOn: '2024-03-10' }))
  await store.register.cancel(entry, { by: 'Lan', at, why: 'vào nhầm' })
  expect((await cells(store)).map((line) => [line.split('|')[1], line.split('|')[9]])).toEqual([['1', 'HỦY SỐ: vào nhầm'], ['77 (dấu đến)', '']]) // prettier-ignore
  await store.close()
})
