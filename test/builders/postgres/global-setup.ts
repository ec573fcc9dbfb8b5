/**
 * One server for a test run, started when the first suite asks for it and stopped when the run ends. Suites run in processes of their own:
 * they ask at a door (a port of this machine) and are answered with the address, or with why there is none.
 */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type Server, startServer } from './server.js'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresDoor: number
  }
}

export interface Answer {
  readonly url?: string
  readonly missing?: string
}

// eslint-disable-next-line no-restricted-syntax -- vitest calls the default export of a global setup
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | null = null
  const answer = (): Promise<Answer> => {
    // Somebody's own server, to run the same tests on another version.
    const given = process.env['CONGVAN_TEST_POSTGRES']
    if (given !== undefined) return Promise.resolve({ url: given })
    server ??= startServer()
    return server.then(
      ({ url }) => ({ url }),
      (error: unknown) => ({ missing: error instanceof Error ? error.message : String(error) }),
    )
  }
  const door = createServer((caller) => {
    caller.on('error', () => undefined)
    void answer().then((told) => caller.end(JSON.stringify(told)))
  })
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const at = door.address()
  if (at !== null && typeof at === 'object') project.provide('postgresDoor', at.port)
  return async () => {
    door.close()
    await server?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
  }
}
