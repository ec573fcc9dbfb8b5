/** Who may do what, through the pages: acts of every section, the menu, accounts. */
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../src/model/user.js'
import { sections } from '../../../src/web/sections.js'
import { may } from '../../../src/web/who.js'
import { openOffice, PASSWORD } from './office.js'

const NEW = 'giếng nước sân đình'
const twice = (password: string) => ({ 'mat-khau': password, 'mat-khau-lai': password })
const asked = (path: string): string => path.replace(/:\w+(\{[^}]*\})?\??/g, 'x')

describe.each(ROLES)('%s', async (role) => {
  const { signIn, ask, post, door } = await openOffice()
  const cookie = await signIn(role)
  const who = { name: role, role }
  const acts = sections.flatMap((s) => s.acts ?? []).filter((act) => !may(who, act.needs))

  it('is refused what the role may not do, and nothing is changed by it', async () => {
    const before = await door.desk.store.log(null)
    for (const act of acts) {
      const fields = { ten: 'analyst', 'vai-tro': 'admin', ...twice(NEW) }
      expect([act.path, (await post(asked(act.path), fields, { cookie })).status]).toEqual([act.path, 403])
      const told = await post(asked(act.path), fields, { cookie, headers: { accept: 'application/json' } })
      expect([act.path, told.status, await told.json()]).toEqual([act.path, 403, expect.objectContaining({ done: false })])
    }
    expect(await door.desk.store.log(null)).toEqual(before)
    expect(acts.length === 0).toBe(role === 'admin')
  })

  it('sees in the menu what it may open, and nothing else', async () => {
    const menu = await (await ask('/bao-cao', { cookie })).text()
    for (const page of sections.flatMap((s) => s.pages).filter((p) => p.menu !== undefined))
      expect([page.path, menu.includes(`href="${page.path}"`)]).toEqual([page.path, may(who, page.needs ?? 'read')])
    expect((await ask('/nguoi-dung', { cookie })).status).toBe(role === 'admin' ? 200 : 403)
  })
})

it('an auditor may do nothing but look, and change the own password', () => {
  const may_ = sections.flatMap((s) => s.acts ?? []).filter((act) => act.needs === 'read')
  expect(may_.map((act) => act.path)).toEqual(['/tai-khoan/mat-khau'])
})

