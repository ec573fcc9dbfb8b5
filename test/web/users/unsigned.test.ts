/** Nothing is told to whoever has not signed in: every path of the desk, those of sections to come too. */
import { describe, expect, it } from 'vitest'
import { sections } from '../../../src/web/sections.js'
import { openDoor } from '../door.js'
import { openOffice } from './office.js'

const { app, ask, post, signIn, door } = await openOffice({ paths: ['fixtures/inbox'] })

/** "/van-ban/:letter" as somebody asks for it. */
const asked = (path: string): string => path.replace(/:\w+(\{[^}]*\})?\??/g, 'x').replace(/\*/g, 'x')
const pages = sections.flatMap((s) => s.pages.map((p) => asked(p.path)))
const files = sections.flatMap((s) => (s.files ?? []).map((f) => asked(f.path)))
const acts = sections.flatMap((s) => (s.acts ?? []).map((a) => asked(a.path)))

/** Sentences, numbers and names of what lies in the store. */
const isTelling = (text: string): boolean => /PNN|UBND|Phú Lương|fixtures|sqlite|<nav|class="find"/.test(text)

describe('without a session', () => {
  it.each(pages)('the page %s sends to sign in, with the way back', async (path) => {
    const answer = await ask(`${path}?ngay=2026-04-01`)
    expect(answer.status).toBe(302)
    const to = new URL(answer.headers.get('location') ?? '', 'http://x')
    expect([to.pathname, to.searchParams.get('ve')]).toEqual(['/dang-nhap', `${path}?ngay=2026-04-01`])
    expect(await answer.text()).toBe('')
  })

  it.each(files)('the file %s is refused', async (path) => expect((await ask(path)).status).toBe(401))

  it.each(acts)('the act %s is refused', async (path) => {
    const answer = await post(path, { ten: 'ai-do' })
    expect(answer.status).toBe(401)
    expect(isTelling(await answer.text())).toBe(false)
  })

  it('every route that the program knows is refused, in every way of asking, but the few that are open', async () => {
    const open = (path: string): boolean => path === '/dang-nhap' || path === '/dang-xuat' || path.startsWith('/tai-san/')
    const paths = [...new Set(app.routes.map((r) => asked(r.path)))].filter((p) => !open(p))
    expect(paths.length).toBeGreaterThan(pages.length)
    for (const path of paths)
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']) {
        const { status } = await ask(path, { method })
        expect([path, method, [302, 401].includes(status)]).toEqual([path, method, true])
      }
  })

  it.each([
    '/api',
    '/api/',
    '/api/letters',
    '/api/openapi.json',
    '/nowhere',
    '/tuy-chon',
    '/%2e%2e/x',
    '/dang-nhap/',
    '/Dang-Nhap',
    '/dang-nhap/..',
  ])('%s is refused', async (path) => {
    const answer = await ask(path, { headers: { accept: 'application/json' } })
    expect([302, 401]).toContain(answer.status)
    expect(isTelling(await answer.text())).toBe(false)
  })

  it('a program is told so in JSON, a browser by the page to sign in at', async () => {
    const program = await ask('/api/letters')
    expect([program.status, await program.json()]).toEqual([401, expect.objectContaining({ done: false, to: '/dang-nhap' })])
    expect(program.headers.get('www-authenticate')).not.toBeNull()
    const browser = await post('/nguoi-dung/them', { ten: 'x' })
    expect(await browser.text()).toMatch(/<form method="post" action="\/dang-nhap"/)
  })

  it.each(['phien=', 'phien=x', `phien=${'a'.repeat(5000)}`, 'phien=; phien=y', '__Host-phien=x', 'PHIEN=x', "phien=' or 1=1 --"])(
    'the cookie "%s" opens nothing',
    async (cookie) => expect((await ask('/bao-cao', { cookie })).status).toBe(302),
  )

  it('the page to sign in at tells nothing of the desk, holds no script of its own, and is guarded like every page', async () => {
    const answer = await ask('/dang-nhap')
    const page = await answer.text()
    expect([answer.status, isTelling(page)]).toEqual([200, false])
    expect(page).not.toMatch(/<script(?![^>]* src="\/tai-san\/)|<style|\son\w+=|\sstyle=/)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const style = /href="(\/tai-san\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
    expect((await ask(style)).status).toBe(200)
  })

  it('a body that is too large for a name and a password is not read', async () => {
    const answer = await post('/dang-nhap', { ten: 'clerk', 'mat-khau': 'x'.repeat(100_000) })
    expect(answer.status).toBe(401)
  })
})

describe('with a session', () => {
  it.each(['clerk', 'analyst', 'auditor', 'admin'])('%s may look at every page of their own', async (name) => {
    const cookie = await signIn(name)
    expect(cookie).not.toBe('')
    for (const page of sections.flatMap((s) => s.pages).filter((p) => p.needs === undefined))
      expect([page.path, [200, 404].includes((await ask(asked(page.path), { cookie })).status)]).toEqual([page.path, true])
  })
})

it('a store that does not answer opens nothing', async () => {
  const { signIn, ask, door } = await openOffice()
  const cookie = await signIn('admin')
  await door.desk.store.close()
  for (const path of ['/bao-cao', '/dang-nhap?ve=/', '/nowhere']) {
    const answer = await ask(path, { cookie })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/plain; charset=utf-8'])
    expect(isTelling(await answer.text())).toBe(false)
  }
})

it('a desk that this machine alone can reach asks nobody', async () => {
  const alone = await openDoor([])
  expect([(await alone.get('/bao-cao')).status, (await alone.get('/nguoi-dung')).status]).toEqual([200, 200])
  expect((await alone.get('/dang-nhap?ve=/bao-cao')).headers.get('location')).toBe('/bao-cao')
  expect(await alone.text('/bao-cao')).not.toContain('/dang-xuat')
  expect(door.desk.signIn).not.toBeNull()
})
