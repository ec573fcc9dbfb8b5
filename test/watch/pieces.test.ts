import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completeness } from '../../src/watch/complete.js'
import { moveAside } from '../../src/watch/move.js'
import { firstSeen, isSettled, later, seenAgain } from '../../src/watch/pending.js'
import { tempFolder } from '../builders/folder.js'

describe('completeness', () => {
  it.each([
    ['%PDF-1.7\nx\n%%EOF\n', 'whole'],
    [`%PDF-1.7\n%%EOF${' '.repeat(2000)}`, 'whole'],
    ['%PDF-1.7\nhalf', 'part'],
    ['PK\u0003\u0004....PK\u0005\u0006' + '\0'.repeat(18), 'whole'],
    ['PK\u0003\u0004 half a document', 'part'],
    ['mere text has no end to look for', 'whole'],
    ['', 'part'],
  ] as const)('%j is %s', async (content, state) => {
    const path = join(await tempFolder(), 'x')
    await writeFile(path, content, 'latin1')
    expect(await completeness(path)).toBe(state)
  })
  it('what cannot be opened is held', async () => expect(await completeness('/no/such/file')).toBe('held'))
})

describe('moving aside', () => {
  it('overwrites nothing', async () => {
    const dir = await tempFolder()
    for (const text of ['one', 'two', 'three']) {
      await writeFile(join(dir, 'thư.txt'), text)
      await moveAside(join(dir, 'thư.txt'), join(dir, 'done'), 'thư.txt')
    }
    expect((await readdir(join(dir, 'done'))).sort()).toEqual(['thư (2).txt', 'thư (3).txt', 'thư.txt'])
    expect(await readFile(join(dir, 'done', 'thư (3).txt'), 'utf8')).toBe('three')
    expect(await readdir(dir)).toEqual(['done'])
  })

  it('killed between its two steps, it ends what it began and doubles nothing', async () => {
    const dir = await tempFolder()
    const from = join(dir, 'a.txt')
    await writeFile(from, 'x')
    await expect(moveAside(from, join(dir, 'done'), 'a.txt', () => Promise.reject(new Error('killed')))).rejects.toThrow('killed')
    expect(await readdir(join(dir, 'done'))).toEqual(['a.txt'])
    await moveAside(from, join(dir, 'done'), 'a.txt')
    expect([await readdir(dir), await readdir(join(dir, 'done'))]).toEqual([['done'], ['a.txt']])
  })

  it('a file that somebody else took away is an error of its own', async () => {
    const dir = await tempFolder()
    await mkdir(join(dir, 'done'))
    await expect(moveAside(join(dir, 'gone'), join(dir, 'done'), 'gone')).rejects.toMatchObject({ code: 'ENOENT' })
    await rm(dir, { recursive: true })
  })
})

describe('waiting', () => {
  const quiet = 1000
  it('a file is settled when it has been the same for the quiet time', () => {
    const p = firstSeen('a', 0)
    expect([isSettled(p, 999, quiet), isSettled(p, 1000, quiet)]).toEqual([false, true])
  })
  it('any change starts anew, also the count of tries', () => {
    const p = later(firstSeen('a', 0), 1000, quiet)
    expect(seenAgain(p, 'a', 5000)).toBe(p)
    expect(seenAgain(p, 'b', 5000)).toEqual(firstSeen('b', 5000))
  })
  it('each try in vain doubles the pause, up to a minute', () => {
    let p = firstSeen('a', 0)
    const pauses: number[] = []
    for (let i = 0; i < 9; i++) pauses.push((p = later(p, 0, quiet)).notBefore)
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000])
  })
  it('what is left alone is never settled', () => expect(isSettled({ ...firstSeen('', 0), leftAlone: true }, 9e9, quiet)).toBe(false))
})
