/** What the README shows of the program is what it prints, on a screen as wide as it says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door } from '../builders/door.js'
import { temporaryFolder } from '../builders/folder.js'

const example = /<!-- example:start -->(.*?)<!-- example:end -->/su.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const width = Number(/rộng (\d+) cột/u.exec(example)?.[1])
const commands = [...example.matchAll(/^\$ npx congvan (.+)\n((?:(?!\$ |```).*\n)*)/gmu)].map(([, typed = '', shown = '']) => ({
  typed,
  shown: shown.trim(),
}))
const words = (typed: string): string[] => [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

const { folder, remove } = await temporaryFolder()
afterAll(remove)

describe('the README shows', () => {
  const store = ['--store', join(folder, 'so.sqlite')]
  beforeAll(async () => {
    expect((await door(['ingest', 'fixtures/inbox', ...store])).stderr).not.toBe('')
  }, 120_000)

  it('some commands, for a screen of some width', () => expect([commands.length > 1, width > 60]).toEqual([true, true]))

  it.each(commands)('$typed', async ({ typed, shown }) => {
    const { code, stdout } = await door([...words(typed), ...store], [], width)
    expect([code, stdout.trim()]).toEqual([0, shown])
  })
})
