/** The watched folder before anything is opened in it: there, ours alone, without the store. */
import { mkdirSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { errorCode } from '../../watch/move.js'
import { takeFolder } from '../../watch/one-watcher.js'
import { type Call, WrongUse } from '../command.js'
import { refuseStoreInside } from '../store-inside.js'

/** Made where it is not there yet; gives its path. */
export function madeFolder(call: Call, given: string): string {
  const folder = resolve(given)
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isFile()) throw new WrongUse(call.say.notAFolder(given))
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(call.say.watch.folderFailed(given, errorCode(error)))
  }
  refuseStoreInside(call, folder)
  return folder
}

/** The work, while nobody else watches the folder. */
export async function alone<T>(call: Call, folder: string, work: () => Promise<T>): Promise<T> {
  const taken = await takeFolder(folder, { pid: process.pid, host: hostname() }, () => call.terminal.now().getTime())
  if ('heldBy' in taken) throw new WrongUse(call.say.watch.heldBy(folder, taken.heldBy.pid, taken.heldBy.host))
  try {
    return await work()
  } finally {
    await taken.release()
  }
}
