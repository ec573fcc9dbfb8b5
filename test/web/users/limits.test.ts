/** How often one may try. Real limits, counted by requests; no clock is waited for. */
import { describe, expect, it } from 'vitest'
import { netOf } from '../../../src/web/security/sign-in-rules.js'
import { openOffice, PASSWORD } from './office.js'

const wrong = 'sai mật khẩu rồi'
const times = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

/** One after the other. */
async function again<T>(n: number, what: (i: number) => Promise<T>): Promise<T[]> {
  const told: T[] = []
  for (const i of times(n)) told.push(await what(i))
  return told
}
const all = (n: number, status: number): number[] => times(n).map(() => status)

describe('tries to sign in', () => {
  it('by name: after eight, even the right password waits, and is told for how long; other names go on', async () => {
    const { tryIn } = await openOffice()
    expect(await again(8, async () => (await tryIn('clerk', wrong)).status)).toEqual(all(8, 401))
    const answer = await tryIn('CLERK ', PASSWORD)
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([429, []])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800)
    expect(await answer.text()).toContain('hãy đợi 15 phút')
    expect((await tryIn('analyst')).status).toBe(303)
    expect((await tryIn('clerk', PASSWORD, { from: '10.0.0.8' })).status).toBe(303)
  })

  it('a name that nobody has is counted and answered the same', async () => {
    const { tryIn } = await openOffice()
    expect(await again(9, async () => (await tryIn('nobody', wrong)).status)).toEqual([...all(8, 401), 429])
  })

  it('the right password wipes out what was mistyped before', async () => {
    const { tryIn } = await openOffice()
    await again(3, async () => {
      await again(7, () => tryIn('clerk', wrong))
      expect((await tryIn('clerk')).status).toBe(303)
    })
  })

  it('by address: forty names tried from one place, then nobody signs in there; elsewhere they do', async () => {
    const { tryIn } = await openOffice()
    for (const i of times(40)) expect((await tryIn(`ai do ${i}`, wrong)).status).toBe(401)
    expect((await tryIn('clerk')).status).toBe(429)
    expect((await tryIn('clerk', PASSWORD, { from: '10.0.0.8' })).status).toBe(303)
  })

  it('by name from everywhere: who changes the address with each try is stopped', async () => {
    const { tryIn } = await openOffice()
    for (const i of times(60)) expect((await tryIn('clerk', wrong, { from: `10.0.9.${i}` })).status).toBe(401)
    expect((await tryIn('clerk', wrong, { from: '10.0.10.1' })).status).toBe(429)
  })

  it('all at once gains nothing', async () => {
    const { tryIn } = await openOffice()
    const told = await Promise.all(times(20).map(async () => (await tryIn('clerk', wrong)).status))
    expect(told.filter((status) => status === 401)).toHaveLength(8)
  })

  it('what a caller says of its own address counts nowhere; what the gate says counts', async () => {
    const lie = (i: number) => ({ headers: { 'x-forwarded-for': `10.9.9.${i}` } })
    const open = await openOffice()
    for (const i of times(8)) await open.tryIn('clerk', wrong, lie(i))
    expect((await open.tryIn('clerk', PASSWORD, lie(99))).status).toBe(429)
    const gated = await openOffice({ isBehindProxy: true })
    for (const i of times(8)) await gated.tryIn('clerk', wrong, { headers: { 'x-forwarded-for': `10.9.9.${i}, 10.5.5.5` } })
    expect((await gated.tryIn('clerk', PASSWORD, { headers: { 'x-forwarded-for': '10.5.5.5' } })).status).toBe(429)
    expect((await gated.tryIn('clerk', PASSWORD, { headers: { 'x-forwarded-for': '10.5.5.6' } })).status).toBe(303)
  })

  it('of one’s own password from inside a session too', async () => {
    const { signIn, post } = await openOffice()
    const cookie = await signIn('clerk')
    const change = async (now: string) =>
      (
        await post(
          '/tai-khoan/mat-khau',
          { 'mat-khau-nay': now, 'mat-khau': 'giếng nước sân đình', 'mat-khau-lai': 'giếng nước sân đình' },
          { cookie, headers: { accept: 'application/json' } },
        )
      ).json() as Promise<{ done: boolean; says: string }>
    expect((await again(8, () => change(wrong))).every(({ says }) => says.includes('không đúng'))).toBe(true)
    expect(await change(PASSWORD)).toMatchObject({ done: false, says: expect.stringContaining('quá nhiều lần') as string })
  })
})

describe('requests', () => {
  it('of one address: 1,500 in a minute are answered, then it waits; others go on', async () => {
    const { ask } = await openOffice()
    for (const i of times(1500)) expect((await ask(`/tai-san/${i}`)).status).toBe(404)
    const answer = await ask('/dang-nhap')
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect((await ask('/dang-nhap', { from: '10.0.0.8' })).status).toBe(200)
  })
})

it.each([
  ['10.0.0.1', '10.0.0.1'],
  ['::ffff:10.0.0.1', '10.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('%s calls from %s', (address, net) => expect(netOf(address)).toBe(net))
