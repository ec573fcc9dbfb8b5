/** What is refused, for every act, page and file that sections have, those to come too: posts of other sites, names that are not ours, paths that try. */
import { describe, expect, it } from 'vitest'
import { addressesOf, filesOf, heldIn } from '../builders/addresses.js'
import { sections } from '../../src/web/sections.js'
import { openDoor } from './door.js'

const door = await openDoor(['fixtures/inbox'])
const held = await heldIn(door.desk.store)
const filled = (path: string): string => path.replace(/:\w+/g, 'x')
const acts = ['/tuy-chon', ...sections.flatMap((s) => [...(s.acts ?? []), ...(s.receptions ?? [])].map(({ path }) => filled(path)))]
const gets = [...addressesOf(held, '2026-04-09').addresses, ...filesOf(held, '2026-04-09')].map(({ at }) => at)

/** How other pages ask, each as browsers tell it. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { origin: 'http://127.0.0.1:8420', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://127.0.0.1:8420.evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site', accept: 'application/json', 'x-congvan': '1' },
  { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' },
]

describe.each(acts)('%s', (path) => {
  it.each(FOREIGN)('does nothing for %o', async (headers) => {
    const before = await door.desk.store.log(null)
    const answer = await door.post(path, { ten: 'x', 'van-ban': held.letter.id }, headers)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
    expect(await door.desk.store.log(null)).toEqual(before)
  })

  it('is not asked by GET, and answers under no other name', async () => {
    expect((await door.post(path, {}, { host: 'evil.example' })).status).toBe(421)
    const before = await door.desk.store.log(null)
    await door.get(path)
    expect(await door.desk.store.log(null)).toEqual(before)
  })
})

it('has acts to refuse', () => expect(acts.length).toBeGreaterThan(12))

it.each(['evil.example', '', '127.0.0.1:9999', '127.0.0.1:8420@evil.example', '127.0.0.1.evil.example:8420', '[::1]:9999'])(
  'under the name "%s" no page, file or route tells anything',
  async (host) => {
    for (const at of gets) {
      const answer = await door.get(at, { host })
      expect([at, answer.status]).toEqual([at, 421])
      expect(await answer.text()).not.toMatch(/<html|UBND|sqlite/)
    }
  },
)

/** In place of whatever a path takes. Some are kept from the desk by the address's own rules: they lead elsewhere, and there is nothing either. */
const TRICKS = [
  ...['..%2f..%2f..%2fetc%2fpasswd', '%2e%2e%2f%2e%2e%2fpackage.json', '....//....//etc/passwd', '%252e%252e%252fetc%252fpasswd', '..%5c..%5cwindows%5cwin.ini'],
  ...['%2fetc%2fpasswd', 'C:%5cWindows%5cwin.ini', 'file:%2f%2f%2fetc%2fpasswd', '%00', 'a%00.txt', '%', '%ff', '%e0%80%af', '%F0%9F%98%80', '__proto__', 'constructor', 'toString', '-1', '0', '1e9', 'NaN', '99999999999999999999', `${'9'.repeat(5000)}`, '%27%20or%201=1--', '%3Cscript%3Ealert(1)%3C%2fscript%3E', '%0d%0aset-cookie:a=b', '~', '#', '*'],
] // prettier-ignore

const paths = sections.flatMap((s) => [...s.pages, ...(s.files ?? [])].map(({ path }) => path)).filter((path) => path.includes(':'))
const routes = ['/tai-san/:a/:b', '/api/v1/letters/:id', '/api/v1/reports/:name', '/:a']

describe.each([...paths, ...routes])('%s', (path) => {
  it.each(TRICKS)('with %s shows nothing that is not its own', async (trick) => {
    const answer = await door.get(path.replace(/:\w+/g, () => trick))
    const text = await answer.text()
    expect([400, 404, 200]).toContain(answer.status)
    if (answer.status === 200) expect(text).toContain('<html')
    expect(text).not.toMatch(/root:|"dependencies"|\[fonts\]|<script>alert|at \w+ \(|SQLITE_|node_modules/)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
