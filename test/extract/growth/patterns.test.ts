/**
 * No pattern of the program takes 2^n steps. Every literal in the folders below, and every pattern put together when they are loaded, is tried on
 * strings of its own words: some once, some again and again, and then a sign that fits nowhere. With 20 rounds 2^n is a million steps, and tells itself.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { workOf } from './work.js'

const FOLDERS = ['src/extract', 'src/compose', 'src/reference', 'src/text', 'src/parse/plain', 'src/parse/flow']
/** Fewest first: what grows by more than two a round is seen before it hangs. */
const ROUNDS = [8, 12, 16, 20, 28, 36]
/** Milliseconds: a linear pattern takes a thousandth of it. */
const DEAR = 4
const MOST_WORDS = 16
/** Signs that fit nowhere. */
const ENDS = ['\u0000', ' \u0000']

interface Pattern {
  readonly source: string
  readonly flags: string
  readonly at: string
}

function literalsOf(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Patterns made by `new RegExp` while the program is loaded. */
async function constructed(): Promise<Pattern[]> {
  const Original = globalThis.RegExp
  const found: Pattern[] = []
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, args: [string, string?]) => {
      const made = new target(...args)
      if (typeof args[0] === 'string') found.push({ source: made.source, flags: made.flags, at: 'new RegExp' })
      return made
    },
  })
  try {
    await import('../../../src/pipeline/read-letter.js')
    await import('../../../src/parse/plain/plain.parser.js')
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** Words and marks that the pattern speaks of. */
function wordsOf(source: string): string[] {
  const plain = source.replace(/\(\?<?[:=!]|\(\?<\w+>|\\[pP]\{\w+\}|\\[sdwSDWb]|\{\d+(?:,\d*)?\}/g, '|').replace(/\\(.)/g, '$1')
  const words = plain.split(/[|()[\]{}?*+^$]+/).filter((w) => w !== '' && w.length < 24)
  return [...new Set([...words, ' ', 'A', 'a', '1', '-', ...plain.replace(/[\p{L}\p{N}\s]/gu, '').slice(0, 12)])]
}

function* attacks(source: string, rounds: number): Generator<string> {
  const words = wordsOf(source).slice(0, MOST_WORDS)
  const pumps = words.flatMap((word, i) => [word, `${word} `, `${word} ${words[i + 1] ?? ''} `])
  for (const stem of ['', ...words.slice(0, 3), `${words[0] ?? ''} `])
    for (const pump of pumps) for (const end of ENDS) yield stem + pump.repeat(rounds) + end
}

function dearest({ source, flags }: Pattern): string | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  for (const text of ROUNDS.flatMap((rounds) => [...attacks(source, rounds)])) {
    const job = (): unknown => pattern.test(text)
    if (workOf(job) > DEAR && workOf(job) > DEAR && workOf(job) > DEAR) return text
  }
  return null
}

it('no pattern takes 2^n steps', async () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'))
      .map((f) => join(folder, f)),
  )
  const all = [...(await constructed()), ...files.flatMap(literalsOf)]
    // only a repeated group can be taken in 2^n ways
    .filter((p) => /\)(?:[*+]|\{\d+,)/.test(p.source))
  const each = new Map(all.map((p) => [`${p.source}/${p.flags}`, p]))
  expect(each.size).toBeGreaterThan(120)
  const bad = [...each.values()].flatMap((p) => {
    const text = dearest(p)
    return text === null ? [] : [`${p.at}: ${p.source.slice(0, 120)} on «${text.slice(0, 80)}»`]
  })
  expect(bad).toEqual([])
})

it('would see such patterns', () => {
  const known = [
    String.raw`^(?:\p{Lu}\S*\s?)+$`,
    String.raw`so\s*[:.]?(?:[\s.]|-{2,})*/`,
    String.raw`^(?:tg|han)(?: (?:thoi gian )?(?:thoi gian|nop|cuoi))*$`,
    String.raw`(?:van ban|quyet dinh)\s*(?:(?:so|[\d/.()-]+[a-c]?)\s*)*$`,
  ]
  expect(known.filter((source) => dearest({ source, flags: 'u', at: '' }) === null)).toEqual([])
})
