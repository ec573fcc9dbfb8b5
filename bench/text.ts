/**
 * Reading PDFs with a text layer and DOCX, measured against the bare libraries on the same files in the same run:
 *   npm run bench:text -- [--rounds 3]
 * congvan gives words with boxes, columns, tables and checks where the libraries give a string: the ratio is what that costs.
 */
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median, run } from './processes.js'
import { figure, machine, tableOf } from './table.js'
import type { TextRun } from './text-run.js'

const { values: args } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const FOLDERS = ['fixtures/inbox', 'fixtures/shapes', '../shared/letters/singles', '../shared/letters/series', '../shared/letters/seeds/shapes']

const filesOf = (ending: string): string[] =>
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith(ending) && !/\.scan\.pdf$|ban-quet/.test(f))
      .sort()
      .map((f) => join(folder, f)),
  )

async function once(contender: string, list: string): Promise<TextRun> {
  const { code, stdout, stderr } = await run(process.execPath, ['--import', 'tsx', 'bench/text-run.ts', contender, list])
  if (code !== 0) throw new Error(`${contender}: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as TextRun // written by text-run.ts
}

async function compared(ending: string, peer: string, unit: string): Promise<string[][]> {
  const files = filesOf(ending)
  const list = join(mkdtempSync(join(tmpdir(), 'congvan-bench-')), 'files.txt')
  writeFileSync(list, files.join('\n'))
  const runs = new Map<string, TextRun[]>([
    [peer, []],
    ['congvan', []],
  ])
  for (let round = 0; round < Number(args.rounds); round++) {
    for (const [name, done] of runs) done.push(await once(name, list))
  }
  const rate = (name: string): number => median((runs.get(name) ?? []).map(({ pages, seconds }) => pages / seconds))
  return [...runs.keys()].map((name) => {
    const first = runs.get(name)?.[0]
    return [
      `${files.length} ${ending.slice(1).toUpperCase()}, ${first?.pages ?? 0} ${unit}: ${name}`,
      figure(rate(name), 0),
      figure(rate(name) / rate(peer), 2),
      figure(Math.max(...(runs.get(name) ?? []).map(({ mb }) => mb)), 0),
    ]
  })
}

const rows = [...(await compared('.pdf', 'pdf-parse', 'pages')), ...(await compared('.docx', 'mammoth', 'letters'))]
console.log(`${machine()}\n`)
console.log(tableOf([`median of ${args.rounds}`, 'a second', 'speed × bare', 'peak MB'], rows))
