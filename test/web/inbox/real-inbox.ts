/** The desk over a real folder that is watched while the test runs. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Bell } from '../../../src/cli/bell.js'
import type { Call } from '../../../src/cli/command.js'
import { messagesIn } from '../../../src/cli/messages/catalogue.js'
import { openInbox } from '../../../src/cli/serving/inbox.js'
import type { Desk, Inbox } from '../../../src/web/desk.js'
import { type Door, openDoor } from '../door.js'

const same = (text: string): string => text

export interface InboxDoor extends Door {
  readonly hop: string
  /** Watches from now on. */
  readonly begin: () => void
  /** A form with files, as browsers send it. */
  readonly send: (form: FormData | { readonly raw: Uint8Array; readonly type: string }, accept?: string) => Promise<Response>
}

export async function openInboxDoor(paths: readonly string[], options: Call['options'] = {}, more: Partial<Desk> = {}): Promise<InboxDoor> {
  // The inbox needs the store that the door opens: it is handed in afterwards.
  let inbox: Inbox | null = null
  const given = new Proxy({} as Inbox, { get: (_, name) => Reflect.get(inbox ?? {}, name) as unknown })
  const door = await openDoor(paths, { inbox: given, now: () => new Date(), ...more })
  const hop = join(door.folder, 'hop')
  mkdirSync(hop)
  const bell = testBell()
  const call: Call = {
    ...{ args: [], options: { quiet: true, ...options }, lang: 'vi', say: messagesIn('vi') },
    terminal: {
      typed: false,
      secret: () => Promise.resolve(null),
      out: () => undefined,
      err: () => undefined,
      width: null,
      watched: false,
      bold: same,
      red: same,
      dim: same,
      now: () => new Date(),
    },
  }
  const opened = await openInbox(call, hop, door.desk.store, bell)
  inbox = opened.inbox
  let watched: Promise<void> = Promise.resolve()
  afterAll(async () => {
    bell.stop()
    await watched
  })
  return {
    ...{ ...door, hop },
    begin: () => void (watched = opened.watch()),
    send: async (form, accept = 'application/json') => {
      const request = form instanceof FormData ? new Request('http://x/', { method: 'POST', body: form }) : null
      const type = request?.headers.get('content-type') ?? ('type' in form ? form.type : '')
      const body = request === null ? ('raw' in form ? form.raw : null) : new Uint8Array(await request.arrayBuffer())
      return door.postRaw('/hop-den/gui', body, { 'content-type': type, accept })
    },
  }
}

function testBell(): Bell {
  let stopped = false
  let wake: () => void = () => undefined
  const ring = (): void => wake()
  return {
    sleep: (ms) =>
      new Promise((done) => {
        const timer = setTimeout(done, stopped ? 0 : ms)
        wake = () => (clearTimeout(timer), done())
      }),
    stopped: () => stopped,
    ring,
    stop: () => {
      stopped = true
      ring()
    },
    close: () => Promise.resolve(),
  }
}

export const files = (...named: readonly (readonly [name: string, body: string | Uint8Array])[]): FormData => {
  const form = new FormData()
  for (const [name, body] of named) form.append('tep', new Blob([typeof body === 'string' ? body : new Uint8Array(body)]), name)
  return form
}

/** A form written by hand: names that no library would send. */
export function rawForm(...named: readonly (readonly [name: string, body: string])[]): { readonly raw: Uint8Array; readonly type: string } {
  const parts = named.map(
    ([name, body]) => `--X\r\nContent-Disposition: form-data; name="tep"; filename="${name}"\r\nContent-Type: x/y\r\n\r\n${body}\r\n`,
  )
  return { raw: Buffer.from(`${parts.join('')}--X--\r\n`), type: 'multipart/form-data; boundary=X' }
}
