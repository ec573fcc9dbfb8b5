/**
 * One folder, one program that watches it. Two would lose nothing (the store keeps each letter once, moving never overwrites), but tell of each other's
 * files as duplicates or gone; so the second is told who the first is. Whoever was killed is succeeded at once, or when its sign has grown old.
 */
import { link, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './move.js'

export interface Watcher {
  readonly pid: number
  readonly host: string
}

export type Taken = { readonly release: () => Promise<void> } | { readonly heldBy: Watcher }

/** Hidden, hence no letter. */
const SIGN = '.congvan-canh'
const BEAT_MS = 20_000
const OLD_MS = 120_000

export async function takeFolder(folder: string, me: Watcher, now: () => number): Promise<Taken> {
  const sign = join(folder, SIGN)
  for (let tries = 0; tries < 3; tries++) {
    const code = await writeFile(sign, JSON.stringify(me), { flag: 'wx' }).then(() => null, errorCode)
    if (code === null) return { release: keepFresh(sign, me, now) }
    // A folder in which no sign can be left is watched without one.
    if (code !== 'EEXIST') return { release: () => Promise.resolve() }
    const text = await readFile(sign, 'utf8').catch(() => '')
    const holder = await holderOf(sign, text, me, now())
    if (holder !== null) return { heldBy: holder }
    await clear(sign, text, me)
  }
  return { heldBy: { pid: 0, host: '' } }
}

/** Who holds it and is alive; null where the sign is of somebody who was killed. */
async function holderOf(sign: string, text: string, me: Watcher, now: number): Promise<Watcher | null> {
  const stats = await stat(sign).catch(() => null)
  if (stats === null || now - stats.mtimeMs > OLD_MS) return null
  const holder = watcherIn(text)
  if (holder === null) return { pid: 0, host: '' }
  return holder.host === me.host && (holder.pid === me.pid || !isAlive(holder.pid)) ? null : holder
}

/** Of several who find the same old sign one takes it away; who was late, and got hold of the new one, puts that back. */
async function clear(sign: string, text: string, { pid }: Watcher): Promise<void> {
  const old = `${sign}-cu-${pid}`
  const isGone = await rename(sign, old).then(
    () => false,
    () => true,
  )
  if (isGone) return
  if ((await readFile(old, 'utf8').catch(() => text)) !== text) await link(old, sign).catch(() => undefined)
  await unlink(old).catch(() => undefined)
}

function keepFresh(sign: string, me: Watcher, now: () => number): () => Promise<void> {
  const beat = setInterval(() => void utimes(sign, now() / 1000, now() / 1000).catch(() => undefined), BEAT_MS)
  beat.unref()
  return async () => {
    clearInterval(beat)
    const held = watcherIn(await readFile(sign, 'utf8').catch(() => ''))
    if (held?.pid === me.pid && held.host === me.host) await unlink(sign).catch(() => undefined)
  }
}

function watcherIn(text: string): Watcher | null {
  try {
    const told: unknown = JSON.parse(text)
    const isOne = typeof told === 'object' && told !== null && 'pid' in told && 'host' in told
    return isOne && typeof told.pid === 'number' && typeof told.host === 'string' ? { pid: told.pid, host: told.host } : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return errorCode(error) === 'EPERM'
  }
}
