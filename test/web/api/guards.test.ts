/** Who may read the API, and that what letters hold stays text in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROLES } from '../../../src/model/user.js'
import { openDoor } from '../door.js'
import { openOffice } from '../users/office.js'

const folder = mkdtempSync(join(tmpdir(), 'congvan-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const HOSTILE = '<script>alert(1)</script>'
writeFileSync(
  join(folder, '=cmd.txt'),
  `UBND XÃ AN PHÚ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/TB-UBND\nAn Phú, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nVề việc ${HOSTILE} \u202Exyz\n\nĐề nghị các thôn gửi báo cáo trước ngày 15/4/2026.\n`,
)
const door = await openDoor([folder])

describe('pages of other sites', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', origin: 'http://127.0.0.1:9999' },
  ])('get nothing: %o', async (headers) => {
    for (const path of ['/api/v1/letters', '/api/openapi.json', '/api/v1/reports/letters']) {
      const answer = await door.get(path, headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).not.toContain('12/TB-UBND')
    }
  })

  it.each(['same-origin', 'none'])('a page of ours, or a person who types the address (%s), gets it', async (site) =>
    expect((await door.get('/api/v1/letters', { 'sec-fetch-site': site })).status).toBe(200),
  )

  it('are never told that they may read', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:8420']) {
      const { headers } = await door.get('/api/v1/letters', { origin })
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('get nothing under a name of their own', async () => expect((await door.get('/api/v1/letters', { host: 'evil.example' })).status).toBe(421)) // prettier-ignore
})

it.each(['/api/v1/letters', '/api/v1/nothing', '/api/openapi.json', '/api/v1/letters?limit=0'])('%s is guarded', async (path) => {
  const { headers } = await door.get(path)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('cache-control') ?? 'no-store').toBe('no-store')
  expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json/)
})

it('nothing is written: whatever is sent is refused, and told so', async () => {
  const answer = await door.post('/api/v1/letters', { file: 'x' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await door.post('/api/v1/letters', {}, { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

describe('where people sign in', async () => {
  const { ask, signIn, post } = await openOffice({ paths: [folder] })

  it.each(['/api/v1/letters', '/api/v1/nothing', '/api/openapi.json'])('%s tells nothing to who has not, and how to', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/problem+json; charset=utf-8'])
    expect(answer.headers.get('www-authenticate')).toMatch(/^Congvan /)
    expect(await answer.json()).toMatchObject({ type: '/api#sign-in', status: 401 })
  })

  it.each(ROLES)('a program with an account (%s) reads and writes nothing', async (role) => {
    const cookie = await signIn(role)
    const told = (await (await ask('/api/v1/letters', { cookie })).json()) as { items: object[] }
    expect(told.items).toHaveLength(1)
    expect((await post('/api/v1/letters', {}, { cookie })).status).toBe(405)
  })
})

it('what a letter holds is data in an answer that no browser takes for a page', async () => {
  const answer = await door.get('/api/v1/letters')
  const { items } = (await answer.json()) as { items: { file: string; subject: string | null }[] }
  expect(items.map((l) => l.file)).toEqual(['=cmd.txt'])
  expect(items[0]?.subject).toContain(HOSTILE)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

it('what is asked comes back in no page', async () => {
  const page = await door.text(`/api?x=${encodeURIComponent(HOSTILE)}`)
  expect(page).not.toContain('<script>alert')
  expect(page).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=/)
  const told = (await (await door.get(`/api/v1/letters?${encodeURIComponent(HOSTILE)}=1`)).json()) as { errors: { parameter: string }[] }
  expect(told.errors[0]?.parameter).toBe(HOSTILE)
})

it('a reader that goes away ends the work', async () => {
  const answer = await door.get('/api/v1/reports/letters', { accept: 'application/x-ndjson' })
  const reader = answer.body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  await reader?.cancel()
  expect((await door.get('/api/v1/letters')).status).toBe(200)
})
