/** A script of ours or another program asks: it is answered in JSON and sent nowhere. */
import type { Context } from 'hono'

export const wantsJson = (c: Context): boolean => c.req.header('accept') === 'application/json' || /^\/api(?:\/|$)/.test(c.req.path)
