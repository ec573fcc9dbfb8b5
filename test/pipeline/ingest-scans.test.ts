/** Pictures of letters into the store: recognised once, never again for rules' sake; a page that costs too much harms no other file. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { defaultLimits } from '../../src/intake/limits.js'
import { sourceFile } from '../../src/intake/read-source.js'
import { ingest, type IngestOptions } from '../../src/pipeline/ingest.js'
import { readApart } from '../../src/pipeline/read-apart.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import { letterText, tempFolder } from '../builders/folder.js'
import { all } from '../builders/all.js'

const FAX = resolve(import.meta.dirname, '../../fixtures/formats/scan/hai-trang-fax.tif')
const AT = '2024-02-08T00:00:00.000Z'

async function bench() {
  const dir = await tempFolder()
  const inbox = join(dir, 'inbox')
  await mkdir(inbox)
  await copyFile(FAX, join(inbox, 'fax.tif'))
  const store = await openSqlite(join(dir, 's.sqlite'))
  onTestFinished(() => store.close())
  const run = async (more: Partial<IngestOptions> = {}) => {
    const pages: string[] = []
    const outcomes = await ingest([inbox], {
      ...{ store, limits: defaultLimits, ocr: 'auto', cores: 2, concurrency: 2, now: () => AT, arrivedOn: () => '2024-02-07' },
      onPage: ({ name, nth, of }) => pages.push(`${name} ${nth}/${of}`),
      ...more,
    })
    return { told: outcomes.map((o) => `${o.kind} ${o.name}`), says: outcomes.map((o) => `${o.code ?? ''} ${o.says ?? ''}`), pages }
  }
  return { inbox, store, run }
}

it('a scan that waited is read as soon as something recognises it, and arrived when it first came', async () => {
  const { store, run } = await bench()
  expect((await run({ ocr: 'off' })).told).toEqual(['waiting fax.tif'])
  const seen: (string | null)[] = []
  const arrivedOn = (firstSeen: string | null) => (seen.push(firstSeen), '2024-02-07')
  const { told, pages } = await run({ arrivedOn, now: () => '2024-03-01T00:00:00.000Z' })
  expect([told, pages.sort(), seen]).toEqual([['done fax.tif'], ['fax.tif 1/2', 'fax.tif 2/2'], [AT]])
  expect((await all(store.view(null).letters()))[0]).toMatchObject({ recordedFrom: '2024-03-01T00:00:00.000Z' })
})

it('rules of another name read the same text again: no page is recognised twice, and the record is the same', async () => {
  const { store, run } = await bench()
  expect((await run()).pages).toHaveLength(2)
  const [first] = await store.find('fax.tif')
  expect(await run()).toMatchObject({ told: ['known fax.tif'], pages: [] })
  expect(await run({ reread: { extractor: 'other-rules/1' } })).toMatchObject({ told: ['done fax.tif'], pages: [] })
  const [again] = await store.find('fax.tif')
  expect([again?.extractor, again?.record]).toEqual(['other-rules/1', first?.record])
  expect((await store.parsed(first?.record.source.sha256 ?? '')).length).toBe(1)
})

it('another engine recognises anew, and both texts are kept', async () => {
  const { store, run } = await bench()
  await run({ ocr: 'tesseract.js' })
  const { id = '' } = (await store.find('fax.tif'))[0] ?? {}
  const document = (await store.parsed(id))[0]
  expect(document?.ocr?.engine).toContain('tesseract.js')
  const bytes = new Uint8Array(await readFile(FAX))
  const job = { source: sourceFile('fax.tif', 'image/tiff', bytes), limits: defaultLimits, pagesAtOnce: 2, ocr: 'tesseract.js' } as const
  const pages: number[] = []
  const hear = ({ page }: { readonly page: number }) => void pages.push(page)
  // The same parser and engine: taken. One that is not what would be made today: not taken.
  if (document === undefined) throw new Error('no document')
  await readApart({ job: 'text', ...job, held: [document] }, hear)
  expect(pages).toEqual([])
  await readApart({ job: 'text', ...job, held: [{ ...document, parser: 'scan/0' }] }, hear)
  expect(pages.sort()).toEqual([1, 2])
  // A text from the store is no way around the rule for secret letters.
  const secret = { ...document, text: `MẬT\n${document.text}` }
  expect(await readApart({ job: 'read', ...job, held: [secret] }, hear)).toMatchObject({ refused: 'secret' })
  const other = { ...document, ocr: { engine: 'tesseract 3.0', model: 'vie', pages: [1, 2] } }
  await readApart({ job: 'text', ...job, held: [other] }, hear)
  expect(pages.sort()).toEqual([1, 1, 2, 2])
})

it('a page that takes too long is refused with the limit and the option named, and the next file is read', async () => {
  const { inbox, run } = await bench()
  await writeFile(join(inbox, 'thu.txt'), letterText())
  const { told, says } = await run({ limits: { ...defaultLimits, maxSecondsPerPage: 0.02 } })
  expect(told).toEqual(['refused fax.tif', 'done thu.txt'])
  expect(says[0]).toMatch(/^page-too-slow .*[Tt]rang 1 .*0\.02 giây.*--max-page-seconds/)
})

it('of three files one is a bomb: the other two are done', async () => {
  const { inbox, run } = await bench()
  await writeFile(join(inbox, 'bom.png'), hugePng(20_000, 20_000))
  await writeFile(join(inbox, 'thu.txt'), letterText())
  const { told, says } = await run()
  expect(told).toEqual(['refused bom.png', 'done fax.tif', 'done thu.txt'])
  expect(says[0]).toContain('triệu')
})

/** A picture of so many dots in a few bytes. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const size = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))])
}
