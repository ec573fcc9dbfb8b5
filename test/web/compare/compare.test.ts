/** Two letters, days or communes side by side: what the command tells, with links to the letters. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Compared } from '../../../src/report/compare/compared.js'
import { type CalledLetter, lettersMeant } from '../../../src/pipeline/compared-pair.js'
import { door as command } from '../../builders/door.js'
import { record } from '../../builders/record.js'
import { DAY, openDoor } from '../door.js'
import { expectText, hostileFolder, plain } from '../hostile.js'

const door = await openDoor(['fixtures/inbox', hostileFolder()])
const store = ['--store', join(door.folder, 'store.sqlite')]
const ask = (a: string, b: string, more: Readonly<Record<string, string>> = {}): string =>
  `/so-sanh?${new URLSearchParams({ a, b, ...more }).toString()}`

const pairs: readonly (readonly [a: string, b: string, kind: 'days' | 'letters' | 'communes'])[] = [
  ['19/6/2023', '9/4/2026', 'days'],
  ['2024-01-14', '2024-01-15', 'days'],
  ['1246/UBND-NN', '1187/TB-SNNPTNT', 'letters'],
  ['02-thong-bao-kiem-tra.docx', '03-don-doc-trong-so.pdf', 'letters'],
  ['Hành Minh', 'Hành Thịnh', 'communes'],
]
const rows = async (a: string, b: string, ...more: string[]): Promise<Compared[]> =>
  // Safe: what the command prints as JSON are rows of this shape.
  JSON.parse((await command(['compare', a, b, '--format', 'json', ...more, ...store])).stdout) as Compared[]

describe.each(pairs)('%s and %s', (a, b, kind) => {
  const asOf = kind === 'communes' ? ['--as-of', DAY] : []

  it.each([false, true])('the same rows as the command (all: %s)', async (all) => {
    const told = await rows(a, b, ...asOf, ...(all ? ['--all'] : []))
    const page = plain(await door.text(ask(a, b, all ? { 'tat-ca': '1' } : {})))
    expect(told.length).toBeGreaterThan(0)
    for (const { label, a: left, b: right, note } of told)
      for (const words of [label.vi, left?.says.vi, right?.says.vi, note?.vi]) expect(page).toContain(words ?? '')
    expect(page.includes('như nhau')).toBe(told.some((r) => r.change === 'same') || !all || page.includes('Chỉ xem chỗ khác'))
  })

  it('each sentence is a click away, at its value', async () => {
    const page = await door.text(ask(a, b))
    const links = [...page.matchAll(/href="(\/van-ban\/[^"]+)"/g)].map((m) => m[1] ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((to) => !/^\/van-ban\/[0-9a-f]{64}(?:~\d+-\d+)?\?cho=%2F/.test(to))).toEqual([])
  })

  it.each(['csv', 'json'])('goes whole as %s, byte for byte as the command prints it', async (format) => {
    const answer = await door.get(ask(a, b).replace('?', `/${format}?`))
    const printed = await command(['compare', a, b, '--format', format, ...asOf, ...store])
    expect([answer.status, await answer.text()]).toEqual([200, printed.stdout.replace(/^\uFEFF/, '')])
  })
})

describe('what cannot be told', () => {
  it.each([
    ['15/3/2024', '1246/UBND-NN'],
    ['31/2/2024', '15/3/2024'],
    ['không có thư này', '1246/UBND-NN'],
    ['Hành Minh', '1246/UBND-NN'],
    ['Xã Không Tên', 'Hành Minh'],
  ])('"%s" and "%s": the sentence of the command', async (a, b) => {
    const { code, stderr } = await command(['compare', a, b, ...store])
    const answer = await door.get(ask(a, b))
    expect([code === 0, answer.status]).toEqual([false, 200])
    expect(plain(await answer.text())).toContain(stderr.trim())
    expect((await door.get(ask(a, b).replace('?', '/csv?'))).status).toBe(404)
  })

  it('of several letters each can be chosen', () => {
    const called: CalledLetter[] = ['a.txt', 'b.txt'].map((file) => ({ record: record({ file }), text: () => Promise.resolve('') }))
    const [one] = called
    const meant = lettersMeant({ a: '1/UBND', b: '2/UBND' }, { a: called, b: one ? [one] : [] })
    expect(meant).toMatchObject({ kind: 'unclear', why: 'severalLetters', called: '1/UBND' })
    expect('others' in meant && meant.others.map((o) => o.replace(/: .*/, ''))).toEqual(['a.txt', 'b.txt'])
  })

  it('half a question shows the form', async () =>
    expect(await door.text('/so-sanh?a=1246/UBND-NN')).toMatch(/<input name="a" value="1246\/UBND-NN"/))
})

it('hostile letters are text', async () => {
  const page = await door.text(ask('15/UBND-NN', '16/UBND-NN', { 'tat-ca': '1' }))
  expectText(page)
  expect(plain(page)).toContain('<script>alert(4)</script>')
  const typed = await door.text(ask('<script>alert(1)</script>', '"><img src=x onerror=alert(2)>'))
  expectText(typed)
  expect(plain(typed)).toContain('<script>alert(1)</script>')
})
