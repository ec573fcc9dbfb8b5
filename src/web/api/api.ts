/**
 * The API as it answers: under the guards of the pages (name, headers), to whoever may read, to programs of this machine and to pages of ours. Nothing of it can be
 * read by a page of another site: no CORS, and a browser that says it asks for one is refused.
 */
import type { Context, Env, Handler, Hono, MiddlewareHandler } from 'hono'
import type { Asked } from '../asked.js'
import { may } from '../who.js'
import { LINES, OPENAPI, openApiDocument } from './openapi.js'
import { problemResponse } from './problem.js'
import type { ApiRoute } from './route.js'
import { routes } from './routes.js'

export function mountApi<E extends Env>(app: Hono<E>, asking: (c: Context<E>) => Asked): void {
  let document: string | null = null
  const guard: MiddlewareHandler<E> = async (c, next) => {
    const asked = asking(c)
    if (isElsewhere(c)) return problemResponse(asked, 'right', asked.say(ELSEWHERE.vi, ELSEWHERE.en))
    if (!may(asked.who, 'read'))
      return problemResponse(asked, 'right', asked.say('Tài khoản này không được đọc.', 'This account may not read.'))
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return problemResponse(asked, 'method', asked.say(READ_ONLY.vi, READ_ONLY.en))
    return next()
  }
  app.use('/api/*', guard)
  app.get(OPENAPI, () => json((document ??= JSON.stringify(openApiDocument()))))
  const answering =
    (route: ApiRoute): Handler<E> =>
    (c) =>
      answered(c, asking(c), route)
  for (const route of routes) app.get(route.path.replace(/\{(\w+)\}/g, ':$1'), answering(route))
  const nothing: Handler<E> = (c) => missing(asking(c))
  app.all('/api/*', nothing)
}

const ELSEWHERE = {
  vi: 'Trang của nơi khác không được đọc API này; hãy gọi từ một chương trình trên máy.',
  en: 'Pages of other sites may not read this API; call it from a program.',
}
const READ_ONLY = {
  vi: 'API chỉ trả lời GET; muốn ghi, hãy dùng các trang.',
  en: 'The API answers GET only; to change something use the pages.',
}

/** Browsers say where a request comes from. */
function isElsewhere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

async function answered(c: Context, asked: Asked, route: ApiRoute): Promise<Response> {
  const { searchParams } = new URL(c.req.url)
  const twice = [...searchParams.keys()].filter((name, i, all) => all.indexOf(name) !== i)
  if (twice.length > 0) return wrong(asked, twice.map((parameter) => ({ parameter, detail: 'told twice; expected once' }))) // prettier-ignore
  const asLines = route.line !== null && (c.req.header('accept') ?? '').includes(LINES)
  try {
    const told = await route.ask(asked, c.req.param(), Object.fromEntries(searchParams), asLines)
    if (told === null) return missing(asked)
    if ('wrong' in told) return wrong(asked, told.wrong)
    return 'rows' in told ? lines(told.rows) : json(JSON.stringify(told.answer))
  } catch (error) {
    return failed(asked, error)
  }
}

const missing = (asked: Asked): Response =>
  problemResponse(
    asked,
    'missing',
    asked.say(`Không có gì ở địa chỉ này; các địa chỉ: /api`, 'There is nothing here; the addresses are told at /api'),
  )

function wrong(asked: Asked, errors: readonly { readonly parameter: string; readonly detail: string }[]): Response {
  const names = [...new Set(errors.map(({ parameter }) => parameter))].join(', ')
  const says = asked.say(`Chưa đúng: ${names}; xem các tham số ở /api.`, `Not right: ${names}; the parameters are told at /api.`)
  return problemResponse(asked, 'parameter', says, [...errors])
}

function failed(asked: Asked, error: unknown): Response {
  if (process.env['CONGVAN_DEBUG'] !== undefined) process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`)
  return problemResponse(
    asked,
    'failure',
    asked.say('Có lỗi khi trả lời; hãy thử lại, rồi xem /he-thong.', 'It failed while answering; try again.'),
  )
}

const HEADERS = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox" }

const json = (body: string): Response => new Response(body, { headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' } })

/** Read no faster than it is taken; a reader that goes away ends it. */
function lines(rows: AsyncIterable<object>): Response {
  const [all, encoder] = [rows[Symbol.asyncIterator](), new TextEncoder()]
  const body = new ReadableStream<Uint8Array>({
    async pull(to) {
      const next = await all.next()
      if (next.done === true) to.close()
      else to.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
    async cancel() {
      await all.return?.(undefined)
    },
  })
  return new Response(body, { headers: { ...HEADERS, 'content-type': `${LINES}; charset=utf-8` } })
}
