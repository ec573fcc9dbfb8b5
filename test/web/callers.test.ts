/** Who may call, and what every answer carries. */
import { describe, expect, it } from 'vitest'
import { openDoor } from './door.js'

const door = await openDoor([])

describe('names', () => {
  it.each(['evil.example', 'evil.example:8420', '127.0.0.1:9999', '', 'localhost.evil.example:8420', '127.0.0.1:8420.evil.example'])(
    'under the name "%s" nothing is told',
    async (host) => {
      const answer = await door.get('/bao-cao', { host })
      expect(answer.status).toBe(421)
      expect(await answer.text()).not.toContain('<html')
    },
  )

  it('under its own name it answers', async () => expect((await door.get('/bao-cao')).status).toBe(200))
})

describe('what changes something', () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://127.0.0.1:8420', 'sec-fetch-site': 'same-site' },
    { origin: 'http://127.0.0.1:8420.evil.example', 'sec-fetch-site': 'same-origin' },
  ]
  it.each(foreign)('is refused from %o', async (headers) => {
    const answer = await door.post('/tuy-chon', { lang: 'en' }, headers)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('is done for a page of ours, which is then shown again', async () => {
    const answer = await door.post('/tuy-chon', { lang: 'en', ve: '/bao-cao?ngay=2024-01-01' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bao-cao?ngay=2024-01-01'])
    expect(answer.headers.get('set-cookie')).toMatch(/^lang=en; .*HttpOnly; SameSite=Strict/)
  })

  it.each(['//evil.example', '/\\evil.example', 'http://evil.example/', '/x\r\nset-cookie: a=b', 'javascript:alert(1)'])(
    'never sends the browser to "%s"',
    async (ve) => expect((await door.post('/tuy-chon', { lang: 'en', ve })).headers.get('location')).toBe('/'),
  )
})

describe('every answer', () => {
  it.each(['/bao-cao', '/bao-cao/letters', '/bao-cao/nothing', '/nowhere', '/bao-cao/letters/csv'])('%s is guarded', async (path) => {
    const { headers } = await door.get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY'])
  })

  it('holds no script and no style of its own', async () => {
    const page = await door.text('/bao-cao/deadlines')
    expect(page).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=/)
  })
})

it('a page that is not there says so', async () => expect((await door.get('/nowhere')).status).toBe(404))
