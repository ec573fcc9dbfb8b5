/** The desk as one application: who may call, then the sections. It opens no port; serve.ts does. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { mountApi } from './api/api.js'
import { askedIn, type Asked } from './asked.js'
import { assetResponse, ASSETS } from './assets.js'
import type { Desk } from './desk.js'
import { formIn } from './form.js'
import { MISSING } from './missing.js'
import { ownPath } from './own-path.js'
import { runAct, runReception, sendFile, showFailure, showPage } from './respond.js'
import { sections } from './sections.js'
import { knownHosts, ownPages } from './security/callers.js'
import { guardedHeaders } from './security/headers.js'
import { type DeskEnv, notTooMany, signedIn } from './security/signed-in.js'
import { notSignedIn, signInRoutes } from './sign-in/sign-in.js'

/** `hosts`: all names under which it is called, with their port. */
export function deskApp(desk: Desk, hosts: readonly string[]): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  app.use(guardedHeaders)
  app.use(knownHosts([...hosts, ...desk.hosts], () => plain(421, WRONG_HOST)))
  app.use(ownPages(() => plain(403, WRONG_PAGE)))
  app.use(notTooMany(desk, (seconds) => plain(429, TOO_OFTEN, { 'retry-after': String(seconds) })))
  app.get(`${ASSETS}/*`, (c) => assetResponse(c.req.path) ?? plain(404, ''))
  app.route('/', signInRoutes(desk))
  // Whatever is added below is for those who have signed in.
  app.use(signedIn(desk, new Set(sections.flatMap((s) => s.pages.map((p) => p.path))), notSignedIn(desk)))
  app.post('/tuy-chon', formLimit, (c) => choose(c))
  const asking = (c: Context<DeskEnv>): Asked => askedIn(c, desk, c.get('who'))
  for (const { pages, acts = [], receptions = [], files = [] } of sections) {
    for (const page of pages) app.get(page.path, (c) => showPage(c, asking(c), page))
    for (const act of acts) app.post(act.path, formLimit, (c) => runAct(c, asking(c), act))
    for (const reception of receptions) app.post(reception.path, (c) => runReception(c, asking(c), reception))
    for (const file of files) app.get(file.path, (c) => sendFile(c, asking(c), file))
  }
  mountApi(app, asking)
  app.notFound((c: Context<DeskEnv>) => showPage(c, asking(c), MISSING))
  app.onError((error, c) => (hasCaller(c) ? showFailure(c, asking(c), error) : plain(500, FAILED)))
  return app
}

const WRONG_HOST = 'Đây không phải tên của bàn làm việc congvan; hãy mở đúng địa chỉ mà congvan serve in ra. (Unknown host name.)\n'
const WRONG_PAGE = 'Yêu cầu không đến từ trang của bàn làm việc nên không làm. (Refused: not asked by a page of this desk.)\n'
const TOO_MUCH = 'Quá lớn cho một lần gửi; hãy gửi ít tệp hơn. (Too large for one request.)\n'
const TOO_OFTEN = 'Hỏi quá nhiều lần trong một phút; hãy đợi một chút. (Too many requests.)\n'
const FAILED = 'Chưa làm được vì kho không trả lời; hãy thử lại. (The store did not answer.)\n'

/** A form is read into memory; what may be larger comes through a reception. */
const formLimit = bodyLimit({ maxSize: 2 * 1024 * 1024, onError: () => plain(413, TOO_MUCH) })

const plain = (status: 403 | 404 | 413 | 421 | 429 | 500, text: string, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...more } })

/** False where it failed before it was known who calls. */
const hasCaller = (c: Context<DeskEnv>): boolean => (c.get('who') as unknown) !== undefined

/** Choices of language and colours, kept by the browser; back to the page that was open. */
async function choose(c: Context): Promise<Response> {
  const form = await formIn(c)
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = form.text(name)
    if (value !== null && values.includes(value)) setCookie(c, name, value, { path: '/', maxAge: YEAR, httpOnly: true, sameSite: 'Strict' })
  }
  return c.redirect(ownPath(form.text('ve')), 303)
}
const CHOICES: Readonly<Record<string, readonly string[]>> = { lang: ['vi', 'en'], theme: ['auto', 'light', 'dark'] }
const YEAR = 365 * 24 * 3600