describe('an admin', async () => {
  const office = await openOffice()
  const { signIn, ask, post, tryIn, door } = office
  const cookie = await signIn('admin')
  const done = async (path: string, fields: Readonly<Record<string, string>>) =>
    (await post(path, fields, { cookie, headers: { accept: 'application/json' } })).json() as Promise<{ done: boolean; says: string }>

  it('adds an account, which signs in and is in the list and the log', async () => {
    expect(await done('/nguoi-dung/them', { ten: 'Nguyễn  Thị Lan', 'vai-tro': 'auditor', ...twice(NEW) })).toMatchObject({ done: true })
    expect((await tryIn('nguyễn thị lan', NEW)).status).toBe(303)
    expect(await (await ask('/nguoi-dung', { cookie })).text()).toContain('<bdi>Nguyễn Thị Lan</bdi>')
    const [added, signedIn] = await door.desk.store.log(2)
    expect(signedIn).toMatchObject({ event: 'user-signed-in', subject: 'Nguyễn Thị Lan' })
    expect([added?.event, added?.subject, added?.detail]).toEqual([
      'user-added',
      'Nguyễn Thị Lan',
      { name: 'Nguyễn Thị Lan', by: 'admin', role: 'auditor' },
    ])
  })

  it.each([
    ['a name that is there', { ten: 'CLERK', 'vai-tro': 'clerk', ...twice(NEW) }, 'đã có người dùng'],
    ['markup for a name', { ten: '<b>x</b>', 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['a name that looks like another (Cyrillic)', { ten: 'сlerk', 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['a name with a sign that nobody sees', { ten: 'cl\u200berk', 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['a name that turns the writing', { ten: '\u202eclerk', 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['a formula for a name', { ten: '=1+1', 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['no name', { 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['a name without end', { ten: 'a'.repeat(61), 'vai-tro': 'clerk', ...twice(NEW) }, 'không dùng được'],
    ['no role', { ten: 'moi', ...twice(NEW) }, 'Chưa chọn vai trò'],
    ['a role that is none', { ten: 'moi', 'vai-tro': 'root', ...twice(NEW) }, 'Chưa chọn vai trò'],
    ['a short password', { ten: 'moi', 'vai-tro': 'clerk', ...twice('ngắn quá1') }, 'quá ngắn'],
    ['one sign over and over', { ten: 'moi', 'vai-tro': 'clerk', ...twice('aaaaaaaaaaaa') }, 'quá dễ đoán'],
    ['keys in a row', { ten: 'moi', 'vai-tro': 'clerk', ...twice('1234567890') }, 'quá dễ đoán'],
    ['the name itself', { ten: 'moi moi moi', 'vai-tro': 'clerk', ...twice('MoiMoiMoi2026') }, 'quá dễ đoán'],
    ['two passwords', { ten: 'moi', 'vai-tro': 'clerk', 'mat-khau': NEW, 'mat-khau-lai': PASSWORD }, 'không giống nhau'],
  ])('is refused %s', async (_, fields, says) => {
    const before = await office.users.list()
    const told = await done('/nguoi-dung/them', fields)
    expect([told.done, told.says]).toEqual([false, expect.stringContaining(says)])
    expect(await office.users.list()).toEqual(before)
    // What was typed stands there again, as text.
    const back = await post('/nguoi-dung/them', fields, { cookie })
    const page = await (await ask(back.headers.get('location') ?? '', { cookie })).text()
    expect(page).toContain('<details class="add" open')
    expect(page).not.toMatch(/<b>x<\/b>|giếng nước|ngắn quá1/)
  })

  it('gives another role, which holds at once; the last admin stays one', async () => {
    const theirs = await office.signIn('auditor')
    const seen = async () => (await ask('/nhat-ky', { cookie: theirs })).text()
    expect(await seen()).not.toContain('href="/nguoi-dung"')
    expect(await done('/nguoi-dung/vai-tro', { ten: 'auditor', 'vai-tro': 'admin' })).toMatchObject({ done: true })
    expect(await seen()).toContain('href="/nguoi-dung"')
    expect(await done('/nguoi-dung/vai-tro', { ten: 'auditor', 'vai-tro': 'auditor' })).toMatchObject({ done: true })
    expect(await seen()).not.toContain('href="/nguoi-dung"')
    for (const role of ['root', '']) expect(await done('/nguoi-dung/vai-tro', { ten: 'auditor', 'vai-tro': role })).toMatchObject({ done: false }) // prettier-ignore
    expect(await done('/nguoi-dung/vai-tro', { ten: 'admin', 'vai-tro': 'clerk' })).toMatchObject({ done: false })
  })

  it('gives a new password and closes accounts; what was closed is not given again', async () => {
    expect(await done('/nguoi-dung/mat-khau', { ten: 'analyst', ...twice(NEW) })).toMatchObject({ done: true })
    expect([(await tryIn('analyst')).status, (await tryIn('analyst', NEW)).status]).toEqual([401, 303])
    expect(await done('/nguoi-dung/dong', { ten: 'analyst' })).toMatchObject({ done: true })
    expect((await tryIn('analyst', NEW)).status).toBe(401)
    expect(await done('/nguoi-dung/dong', { ten: 'analyst' })).toMatchObject({ done: false })
    expect(await done('/nguoi-dung/mat-khau', { ten: 'analyst', ...twice(PASSWORD) })).toMatchObject({ done: false })
    expect((await done('/nguoi-dung/them', { ten: 'Analyst', 'vai-tro': 'clerk', ...twice(NEW) })).says).toContain('tài khoản đã đóng')
    expect(await (await ask('/nguoi-dung', { cookie })).text()).toContain('đã đóng 10/04/2026')
  })

  it('cannot close the last admin', async () => {
    expect(await done('/nguoi-dung/dong', { ten: 'ADMIN' })).toMatchObject({
      done: false,
      says: expect.stringContaining('cuối cùng') as string,
    })
    expect((await ask('/nguoi-dung', { cookie })).status).toBe(200)
  })

  it('sees no password and no hash anywhere', async () => {
    const page = await (await ask('/nguoi-dung', { cookie })).text()
    const log = JSON.stringify(await door.desk.store.log(null))
    for (const text of [page, log]) expect(text).not.toMatch(/argon2|\$v=19|cây đa|giếng nước/)
  })
})

describe('one’s own password', async () => {
  const { signIn, ask, post, tryIn, opens } = await openOffice()
  it('is changed by whoever knows the one of now; all sessions end', async () => {
    const [cookie, elsewhere] = [await signIn('auditor'), await signIn('auditor')]
    expect(await (await ask('/tai-khoan', { cookie })).text()).toContain('Thanh tra')
    const change = (now: string, next: Readonly<Record<string, string>>) =>
      post('/tai-khoan/mat-khau', { 'mat-khau-nay': now, ...next, ten: 'admin' }, { cookie })
    for (const [now, next] of [
      ['sai rồi nhé', twice(NEW)],
      [PASSWORD, twice('ngắn')],
      [PASSWORD, { ...twice(NEW), 'mat-khau-lai': 'khác hẳn kia' }],
    ] as const) {
      expect((await change(now, next)).headers.get('location')).toBe('/tai-khoan')
      expect(await opens(cookie)).toBe(true)
    }
    expect((await change(PASSWORD, twice(NEW))).headers.get('location')).toBe('/dang-nhap')
    expect([await opens(cookie), await opens(elsewhere)]).toEqual([false, false])
    expect([(await tryIn('auditor', NEW)).status, (await tryIn('admin')).status]).toEqual([303, 303])
  })
})
