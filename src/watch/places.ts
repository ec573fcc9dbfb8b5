/** Where handled files go; none of these folders is watched. */
import { join } from 'node:path'

export const DONE = 'done'
export const DUPLICATES = join(DONE, 'duplicates')
export const FAILED = 'failed'
/** Scans that came while nothing recognised pictures (`--ocr off`): taken back when something does. */
export const WAITING = 'cho-ocr'

export const unwatched = (folder: string): ReadonlySet<string> => new Set([DONE, FAILED, WAITING].map((name) => join(folder, name)))

/** A reason file beside a failed one: NAME.lydo.txt. */
export const reasonName = (name: string): string => `${name}.lydo.txt`
