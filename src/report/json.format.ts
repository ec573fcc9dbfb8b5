import type { Format } from './format.js'

/** The rows as they are; nothing is disarmed or shortened. */
export const jsonFormat: Format = {
  name: 'json',
  type: 'application/json; charset=utf-8',
  async *print({ rows }) {
    let any = false
    for await (const row of rows) {
      yield `${any ? ',' : '['}\n${JSON.stringify(row, null, 2).replace(/^/gm, '  ')}`
      any = true
    }
    yield any ? '\n]\n' : '[]\n'
  },
}
