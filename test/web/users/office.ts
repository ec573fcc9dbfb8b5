/** A desk at which people sign in: one account of each role, a clock that can be put forward, requests from any address. */
import { ROLES } from '../../../src/model/user.js'
import { addUser } from '../../../src/pipeline/users/accounts.js'
import { deskApp } from '../../../src/web/app.js'
import type { Desk } from '../../../src/web/desk.js'
import { signInRules } from '../../../src/web/security/sign-in-rules.js'
import { openDoor } from '../door.js'

export const HOST = '127.0.0.1:8420'
export const PASSWORD = 'cây đa đầu làng'

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly cookie?: string
  readonly fields?: Readonly<Record<string, string>>
  /** Of whoever calls. */
  readonly from?: string
}

export async function openOffice({
  isBehindProxy = false,
  paths = [],
  ...more
}: Partial<Desk> & { isBehindProxy?: boolean; paths?: readonly string[] } = {}) {
  const clock = { now: new Date('2026-04-10T02:00:00Z') }
  const door = await openDoor(paths, { now: () => clock.now, signIn: signInRules(isBehindProxy), ...more })
  const { users } = door.desk.store
  const doer = { by: 'Hoa', at: clock.now.toISOString() }
  for (const role of ROLES) await addUser(users, { name: role, role, password: PASSWORD }, doer)
  const app = deskApp(door.desk, [HOST])

  /** As a page of ours asks. */
  const ask = async (
    path: string,
    { method = 'GET', headers = {}, cookie = '', fields, from = '10.0.0.7' }: Ask = {},
  ): Promise<Response> => {
    const own = method === 'GET' ? {} : { origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' }
    const init = {
      method,
      headers: { host: HOST, ...own, ...(cookie === '' ? {} : { cookie }), ...headers },
      ...(fields ? { body: new URLSearchParams(fields) } : {}),
    }
    return app.request(`http://${HOST}${path}`, init, { incoming: { socket: { remoteAddress: from } } })
  }
  const post = (path: string, fields: Readonly<Record<string, string>>, more: Ask = {}) => ask(path, { ...more, method: 'POST', fields })
  const tryIn = (ten: string, password = PASSWORD, { ve = '/', ...more }: Ask & { ve?: string } = {}) =>
    post('/dang-nhap', { ten, 'mat-khau': password, ve }, more)
  /** The cookie that the browser sends from now on. */
  const signIn = async (name: string, more: Ask = {}): Promise<string> => cookieOf(await tryIn(name, PASSWORD, more))
  /** Whether this cookie opens the desk. */
  const opens = async (cookie: string): Promise<boolean> => (await ask('/bao-cao', { cookie })).status === 200
  const pass = (minutes: number): void => void (clock.now = new Date(clock.now.getTime() + minutes * 60_000))
  return { door, app, clock, users, doer, ask, post, tryIn, signIn, opens, pass }
}

/** "phien=…" of an answer; '' where it sets none. */
export const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .find((c) => /^(?:__Host-)?phien=[^;]/.test(c))
    ?.split(';')[0] ?? ''
