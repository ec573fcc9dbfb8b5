/** Who may call at all: under a name of ours (else a page elsewhere could read the desk through its own DNS name: rebinding), and, to change anything, from a page of ours. */
import type { MiddlewareHandler } from 'hono'

/** Refuses requests whose Host is none of these names. A name of ours alone, or with the port. */
export function knownHosts(hosts: readonly string[], refuse: (sentence: string) => Response): MiddlewareHandler {
  const known = new Set(hosts.map((h) => h.toLowerCase()))
  return async (c, next) => {
    const host = (c.req.header('host') ?? '').toLowerCase()
    if (!known.has(host) && !known.has(host.replace(/:\d+$/, ''))) return refuse('421')
    return next()
  }
}

const SAFE = new Set(['GET', 'HEAD'])

/**
 * Whatever changes something comes from a page of ours: browsers say so in Sec-Fetch-Site, older ones in Origin. Whoever says neither is no browser: a program of
 * this machine, which must say so (X-Congvan: a header that no page elsewhere can send without being asked first).
 */
export function ownPages(refuse: (sentence: string) => Response): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method)) return next()
    const [site, origin, host] = [c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.header('host')]
    const isOwn =
      origin !== undefined
        ? hostOf(origin) === host && (site === undefined || site === 'same-origin')
        : site === 'same-origin' || (site === undefined && c.req.header('x-congvan') !== undefined)
    return isOwn ? next() : refuse('403')
  }
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
