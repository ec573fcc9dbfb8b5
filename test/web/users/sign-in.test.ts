/** Signing in and out: what a session is, when it ends, and what nobody learns or gains by trying. */
import { describe, expect, it } from 'vitest'
import { closeUser, givePassword } from '../../../src/pipeline/users/accounts.js'
import { cookieOf, HOST, openOffice, PASSWORD } from './office.js'

const office = await openOffice()
const { ask, post, tryIn, signIn, opens, users, doer } = office
const HASH = (await users.find('clerk'))?.passwordHash ?? ''
const WRONG = 'Tên hoặc mật khẩu không đúng'

describe('a session', () => {
  it('begins with name and password; its cookie goes to no script and no other site', async () => {
    const answer = await tryIn('clerk', PASSWORD, { ve: '/bao-cao?ngay=2026-04-01' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bao-cao?ngay=2026-04-01'])
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^phien=[\w-]{43}; /)
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
    expect(await opens(cookieOf(answer))).toBe(true)
  })

  it.each([
    ['in capitals', 'CLERK', PASSWORD],
    ['with blanks around the name', '  clerk ', PASSWORD],
    ['from a keyboard that writes marks apart', 'clerk', PASSWORD.normalize('NFD')],
  ])('begins also %s', async (_, name, password) => expect((await tryIn(name, password)).status).toBe(303))

  it.each([
    ['a wrong password', 'clerk', `${PASSWORD}.`],
    ['the password in capitals', 'clerk', PASSWORD.toUpperCase()],
    ['no password', 'clerk', ''],
    ['no name', '', PASSWORD],
    ['a name that nobody has', 'nobody', PASSWORD],
    ['a name without its marks apart', 'clérk', PASSWORD],
    ['the hash itself', 'clerk', HASH],
    ['a quote', "clerk' or '1'='1", PASSWORD],
  ])('does not begin with %s; the sentence is the same', async (_, name, password) => {
    const answer = await tryIn(name, password, { from: '10.0.1.1' })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []])
    expect(await answer.text()).toContain(WRONG)
  })

  it('what was typed as a name is text', async () => {
    const page = await (await tryIn('"><img src=x onerror=alert(1)>', PASSWORD, { from: '10.0.1.2' })).text()
    expect(page).not.toContain('<img')
    expect(page).not.toContain(PASSWORD)
  })

  it('ends when somebody signs out: the token is worth nothing any more', async () => {
    const cookie = await signIn('clerk')
    const answer = await post('/dang-xuat', {}, { cookie })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/dang-nhap'])
    expect(answer.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^phien=; Max-Age=0;/))
    expect(await opens(cookie)).toBe(false)
  })

  it('is not ended by a page elsewhere', async () => {
    const cookie = await signIn('clerk')
    const answer = await post('/dang-xuat', {}, { cookie, headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' } })
    expect([answer.status, await opens(cookie)]).toEqual([403, true])
  })

  it('is not begun by a page elsewhere either', async () => {
    const answer = await tryIn('clerk', PASSWORD, { headers: { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' } })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
  })

  it('a token that was planted before is not taken over, nor kept (fixation)', async () => {
    const planted = 'phien=gieo-san'
    const answer = await tryIn('clerk', PASSWORD, { cookie: planted })
    expect(cookieOf(answer)).not.toBe(planted)
    expect([await opens(planted), await opens(cookieOf(answer))]).toEqual([false, true])
  })

  it('signing in again makes another token and ends the one before', async () => {
    const first = await signIn('clerk')
    const second = cookieOf(await tryIn('analyst', PASSWORD, { cookie: first }))
    expect(second).not.toBe(first)
    expect([await opens(first), await opens(second)]).toEqual([false, true])
  })

  it('two of one person stand beside each other', async () => {
    const [one, other] = [await signIn('clerk'), await signIn('clerk')]
    await post('/dang-xuat', {}, { cookie: one })
    expect([await opens(one), await opens(other)]).toEqual([false, true])
  })

  it('whoever has signed in is not asked again', async () => {
    const cookie = await signIn('clerk')
    expect((await ask('/dang-nhap?ve=%2Fbao-cao', { cookie })).headers.get('location')).toBe('/bao-cao')
  })

  it('a program signs in as well, with its header and without a browser', async () => {
    const headers = { 'x-congvan': '1', accept: 'application/json', host: HOST }
    const answer = await office.app.request(`http://${HOST}/dang-nhap`, {
      ...{ method: 'POST', headers, body: new URLSearchParams({ ten: 'clerk', 'mat-khau': PASSWORD, ve: '/bao-cao' }) },
    })
    expect([answer.status, await answer.json()]).toEqual([200, { to: '/bao-cao', says: '', done: true }])
    expect(await opens(cookieOf(answer))).toBe(true)
  })
})

it('browsers name the origin of our own forms: a policy without any referrer would have them say "null"', async () => {
  expect((await ask('/dang-nhap')).headers.get('referrer-policy')).toBe('same-origin')
})

describe('the way back', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/x\r\nset-cookie: a=b',
    '/\t/evil.example',
    '',
    'bao-cao',
    '/\u0001x',
  ])('never leads to "%s"', async (ve) => {
    expect((await tryIn('clerk', PASSWORD, { ve })).headers.get('location')).toBe('/')
    const page = await (await ask(`/dang-nhap?ve=${encodeURIComponent(ve)}`)).text()
    expect(page).toContain('name="ve" value="/"')
    const cookie = await signIn('clerk')
    expect((await ask(`/dang-nhap?ve=${encodeURIComponent(ve)}`, { cookie })).headers.get('location')).toBe('/')
  })

  it('keeps a page with Vietnamese in its address', async () => {
    const ve = `/xa/${encodeURIComponent('Phú Lương')}?cho=${encodeURIComponent('/number')}`
    expect((await tryIn('clerk', PASSWORD, { ve })).headers.get('location')).toBe(ve)
  })

  it('whoever comes by a link elsewhere is asked for again by our own page: then the browser sends the cookie', async () => {
    const page = await (await ask('/dang-nhap?ve=%2Fbao-cao', { headers: { 'sec-fetch-site': 'cross-site' } })).text()
    expect(page).toContain('<meta http-equiv="refresh" content="0;url=/dang-nhap?ve=%2Fbao-cao"/>')
    expect(await (await ask('/dang-nhap?ve=%2Fbao-cao', { headers: { 'sec-fetch-site': 'same-origin' } })).text()).not.toContain(
      'http-equiv',
    )
  })
})

