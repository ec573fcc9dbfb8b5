/** The evidence pack: the same twice, and its command tells the same. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shellQuoted } from '../../../src/pipeline/pack/shell.js'
import type { Pack } from '../../../src/pipeline/pack/pack.js'
import { speakOfValue } from '../../../src/pipeline/speak.js'
import { door as command } from '../../builders/door.js'
import { openDoor } from '../door.js'
import { expectText, hostileFolder, plain } from '../hostile.js'

const hostile = hostileFolder()
const door = await openDoor(['fixtures/inbox', hostile])
const twin = await openDoor(['fixtures/inbox', hostile])

const address = (asked: Readonly<Record<string, string>>, format = ''): string => `/ho-so${format}?${new URLSearchParams(asked).toString()}`
const idOf = async (called: string): Promise<string> => (await door.desk.store.find(called))[0]?.id ?? ''
// Safe: the pack as this program prints it.
const packOf = async (asked: Readonly<Record<string, string>>): Promise<Pack> =>
  JSON.parse(await door.text(address(asked, '/json'))) as Pack

/** What a shell makes of the line. */
const inShell = (line: string): string[] =>
  execFileSync('bash', ['-c', `printf '%s\\0' ${line}`]).toString().split('\0').slice(0, -1) // prettier-ignore

const CELLS: readonly Readonly<Record<string, string>>[] = [
  { xa: 'Hành Minh', ngay: '2024-03-15' },
  { xa: 'Hành Minh', ngay: '2023-03-15' },
  { xa: 'Hành Minh', 'tieu-chi': '18', chuan: 'ntm-nang-cao', bo: 'xa-nang-cao-2021-2025', ngay: '2024-03-15' },
  { xa: 'Hành Tín Đông (Nghĩa Hành)', ngay: '2026-04-09', 'biet-den': '2026-04-10' },
  { xa: 'Phú Lương', 'tieu-chi': '3', ngay: '2026-04-09' },
]
const VALUES: readonly (readonly [letter: string, at: string])[] = [
  ['1187/TB-SNNPTNT', '/deadlines/0'],
  ['03-don-doc-trong-so.pdf', '/number'],
  ['15/UBND-NN', '/subject'],
  ['58/KH-UBND', ''],
]

describe.each(CELLS)('of a cell: %j', (asked) => {
  it.each(['/html', '/json'])('the same bytes twice, and from another store of the same letters: %s', async (format) => {
    const first = await door.text(address(asked, format))
    expect(await door.text(address(asked, format))).toBe(first)
    expect(await twin.text(address(asked, format))).toBe(first)
    expect(first.length).toBeGreaterThan(200)
  })

  it('its command tells the same', async () => {
    const pack = await packOf(asked)
    const [npx, program, ...args] = inShell(pack.command)
    const { code, stdout } = await command([...args, '--json', '--store', join(door.folder, 'store.sqlite')])
    expect([npx, program, code]).toEqual(['npx', 'congvan', 0])
    expect(JSON.parse(stdout)).toEqual(pack.cells)
  })

  it('every sentence stands on the page with its letter, and every letter with the hash of its bytes', async () => {
    const [pack, page, file] = [
      await packOf(asked),
      plain(await door.text(address(asked))),
      plain(await door.text(address(asked, '/html'))),
    ]
    const words = pack.cells.flatMap((c) => c.chain)
    for (const { proof, letter } of words)
      for (const text of [page, file]) {
        expect(text).toContain(proof?.sentence.replace(/\s+/g, ' ').replace(/[\u202a-\u202e]/g, '\uFFFD') ?? '')
        expect(text).toContain(letter.id.slice(0, 64))
      }
    expect(pack.sources.map((s) => s.letter).sort()).toEqual([...new Set(words.map((w) => w.letter.id))].sort())
  })
})

