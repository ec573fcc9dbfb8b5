/** Accounts and sessions in the store: hashes alone, nobody twice, never without an admin, nothing open that was closed. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROLES } from '../../src/model/user.js'
import type { Store } from '../../src/store/store.js'
import type { Bench } from './bench.js'

const hour = (n: number): string => `2024-05-02T${String(n).padStart(2, '0')}:00:00.000Z`
const doer = (n: number) => ({ by: 'Hoa', at: hour(n) })
const user = (name: string, role: (typeof ROLES)[number] = 'clerk') => ({ name, role, passwordHash: `hash of ${name}` })
const session = (token: string, of: string, from = 1) => ({ token, user: of, since: hour(from), ends: hour(from + 12) })
const shown = (name: string, idleSince = hour(0)) => ({ passwordHash: `hash of ${name}`, idleSince })

export function usersContract(name: string, bench: () => Promise<Bench>): void {
  describe(`users: ${name}`, () => {
    let kit: Bench
    let store: Store
    beforeEach(async () => {
      kit = await bench()
      store = await kit.open()
    })
    afterEach(async () => {
      await store.close()
      await kit.done()
    })
    const add = (called: string, role?: (typeof ROLES)[number]) => store.users.add(user(called, role), doer(0))
    const events = async () => (await store.log(null)).map(({ event, subject, at, detail }) => [event, subject, at, detail])

    it('there are none at first', async () => {
      expect([await store.users.list(), await store.users.find('lan'), await store.users.session('x')]).toEqual([[], null, null])
      expect(await store.users.close('lan', doer(1))).toBe('unknown')
      expect(await store.users.setPassword('lan', 'h', doer(1))).toBe('unknown')
      expect(await store.users.setRole('lan', 'admin', doer(1))).toBe('unknown')
      expect(await store.log(null)).toEqual([])
    })

    it('are kept with name, role, since when; found in any capitals; told in the order of names', async () => {
      for (const [i, role] of ROLES.entries()) expect(await add(`Đỗ ${3 - i}`, role)).toBe('added')
      store = await kit.reopen(store)
      expect((await store.users.list()).map((u) => [u.name, u.role, u.since, u.closed])).toEqual(
        [...ROLES].reverse().map((role, i) => [`Đỗ ${i}`, role, hour(0), null]),
      )
      expect(await store.users.find('ĐỖ  1 ')).toEqual({
        name: 'Đỗ 1',
        role: 'auditor',
        since: hour(0),
        closed: null,
        passwordHash: 'hash of Đỗ 1',
      })
      expect(await store.users.find('Đô 1')).toBeNull()
    })

    it('nobody twice, also not all at once, through several doors', async () => {
      const doors = await Promise.all([1, 2, 3].map(() => kit.open()))
      const told = await Promise.all(doors.flatMap((d) => ['Lan', 'lan', 'LAN'].map((n) => d.users.add(user(n), doer(1)))))
      expect(told.filter((t) => t === 'added')).toHaveLength(1)
      expect([await store.users.list(), await store.log(null)].map((l) => l.length)).toEqual([1, 1])
      await Promise.all(doors.map((d) => d.close()))
    })

    it('changes go into the log, with who and when and without what is secret; what came to nothing does not', async () => {
      await add('Lan')
      await add('lan')
      await store.users.setPassword('LAN', 'new hash', doer(2))
      await store.users.close('lan', doer(3))
      await store.users.close('lan', doer(4))
      expect(await events()).toEqual([
        ['user-added', 'Lan', hour(0), { name: 'Lan', by: 'Hoa', role: 'clerk' }],
        ['user-password', 'Lan', hour(2), { name: 'Lan', by: 'Hoa' }],
        ['user-closed', 'Lan', hour(3), { name: 'Lan', by: 'Hoa' }],
      ])
      expect(JSON.stringify(await store.log(null))).not.toContain('hash')
    })

    it('a closed account stays, is given no password, and its name goes to nobody else', async () => {
      await add('Lan')
      expect(await store.users.close('Lan', doer(2))).toBe('closed')
      expect((await store.users.find('lan'))?.closed).toBe(hour(2))
      expect(await store.users.setPassword('Lan', 'h', doer(3))).toBe('unknown')
      expect(await add('lan')).toBe('taken')
    })

    it('the last admin stays, also when two close each other at once', async () => {
      await add('A', 'admin')
      await add('Lan')
      expect(await store.users.close('A', doer(1))).toBe('last-admin')
      await add('B', 'admin')
      const other = await kit.open()
      const told = await Promise.all([store.users.close('A', doer(2)), other.users.close('B', doer(2))])
      expect(told.sort()).toEqual(['closed', 'last-admin'])
      await other.close()
    })

    it('another role holds from now on, in open sessions too; the log tells it', async () => {
      await add('A', 'admin')
      await add('Lan')
      await store.users.begin(session('t1', 'Lan'), shown('Lan'))
      expect(await store.users.setRole('LAN', 'clerk', doer(2))).toBe('same')
      expect(await store.users.setRole('LAN', 'admin', doer(3))).toBe('set')
      expect((await store.users.session('t1'))?.user.role).toBe('admin')
      // Two admins who take the role from each other at once: one stays.
      const other = await kit.open()
      const told = await Promise.all([store.users.setRole('A', 'clerk', doer(4)), other.users.setRole('Lan', 'clerk', doer(4))])
      expect(told.sort()).toEqual(['last-admin', 'set'])
      await other.close()
      expect((await events()).slice(3).map(([event]) => event)).toEqual(['user-role', 'user-role'])
      expect((await events())[3]).toEqual(['user-role', 'Lan', hour(3), { name: 'Lan', by: 'Hoa', role: 'admin' }])
      await store.users.close('Lan', doer(5))
      expect(await store.users.setRole('Lan', 'auditor', doer(6))).not.toBe('set')
    })

    it('who signs in stands in the log; who has shown an old password does not', async () => {
      await add('Lan')
      await store.users.begin(session('t1', 'lan', 5), shown('Lan'))
      await store.users.begin(session('t2', 'lan', 6), shown('another'))
      expect((await events()).slice(1)).toEqual([['user-signed-in', 'Lan', hour(5), { name: 'Lan', by: 'Lan' }]])
      expect(JSON.stringify(await store.log(null))).not.toContain('t1')
    })

    it('a session is of an account, from a time until a time, last seen at a time', async () => {
      await add('Lan', 'auditor')
      expect(await store.users.begin(session('t1', 'LAN'), shown('Lan'))).toBe(true)
      store = await kit.reopen(store)
      const held = await store.users.session('t1')
      expect(held).toEqual({
        token: 't1',
        since: hour(1),
        seen: hour(1),
        ends: hour(13),
        user: { name: 'Lan', role: 'auditor', since: hour(0), closed: null },
      })
      await store.users.seen('t1', hour(3))
      await store.users.seen('t1', hour(2))
      expect((await store.users.session('t1'))?.seen).toBe(hour(3))
      await store.users.end('t1')
      await store.users.end('t1')
      await store.users.seen('t1', hour(4))
      expect(await store.users.session('t1')).toBeNull()
    })

    it.each([
      ['of nobody', 'nobody', 'Lan'],
      ['by another password', 'Lan', 'Minh'],
    ])('no session begins %s', async (_, of, by) => {
      await add('Lan')
      expect([await store.users.begin(session('t', of), shown(by)), await store.users.session('t')]).toEqual([false, null])
    })

    it('no session begins by a password that was changed, or of an account that was closed, while it was looked at', async () => {
      await add('Lan')
      await add('Minh')
      await store.users.setPassword('Lan', 'new', doer(1))
      await store.users.close('Minh', doer(1))
      expect(await store.users.begin(session('t1', 'Lan'), shown('Lan'))).toBe(false)
      expect(await store.users.begin(session('t2', 'Minh'), shown('Minh'))).toBe(false)
    })

    it('a new password and the end of an account end its sessions, and nobody else’s', async () => {
      for (const n of ['Lan', 'Minh', 'Hoa']) await add(n)
      for (const n of ['Lan', 'Minh', 'Hoa']) for (const i of [1, 2]) await store.users.begin(session(`${n}${i}`, n), shown(n))
      await store.users.setPassword('Lan', 'new', doer(2))
      await store.users.close('Minh', doer(2))
      const open = []
      for (const n of ['Lan', 'Minh', 'Hoa']) for (const i of [1, 2]) if (await store.users.session(`${n}${i}`)) open.push(`${n}${i}`)
      expect(open).toEqual(['Hoa1', 'Hoa2'])
    })

    it('sessions that are over are forgotten when the next begins', async () => {
      await add('Lan')
      await store.users.begin(session('ended', 'Lan', 1), shown('Lan'))
      await store.users.begin(session('idle', 'Lan', 3), shown('Lan'))
      await store.users.begin(session('fresh', 'Lan', 4), shown('Lan'))
      await store.users.seen('ended', hour(12))
      await store.users.seen('fresh', hour(12))
      await store.users.begin(session('next', 'Lan', 13), shown('Lan', hour(11)))
      const held = await Promise.all(['ended', 'idle', 'fresh', 'next'].map(async (t) => (await store.users.session(t)) !== null))
      expect(held).toEqual([false, false, true, true])
    })
  })
}
