/** The inbox while files are read: progress, retry, originals. A real folder is watched. */
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { letterText } from '../../builders/folder.js'
import { until } from '../../builders/processes.js'
import { asField } from '../../../src/web/inbox/again.js'
import { files, openInboxDoor } from './real-inbox.js'

const door = await openInboxDoor([])
door.begin()

interface Progress {
  readonly mark: string
  readonly 'dang-lam'?: string
  readonly 'ket-qua'?: string
  readonly dem?: string
}
const progress = async (mark = ''): Promise<Progress> => JSON.parse(await door.text(`/hop-den/tien-do?dau=${mark}`)) as Progress
const results = async (): Promise<string> => (await progress())['ket-qua'] ?? ''
const fixture = (path: string): Uint8Array => readFileSync(join('fixtures', path))
const there = (): string[] =>
  readdirSync(door.hop, { recursive: true, withFileTypes: true }).filter((e) => !e.isDirectory()).map((e) => join(e.parentPath, e.name).slice(door.hop.length + 1)).sort() // prettier-ignore

it('files are listed before they are touched, read one after the other, and each is told as it is done', async () => {
  const before = await progress()
  await door.send(files(['13-ban-quet.pdf', fixture('formats/scan/hai-trang-fax.tif')], ['02.docx', fixture('inbox/02-thong-bao-kiem-tra.docx')], ['08.pdf', fixture('inbox/08-so-nnmt-2026.pdf')])) // prettier-ignore
  const first = await progress(before.mark)
  expect(first['dang-lam']).toContain('02.docx')
  expect(first['dang-lam']).toContain('đợi đến lượt')
  const seen: string[] = []
  await until(
    async () => {
      const now = await progress()
      seen.push(now['dang-lam'] ?? '')
      return now['ket-qua'] ?? ''
    },
    (html) => ['02.docx', '08.pdf', '13-ban-quet.pdf'].every((name) => html.includes(`>${name}<`)),
    120,
  )
  expect(
    seen.some((html) => /13-ban-quet\.pdf<\/bdi> <progress max="2" value="[01]"[^>]*><\/progress> nhận dạng trang [12]\/2/.test(html)),
  ).toBe(true)
  const html = await results()
  expect(html).toContain('1187/TB-SNNPTNT')
  expect(html).toContain('612/SNNMT-PTNT')
  expect(there()).toEqual(['done/02.docx', 'done/08.pdf', 'done/13-ban-quet.pdf'])
})

it('a page that shows all already is told so in a word', async () => {
  const { mark } = await progress()
  const answer = await door.get(`/hop-den/tien-do?dau=${mark}`)
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
  expect(JSON.parse(await answer.text())).toEqual({ mark })
  expect((await progress('another'))['ket-qua']).toContain('<table')
})

it('the same bytes under another name are held already, and nothing is there twice', async () => {
  await door.send(files(['lan-hai.docx', fixture('inbox/02-thong-bao-kiem-tra.docx')]))
  const html = await until(results, (shown) => shown.includes('>lan-hai.docx<'))
  expect(html.split('<tbody').find((body) => body.includes('>lan-hai.docx<'))).toContain('Đã có trong kho')
  expect(there()).toContain('done/duplicates/lan-hai.docx')
})

describe('a damaged file', () => {
  const path = join(door.hop, 'failed/hong.docx')

  it('that came through the page is refused at once, with its reason and a button', async () => {
    const whole = fixture('inbox/02-thong-bao-kiem-tra.docx')
    await door.send(files(['hong.docx', whole.subarray(0, whole.length - 400)]))
    const rowNow = async () => (await results()).split('<tbody').find((body) => body.includes('>hong.docx<')) ?? ''
    const row = await until(rowNow, (shown) => shown.includes('<button'))
    expect(row).toContain('Không đọc được')
    expect(row).toMatch(new RegExp(`<button [^>]*value="${asField(path)}"`))
    expect(existsSync(`${path}.lydo.txt`)).toBe(true)
  })

  it('is put back by its button and read again, now that it is whole', async () => {
    appendFileSync(path, fixture('inbox/02-thong-bao-kiem-tra.docx').subarray(-400))
    const answer = await door.post('/hop-den/doc-lai', { tep: asField(path) }, { accept: 'application/json' })
    expect(await answer.json()).toMatchObject({ done: true })
    const row = async () => (await results()).split('<tbody').find((body) => body.includes('>hong.docx<')) ?? ''
    expect(await until(row, (shown) => shown.includes('1187/TB-SNNPTNT'))).toContain('1187/TB-SNNPTNT')
    expect([existsSync(path), existsSync(`${path}.lydo.txt`)]).toEqual([false, false])
  })

  it.each([
    ['that is no longer there', () => path],
    ['that was not refused', () => join(door.hop, 'done/08.pdf')],
    ['elsewhere on this machine', () => '/etc/hostname'],
    ['beyond the folder by its name', () => `${door.hop}/failed/../../store.sqlite`],
    ['that is not told', () => ''],
  ])('%s is not read again', async (_, at) => {
    const answer = await door.post('/hop-den/doc-lai', { tep: asField(at()) }, { accept: 'application/json' })
    expect(await answer.json()).toMatchObject({ done: false, to: '/' })
  })
})

describe('the original of a letter', () => {
  const idOf = async (file: string): Promise<string> => {
    const row = (await results()).split('<tbody').find((body) => body.includes(`>${file}<`)) ?? ''
    return /\/tep\/([0-9a-f]{64}[^"]*)/.exec(row)?.[1] ?? ''
  }

  it('comes byte for byte, as an attachment that nothing runs', async () => {
    const answer = await door.get(`/tep/${await idOf('08.pdf')}`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="08\.pdf"/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect([answer.headers.get('x-content-type-options'), answer.headers.get('content-type')]).toEqual(['nosniff', 'application/pdf'])
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(fixture('inbox/08-so-nnmt-2026.pdf')))
  })

  it.each<[string, () => void, string]>([
    ['changed', () => appendFileSync(join(door.hop, 'done/08.pdf'), 'x'), 'nay là nội dung khác'],
    ['replaced by what is no letter', () => writeFileSync(join(door.hop, 'done/08.pdf'), '\u0000\u0001'), 'nay là nội dung khác'],
    ['gone', () => renameSync(join(door.hop, 'done/08.pdf'), join(door.hop, 'done/9.pdf')), 'không còn ở chỗ đã đọc'],
  ])('that is %s is not handed out', async (_, change, says) => {
    const id = await idOf('08.pdf')
    change()
    const answer = await door.get(`/tep/${id}`)
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([404, null])
    expect(await answer.text()).toContain(says)
  })

  it.each(['x', '..%2F..%2Fetc%2Fpasswd', '%00', 'f'.repeat(64)])('of "%s" there is none', async (id) => {
    expect((await door.get(`/tep/${id}`)).status).toBe(404)
  })
})

it('a name that an old system wrote, with a letter in it, is read under that name', async () => {
  writeFileSync(join(door.hop, 'thư (1).txt'.normalize('NFD')), letterText(7))
  const rung = (): Promise<string> => {
    door.desk.inbox.ring()
    return results()
  }
  expect(await until(rung, (html) => html.includes('>thư (1).txt<'))).toContain('7/PNN')
})
