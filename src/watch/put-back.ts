/** A file that failed is put back into the folder, to be read like a new one. */
import { lstat, unlink } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Store } from '../store/store.js'
import { moveAside } from './move.js'
import { FAILED, reasonName } from './places.js'

/** Whether it lies where failed files of this folder do. */
export const isPutAside = (path: string, folder: string): boolean => resolve(path).startsWith(join(resolve(folder), FAILED) + sep)

/** Its outcome goes with it, its reason file goes away. Gives where it lies now; null: it is not there any more. */
export async function putBack(path: string, folder: string, store: Pick<Store, 'moved'>): Promise<string | null> {
  if (!isPutAside(path, folder)) return null
  const stats = await lstat(path).catch(() => null)
  if (!stats?.isFile()) return null
  const into = join(folder, relative(join(resolve(folder), FAILED), dirname(resolve(path))))
  const to = await moveAside(path, into, basename(path), (name) => store.moved(path, name)).catch(() => null)
  if (to !== null) await unlink(reasonName(path)).catch(() => undefined)
  return to
}
