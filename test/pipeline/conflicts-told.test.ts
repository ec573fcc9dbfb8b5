/** What letters tell otherwise, as reports see it: with the sentences printed, each thing once for a letter and its copies, as letters and people tell which those are. */
import { expect, it } from 'vitest'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import { letterBonds } from '../../src/reconcile/follow.js'
import { viewOver } from '../../src/pipeline/report-view.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { all } from '../builders/all.js'
import { known, type Letter } from '../builders/known.js'
import { evidence, facts, reading } from '../builders/record.js'
import type { HeldWord } from '../../src/model/word.js'

const AT = '2024-01-01T00:00:00.000Z'
const SUBJECT = 'đôn đốc hoàn thiện hồ sơ đề nghị công nhận xã Phú Lương đạt chuẩn nông thôn mới'
const TEXT = Array.from({ length: 60 }, (_, i) => `chữ${i} thứ${i}`).join(' ')

interface Kept {
  readonly record: LetterRecord
  readonly text: string
}
const letter = (file: string, { text = `${file} không giống ai`, ...more }: Letter): Kept => ({ record: known(file, more).record, text })

const own = (file: string, text?: string): Kept =>
  letter(file, {
    ...{ no: '318/UBND-NN', date: '2023-10-12', subject: SUBJECT, evidence: { '/number': [evidence(`Số ở ${file}`, { page: 3 })] } },
    ...(text === undefined ? {} : { text }),
  })
const citing = (file: string, number: string): Kept =>
  letter(file, {
    ...{ no: '9/BC-VP', date: '2023-11-14', issuer: 'Văn phòng', evidence: { '/citations/0': [evidence(`dẫn ${number}`)] } },
    cites: [{ number, date: '2023-10-12', type: 'Công văn', issuer: 'UBND huyện Hòa An', subject: SUBJECT }],
  })

async function told(letters: readonly Kept[], words: readonly HeldWord[] = []) {
  const store = await openSqlite(':memory:', true, letterBonds)
  for (const { record, text } of letters) await store.keep(facts(record), [reading(record, text)], 'x/1', AT)
  const view = viewOver(store.view(null), { on: () => Promise.resolve(words), since: () => Promise.resolve(words) }, () => view) // prettier-ignore
  const [found, spellings] = [await all(view.discrepancies('2024-06-30', null)), await all(view.spellings())]
  await store.close()
  return { found, spellings }
}

const isOne = (act: 'join' | 'part', a: Kept, b: Kept): HeldWord => {
  const says = { act, letter: letterIdOf(a.record), other: letterIdOf(b.record) } as HeldWord['says']
  return { id: 'w', says, by: 'ai', at: AT, because: null, anchor: null, withdrawn: null } as unknown as HeldWord
}

it('shows the sentences as printed', async () => {
  const { found } = await told([own('a'), citing('b', '381/UBND-NN')])
  expect(found).toMatchObject([
    {
      kind: 'contradiction/two-numbers',
      unit: null,
      statements: [],
      places: [
        { file: 'a', page: 3, quote: 'Số ở a' },
        { file: 'b', page: 1, quote: 'dẫn 381/UBND-NN' },
      ],
    },
  ])
})

it('one slip of a letter that came twice is told once', async () => {
  expect((await told([own('a', TEXT), own('a2', `${TEXT} hết`), citing('b', '381/UBND-NN')])).found).toHaveLength(1)
  // Two letters of one number, that nobody takes for one, are two.
  expect((await told([own('a'), own('a2'), citing('b', '381/UBND-NN')])).found).toHaveLength(2)
})

it('what people join contradicts itself no more; what is not joined still does', async () => {
  const [a, b] = [own('a'), letter('b', { no: '318/UBND-NN', date: '2023-11-20', subject: 'họp giao ban' })]
  expect((await told([a, b])).found.map((d) => d.kind)).toEqual(['contradiction/one-number'])
  expect((await told([a, b], [isOne('join', a, b)])).found).toEqual([])
})

const signed = (file: string, name: string, more: Letter = {}): Kept =>
  letter(file, { date: '2024-01-01', signer: { authority: null, title: 'CHỦ TỊCH', name }, ...more })

it('one official in two spellings: both places; where nothing was marked, the name', async () => {
  const a = signed('a', 'Lê Văn Túc', { evidence: { '/signer': [evidence('Lê Văn Túc', { page: 2 })] } })
  const { spellings } = await told([a, signed('b', 'Lê Văn Tục')])
  expect(spellings).toMatchObject([
    {
      kind: 'spelling/signer',
      places: [
        { file: 'a', page: 2, quote: 'Lê Văn Túc' },
        { file: 'b', page: 1, quote: 'Lê Văn Tục' },
      ],
    },
  ])
  expect(spellings[0]?.says).toContain('“Lê Văn Túc” (a) và “Lê Văn Tục” (b)')
})

it('a slip of reading in one of two copies is no second spelling, but a third letter tells it', async () => {
  const copies = [signed('a', 'Lê Văn Túc', { no: '5/UBND', text: TEXT }), signed('b', 'Lê Văn Tục', { no: '5/UBND', text: TEXT })]
  expect((await told(copies)).spellings).toEqual([])
  expect((await told([...copies, signed('c', 'Lê Văn Tục')])).spellings.map((s) => s.places.map((p) => p.file))).toEqual([['a', 'c']])
})

it('what is sure comes first; questions last', async () => {
  const doubtful = { '/number': [evidence('', { confidence: 0.5 })], '/date': [evidence('')] }
  const pair = (n: number, more: Letter = {}): Kept[] =>
    ['2023-11-20', '2023-12-20'].map((date) => letter(`${n} ${date}`, { no: `${n}/UBND`, date, ...more }))
  const { found } = await told([...pair(1, { evidence: doubtful }), ...pair(20), ...pair(3)])
  expect(found.map((d) => `${d.about} ${d.sure ? 'sure' : '?'}`)).toEqual(['3/UBND sure', '20/UBND sure', '1/UBND ?'])
})
