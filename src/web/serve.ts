/** Opens the desk at an address and closes it again. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { deskApp } from './app.js'
import type { Desk } from './desk.js'

export interface Opened {
  /** "http://127.0.0.1:8420" */
  readonly address: string
  readonly close: () => Promise<void>
}

/** How long an answer may still take once the desk is told to close. */
const PATIENCE_MS = 3_000
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** `port` 0 = whichever is free. Rejects with the system's error (EADDRINUSE, EACCES) where the address cannot be had. */
export function openDesk(desk: Desk, { host, port }: { readonly host: string; readonly port: number }): Promise<Opened> {
  return new Promise((opened, failed) => {
    // The port is known only once it is open; nobody can call before.
    let fetch: ReturnType<typeof deskApp>['fetch'] = () => new Response(null, { status: 503 })
    const server = serve({ fetch: (request, env) => fetch(request, env), hostname: host, port }, (info: AddressInfo) => {
      const name = host.includes(':') ? `[${host}]` : host
      fetch = deskApp(desk, [...LOOPBACK, name].map((h) => `${h}:${info.port}`)).fetch // prettier-ignore
      opened({ address: `http://${name}:${info.port}`, close })
    })
    const close = (): Promise<void> =>
      new Promise((done) => {
        // Browsers keep connections open; what is being answered is answered first, but nobody waits for one who reads nothing.
        const late = setTimeout(() => void ('closeAllConnections' in server && server.closeAllConnections()), PATIENCE_MS)
        server.close(() => {
          clearTimeout(late)
          done()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      })
    server.once('error', failed)
  })
}
