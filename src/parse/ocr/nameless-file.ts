/** Bytes for another program to read at its own pace: through a pipe it waits for us, whose one thread prepares the next page meanwhile. */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LEFT_BY } from './leftovers.js'

/**
 * Open for reading, for us alone, and without a name already: it is gone when it is closed, however we end. Done at one go (two milliseconds for a page):
 * each step that waited would wait for the page that is being prepared. Throws what the disk says.
 */
export function namelessFile(parts: readonly Uint8Array[]): number {
  const path = join(tmpdir(), `${LEFT_BY}${process.pid}-${randomUUID()}`)
  try {
    const made = openSync(path, 'wx', 0o600)
    try {
      for (const part of parts) writeFileSync(made, part)
    } finally {
      closeSync(made)
    }
    return openSync(path, 'r')
  } finally {
    rmSync(path, { force: true })
  }
}
