/** Whoever asks for English gets it: every code of a refusal that stands in the sources has its sentence. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { refusalsInEnglish } from '../../src/pipeline/words/refusals.en.js'

const ROOT = resolve(import.meta.dirname, '../../src')
const sources = (): string[] =>
  ['intake', 'parse', 'pipeline', 'watch'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(ROOT, folder, name)),
  )

it('every refusal has an English sentence', () => {
  const codes = new Set<string>()
  for (const path of sources()) {
    const text = readFileSync(path, 'utf8')
    for (const m of text.matchAll(/refused: '[a-z-]+',\s*code: '([^']+)'|\b(?:refuse|unreadable)\(\s*'([^']+)'|^  (E[A-Z]+): \[/gm))
      codes.add(m[1] ?? m[2] ?? m[3] ?? '')
  }
  expect(codes.size).toBeGreaterThan(30)
  expect([...codes].filter((code) => !refusalsInEnglish.has(code))).toEqual([])
  expect([...refusalsInEnglish.values()].filter((says) => !/^[A-Z][^\n]+\.$/.test(says))).toEqual([])
})
