/** Three letters bound into one file, through the real program: three records, each as if its letter had come alone. */
import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type LetterRecord, letterRecord } from '../../src/model/letter-record.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { congvan } from '../builders/congvan.js'
import { door } from '../builders/door.js'
import { tempFolder } from '../builders/folder.js'
import { all } from '../builders/all.js'

const FIXTURES = resolve(import.meta.dirname, '../../fixtures')
const bound = (name: string): string => join(FIXTURES, 'bound', name)
const ALONE = {
  pdf: ['shapes/02-thong-bao-kiem-tra.pdf', 'inbox/03-don-doc-trong-so.pdf', 'inbox/08-so-nnmt-2026.pdf'],
  docx: ['inbox/02-thong-bao-kiem-tra.docx', 'shapes/03-don-doc-trong-so.docx', 'shapes/08-so-nnmt-2026.docx'],
} as const
const SLOW = 120_000

async function records(...paths: readonly string[]): Promise<LetterRecord[]> {
  const { stdout } = await congvan(['extract', '--json', ...paths])
  return stdout
    .trim()
    .split('\n')
    .map((line) => letterRecord.parse(JSON.parse(line)))
}

/** All but where the letter lies: its file, its places in the text and on the pages. */
const said = ({ evidence, problems, ...values }: LetterRecord): unknown => ({
  ...values,
  ...{ source: null, rivals: null },
  problems: problems.map((p) => p.says),
  evidence: Object.fromEntries(Object.entries(evidence).map(([at, list]) => [at, list.map((e) => [e.quote, e.rule, e.confidence])])),
})

const partsOf = (list: readonly LetterRecord[]): unknown[] => list.map((r) => r.source.part)

describe('extract', () => {
  it.each([
    [
      'pdf',
      [
        [1, 2],
        [3, 3],
        [4, 4],
      ],
    ],
    [
      'docx',
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
  ] as const)(
    '%s: one JSON document a line, each letter as if it had come alone',
    async (shape, pages) => {
      const together = await records(bound(`ba-van-ban.${shape}`))
      expect(partsOf(together)).toEqual(pages.map(([from, to]) => ({ from, to })))
      const alone = await records(...ALONE[shape].map((name) => join(FIXTURES, name)))
      expect(together.map(said)).toEqual(alone.map(said))
    },
    SLOW,
  )

  it(
    'a worn scan with an empty back side in it',
    async () => {
      const letters = await records(bound('ba-van-ban-quet.pdf'))
      expect(partsOf(letters)).toEqual([
        { from: 1, to: 3 },
        { from: 4, to: 4 },
        { from: 5, to: 5 },
      ])
      expect(letters.map((r) => [r.number?.symbol, r.date, r.signer?.name])).toEqual([
        ['TB-SNNPTNT', '2023-06-19', 'Lê Thị Mỹ Trang'],
        ['VPĐP-NV', '2023-07', 'Phạm Gia Khiêm'],
        ['SNNMT-PTNT', '2026-04-09', 'Hà Kim Ngân'],
      ])
      expect(letters.map((r) => r.source.ocr?.pages)).toEqual([[1, 2], [4], [5]])
      expect(letters.map((r) => r.problems.some((p) => p.code === 'ocr/no-words'))).toEqual([true, false, false])
      for (const { evidence, source } of letters)
        for (const { page, boxes } of Object.values(evidence).flat()) {
          expect(page).toBeGreaterThanOrEqual(source.part?.from ?? 99)
          expect(page).toBeLessThanOrEqual(source.part?.to ?? 0)
          for (const box of boxes) expect([source.part?.from, source.part?.to, page]).toContain(box.page)
        }
    },
    SLOW,
  )

  it(
    'a secret letter among them keeps the whole file closed',
    async () => {
      const { code, stdout, stderr } = await congvan(['extract', '--json', bound('co-van-ban-mat.docx')])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('"MẬT"')
    },
    SLOW,
  )
})

describe('ingest', () => {
  it(
    'every letter is in the reports, every value is explained, the same file again changes nothing',
    async () => {
      const dir = await tempFolder()
      const inbox = join(dir, 'inbox')
      await mkdir(inbox)
      for (const name of ['ba-van-ban.pdf', 'ba-van-ban.docx', 'co-van-ban-mat.docx']) await copyFile(bound(name), join(inbox, name))
      const store = join(dir, 's.sqlite')
      const run = (...args: string[]) => congvan([...args, '--store', store])
      const ask = (...args: string[]) => door([...args, '--store', store])

      const first = await run('ingest', inbox)
      expect(first.stdout).toContain('ba-van-ban.pdf – Tệp có 3 văn bản (trang 1-2; 3; 4)')
      expect(first.stdout).toContain('ba-van-ban.docx – Tệp có 3 văn bản (trang 1; 2; 3)')
      expect(first.stderr).toContain('mật: co-van-ban-mat.docx')

      const list = async (): Promise<unknown> => JSON.parse((await ask('report', 'letters', '--format', 'json')).stdout)
      const before = await list()
      expect(JSON.stringify(before).match(/"number":"1187\/TB-SNNPTNT"/g)).toHaveLength(2)
      expect(JSON.stringify(before).match(/"part":\{"from":3,"to":3\}/g)).toHaveLength(2)
      expect((await ask('report', 'letters', '--format', 'csv')).stdout).toContain('ba-van-ban.pdf, tr. 1-2')

      const open = await openSqlite(store)
      onTestFinished(() => open.close())
      const held = await all(open.view(null).letters())
      expect(held).toHaveLength(6)
      expect(new Set(held.map((l) => l.sha256)).size).toBe(2)
      for (const { id, file, head, number } of held) {
        const { stdout, code } = await ask('explain', id)
        expect([code, stdout]).toEqual([0, expect.stringContaining(`${file} · trang ${head.part?.from ?? 0}`)])
        const shown = number ?? head.subject ?? '?'
        expect(stdout).toContain(shown)
      }
      for (const { id } of held) {
        const kept = await open.document(id)
        const [letter] = await open.find(id)
        for (const e of Object.values(letter?.record.evidence ?? {}).flat()) expect(kept?.document.text.slice(e.start, e.end)).toBe(e.quote)
      }

      expect((await run('ingest', inbox)).stdout).toContain('đã có: ba-van-ban.pdf')
      await mkdir(join(dir, 'more'))
      await copyFile(bound('ba-van-ban.pdf'), join(dir, 'more', 'lan-hai.pdf'))
      expect((await run('ingest', join(dir, 'more'))).stdout).toContain('trùng: lan-hai.pdf')
      expect(await list()).toEqual(before)
    },
    2 * SLOW,
  )
})
