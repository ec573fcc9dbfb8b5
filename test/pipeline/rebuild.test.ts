/** The river again from what the store holds: files gone, words standing, nothing closed that reads as before. */
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { ingest } from '../../src/pipeline/ingest.js'
import { overlay, statementsIn } from '../../src/pipeline/overlay.js'
import { keepAnew, readAgain } from '../../src/pipeline/rebuild.js'
import { speakOfValue, takeBack } from '../../src/pipeline/speak.js'
import { flipsOf, type LetterFlips, pictureFlips } from '../../src/pipeline/trial.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { all, statementsIn as allStatements } from '../builders/all.js'
import { tempFolder } from '../builders/folder.js'

const INBOX = resolve(import.meta.dirname, '../../fixtures/inbox')
const FILES = ['02-thong-bao-kiem-tra.docx', '06-bao-cao-huyen.docx']
const day = (n: number): string => `2024-08-${String(n).padStart(2, '0')}T00:00:00.000Z`

/** Two letters read; their files are gone. */
async function archive(): Promise<Store> {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  for (const file of FILES) await copyFile(join(INBOX, file), join(inbox, file))
  const store = await openSqlite(join(dir, 's.sqlite'))
  const how = { store, limits: defaultLimits, ocr: 'auto', cores: 2, concurrency: 2, arrivedOn: () => null, now: () => day(1) } as const
  expect((await ingest([inbox], how)).map((o) => o.kind)).toEqual(['done', 'done'])
  await rm(inbox, { recursive: true })
  return store
}

async function rebuilt(store: Store, at: string | null, stopped?: () => boolean): Promise<LetterFlips[]> {
  const flips: LetterFlips[] = []
  await readAgain({ store, limits: defaultLimits, concurrency: 1, only: null, ...(stopped ? { stopped } : {}) }, async (of) => {
    if ('refusal' in of) throw new Error(of.refusal.says)
    flips.push(...(await flipsOf(store, of)))
    if (at !== null) await keepAnew(store, of, at, overlay)
  })
  return flips.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** As if older rules had read the letter so. */
async function readByOlderRules(store: Store, file: string, at: string, change: (record: LetterRecord) => LetterRecord): Promise<void> {
  for await (const source of store.sources()) {
    const [letter] = await store.standing(source.sha256)
    if (source.name !== file || !letter) continue
    const of = { document: letter.document, record: change(letter.machine), trace: { findings: [], dropped: [] } }
    await store.keep(source, [{ ...of, statements: statementsIn(of) }], `older ${at}`, at, overlay)
  }
}

const snapshot = async (store: Store) => {
  const view = store.view(null)
  return [await all(view.letters()), await all(view.deadlines()), await allStatements(view), await store.log(null)]
}

const idOf = async (store: Store, file: string): Promise<string> => (await store.find(file))[0]?.id ?? ''

it('what reads as before is neither closed nor opened, and no file is needed', async () => {
  const store = await archive()
  const before = await snapshot(store)
  expect([await rebuilt(store, null), await rebuilt(store, day(9))]).toEqual([[], []])
  expect(await snapshot(store)).toEqual(before)
  await store.close()
})

it('trial tells what would change, in letters and picture, and changes nothing; rebuild does it once', async () => {
  const store = await archive()
  await readByOlderRules(store, FILES[1] ?? '', day(2), (r) => ({
    ...r,
    date: '2024-06-27',
    deadlines: r.deadlines.slice(1),
    evidence: Object.fromEntries(Object.entries(r.evidence).filter(([at]) => !at.startsWith('/deadlines'))),
    criteria: r.criteria.map((c, i) => (i === 0 ? { ...c, metCount: 16, met: [1, 2], unmet: [13] } : c)),
  }))
  const before = await snapshot(store)
  const flips = await rebuilt(store, null)
  expect(flips.map((l) => l.file)).toEqual([FILES[1]])
  const values = flips[0]?.flips.map((f) => [f.at, f.before, f.after]) ?? []
  expect(values).toContainEqual(['/date', '2024-06-27', '2024-06-28'])
  expect(values).toContainEqual(['/criteria/0/metCount', 16, 18])
  expect(values.filter(([at, was]) => String(at).startsWith('/deadlines/') && was === null)).toHaveLength(1)
  const cells = await pictureFlips(store, flips, '2024-07-01')
  expect(cells.find((c) => c.cell === 'met')).toMatchObject({ unit: { name: 'Hành Thiện' }, before: 16, after: 18 })
  expect(cells.find((c) => c.cell === '3')).toMatchObject({ before: null, after: 'met' })
  expect(await pictureFlips(store, flips, '2024-01-01')).toEqual([])
  expect(await snapshot(store)).toEqual(before)

  expect((await rebuilt(store, day(5))).length).toBe(1)
  expect([await rebuilt(store, null), (await store.log(1))[0]?.event]).toEqual([[], 'rebuilt'])
  const date = async (at: string | null) => (await all(store.view(at).letters())).find((l) => l.file === FILES[1])?.date
  expect([await date(null), await date(day(4)), await date(day(1))]).toEqual(['2024-06-28', '2024-06-27', '2024-06-28'])
  await store.close()
})

it('a correction survives the rebuild and the change of rules; withdrawn, what rules read today stands', async () => {
  const store = await archive()
  const file = FILES[1] ?? ''
  await readByOlderRules(store, file, day(2), (r) => ({ ...r, date: '2024-06-27', subject: 'Báo cáo' }))
  const id = await idOf(store, file)
  const by = { at: day(3), by: 'Lan', why: 'bản giấy' }
  const told = await speakOfValue(store, id, { act: 'correct', field: 'ngày', typed: '1/7/2024' }, by)
  if ('refusal' in told) throw new Error(told.refusal)
  expect((await rebuilt(store, null)).flatMap((l) => l.flips.map((f) => f.at))).toEqual(['/subject'])
  await rebuilt(store, day(5))
  const shown = async () => (await all(store.view(null).letters())).find((l) => l.file === file)
  expect([(await shown())?.date, (await shown())?.head.subject?.slice(0, 7)]).toEqual(['2024-07-01', 'Kết quả'])
  const [word] = await store.words(id, null)
  if (!word) throw new Error('no word')
  await takeBack(store, word, { at: day(6), by: 'Minh', why: 'nhầm' })
  expect((await shown())?.date).toBe('2024-06-28')
  expect(await rebuilt(store, null)).toEqual([])
  await store.close()
})

it('stopped half-way and run again: the same as at one go', async () => {
  const store = await archive()
  for (const file of FILES) await readByOlderRules(store, file, day(2), (r) => ({ ...r, place: 'Nơi khác' }))
  let sources = 0
  expect((await rebuilt(store, day(5), () => sources++ > 0)).length).toBe(1)
  expect((await rebuilt(store, day(6))).length).toBe(1)
  expect(await rebuilt(store, null)).toEqual([])
  await store.close()
})
