import type { Format } from './format.js'

/** The rows as they are; nothing is disarmed or shortened. */
export const jsonFormat: Format = {
  name: 'json',
  print: ({ rows }) => `${JSON.stringify(rows, null, 2)}\n`,
}
