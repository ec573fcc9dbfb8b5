/** A file that is sent to the folder (through the desk) instead of being copied into it: it appears whole or not at all. */
import { randomUUID } from 'node:crypto'
import { open, readdir, unlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorCode, moveAside } from './move.js'
import { safeName } from './safe-name.js'

export type Received =
  /** It lies in the folder under that name. */
  | { readonly did: 'received'; readonly name: string; readonly path: string }
  | { readonly did: 'too-big' }
  /** The sender went away in the middle. */
  | { readonly did: 'cut-off' }
  /** With the system's code. */
  | { readonly did: 'not-written'; readonly code: string }

/** Nobody takes such a file for a letter (`isLitter`): a dot before, .part behind. */
const PART = /^\.nhan-[0-9a-f-]+\.part$/

/** Written piece by piece beside its place, then given a name that is free; nothing is ever overwritten. */
export async function receive(
  folder: string,
  { name, bytes, maxBytes }: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array>; readonly maxBytes: number },
): Promise<Received> {
  const part = join(folder, `.nhan-${randomUUID()}.part`)
  try {
    const written = await write(part, bytes, maxBytes)
    if (written !== 'whole') return { did: written }
    const path = await moveAside(part, folder, safeName(name))
    return { did: 'received', name: basename(path), path }
  } catch (error) {
    return { did: 'not-written', code: errorCode(error) }
  } finally {
    await unlink(part).catch(() => undefined)
  }
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<'whole' | 'too-big' | 'cut-off'> {
  const file = await open(path, 'wx')
  try {
    let size = 0
    for await (const piece of untilCutOff(bytes)) {
      if (piece === null) return 'cut-off'
      size += piece.byteLength
      if (size > maxBytes) return 'too-big'
      await file.writeFile(piece)
    }
    // A power cut after "received" must not leave an empty file.
    await file.sync()
    return 'whole'
  } finally {
    await file.close()
  }
}

/** Ends with null where the sender does; what fails while writing is another matter. */
async function* untilCutOff(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  try {
    for await (const piece of bytes) yield piece
  } catch {
    yield null
  }
}

/** What a kill has left half-written. Only for whoever holds the folder. */
export async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (PART.test(name)) await unlink(join(folder, name)).catch(() => undefined)
}
