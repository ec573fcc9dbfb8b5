/** One folder, one watcher. */
import { spawnSync } from 'node:child_process'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeFolder, type Watcher } from '../../src/watch/one-watcher.js'
import { tempFolder } from '../builders/folder.js'

const now = (): number => Date.now()
const me = { pid: process.pid, host: 'may-a' }
/** Of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid
const signOf = async (holder: Watcher | string): Promise<string> => {
  const folder = await tempFolder()
  await writeFile(join(folder, '.congvan-canh'), typeof holder === 'string' ? holder : JSON.stringify(holder))
  return folder
}

describe('a folder', () => {
  it('is taken, told to the next who asks, and free again afterwards', async () => {
    const folder = await tempFolder()
    const first = await takeFolder(folder, me, now)
    expect(await takeFolder(folder, { pid: 1, host: 'may-a' }, now)).toEqual({ heldBy: me })
    if ('release' in first) await first.release()
    expect(await readdir(folder)).toEqual([])
    expect(await takeFolder(folder, { pid: 1, host: 'may-a' }, now)).toHaveProperty('release')
  })

  it.each<[string, () => Watcher | string, boolean]>([
    ['of a process of this machine that was killed', () => ({ pid: deadPid(), host: 'may-a' }), true],
    ['of a living process of this machine', () => ({ pid: 1, host: 'may-a' }), false],
    ['of a machine that nobody can look into', () => ({ pid: deadPid(), host: 'may-b' }), false],
    ['that is not yet written', () => '', false],
    ['that makes no sense', () => '{"pid":"x"}', false],
  ])('with a fresh sign %s: taken %s', async (_, holder, taken) => {
    expect('release' in (await takeFolder(await signOf(holder()), me, now))).toBe(taken)
  })

  it.each<Watcher | string>([{ pid: 1, host: 'may-a' }, { pid: 7, host: 'may-b' }, ''])(
    'with an old sign (%j) is taken',
    async (holder) => {
      const folder = await signOf(holder)
      await utimes(join(folder, '.congvan-canh'), now() / 1000 - 600, now() / 1000 - 600)
      expect(await takeFolder(folder, me, now)).toHaveProperty('release')
      expect(await readdir(folder)).toEqual(['.congvan-canh'])
    },
  )

  it('of several who find the same old sign one takes it', async () => {
    const folder = await signOf({ pid: deadPid(), host: 'may-a' })
    const alive = [process.pid, process.ppid]
    const all = await Promise.all(alive.map((pid) => takeFolder(folder, { pid, host: 'may-a' }, now)))
    expect(all.filter((taken) => 'release' in taken)).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['.congvan-canh'])
  })

  it('that takes no sign is watched without one', async () => {
    expect(await takeFolder('/proc/self', me, now)).toHaveProperty('release')
  })
})
