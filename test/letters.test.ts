/** Golden whole-letter tests: every letter of fixtures/inbox through the real CLI, compared with the record expected of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LetterRecord } from '../src/model/letter-record.js'
import { letterRecord } from '../src/model/letter-record.js'
import { congvan } from './builders/congvan.js'

const EXPECTED = 'fixtures/expected'
const folders = ['fixtures/inbox', 'fixtures/shapes']
const stem = (file: string): string => basename(file).replace(/\.\w+$/, '')
const letters = folders
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((path) => readdirSync(EXPECTED).includes(`${stem(path)}.json`))

const records = new Map<string, LetterRecord>()

beforeAll(async () => {
  const run = await congvan(['extract', ...letters, '--json'])
  expect(run.code, run.stderr).toBe(0)
  run.stdout
    .trim()
    .split('\n')
    .forEach((line, i) => records.set(letters[i] ?? '', letterRecord.parse(JSON.parse(line))))
})

/** What is expected of a key is compared deeply; keys that the file leaves out are not judged. */
const expectedOf = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(EXPECTED, `${stem(path)}.json`), 'utf8')) as Record<string, unknown>

describe.each(letters)('%s', (path) => {
  const expected = expectedOf(path)
  it.each(Object.keys(expected))('%s', (key) => {
    const record = records.get(path)
    expect(record, 'no record was printed').toBeDefined()
    const got: unknown = withoutKnown(record?.[key as keyof LetterRecord]) // the key comes from a file that names the record's fields
    expect({ [key]: sorted(key, got) }).toMatchObject({ [key]: sorted(key, expected[key]) })
  })

  it('has evidence inside the text for every value of a list', () => {
    const record = records.get(path)
    const lists = ['citations', 'deadlines', 'communes', 'criteria', 'standings', 'addressees', 'copies'] as const
    const bare = lists.flatMap((list) =>
      (record?.[list] ?? []).map((_, i) => `/${list}/${i}`).filter((at) => !record?.evidence[at]?.[0]?.quote),
    )
    expect(bare).toEqual([])
  })
})

/** What a format loses and says so: the values are the same without it. */
const KNOWN_LOSSES = ['doc/list-numbers-lost']

const withoutKnown = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.filter(
        (item: unknown) => !(typeof item === 'object' && item !== null && 'code' in item && KNOWN_LOSSES.includes(String(item.code))),
      )
    : value

/** Standings are a set: their order in the record follows the text and is not judged. */
function sorted(key: string, value: unknown): unknown {
  if (key !== 'standings' || !Array.isArray(value)) return value
  const keyOf = (s: { commune: string; standard: string; status: string; year: number | null }): string =>
    [s.commune, s.standard, s.status].join('|')
  return [...(value as Parameters<typeof keyOf>[0][])].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
