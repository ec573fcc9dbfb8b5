/** Pictures of pages: marks stand on ink, drawn from the very file that was read, apart from the desk. */
import { appendFileSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import { sourceFile } from '../../../src/intake/read-source.js'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { isRefusal } from '../../../src/model/source-file.js'
import type { Box } from '../../../src/model/span.js'
import { drawingLimits, pagePictureOf, wantedPage } from '../../../src/pipeline/page-picture.js'
import { drawApart, readApart } from '../../../src/pipeline/read-apart.js'
import { readSource } from '../../../src/intake/read-source.js'
import { letterPath } from '../../../src/web/parts/links.js'
import { all } from '../../builders/all.js'
import { openDoor } from '../door.js'

const how = { limits: defaultLimits, pagesAtOnce: 1 } as const

async function drawn(
  path: string,
  number = 1,
): Promise<{ readonly grey: Buffer; readonly width: number; readonly height: number; readonly document: ParsedDocument }> {
  const source = await readSource(path, defaultLimits)
  if (isRefusal(source)) throw new Error(source.says)
  const read = await readApart({ job: 'read', source, ocr: 'auto', ...how })
  if (isRefusal(read) || !read[0]) throw new Error('not read')
  const [{ document }] = read
  const page = wantedPage(document, number)
  if (page === null) throw new Error('no such page')
  const picture = await drawApart({ job: 'picture', source, page, limits: drawingLimits })
  if (isRefusal(picture)) throw new Error(picture.says)
  const { data, info } = await sharp(picture.bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { grey: data, width: info.width, height: info.height, document }
}

describe('boxes lie on ink', () => {
  // As written, worn, askew, upside down, on its side, a photo.
  it.each([
    ['fixtures/inbox/03-don-doc-trong-so.pdf'],
    ['fixtures/scans/02-lech-5-do.pdf'],
    ['fixtures/scans/03-nguoc-dau.pdf'],
    ['fixtures/scans/04-nam-ngang.png'],
    ['fixtures/scans/15-anh-chup.jpg'],
  ])('of %s', { timeout: 120_000 }, async (path) => {
    const { grey, width, height, document } = await drawn(path)
    const [page] = document.pages
    const by = [width / (page?.width ?? 1), height / (page?.height ?? 1)] as const
    const paper = median(grey)
    const boxes = document.words
      .filter((w) => w.page === 1 && w.box !== null && w.span.end - w.span.start > 3)
      .flatMap((w) => (w.box ? [w.box] : []))
    expect(boxes.length).toBeGreaterThan(20)
    const inked = boxes.filter((box) => darkShare({ grey, width, height, paper }, box, by) > 0.04)
    // Moved by its own height a box lies between the lines.
    const beside = boxes.filter((box) => darkShare({ grey, width, height, paper }, moved(box), by) > 0.04)
    expect(inked.length / boxes.length).toBeGreaterThan(0.95)
    expect(beside.length / boxes.length).toBeLessThan(0.9)
  })
})

const median = (grey: Buffer): number =>
  [...grey].filter((_, i) => i % 97 === 0).sort((a, b) => a - b)[Math.floor(grey.length / 97 / 2)] ?? 255
const moved = ({ y0, y1, ...box }: Box): Box => ({ ...box, y0: y0 - 0.9 * (y1 - y0), y1: y1 - 0.9 * (y1 - y0) })

interface Grey {
  readonly grey: Buffer
  readonly width: number
  readonly height: number
  readonly paper: number
}

function darkShare({ grey, width, height, paper }: Grey, { x0, y0, x1, y1 }: Box, [across, down]: readonly [number, number]): number {
  let [dark, dots] = [0, 0]
  for (let y = Math.max(0, Math.floor(y0 * down)); y < Math.min(height, y1 * down); y++)
    for (let x = Math.max(0, Math.floor(x0 * across)); x < Math.min(width, x1 * across); x++, dots++)
      if ((grey[y * width + x] ?? 255) < paper - 60) dark++
  return dots === 0 ? 0 : dark / dots
}

describe('at the desk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'congvan-picture-'))
  const path = join(folder, 'thu.pdf')
  copyFileSync('fixtures/inbox/03-don-doc-trong-so.pdf', path)
  const door = await openDoor([folder])
  const [letter] = await all(door.desk.store.view(null).letters())
  const id = letter?.id ?? ''

  it('the page shows it, and it is sent as a picture and nothing else', async () => {
    const page = await door.text(letterPath(id, '/number'))
    const address = /<image href="([^"]+)"/.exec(page)?.[1]?.replace(/&amp;/g, '&') ?? ''
    expect(address).toMatch(/^\/trang\//)
    const picture = await door.get(address)
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('content-disposition')]).toEqual([
      200,
      'image/webp',
      'inline',
    ])
    expect((await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).format).toBe('webp')
    expect(page).toContain('class="here"')
  })

  it.each(['/trang/0000/1', `/trang/${id}/0`, `/trang/${id}/99`, `/trang/${id}/x`, '/trang/..%2f..%2fetc%2fpasswd/1'])(
    '%s is nothing',
    async (address) => {
      expect((await door.get(address)).status).toBe(404)
    },
  )

  it('of a file that has changed, or is gone, the text is shown and it is said', async () => {
    appendFileSync(path, '\n% changed')
    const changed = await door.text(letterPath(id, '/number'))
    expect(changed).toContain('đã khác với tệp đã đọc')
    expect(changed).toMatch(/<mark class="here" id="cho">/)
    expect(changed).not.toContain('<image')
    expect((await door.get(`/trang/${id}/1`)).status).toBe(404)
    rmSync(path)
    expect(await door.text(letterPath(id))).toContain('không còn ở chỗ cũ')
    copyFileSync('fixtures/inbox/03-don-doc-trong-so.pdf', path)
    expect(await door.text(letterPath(id))).toContain('<image')
  })
})

