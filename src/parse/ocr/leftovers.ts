/** What recognition keeps in the system's folder for passing files, and what killed processes have left of it there. */
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the names of our own passing files and folders begin; the number of the process follows. */
export const LEFT_BY = 'congvan-ocr-'

const NAME = new RegExp(`^${LEFT_BY}(\\d+)-`)
const LONG_AGO_MS = 10 * 60 * 1000

/** What killed processes have left: their number stands in the name. Some minutes old too: a number says little about another container's process. */
export async function removeLeftovers(): Promise<void> {
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
