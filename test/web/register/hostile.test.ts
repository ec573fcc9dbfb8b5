/** A hostile letter and a hostile clerk: whatever they hold is text on every page and in every file. */
import JSZip from 'jszip'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import readSheet from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { collected } from '../../../src/model/collect.js'
import { ingest } from '../../../src/pipeline/ingest.js'
import { defaultLimits } from '../../../src/intake/limits.js'
import { openDoor } from '../door.js'

const EVIL = `=cmd|'/c calc'!A1 <script>alert(1)</script><img src=x onerror=alert(2)> \u202Eđảo "nháy" & ${'dài'.repeat(400)}`
const LETTER = `UBND HUYỆN YÊN HÒA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/UBND-NN
Yên Hòa, ngày 01 tháng 4 năm 2026
V/v <script>alert(1)</script> <img src=x onerror=alert(2)> \u202Eđảo
Kính gửi: UBND xã <b>An Phú</b>
UBND huyện yêu cầu UBND xã <i>báo cáo</i> trước ngày 20/4/2026.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn A
`
const door = await openDoor([])
const path = join(door.folder, `=1+1 <script>alert(3)</script>.txt`.replaceAll('/', '_'))
writeFileSync(path, LETTER)
await ingest([path], { store: door.desk.store, limits: defaultLimits, ocr: 'off', concurrency: 1, cores: 1, now: () => '2026-04-09T00:00:00.000Z', arrivedOn: () => '2026-04-08' }) // prettier-ignore
const [id = ''] = await collected(door.desk.store.register.waiting())
const post = async (to: string, fields: Record<string, string>) => (await (await door.post(to, fields, { accept: 'application/json' })).json()) as { done: boolean; to: string } // prettier-ignore

/** What is read, not looked for: no script but our own files, no element, handler or style that a letter brought, nothing that turns the direction of reading. */
function isClean(html: string): void {
  const document = new DOMParser({ onError: (level, message) => { if (level === 'fatalError') throw new Error(message) } }).parseFromString(html, 'text/html') // prettier-ignore
  const all = [...document.getElementsByTagName('*')]
  const scripts = all.filter((e) => e.tagName === 'script').map((e) => e.getAttribute('src') ?? '')
  expect(scripts.filter((src) => !src.startsWith('/tai-san/'))).toEqual([])
  expect(all.map((e) => e.tagName).filter((name) => ['img', 'b', 'i', 'style', 'iframe'].includes(name))).toEqual([])
  expect(all.flatMap((e) => [...e.attributes].map((at) => at.name)).filter((name) => /^on|^style$/.test(name))).toEqual([])
  // What a clerk may edit is shown as it is.
  const read = all.filter((e) => e.tagName === 'bdi').map((e) => e.textContent ?? '')
  expect(read.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
}

it('waits, is entered, shown, printed and sent as text', async () => {
  expect(id).not.toBe('')
  for (const page of ['/so-den', `/so-den/vao?van-ban=${id}`]) isClean(await door.text(page))
  const typed = { 'van-ban': id, khoa: 'k', 'ngay-den': '2026-04-08', 'tac-gia': EVIL.slice(0, 290), 'so-ky-hieu': EVIL.slice(0, 200), 'trich-yeu': EVIL, 'ghi-chu': EVIL, 'nguoi-nhan': EVIL.slice(0, 290), 'chu-tri': '<b>x</b>' } // prettier-ignore
  expect((await post('/so-den/vao', typed)).done).toBe(true)
  await post('/so-den/bia', { nam: '2026', 'co-quan': '<b>=cơ quan</b>\u202E', 'bat-dau': '1' })
  await post('/so-den/sua', { ...typed, so: '1/2026', 'ghi-chu': '<i>x</i>', 'ly-do': '<img src=x onerror=alert(4)>' })
  for (const page of ['/so-den', '/so-den/2026/1', '/so-den/in', '/so-den/bia']) {
    const html = await door.text(page)
    isClean(html)
    expect(html).toContain('&lt;')
  }
})

it('a form that is sent back shows what was typed as text', async () => {
  const { to, done } = await post('/so-den/vao', { khoa: 'p', 'ngay-den': '2027-01-01', 'tac-gia': EVIL.slice(0, 200), 'trich-yeu': EVIL })
  expect(done).toBe(false)
  expect(to.startsWith('/so-den/vao?')).toBe(true)
  const html = await door.text(to)
  isClean(html)
  expect(html).toContain('&lt;script&gt;')
})

it('runs nowhere: CSV, workbook, edXML', async () => {
  const csv = await door.text('/so-den/csv')
  expect(csv).toContain(`"'=cmd|`)
  expect(
    csv
      .replace(/^\uFEFF/, '')
      .split('\r\n')
      .slice(1)
      .filter((line) => /(?:^|,)"?=/.test(line)),
  ).toEqual([])
  const bytes = await (await door.get('/so-den/xlsx')).arrayBuffer()
  expect(await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string')).not.toMatch(/<f[ >]/)
  expect(JSON.stringify(await readSheet(Buffer.from(bytes)))).toContain(`=cmd|'/c calc'!A1 <script>`)
  const zip = await JSZip.loadAsync(await (await door.get('/so-den/edxml')).arrayBuffer())
  const [name = ''] = Object.keys(zip.files)
  const xml = (await zip.file(name)?.async('string')) ?? ''
  const document = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message) } }).parseFromString(xml, 'text/xml') // prettier-ignore
  expect(document.getElementsByTagName('edXML:Subject')[0]?.textContent).toContain('<script>alert(1)</script>')
  expect(document.getElementsByTagName('script').length).toBe(0)
})
