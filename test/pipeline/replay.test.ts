/** The log and the sources are enough: done again in its order, they give a store that answers every report alike, today and as known before. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import type { FileOutcome } from '../../src/model/outcome.js'
import { madeBy } from '../../src/model/parsed-document.js'
import { withdrawal, word } from '../../src/model/word.js'
import { ingest } from '../../src/pipeline/ingest.js'
import { overlay, statementsIn } from '../../src/pipeline/overlay.js'
import { readLetters } from '../../src/pipeline/read-letter.js'
import { reportView } from '../../src/pipeline/report-view.js'
import { type Speaker, speakOfTerm, speakOfTwo, speakOfValue, takeBack, type ValueAsked } from '../../src/pipeline/speak.js'
import { reports } from '../../src/report/reports.js'
import { noFilters } from '../../src/report/report.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { LogRow, ReadingToKeep, SourceFacts, Store } from '../../src/store/store.js'
import { all as listed, statementsIn as allStatements } from '../builders/all.js'
import { letterText, secretText, tempFolder } from '../builders/folder.js'

const INBOX = resolve(import.meta.dirname, '../../fixtures/inbox')

async function readAnew(
  from: Store,
  { sha256, name, mediaType, bytes }: SourceFacts,
  parsers: readonly unknown[],
): Promise<ReadingToKeep[]> {
  const document = (await from.parsed(sha256)).find((d) => parsers.includes(madeBy(d)))
  if (!document) throw new Error(`no document of ${name}`)
  return readLetters({ id: sha256, name, mediaType, bytes: { byteLength: bytes } }, document).map((r) => ({
    ...r,
    statements: statementsIn(r),
  }))
}

/** One row of the log done again in another store. */
async function redo(from: Store, to: Store, { at, event, subject, detail }: LogRow): Promise<void> {
  // What is in the detail is what was done: the log writes it whole.
  const source = detail as unknown as SourceFacts
  if (event === 'kept') {
    const readings = await readAnew(from, source, detail['parsers'] as string[])
    expect(await to.keep(source, readings, String(detail['extractor']), at, overlay)).toBe('kept')
  } else if (event === 'said') expect(await to.say(word.parse(detail), overlay)).toBe('said')
  else if (event === 'withdrawn') expect(await to.withdraw(String(detail['word']), withdrawal.parse(detail), overlay)).toBe('withdrawn')
  else if (event === 'waiting' || event === 'secret' || event === 'refused' || event === 'duplicate')
    await to.note(detail as unknown as FileOutcome, at)
  else throw new Error(`nobody knows how to do «${event}» of ${subject} again`)
}

async function answers(store: Store, knownAt: string | null): Promise<unknown> {
  const all: Record<string, unknown[]> = {}
  for (const report of reports)
    for (const asOf of ['2023-06-30', '2024-07-15', '2025-01-01']) {
      const rows: unknown[] = []
      const asked = report.needs?.includes('commune') ? { commune: 'Hành Thiện' } : {}
      for await (const row of report.answer(reportView(store, knownAt), { ...noFilters(asOf), ...asked }).rows) rows.push(row)
      all[`${report.name} ${asOf}`] = rows
    }
  const view = store.view(knownAt)
  return {
    all,
    letters: await listed(view.letters()),
    problems: await listed(view.contradictions()),
    statements: await allStatements(view),
    words: await store.words(null, knownAt),
    outcomes: await store.outcomes(),
  }
}

it('replayed, a store gives the same answers', async () => {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  for (const file of ['01-ke-hoach-tinh.docx', '02-thong-bao-kiem-tra.docx', '06-bao-cao-huyen.docx'])
    await copyFile(join(INBOX, file), join(inbox, file))
  await writeFile(join(inbox, '7.txt'), letterText())
  await writeFile(join(inbox, '8.txt'), secretText)
  await writeFile(join(inbox, '9.txt'), letterText())
  const [from, to] = [await openSqlite(join(dir, 'a.sqlite')), await openSqlite(join(dir, 'b.sqlite'))]

  let minute = 0
  const now = (): string => new Date(Date.UTC(2025, 0, 1, 0, ++minute)).toISOString()
  const how = { store: from, limits: defaultLimits, ocr: 'auto', cores: 1, concurrency: 1, arrivedOn: () => '2024-08-01', now } as const
  await ingest([inbox], how)
  const id = async (file: string): Promise<string> => (await from.find(file))[0]?.id ?? ''
  const by = (why: string | null = null): Speaker => ({ at: now(), by: 'Lan', why })
  const say = async (file: string, asked: ValueAsked) => {
    const told = await speakOfValue(from, await id(file), asked, by('xem bản gốc'))
    if ('refusal' in told) throw new Error(told.refusal)
    return told.word
  }
  const wrong = await say('06-bao-cao-huyen.docx', { act: 'correct', field: 'tiêu chí 1 số đạt', typed: '17' })
  await say('06-bao-cao-huyen.docx', { act: 'correct', field: 'tiêu chí 1 chưa đạt', typed: '13, 14' })
  await say('02-thong-bao-kiem-tra.docx', { act: 'reject', field: 'tiêu chí 1' })
  await say('7.txt', { act: 'confirm', field: 'hạn 1' })
  await say('01-ke-hoach-tinh.docx', { act: 'correct', field: 'hạn 1 ngày', typed: '15/6/2023' })
  await speakOfTerm(from, await id('01-ke-hoach-tinh.docx'), { term: '2', on: '2023-09-01', actor: null }, by())
  const pair = { letter: await id('02-thong-bao-kiem-tra.docx'), other: await id('06-bao-cao-huyen.docx') }
  await speakOfTwo(from, { act: 'join', ...pair, how: 'draft' }, by())
  await takeBack(from, { ...wrong, withdrawn: null }, by('nhầm'))

  const log = await from.log(null)
  expect(new Set(log.map((r) => r.event))).toEqual(new Set(['kept', 'secret', 'duplicate', 'said', 'withdrawn']))
  for (const row of log) await redo(from, to, row)
  expect(await to.log(null)).toEqual(log)
  const moments = [null, ...log.map((r) => r.at).filter((_, i) => i % 3 === 2)]
  for (const at of moments) expect(await answers(to, at)).toEqual(await answers(from, at))
  await Promise.all([from.close(), to.close()])
})