describe('time', () => {
  it('a session that nobody uses ends after two hours', async () => {
    const { signIn, opens, pass } = await openOffice()
    const cookie = await signIn('clerk')
    pass(119)
    expect(await opens(cookie)).toBe(true)
    pass(121)
    expect(await opens(cookie)).toBe(false)
  })

  it('a session in use ends after twelve hours all the same', async () => {
    const { signIn, opens, pass } = await openOffice()
    const cookie = await signIn('clerk')
    for (let hour = 1; hour < 12; hour++) {
      pass(60)
      expect([hour, await opens(cookie)]).toEqual([hour, true])
    }
    pass(60)
    expect(await opens(cookie)).toBe(false)
  })

  it('a clock that was put back opens nothing again', async () => {
    const { signIn, opens, pass } = await openOffice()
    const cookie = await signIn('clerk')
    pass(125)
    expect(await opens(cookie)).toBe(false)
    pass(-100)
    expect(await opens(cookie)).toBe(false)
  })
})

describe('the account', () => {
  it('closed: its sessions are over, its password opens nothing', async () => {
    const { signIn, opens, tryIn, users } = await openOffice()
    const cookie = await signIn('auditor')
    expect(await closeUser(users, 'auditor', doer)).toBeNull()
    expect(await opens(cookie)).toBe(false)
    expect((await tryIn('auditor')).status).toBe(401)
  })

  it('with another password: its sessions are over, the old one opens nothing', async () => {
    const { signIn, opens, tryIn, users } = await openOffice()
    const [cookie, other] = [await signIn('auditor'), await signIn('clerk')]
    expect(await givePassword(users, { name: 'auditor', password: 'giếng nước sân đình' }, doer)).toBeNull()
    expect([await opens(cookie), await opens(other)]).toEqual([false, true])
    expect([(await tryIn('auditor')).status, (await tryIn('auditor', 'giếng nước sân đình')).status]).toEqual([401, 303])
  })
})

describe('behind a gate', () => {
  const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9, 10.1.1.1' }

  it('that speaks HTTPS, the cookie is for encrypted ways and this host alone', async () => {
    const { tryIn, ask, post } = await openOffice({ isBehindProxy: true })
    const answer = await tryIn('clerk', PASSWORD, { headers: https })
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-phien=/)
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'])
    const held = cookieOf(answer)
    expect((await ask('/bao-cao', { cookie: held, headers: https })).status).toBe(200)
    expect((await ask('/bao-cao', { cookie: held.replace('__Host-', ''), headers: https })).status).toBe(302)
    const out = await post('/dang-xuat', {}, { cookie: held, headers: https })
    expect(out.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^__Host-phien=; .*Max-Age=0.*Secure/))
    expect((await ask('/bao-cao', { cookie: held, headers: https })).status).toBe(302)
  })

  it('is believed only where the desk was told that there is one', async () => {
    const { tryIn } = await openOffice()
    const [cookie = ''] = (await tryIn('clerk', PASSWORD, { headers: https })).headers.getSetCookie()
    expect(cookie).toMatch(/^phien=/)
    expect(cookie).not.toContain('Secure')
  })
})

it('names under which others call the desk are known, with and without port; others are not', async () => {
  const { ask } = await openOffice({ hosts: ['congvan.ubnd.local'] })
  const at = async (host: string) => (await ask('/dang-nhap', { headers: { host } })).status
  expect(await Promise.all(['congvan.ubnd.local', 'Congvan.UBND.local:8420', HOST].map(at))).toEqual([200, 200, 200])
  expect(await Promise.all(['ubnd.local', 'xcongvan.ubnd.local', 'congvan.ubnd.local.evil.example', '10.0.0.7:8420', ''].map(at))).toEqual([421, 421, 421, 421, 421]) // prettier-ignore
})
