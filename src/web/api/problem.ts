/** What went wrong, for programs: RFC 9457. One sentence each: what is, what was expected, what to do next. */
import type { z } from 'zod'
import type { Words } from '../../report/report.js'
import type { Asked } from '../asked.js'
import { CHALLENGE } from '../sign-in/paths.js'
import type { problem } from './shapes/common.js'

type Status = 400 | 401 | 403 | 404 | 405 | 500

interface Kind {
  readonly status: Status
  readonly title: Words
}

/** By the last part of its type ("/api#parameter"); told on the page /api. */
export const PROBLEMS = {
  parameter: { status: 400, title: { vi: 'Tham số không đúng', en: 'A parameter is not right' } },
  'sign-in': { status: 401, title: { vi: 'Chưa đăng nhập', en: 'Not signed in' } },
  right: { status: 403, title: { vi: 'Không được đọc', en: 'Reading is not allowed' } },
  missing: { status: 404, title: { vi: 'Không có', en: 'There is no such thing' } },
  method: { status: 405, title: { vi: 'API chỉ đọc', en: 'The API is read-only' } },
  failure: { status: 500, title: { vi: 'Chương trình chưa trả lời được', en: 'The program could not answer' } },
} as const satisfies Readonly<Record<string, Kind>>

export type Wrong = z.infer<typeof problem>['errors']

export function problemResponse(
  { lang, at }: Pick<Asked, 'lang' | 'at'>,
  kind: keyof typeof PROBLEMS,
  detail: string,
  errors?: Wrong,
): Response {
  const { status, title } = PROBLEMS[kind]
  const body: z.infer<typeof problem> = {
    ...{ type: `/api#${kind}`, title: title[lang], status, detail, instance: at },
    ...(errors === undefined ? {} : { errors }),
  }
  const headers = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...BESIDE[status] }
  return new Response(JSON.stringify(body), { status, headers })
}

/** What goes with such an answer (RFC 9110). */
const BESIDE: Readonly<Partial<Record<Status, Readonly<Record<string, string>>>>> = {
  401: { 'www-authenticate': CHALLENGE },
  405: { allow: 'GET, HEAD' },
}
