/** Where a request comes from, and whether it came encrypted. */
import type { Context } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import type { SignIn } from './sign-in-rules.js'

/** The gate's own word where one stands before us: it adds its caller at the end; what stands before that the caller may have made up. */
export function addressOf(c: Context, { isBehindProxy }: SignIn): string {
  const told = isBehindProxy ? lastOf(c.req.header('x-forwarded-for')) : null
  // Requests of tests come through no socket.
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return told ?? incoming?.socket.remoteAddress ?? 'unknown'
}

export const isEncrypted = (c: Context, { isBehindProxy }: SignIn): boolean =>
  isBehindProxy && lastOf(c.req.header('x-forwarded-proto'))?.toLowerCase() === 'https'

function lastOf(list: string | undefined): string | null {
  const last = list?.split(',').at(-1)?.trim() ?? ''
  return last === '' ? null : last
}
