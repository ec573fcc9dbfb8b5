/** Moves a handled file without ever overwriting another one, and so that a kill between two steps loses nothing. */
import { link, lstat, mkdir, open, rename, unlink } from 'node:fs/promises'
import { join, parse } from 'node:path'

/**
 * Gives the new path. `beforeGone` runs when the new name is taken and the file is still at its old place (the reason file is written there).
 * A clash gets " (2)", " (3)"… before the ending. A file that lies there already under its own name (killed half-way) is recognised.
 */
export async function moveAside(from: string, folder: string, name: string, beforeGone?: (to: string) => Promise<void>): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let n = 1; ; n++) {
    const to = join(folder, n === 1 ? name : numbered(name, n))
    const taken = await take(from, to)
    if (taken === 'clash') continue
    await beforeGone?.(to)
    if (taken === 'linked') await unlink(from)
    else await rename(from, to)
    return to
  }
}

const numbered = (name: string, n: number): string => {
  const { name: stem, ext } = parse(name)
  return `${stem} (${n})${ext}`
}

/**
 * Takes the new name: by a second link to the file, so that it never stands nowhere;
 * where there are none (FAT, shares, another owner's file) by an empty file that the rename then replaces.
 */
async function take(from: string, to: string): Promise<'linked' | 'reserved' | 'clash'> {
  try {
    await link(from, to)
    return 'linked'
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EEXIST') return (await isSame(from, to)) ? 'linked' : 'clash'
    if (code === 'ENOENT') throw error
    return reserve(to)
  }
}

async function reserve(to: string): Promise<'reserved' | 'clash'> {
  try {
    await (await open(to, 'wx')).close()
    return 'reserved'
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return 'clash'
    throw error
  }
}

async function isSame(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(a), lstat(b)])
  return one.ino === other.ino && one.dev === other.dev
}

export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
