/** The Vietnamese model that comes with npm: reads pages for tesseract.js, and is the second opinion of the system's tesseract. Never downloaded. */
import { rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

export const NPM_MODEL = { name: 'vie best_int', language: 'vie' } as const

export async function npmModel(): Promise<Uint8Array> {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))
  return promisify(gunzip)(await readFile(join(home, '4.0.0_best_int', 'vie.traineddata.gz')))
}

export interface ModelFolder {
  /** Unpacks at the first call. */
  path(): Promise<string>
  remove(): Promise<void>
}

/** A folder of our own (mode 0700, a name nobody can foretell) with the unpacked model: tesseract reads models from folders only. */
export function modelFolder(): ModelFolder {
  let made: Promise<string> | null = null
  let removeNow: (() => void) | null = null
  const make = async (): Promise<string> => {
    await removeLeftovers()
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
    removeNow = () => rmSync(folder, { recursive: true, force: true })
    process.once('exit', removeNow)
    await writeFile(join(folder, `${NPM_MODEL.language}.traineddata`), await npmModel(), { mode: 0o600, flag: 'wx' })
    return folder
  }
  return {
    path: () => (made ??= make()),
    async remove() {
      const folder = await made?.catch(() => null)
      if (removeNow !== null) process.off('exit', removeNow)
      if (typeof folder === 'string') await rm(folder, { recursive: true, force: true })
    },
  }
}

const PREFIX = 'congvan-ocr-'

const NAME = new RegExp(`^${PREFIX}(\\d+)-`)
const LONG_AGO_MS = 10 * 60 * 1000

/** What killed processes have left: their number stands in the name. Some minutes old too: a number says little about another container's process. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const pid = NAME.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    const path = join(tmpdir(), name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    // The folders of other users stay: the system does not let us.
    if (age > LONG_AGO_MS) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process: not ours to judge.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
