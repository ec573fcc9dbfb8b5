/** Where people sign in. It tells nothing of what is behind it. */
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Lang } from '../../report/report.js'
import { Head } from '../head.js'
import type { Notice } from '../layout.js'
import { ownPath } from '../own-path.js'
import { Told } from '../parts/told.js'
import { themeIn } from '../theme.js'
import { SIGN_IN } from './paths.js'

export interface SigningIn {
  readonly lang: Lang
  /** The page to go to afterwards. */
  readonly back: string | null
  /** As it was typed. */
  readonly name: string | null
  readonly notice: Notice | null
}

export function showSignIn(c: Context, asked: SigningIn, status: 200 | 401 | 429 = 200): Response | Promise<Response> {
  const { lang } = asked
  const say = (vi: string, en: string): string => (lang === 'vi' ? vi : en)
  // Browsers leave our cookie out when a link elsewhere (a mail, a calendar) leads here; asked for by this page, they send it along.
  const again = c.req.method === 'GET' && c.req.header('sec-fetch-site') === 'cross-site'
  const page = (
    <html lang={lang} data-theme={themeIn(c)}>
      <Head title={say('Đăng nhập', 'Sign in')} again={again ? atOf(c) : null} />
      <body>
        <main id="main" class="sign-in">
          <h1>{say('Bàn làm việc congvan', 'The congvan desk')}</h1>
          {asked.notice && (
            <p class={asked.notice.done ? 'notice done' : 'notice not'} role={asked.notice.done ? 'status' : 'alert'}>
              <Told of={asked.notice.says} />
            </p>
          )}
          <SignInForm {...{ say }} {...asked} />
          <p class="other">
            <a href={otherLanguage(asked)} lang={lang === 'vi' ? 'en' : 'vi'}>
              {lang === 'vi' ? 'English' : 'Tiếng Việt'}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
  return c.html(html`<!DOCTYPE html>${page}`, status, { 'cache-control': 'no-store' })
}

const SignInForm = ({ say, back, name }: SigningIn & { readonly say: (vi: string, en: string) => string }) => (
  <form method="post" action={SIGN_IN} class="account">
    <input type="hidden" name="ve" value={ownPath(back)} />
    <label>
      {say('Tên người dùng', 'User name')}
      <input
        name="ten"
        value={name ?? ''}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        required
        autofocus={name === null}
      />
    </label>
    <label>
      {say('Mật khẩu', 'Password')}
      <input type="password" name="mat-khau" autocomplete="current-password" required autofocus={name !== null} />
    </label>
    <button class="main">{say('Đăng nhập', 'Sign in')}</button>
    <p class="lead">
      {say(
        'Chưa có tài khoản hoặc quên mật khẩu: hãy hỏi người quản trị bàn làm việc ở cơ quan.',
        'No account, or the password is forgotten: ask the admin of the desk in your office.',
      )}
    </p>
  </form>
)

const otherLanguage = ({ lang, back }: SigningIn): string =>
  `${SIGN_IN}?${new URLSearchParams({ lang: lang === 'vi' ? 'en' : 'vi', ve: ownPath(back) }).toString()}`

function atOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}
