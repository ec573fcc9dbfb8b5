/** From what a section gives to what the browser gets: a framed page, a way back after an act, a file. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { Asked } from './asked.js'
import { formIn } from './form.js'
import { Layout, type Theme } from './layout.js'
import { MISSING } from './missing.js'
import { noticeIn, noticeSet } from './notice.js'
import type { Act, Acted, Download, Page, Reception, Shown } from './section.js'
import { sections } from './sections.js'
import { sent } from './sent.js'
import { may } from './who.js'

export async function showPage(c: Context, asked: Asked, page: Page): Promise<Response> {
  const shown = await page.show(asked)
  return framed(c, asked, shown, { title: page.title[asked.lang], status: shown.missing ? 404 : 200 })
}

async function framed(
  c: Context,
  asked: Asked,
  shown: Shown,
  { title, status }: { title: string; status: 200 | 404 | 500 },
): Promise<Response> {
  const menu = sections.flatMap((s) => s.pages.flatMap((p) => (p.menu ? [{ path: p.path, name: p.menu[asked.lang] }] : [])))
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

const themeIn = (c: Context): Theme => {
  const chosen = getCookie(c, 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
}

/** Afterwards the browser is sent to a page, so that loading it again does nothing twice; a script that asks for JSON stays where it is. */
export async function runAct(c: Context, asked: Asked, act: Act): Promise<Response> {
  return acted(c, may(asked.who, act.needs) ? await act.run(asked, await formIn(c)) : notAllowed(asked))
}

export async function runReception(c: Context, asked: Asked, { needs, receive }: Reception): Promise<Response> {
  return acted(c, may(asked.who, needs) ? await receive(asked, c.req.raw) : notAllowed(asked))
}

const notAllowed = ({ say }: Asked): Acted => ({
  to: '/',
  says: say('Tài khoản này không được làm việc ấy.', 'This account may not do that.'),
  done: false,
})

function acted(c: Context, { to, says, done, told }: Acted): Response {
  if (c.req.header('accept') === 'application/json') return c.json({ ...told, to, says, done })
  noticeSet(c, { says, done })
  return c.redirect(to, 303)
}

export async function sendFile(c: Context, asked: Asked, file: Download): Promise<Response> {
  const out = may(asked.who, file.needs ?? 'read') ? await file.send(asked, c) : null
  return out === null || 'show' in out ? showPage(c, asked, out ?? MISSING) : sent(out)
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
