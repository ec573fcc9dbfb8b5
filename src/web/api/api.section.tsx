/** The page /api: what programs may ask, for the people who write them. */
import type { FC } from 'hono/jsx'
import { z } from 'zod'
import type { Asked } from '../asked.js'
import type { Page, Section } from '../section.js'
import { OPENAPI } from './openapi.js'
import { PROBLEMS } from './problem.js'
import type { ApiRoute } from './route.js'
import { routes } from './routes.js'

const page: Page = {
  path: '/api',
  title: { vi: 'API cho chương trình khác', en: 'API for other programs' },
  show: (asked) => Promise.resolve({ body: <ApiPage asked={asked} /> }),
}

const ApiPage: FC<{ asked: Asked }> = ({ asked }) => (
  <>
    <p class="lead">
      {asked.say(
        'Mọi điều các trang này hiện ra, một chương trình khác cũng đọc được: JSON, chỉ đọc, trên máy này. Bảng tính và SQL thì xem docs/SQL.md.',
        'Whatever these pages show another program can read: JSON, read-only, on this machine. For SQL see docs/SQL.md.',
      )}
    </p>
    <p>
      <a href={OPENAPI}>{asked.say('Mô tả OpenAPI 3.1', 'OpenAPI 3.1 document')}</a>
    </p>
    <HowToAsk asked={asked} />
    <h2>{asked.say('Các địa chỉ', 'The addresses')}</h2>
    {routes.map((route) => (
      <RouteTold route={route} lang={asked.lang} />
    ))}
  </>
)

const HowToAsk: FC<{ asked: Asked }> = ({ asked: { say, lang } }) => (
  <>
    <h2>{say('Cách hỏi', 'How to ask')}</h2>
    <ul>
      <li>
        <code>asOf</code> {say('là ngày hỏi (2026-04-09),', 'is the day asked about (2026-04-09),')} <code>knownAt</code>{' '}
        {say('là lúc mà kho đã biết đến (2026-04-09T17:00:00Z).', 'the instant as known at (2026-04-09T17:00:00Z).')}
      </li>
      <li>
        {say('Danh sách đến từng trang: lấy', 'Lists come in pages: take')} <code>next</code>{' '}
        {say('của trang trước làm', 'of the page before as')} <code>cursor</code>
        {say(
          ', giữ nguyên các tham số khác; hết thì next là null. Trang thứ một trăm nhanh như trang đầu.',
          ', all else the same; null = the end. The hundredth page costs as little as the first.',
        )}
      </li>
      <li>
        {say('Nơi phải đăng nhập, chương trình đăng nhập như người:', 'Where one must sign in, a program does as people do:')}{' '}
        <code>POST /dang-nhap</code> {say('với', 'with')} <code>ten</code>, <code>mat-khau</code> {say('và dòng đầu', 'and the header')}{' '}
        <code>X-Congvan: 1</code>
        {say(', rồi gửi kèm cookie nhận được.', ', then sends the cookie that it was given.')}
      </li>
      <li>
        {say('Báo cáo trả lời những dòng đầu; cả bảng thì hỏi với', 'Reports give their first rows; ask for all with')}{' '}
        <code>Accept: application/x-ndjson</code> {say('(mỗi dòng một JSON).', '(one JSON value a line).')}
      </li>
      <li>
        {say(
          'Điều không rõ là null, không bao giờ là 0. Hỏi sai thì được trả lời theo RFC 9457:',
          'Unknown is null, never 0. What went wrong is told as RFC 9457:',
        )}
        <ul>
          {Object.entries(PROBLEMS).map(([kind, { status, title }]) => (
            <li id={kind}>
              {status} <code>{`/api#${kind}`}</code>: {title[lang]}
            </li>
          ))}
        </ul>
      </li>
    </ul>
  </>
)

const RouteTold: FC<{ route: ApiRoute; lang: Asked['lang'] }> = ({ route: { path, about, params, query, examples }, lang }) => (
  <section class="api-route">
    <h3>
      <code>GET {path}</code>
    </h3>
    <p>{about[lang]}</p>
    <dl class="reports">
      {[...parametersOf(params), ...parametersOf(query)].map(({ name, says }) => (
        <>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{says}</dd>
        </>
      ))}
    </dl>
    <p>
      {examples.map((example) => (
        <Example at={path + example} />
      ))}
    </p>
  </section>
)

/** What holds a blank is no link: whoever asks fills it in. */
const Example: FC<{ at: string }> = ({ at }) =>
  at.includes('{') ? (
    <code>{at} </code>
  ) : (
    <>
      <a href={encodeURI(at)}>{at}</a>{' '}
    </>
  )

interface Parameter {
  readonly name: string
  readonly says: string
}

/** As the document tells them. */
function parametersOf(schema: z.ZodObject): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, told]) => {
    const { description = '', enum: values, default: usual } = typeof told === 'object' ? told : {}
    const notes = [
      description,
      values === undefined ? '' : values.map(String).join(' | '),
      usual === undefined ? '' : `(${JSON.stringify(usual)})`,
      required.includes(name) ? '*' : '',
    ]
    return { name, says: notes.filter((note) => note !== '').join(' ') }
  })
}

export const apiSection: Section = { pages: [page] }
