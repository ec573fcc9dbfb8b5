/** One sentence about the last act, told by the next page: carried by a cookie that lives as long as it takes to get there. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Notice } from './layout.js'

const NAME = 'da-lam'
const MOST = 1000

export const noticeSet = (c: Context, { says, done }: Notice): void =>
  setCookie(c, NAME, `${done ? '+' : '-'}${says.slice(0, MOST)}`, { path: '/', maxAge: 30, httpOnly: true, sameSite: 'Strict' })

export function noticeIn(c: Context): Notice | null {
  const told = getCookie(c, NAME)
  if (told === undefined) return null
  deleteCookie(c, NAME, { path: '/' })
  return { done: told.startsWith('+'), says: told.slice(1) }
}
