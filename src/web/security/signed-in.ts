/** Who calls. Where people have to sign in, nothing is answered to anybody else but the page to sign in at (and style: app.ts). */
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Desk } from '../desk.js'
import { signInPath } from '../sign-in/paths.js'
import type { Who } from '../who.js'
import { addressOf } from './connection.js'
import { sessionOf } from './sessions.js'

export interface DeskEnv {
  readonly Variables: { who: Who }
}

/** `pages`: paths of pages as routes know them. Whoever asks for one is sent to sign in and then back; acts, files and programs are told no. */
export function signedIn(
  desk: Desk,
  pages: ReadonlySet<string>,
  refuse: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler<DeskEnv> {
  return async (c, next) => {
    const who = await whoCalls(c, desk)
    if (who !== null) {
      c.set('who', who)
      return next()
    }
    const isLooking = c.req.method === 'GET' && matchedRoutes(c).some(({ path }) => pages.has(path))
    return isLooking ? c.redirect(signInPath(c.req.url), 302) : refuse(c)
  }
}

async function whoCalls(c: Context, desk: Desk): Promise<Who | null> {
  // This machine alone can reach it.
  if (desk.signIn === null) return { name: desk.sitter, role: 'admin' }
  return (await sessionOf(c, desk, desk.signIn))?.user ?? null
}

/** Generous: a floor of clerks behind one address, all of them clicking, stays far below. */
export function notTooMany(desk: Desk, refuse: (seconds: number) => Response): MiddlewareHandler {
  return async (c, next) => {
    const { signIn } = desk
    const wait = signIn === null ? 0 : await signIn.tries.request(addressOf(c, signIn))
    return wait === 0 ? next() : refuse(wait)
  }
}
