/** A watched folder holds letters alone. */
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Call, WrongUse } from './command.js'
import { storeFile } from './open-store.js'

/** The store grows while letters are read: inside the folder it would be taken for one. */
export function refuseStoreInside(call: Call, folder: string): void {
  const store = storeFile(call)
  if (store === null) return
  const [inside, outside] = [real(resolve(store)), realpathSync(folder)]
  if (inside === outside || inside.startsWith(outside + sep)) throw new WrongUse(call.say.watch.storeInside(store, folder))
}

/** The real path of what need not be there yet. */
const real = (path: string): string =>
  existsSync(path) || dirname(path) === path ? realpathSync(path) : join(real(dirname(path)), basename(path))
