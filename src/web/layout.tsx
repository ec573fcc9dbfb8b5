/** The frame of every page: menu, search, day, language, colours. */
import type { Child, FC } from 'hono/jsx'
import type { Asked } from './asked.js'
import { Head } from './head.js'
import { Told } from './parts/told.js'
import { showDay } from '../report/show.js'
import { SIGN_OUT } from './sign-in/paths.js'
import type { Theme } from './theme.js'

export interface MenuItem {
  readonly path: string
  readonly name: string
}

interface Frame {
  readonly asked: Asked
  readonly title: string
  readonly menu: readonly MenuItem[]
  readonly scripts: readonly string[]
  readonly wide: boolean
  /** What the last act has done. */
  readonly notice: Notice | null
  readonly theme: Theme
  readonly children?: Child
}

export interface Notice {
  readonly says: string
  readonly done: boolean
}

export const Layout: FC<Frame> = ({ asked, title, menu, scripts, wide, notice, theme, children }) => (
  <html lang={asked.lang} data-theme={theme}>
    <Head title={title} scripts={scripts} />
    <body>
      <a class="skip" href="#main">
        {asked.say('Đến nội dung', 'Skip to content')}
      </a>
      <header>
        <div class="top">
          <a class="brand" href="/">
            congvan
          </a>
          <Menu items={menu} at={asked.at} label={asked.say('Mục', 'Menu')} />
          <form class="find" action="/tra-cuu" role="search">
            <input
              type="search"
              name="tu"
              placeholder={asked.say('Tìm văn bản ( / )', 'Search ( / )')}
              aria-label={asked.say('Tìm văn bản', 'Search letters')}
            />
          </form>
          <Choices asked={asked} theme={theme} />
        </div>
        <Days asked={asked} />
      </header>
      <main id="main" class={wide ? 'wide' : ''}>
        <h1>
          <Told of={title} />
        </h1>
        {notice && (
          <p class={notice.done ? 'notice done' : 'notice not'} role="status">
            <Told of={notice.says} />
          </p>
        )}
        {children}
      </main>
    </body>
  </html>
)

const Menu: FC<{ items: readonly MenuItem[]; at: string; label: string }> = ({ items, at, label }) => (
  <nav aria-label={label}>
    <ul>
      {items.map(({ path, name }) => (
        <li>
          <a href={path} aria-current={isAt(at, path) ? 'page' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const isAt = (at: string, path: string): boolean => at === path || at.startsWith(`${path}?`) || at.startsWith(`${path}/`)

/** Language and colours: what the reader has chosen is kept by the browser. */
const Choices: FC<{ asked: Asked; theme: Theme }> = ({ asked: { lang, say, at, who, desk }, theme }) => {
  const other = lang === 'vi' ? 'en' : 'vi'
  const dark = theme === 'dark' ? 'light' : 'dark'
  return (
    <form class="choices" method="post" action="/tuy-chon">
      <input type="hidden" name="ve" value={at} />
      <span class="who">
        {desk.signIn === null ? (
          <Told of={who.name} />
        ) : (
          <a href="/tai-khoan">
            <Told of={who.name} />
          </a>
        )}
      </span>
      <button name="lang" value={other} lang={other}>
        {other === 'en' ? 'English' : 'Tiếng Việt'}
      </button>
      <button name="theme" value={dark}>
        {dark === 'dark' ? say('Nền tối', 'Dark') : say('Nền sáng', 'Light')}
      </button>
      {desk.signIn !== null && <button formaction={SIGN_OUT}>{say('Đăng xuất', 'Sign out')}</button>}
    </form>
  )
}

/** Said wherever the pages are not about the day they are about of themselves, or not as known now. */
const Days: FC<{ asked: Asked }> = ({ asked: { desk, asOf, knownAt, say, query } }) => {
  const other = query('ngay') !== null && asOf !== desk.day()
  if (!desk.isSample && !other && knownAt === null) return null
  const day = showDay(asOf)
  return (
    <p class="days">
      {desk.isSample && !other
        ? say(
            `Tính đến ngày ${day}, là ngày của văn bản mới nhất trong kho (không phải hôm nay).`,
            `As of ${day}, the day of the newest letter (not today).`,
          )
        : say(`Tính đến ngày ${day}`, `As of ${day}`)}
      {knownAt === null
        ? ''
        : say(`, theo những gì đã biết đến ${showDay(query('biet-den'))}.`, `, as known at the end of ${showDay(query('biet-den'))}.`)}
    </p>
  )
}
