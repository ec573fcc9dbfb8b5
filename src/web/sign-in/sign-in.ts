/** Signing in and out: the only requests that set or take the cookie of a session. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { userKey } from '../../model/user.js'
import { isPassword, nobodys } from '../../pipeline/users/passwords.js'
import type { Words } from '../../report/report.js'
import { langIn, textOf } from '../asked.js'
import type { Desk } from '../desk.js'
import { formIn } from '../form.js'
import { noticeIn, noticeSet } from '../notice.js'
import { ownPath } from '../own-path.js'
import { addressOf } from '../security/connection.js'
import { beginSession, endSession, sessionOf } from '../security/sessions.js'
import type { SignIn } from '../security/sign-in-rules.js'
import type { Form } from '../section.js'
import { wantsJson } from '../wants-json.js'
import { SIGN_IN, SIGN_OUT } from './paths.js'
import { showSignIn } from './sign-in-page.js'

/** A name and a password: nobody who has not signed in may send more. */
const MOST = 64 * 1024

export function signInRoutes(desk: Desk): Hono {
  const app = new Hono()
  const { signIn } = desk
  if (signIn === null) return app.get(SIGN_IN, (c) => c.redirect(ownPath(backIn(c)), 302))
  // So that not even the first wrong name is answered later than a wrong password.
  void nobodys().catch(() => undefined)
  app.get(SIGN_IN, (c) => showOrPass(c, desk, signIn))
  app.post(SIGN_IN, bodyLimit({ maxSize: MOST, onError: (c) => refused(c, desk, null, TOO_MUCH, 401) }), (c) => begin(c, desk, signIn))
  app.post(SIGN_OUT, async (c) => {
    await endSession(c, desk, signIn)
    const says = OUT[langIn(c, desk.lang)]
    if (wantsJson(c)) return c.json({ to: SIGN_IN, says, done: true })
    noticeSet(c, { says, done: true })
    return c.redirect(SIGN_IN, 303)
  })
  return app
}

const backIn = (c: Context): string | null => textOf(c.req.query('ve'))

/** Who has signed in already goes on; `lang`: the page is asked for in another language. */
async function showOrPass(c: Context, desk: Desk, signIn: SignIn): Promise<Response> {
  if ((await sessionOf(c, desk, signIn)) !== null) return c.redirect(ownPath(backIn(c)), 302)
  const wanted = c.req.query('lang')
  const lang = wanted === 'vi' || wanted === 'en' ? wanted : langIn(c, desk.lang)
  return showSignIn(c, { lang, back: backIn(c), name: null, notice: noticeIn(c) })
}

async function begin(c: Context, desk: Desk, signIn: SignIn): Promise<Response> {
  const form = await formIn(c)
  const [name, password] = [form.text('ten') ?? '', form.text('mat-khau') ?? '']
  const [address, key] = [addressOf(c, signIn), userKey(name)]
  const wait = await signIn.tries.password(address, key)
  if (wait > 0) {
    c.header('retry-after', String(wait))
    return refused(c, desk, form, tooOften(wait), 429)
  }
  const held = await desk.store.users.find(name)
  const open = held?.closed === null ? held : null
  const isRight = await isPassword(password, open?.passwordHash ?? null)
  if (!isRight || open === null || !(await beginSession(c, desk, signIn, open))) return refused(c, desk, form, WRONG, 401)
  await signIn.tries.forgive(address, key)
  const to = ownPath(form.text('ve'))
  return wantsJson(c) ? c.json({ to, says: '', done: true }) : c.redirect(to, 303)
}

/** The same for a name that nobody has, a closed account and a wrong password. */
const WRONG: Words = { vi: 'Tên hoặc mật khẩu không đúng; hãy gõ lại.', en: 'Name or password is not right; type them again.' }
const TOO_MUCH: Words = { vi: 'Quá dài cho một lần đăng nhập; hãy gõ lại.', en: 'Too much for signing in; type it again.' }
const OUT: Words = { vi: 'Đã đăng xuất.', en: 'Signed out.' }
const OVER: Words = {
  vi: 'Chưa đăng nhập hoặc phiên làm việc đã hết, nên việc vừa gửi chưa được làm; hãy đăng nhập rồi làm lại.',
  en: 'Not signed in, or the session is over: what was sent is not done. Sign in and do it again.',
}
const tooOften = (seconds: number): Words => ({
  vi: `Đã thử quá nhiều lần; hãy đợi ${Math.ceil(seconds / 60)} phút rồi thử lại.`,
  en: `Too many tries; wait ${Math.ceil(seconds / 60)} minutes and try again.`,
})

function refused(c: Context, desk: Desk, form: Form | null, words: Words, status: 401 | 429): Response | Promise<Response> {
  const lang = langIn(c, desk.lang)
  if (status === 401) c.header('www-authenticate', CHALLENGE)
  if (wantsJson(c)) return c.json({ to: SIGN_IN, says: words[lang], done: false }, status)
  const [back, name] = [form?.text('ve') ?? null, form?.text('ten') ?? null]
  return showSignIn(c, { lang, back, name, notice: { says: words[lang], done: false } }, status)
}

/** Every answer 401 names a way to sign in (RFC 9110); browsers know none of this name and ask nothing themselves. */
const CHALLENGE = 'Congvan realm="congvan"'

/** To whoever has not signed in and does more than look at a page. */
export const notSignedIn =
  (desk: Desk) =>
  (c: Context): Response | Promise<Response> =>
    refused(c, desk, null, OVER, 401)
