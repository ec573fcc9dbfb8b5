/** A script of ours or another program asks: it is answered in JSON and sent nowhere. */
import type { Context } from 'hono'

export const wantsJson = (c: Context): boolean => c.req.header('accept') === 'application/json' || isApi(c)

/** The API itself; its page (/api) is one of ours. */
export const isApi = (c: Context): boolean => c.req.path.startsWith('/api/')
