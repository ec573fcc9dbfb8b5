/** Search: the same letters as the command finds; accents told apart; numbers and names lead further. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/store/store.js'
import { letterPath } from '../../../src/web/parts/links.js'
import { door as command } from '../../builders/door.js'
import { facts, reading, record } from '../../builders/record.js'
import { openDoor } from '../door.js'
import { expectText, hostileFolder, plain } from '../hostile.js'

const door = await openDoor(['fixtures/inbox', hostileFolder()])
const pageOf = (words: string): Promise<string> => door.text(`/tra-cuu?${new URLSearchParams({ tu: words }).toString()}`)
const links = (page: string): string[] => [...page.matchAll(/class="hit" href="([^"]+)"/g)].map((m) => m[1] ?? '')

describe.each([
  ['kế hoạch', ['kế', 'hoạch']],
  ['ke hoach', ['ke', 'hoach']],
  ['"nông thôn mới nâng cao"', ['nông thôn mới nâng cao']],
  ['xã Thịnh "tiêu chí"', ['xã', 'Thịnh', 'tiêu chí']],
  ['moi truong', ['moi', 'truong']],
])('%s', (words, args) => {
  it('the letters that the command finds, in its order, with what was found marked', async () => {
    const { stdout } = await command(['search', ...args, '--limit', '30', '--format', 'json', '--store', join(door.folder, 'store.sqlite')])
    // Safe: what the command prints as JSON.
    const hits = JSON.parse(stdout) as SearchHit[]
    const page = await pageOf(words)
    expect(hits.length).toBeGreaterThan(0)
    expect(
      links(page)
        .filter((to) => to.startsWith('/van-ban'))
        .slice(-hits.length),
    ).toEqual(hits.map(({ id }) => letterPath(id)))
    for (const { snippet, marks } of hits) {
      expect(plain(page)).toContain(snippet.replace(/[\u202a-\u202e]/g, '\uFFFD'))
      for (const { start, end } of marks) expect(page).toContain(`<mark>${snippet.slice(start, end)}</mark>`)
    }
  })
})

describe('accents', () => {
  const INEXACT = 'đây là chỗ khớp khi bỏ dấu'
  it.each([
    ['kế hoạch', false],
    ['ke hoach', false],
    ['kê hoách', true],
  ])('"%s" found only without them: %s', async (words, isInexact) => {
    const page = await pageOf(words)
    expect([links(page).length > 0, page.includes(INEXACT)]).toEqual([true, isInexact])
  })
  it('what is nowhere is told so', async () => expect(await pageOf('xyzzy khongcodau')).toContain('Không thấy trong văn bản nào.'))
})

describe('what is called so', () => {
  it.each([
    ['1246/UBND-NN', /^\/van-ban\//],
    ['01-ke-hoach-tinh.docx', /^\/van-ban\//],
    ['Hành Minh', /^\/xa\/21382/],
    ['hanh minh', /^\/xa\/21382/],
    ['21382', /^\/xa\/21382/],
  ])('"%s" leads there first', async (words, to) => expect(links(await pageOf(words))[0]).toMatch(to))

  it.each(['kế hoạch của tỉnh', 'Hành'])('"%s" calls nothing', async (words) =>
    expect(links(await pageOf(words)).filter((to) => to.startsWith('/xa/'))).toEqual([]),
  )
})

it('more than are shown: the best of them, and that there are more', async () => {
  const own = await openDoor([])
  for (let i = 0; i < 32; i++) {
    const letter = record({ file: `thu-${i}.txt` })
    await own.desk.store.keep(facts(letter), [reading(letter, `Rà soát tiêu chí lần ${i}`)], 'x/1', '2026-04-10T02:00:00.000Z')
  }
  const page = await own.text('/tra-cuu?tu=ti%C3%AAu+ch%C3%AD')
  expect([links(page).length, page.includes('Hơn 30 văn bản')]).toEqual([30, true])
})

it.each(['', '   ', '"', '*', '%', 'NEAR(', 'a OR', '-', '(((', "'; drop table letters; --", 'x'.repeat(5000)])(
  '"%.20s" breaks nothing',
  async (words) => expect((await door.get(`/tra-cuu?${new URLSearchParams({ tu: words }).toString()}`)).status).toBe(200),
)

it('hostile letters and words are text', async () => {
  expectText(await pageOf('rà soát alert'))
  const typed = await pageOf('"><script>alert(1)</script>')
  expectText(typed)
  expect(typed).toContain('value="&quot;&gt;&lt;script&gt;')
})
