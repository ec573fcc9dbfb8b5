/** From what a section gives to what the browser gets: a framed page, a way back after an act, a file. */
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Asked } from './asked.js'
import { formIn } from './form.js'
import { ROLE_NAMES } from '../pipeline/users/role-names.js'
import { Layout } from './layout.js'
import { MISSING } from './missing.js'
import { noticeIn, noticeSet } from './notice.js'
import type { Act, Acted, Download, Page, Reception, Shown } from './section.js'
import { sections } from './sections.js'
import { sent } from './sent.js'
import { themeIn } from './theme.js'
import { wantsJson } from './wants-json.js'
import { may } from './who.js'

export async function showPage(c: Context, asked: Asked, page: Page): Promise<Response> {
  if (!may(asked.who, page.needs ?? 'read')) return notAllowed(c, asked)
  const shown = await page.show(asked)
  if (shown.to !== undefined) return c.redirect(shown.to, 302)
  return framed(c, asked, shown, { title: page.title[asked.lang], status: shown.missing ? 404 : 200 })
}

async function framed(
  c: Context,
  asked: Asked,
  shown: Shown,
  { title, status }: { title: string; status: 200 | 403 | 404 | 500 },
): Promise<Response> {
  const pages = sections.flatMap((s) => s.pages).filter((p) => may(asked.who, p.needs ?? 'read'))
  const menu = pages.flatMap((p) => (p.menu ? [{ path: p.path, name: p.menu[asked.lang] }] : []))
  const page = (
    <Layout
      {...{ asked, menu, theme: themeIn(c), notice: noticeIn(c), scripts: shown.scripts ?? [], wide: shown.wide ?? false }}
      title={shown.heading ?? title}
    >
      {shown.body}
    </Layout>
  )
  // What stands on a page may change with the next letter.
  return c.html(html`<!DOCTYPE html>${page}`, status, { 'cache-control': 'no-store' })
}

/** Afterwards the browser is sent to a page, so that loading it again does nothing twice; a script that asks for JSON stays where it is. */
export async function runAct(c: Context, asked: Asked, act: Act): Promise<Response> {
  return may(asked.who, act.needs) ? acted(c, await act.run(asked, await formIn(c))) : notAllowed(c, asked)
}

export async function runReception(c: Context, asked: Asked, { needs, receive }: Reception): Promise<Response> {
  return may(asked.who, needs) ? acted(c, await receive(asked, c.req.raw)) : notAllowed(c, asked)
}

function acted(c: Context, { to, says, done, told }: Acted): Response {
  if (wantsJson(c)) return c.json({ ...told, to, says, done })
  noticeSet(c, { says, done })
  return c.redirect(to, 303)
}

export async function sendFile(c: Context, asked: Asked, file: Download): Promise<Response> {
  if (!may(asked.who, file.needs ?? 'read')) return notAllowed(c, asked)
  const out = await file.send(asked, c)
  return out === null || 'show' in out ? showPage(c, asked, out ?? MISSING) : sent(out)
}

/** Of the role that asks: a page hides what it may not do, so this is a slip or somebody who tries. */
function notAllowed(c: Context, asked: Asked): Response | Promise<Response> {
  const role = ROLE_NAMES[asked.who.role][asked.lang]
  const says = asked.say(
    `Tài khoản này (${role}) không được làm việc ấy; nếu cần hãy hỏi người quản trị.`,
    `This account (${role}) may not do that; ask the admin if you need it.`,
  )
  if (wantsJson(c)) return c.json({ to: '/', says, done: false }, 403)
  return framed(c, asked, { body: <p class="notice not">{says}</p> }, { title: asked.say('Không được phép', 'Not allowed'), status: 403 })
}

/** One sentence for the reader; the rest only for whoever looks after the program (CONGVAN_DEBUG). */
export async function showFailure(c: Context, asked: Asked, error: Error): Promise<Response> {
  if (process.env['CONGVAN_DEBUG'] !== undefined) process.stderr.write(`${error.stack ?? error.message}\n`)
  const body = (
    <p class="notice not">
      {asked.say('Chưa làm được: ', 'That did not work: ')}
      <bdi>{error.message.split('\n')[0]}</bdi>
    </p>
  )
  return framed(c, asked, { body }, { title: asked.say('Có lỗi', 'Something failed'), status: 500 })
}