describe.each(VALUES)('of a value: %s %s', (letter, at) => {
  it('the same bytes twice; its command tells the same', async () => {
    const asked = { 'van-ban': await idOf(letter), cho: at }
    const pack = await packOf(asked)
    expect(await door.text(address(asked, '/html'))).toBe(await door.text(address(asked, '/html')))
    const [, , ...args] = inShell(pack.command)
    const { stdout } = await command([...args, '--json', '--store', join(door.folder, 'store.sqlite')])
    // Safe: what explain prints of one letter.
    const told = JSON.parse(stdout) as { values: { at: string }[]; missing: { at: string }[] }
    const isHere = (one: { at: string }): boolean => one.at === at || one.at.startsWith(`${at}/`)
    expect(pack.value?.values.map(({ at: place, value, evidence, rivals }) => ({ at: place, value, evidence, rivals }))).toEqual(
      told.values.filter(isHere),
    )
    expect(pack.value?.missing).toEqual(told.missing.filter(isHere))
    expect((pack.value?.values.length ?? 0) + (pack.value?.missing.length ?? 0)).toBeGreaterThan(0)
  })
})

it("a person's word on the value stands in its pack, and outside it nowhere", async () => {
  const own = await openDoor(['fixtures/inbox/10-cong-van-huyen.md'])
  const id = (await own.desk.store.find('1246/UBND-NN'))[0]?.id ?? ''
  const by = { at: '2026-04-10T03:00:00.000Z', by: 'Lan <b>', why: 'bản giấy' }
  await speakOfValue(own.desk.store, id, { act: 'correct', field: 'hạn 1 ngày', typed: '28/9/2024' }, by)
  const text = async (at: string): Promise<string> => plain(await own.text(address({ 'van-ban': id, cho: at })))
  expect(await text('/deadlines/0')).toMatch(/Lan <b>: sửa Hạn 1 \(ngày\): 25\/09\/2024 → 28\/09\/2024 \(bản giấy\)/)
  expect(await text('/deadlines/1')).not.toContain('Lan')
})

describe('what is not there', () => {
  it.each([{ xa: 'Không Tên' }, { 'van-ban': '9999/XYZ' }, { 'van-ban': '0'.repeat(64), cho: '/date' }])(
    '%j is told so, and no file is made',
    async (asked) => {
      expect(await door.text(address(asked))).toContain('Không văn bản nào trong kho nói về điều này')
      expect((await door.get(address(asked, '/html'))).status).toBe(404)
    },
  )
  it.each(['/exe', '/htm', '/table'])('no such file: %s', async (format) =>
    expect((await door.get(address({ xa: 'Hành Minh' }, format))).status).toBe(404),
  )
  it('nothing asked: the form', async () => expect(await door.text('/ho-so')).toMatch(/<input name="xa" value="" required/))
})

describe('hostile letters are text', () => {
  it('on the page', async () => {
    for (const asked of [{ xa: 'Phú Lương' }, { 'van-ban': await idOf('16/UBND-NN') }]) expectText(await door.text(address(asked)))
  })
  it('in the file for a disk, which loads nothing and runs nothing', async () => {
    const answer = await door.get(address({ 'van-ban': await idOf('16/UBND-NN') }, '/html'))
    const file = await answer.text()
    expectText(file, /(?!)/g)
    expect(plain(file)).toContain('<script>alert(1)</script>')
    expect(file).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/)
    expect(file.match(/<style>/g)?.length).toBe(1)
    expect(file).not.toMatch(/<(?:link|iframe|object|embed|base|a)\b|\s(?:src|href|action)=/)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

describe('an argument of a command stays one, whatever it holds', () => {
  it.each([
    'An Phú (Hòa An) 01234',
    "it's",
    '$(rm -rf ~)',
    '`id`',
    'a"b',
    '!x',
    '',
    '\\',
    'a\nb',
    '\u202Ecod',
    '; exit',
    '--x=1',
    '*',
    '~',
  ])('%j', (arg) => {
    expect(inShell(shellQuoted(arg))).toEqual([arg])
    expect(shellQuoted(arg)).not.toMatch(/[\n\u202e]/)
  })
  it('any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter((s) => !s.includes('\0')), (s) => {
          expect(inShell(shellQuoted(s))).toEqual([s])
        }), // prettier-ignore
      { numRuns: 60 },
    ))
})
