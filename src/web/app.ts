/** The desk as one application: who may call, then the sections. It opens no port; serve.ts does. */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { askedIn, type Asked } from './asked.js'
import { assetResponse, ASSETS } from './assets.js'
import type { Desk } from './desk.js'
import { formIn } from './form.js'
import { MISSING } from './missing.js'
import { runAct, runReception, sendFile, showFailure, showPage } from './respond.js'
import { sections } from './sections.js'
import { knownHosts, ownPages } from './security/callers.js'
import { guardedHeaders } from './security/headers.js'
import type { Who } from './who.js'

/** `hosts`: all names under which it is called, with their port. */
export function deskApp(desk: Desk, hosts: readonly string[]): Hono {
  const app = new Hono()
  app.use(guardedHeaders)
  app.use(knownHosts([...hosts, ...desk.hosts], () => plain(421, WRONG_HOST)))
  app.use(ownPages(() => plain(403, WRONG_PAGE)))
  app.get(`${ASSETS}/*`, (c) => assetResponse(c.req.path) ?? plain(404, ''))
  app.post('/tuy-chon', formLimit, (c) => choose(c))
  const asking = (c: Context): Asked => askedIn(c, desk, whoIs(desk))
  for (const { pages, acts = [], receptions = [], files = [] } of sections) {
    for (const page of pages) app.get(page.path, (c) => showPage(c, asking(c), page))
    for (const act of acts) app.post(act.path, formLimit, (c) => runAct(c, asking(c), act))
    for (const reception of receptions) app.post(reception.path, (c) => runReception(c, asking(c), reception))
    for (const file of files) app.get(file.path, (c) => sendFile(c, asking(c), file))
  }
  app.notFound((c) => showPage(c, asking(c), MISSING))
  app.onError((error, c) => showFailure(c, asking(c), error))
  return app
}

const WRONG_HOST = 'Đây không phải tên của bàn làm việc congvan; hãy mở đúng địa chỉ mà congvan serve in ra. (Unknown host name.)\n'
const WRONG_PAGE = 'Yêu cầu không đến từ trang của bàn làm việc nên không làm. (Refused: not asked by a page of this desk.)\n'
const TOO_MUCH = 'Quá lớn cho một lần gửi; hãy gửi ít tệp hơn. (Too large for one request.)\n'

/** A form is read into memory; what may be larger comes through a reception. */
const formLimit = bodyLimit({ maxSize: 2 * 1024 * 1024, onError: () => plain(413, TOO_MUCH) })

const plain = (status: 403 | 404 | 413 | 421, text: string): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** Nobody has to sign in at a desk that this machine alone can reach. */
const whoIs = (desk: Desk): Who => ({ name: desk.sitter, role: 'admin' })

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

/** A path of ours, never another site's ("//elsewhere", "/\elsewhere"). */
const ownPath = (path: string | null): string => (path !== null && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/')
