/** The colours that the reader has chosen, kept by the browser. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

export type Theme = 'auto' | 'light' | 'dark'

export const themeIn = (c: Context): Theme => {
  const chosen = getCookie(c, 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
}
