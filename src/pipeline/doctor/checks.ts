/** What the program needs of the machine: is it there, is it well, how is it mended. The command and the desk tell the same. */
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { DoctorWords } from '../words/doctor-words.js'
import { reason } from '../words/reason.js'

export interface Check {
  readonly name: string
  readonly state: 'ok' | 'warn' | 'bad'
  /** What is; when it is not well, also how to mend it. */
  readonly says: string
}

export function nodeCheck(say: DoctorWords): Check {
  const { node: version } = process.versions
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const good = major > 20 || (major === 20 && minor >= 20)
  return { name: 'node', state: good ? 'ok' : 'bad', says: say.node(version, good) }
}

export async function driverCheck(say: DoctorWords): Promise<Check> {
  try {
    const { sqliteAbilities } = await import('../../store/backends/sqlite-driver.js')
    const { version, fullText } = await sqliteAbilities()
    return { name: 'sqlite', state: fullText ? 'ok' : 'bad', says: say.driver(version, fullText) }
  } catch (error) {
    return { name: 'sqlite', state: 'bad', says: say.driverFailed(reason(error)) }
  }
}

/** The path itself, or the nearest folder above it that is there. */
export function existing(path: string): string {
  let at = resolve(path)
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  return at
}

/** The disk on which the path lies. */
export async function diskCheck(say: DoctorWords, path: string): Promise<Check> {
  const { bavail, bsize } = await statfs(existing(path))
  const gigabytes = Math.floor((bavail * bsize) / 1024 ** 3)
  return { name: 'disk', state: gigabytes >= 1 ? 'ok' : 'warn', says: say.disk(gigabytes, gigabytes >= 1) }
}

/** Formats and the library that each stands on. */
const LIBRARIES = [
  ['PDF', 'pdf-parse'],
  ['DOCX', 'mammoth'],
  ['HTML', 'linkedom'],
] as const

export const parserChecks = (say: DoctorWords): Promise<Check[]> =>
  Promise.all(
    LIBRARIES.map(async ([name, library]): Promise<Check> => {
      const ok = await import(library).then(
        () => true,
        () => false,
      )
      return { name: name.toLowerCase(), state: ok ? 'ok' : 'bad', says: say.parser(name, ok) }
    }),
  )
