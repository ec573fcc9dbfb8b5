/** Scans that were put by while nothing recognised pictures come back into the folder, to be read like new ones. */
import { basename, dirname, join, relative } from 'node:path'
import { walk } from '../pipeline/walk.js'
import type { Store } from '../store/store.js'
import { moveAside } from './move.js'
import { WAITING } from './places.js'

/** Never over another file; killed half-way, the next run ends it. What cannot be moved stays where it is. */
export async function takeBack(folder: string, store: Store): Promise<void> {
  const waiting = join(folder, WAITING)
  for (const path of (await walk(waiting)).files) {
    const to = await moveAside(path, join(folder, relative(waiting, dirname(path))), basename(path)).catch(() => null)
    if (to !== null) await store.moved(path, to)
  }
}
