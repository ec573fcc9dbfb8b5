/** The Vietnamese model that comes with npm: reads pages for tesseract.js, and is the second opinion of the system's tesseract. Never downloaded. */
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { LEFT_BY, removeLeftovers } from './leftovers.js'

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
    const folder = await mkdtemp(join(tmpdir(), `${LEFT_BY}${process.pid}-`))
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
