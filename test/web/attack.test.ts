/** A store that holds nothing but attacks: on every page of every section, in every answer of the API, in every file that can be taken away they are text. Pages to come are asked too. */
import JSZip from 'jszip'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressesOf, filesOf } from '../builders/addresses.js'
import { attackedThings, LETTERS, openAttacked } from './attack-store.js'
import { DAY } from './door.js'
import { armedIn, calendarIsText, tagsOf, workbookIsText, wrongIn } from './innocent.js'

const door = await openAttacked()
const held = await attackedThings(door)
const { addresses, unknown } = addressesOf(held, DAY)
const named = addresses.map(({ name, at }) => [name, at] as const)
const pages = named.filter(([name]) => !name.startsWith('/api/'))
const api = named.filter(([name]) => name.startsWith('/api/'))

/** Pages that tell nothing of letters or of what people typed. */
const SILENT = ['/so-den/vao', '/so-sanh', '/ho-so', '/bao-cao', '/nguoi-dung', '/tai-khoan', '/api', '/tra-cuu']

it('asks about the attacks, on every page', () => {
  expect(unknown).toEqual([])
  expect([held.letter.number, held.unit.name].every((text) => text.includes('x-evil'))).toBe(true)
  expect([held.entry, held.pair, held.waiting, held.question].filter((thing) => thing === null)).toEqual([])
})

describe('every page', () => {
  it.each(pages)('%s shows them as text', async (name, at) => {
    const answer = await door.get(at)
    const html = await answer.text()
    expect([200, 302]).toContain(answer.status)
    if (answer.status === 302) return expect(answer.headers.get('location')).toMatch(/^\/van-ban\//)
    expect(wrongIn(html)).toEqual([])
    // The sitter's name stands in the frame of every page.
    expect(main(html).includes('x-evil')).toBe(!SILENT.includes(name))
  })

  it.each(pages)('%s in English too', async (_, at) => {
    const answer = await door.get(at, { cookie: 'lang=en' })
    expect(wrongIn(await answer.text())).toEqual([])
  })

  it('of a question about something that is an attack itself', async () => {
    const evil = encodeURIComponent(`<x-evil>"'><script>alert(1)</script>\u202E`)
    const names = ['ngay', 'biet-den', 'xa', 'co-quan', 'van-ban', 'tu', 'tim', 'a', 'b', 'bo', 'bo2', 'chuan', 'huyen', 'cho', 'o', 'nam', 'so', 'thang', 'tinh-trang', 'tieu-chi', 'loai', 'trang', 'thu', 'xong', 'tu-ngay', 'ten', 'vai-tro', 've', 'ghi-chu', 'trich-yeu'] // prettier-ignore
    const query = names.map((name) => `${name}=${evil}`).join('&')
    for (const [name, at] of pages) {
      const answer = await door.get(`${at.split('?')[0] ?? ''}?${query}`)
      expect([name, answer.status < 500, wrongIn(await answer.text())]).toEqual([name, true, []])
    }
  })
})

const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/(?:href|action)="[^"]*"/g, '') // prettier-ignore

describe('every answer of the API', () => {
  it.each(api)('%s is data that no browser takes for a page', async (_, at) => {
    const answer = await door.get(at)
    const { headers } = answer
    expect([answer.status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, 'application/json; charset=utf-8', 'nosniff'])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(typeof (await answer.json())).toBe('object')
  }) // prettier-ignore
})

describe('every file', () => {
  const had = new Set<string>()

  it.each(filesOf(held, DAY).map(({ name, at }) => [name, at] as const))('%s: %s', async (name, at) => {
    const answer = await door.get(at)
    const type = answer.headers.get('content-type') ?? ''
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    if (answer.status === 404 || !isFile(answer)) return expect(wrongIn(await answer.text())).toEqual([])
    had.add(name)
    const disposition = answer.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(type === 'image/png' ? /^inline$/ : /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!*~%-]+$/)
    await (CHECKS.find(([of]) => type.startsWith(of))?.[1] ?? unknownKind)(answer)
  })

  it('was there in some form, and was looked at', () => {
    const all = new Set(filesOf(held, DAY).map(({ name }) => name))
    // Letters made by hand have no file; of a text there is no picture.
    expect([...all].filter((name) => !had.has(name))).toEqual(['/tep/:letter', '/trang/:letter/:page'])
  })

  it('an original is what came, byte for byte, under a name that is no path', async () => {
    const [original] = (await door.desk.store.find('thu <script>alert(5)<script>.txt')).map(({ id, path }) => ({ id, path: path ?? '' }))
    const answer = await door.get(`/tep/${original?.id ?? ''}`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.!*~%-]+$/)
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(original?.path ?? ''))).toBe(true)
  })
})

const isFile = (answer: Response): boolean => answer.headers.get('content-disposition') !== null
const unknownKind = (answer: Response): never => {
  throw new Error(`nobody has said how ${answer.headers.get('content-type') ?? ''} is looked at (test/web/attack.test.ts)`)
}

const CHECKS: readonly (readonly [type: string, check: (answer: Response) => Promise<void>])[] = [
  ['text/csv', async (answer) => expect(armedIn(await answer.text())).toEqual([])],
  ['application/json', async (answer) => expect(typeof (await answer.json())).toBe('object')],
  ['application/vnd.openxmlformats', async (answer) => workbookIsText(await answer.arrayBuffer())],
  ['text/calendar', async (answer) => calendarIsText(await answer.text())],
  ['text/html', async (answer) => expect(wrongIn(await answer.text(), { alone: true })).toEqual([])],
  ['application/zip', async (answer) => everyLetterIsText(await answer.arrayBuffer())],
]

async function everyLetterIsText(bytes: ArrayBuffer): Promise<void> {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([])
  for (const name of names) expect(tagsOf((await zip.file(name)?.async('string')) ?? '').filter((tag) => /x-evil|script|img/.test(tag))).toEqual([]) // prettier-ignore
}

it('the letters are attacks in every field that holds text', () => {
  for (const letter of LETTERS) {
    const { issuer, issuerParent, place, type, subject, number, signer, addressees, copies } = letter
    for (const text of [issuer, issuerParent, place, type, subject, number?.raw, signer?.name, signer?.title, ...addressees, ...copies])
      expect(text).toContain('<x-evil onclick=alert(1)>')
  }
})