describe('a file made to harm', () => {
  const page = { number: 1, width: 595, height: 842, recognised: false, turned: false, boxes: [] }

  it.each([
    ['no PDF at all', 'application/pdf', new TextEncoder().encode('%PDF-1.7 rubbish')],
    ['no picture at all', 'image/png', new Uint8Array(100)],
    ['text', 'text/plain', new TextEncoder().encode('a')],
  ] as const)('%s is refused in a sentence', async (_what, type, bytes) => {
    expect(await drawApart({ job: 'picture', source: sourceFile('x', type, bytes), page, limits: drawingLimits })).toHaveProperty('says')
  })

  it('that draws without end is ended, and the next page is drawn', { timeout: 60_000 }, async () => {
    const endless = sourceFile('x.pdf', 'application/pdf', endlessPdf())
    expect(await drawApart({ job: 'picture', source: endless, page, limits: { ...drawingLimits, maxSecondsPerFile: 2 } })).toMatchObject({ refused: 'limit', code: 'too-slow' }) // prettier-ignore
    const source = await readSource('fixtures/inbox/05-quyet-dinh-cong-nhan.pdf', defaultLimits)
    if (isRefusal(source)) throw new Error(source.says)
    expect(await drawApart({ job: 'picture', source, page, limits: drawingLimits })).toMatchObject({ type: 'image/webp' })
  })

  it('of such a file the desk shows the text, and tries it once', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'congvan-endless-'))
    const path = join(folder, 'x.pdf')
    writeFileSync(path, endlessPdf())
    const source = await readSource(path, defaultLimits)
    if (isRefusal(source)) throw new Error(source.says)
    const document: ParsedDocument = { source: source.id, parser: 'pdf/4', origin: 'file', text: 'a', pages: [{ number: 1, span: { start: 0, end: 1 }, width: 595, height: 842 }], paragraphs: [], lines: [], words: [], tables: [], furniture: [], problems: [], ocr: null } // prettier-ignore
    const store = { source: () => Promise.resolve({ sha256: source.id, name: 'x.pdf', path, status: 'done' as const, firstSeen: '' }) }
    const limits = { ...drawingLimits, maxSecondsPerFile: 2 }
    const [first, second] = await Promise.all([pagePictureOf(store, document, 1, limits), pagePictureOf(store, document, 1, limits)])
    expect(JSON.stringify(first)).toContain('không vẽ được')
    expect(second).toBe(first)
    expect(await pagePictureOf(store, document, 1, limits)).toBe(first)
  })
})

/** One form that paints a pattern over the page, millions of times: each form calls the next ten times. */
function endlessPdf(): Uint8Array {
  const forms = Array.from({ length: 9 }, (_, i) => {
    const body = i === 8 ? '0 0 500 800 re f\n'.repeat(50) : `/F${i + 1} Do\n`.repeat(12)
    const next = i === 8 ? '' : `/Resources << /XObject << /F${i + 1} ${i + 5} 0 R >> >>`
    return `${i + 4} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] ${next} /Length ${body.length} >> stream\n${body}\nendstream endobj\n`
  })
  const content = '/F0 Do\n'.repeat(12)
  const parts = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 20 0 R /Resources << /XObject << /F0 4 0 R >> >> >> endobj\n',
    ...forms,
    `20 0 obj << /Length ${content.length} >> stream\n${content}\nendstream endobj\n`,
  ]
  return new TextEncoder().encode(`%PDF-1.4\n${parts.join('')}trailer << /Root 1 0 R >>\n%%EOF`)
}
