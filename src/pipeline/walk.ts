/** The files of a folder: links are not followed, litter is passed over, the order is the same on every machine. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface Walked {
  readonly files: readonly string[]
  /** Folders that could not be looked into, with the system's code ("EACCES"). */
  readonly closed: readonly { readonly path: string; readonly code: string }[]
}

/** `leaveOut`: folders (as joined paths) that are not entered. */
export async function walk(folder: string, leaveOut: ReadonlySet<string> = new Set()): Promise<Walked> {
  const files: string[] = []
  const closed: { path: string; code: string }[] = []
  const pending = [folder]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const entries = await list(at)
    if (typeof entries === 'string') closed.push({ path: at, code: entries })
    else
      for (const entry of entries) {
        const path = join(at, entry.name)
        if (isLitter(entry.name) || leaveOut.has(path)) continue
        if (entry.isDirectory()) pending.push(path)
        else files.push(path)
      }
  }
  return { files: files.sort(byBytes), closed }
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
  }
}

const LITTER = [
  /^\./, // .DS_Store, ._name of macOS, half-written .part files of copy programs
  /^~\$/, // lock file of an open Word document
  /^(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|@eaDir|#recycle|#snapshot|\$RECYCLE\.BIN|System Volume Information|__MACOSX|lost\+found)$/i,
  /\.(?:tmp|part|partial|crdownload|filepart|lnk)$/i, // being copied or downloaded; shortcuts
  /\.lydo\.txt$/i, // our own reason files
]

/** What systems and copy programs leave in folders: never a letter, never worth a line. */
export const isLitter = (name: string): boolean => LITTER.some((pattern) => pattern.test(name))

/** By the bytes of the NFC path, so that NFD names and other locales change nothing. */
export const byBytes = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a.normalize('NFC')), Buffer.from(b.normalize('NFC'))) || Buffer.compare(Buffer.from(a), Buffer.from(b))
