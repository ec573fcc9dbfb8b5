import { readFileSync } from 'node:fs'

/** The program's own, as package.json tells it: that lies one level above src/ and dist/ alike. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  // Our own file: the version is a string.
  return (JSON.parse(text) as { version: string }).version
}
