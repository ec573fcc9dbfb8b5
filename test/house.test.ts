/** The house keeps its own rules: file length, fresh schemas, docs that name every command, option and report. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaTexts } from '../scripts/schema-texts.js'

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
}

const code = ['src', 'test', 'scripts', 'bench', 'fixtures/make'].flatMap((folder) => {
  try {
    return files(folder)
  } catch {
    return []
  }
})
const docs = ['README.md', 'docs/ARCHITECTURE.md', 'docs/HUONG-DAN.md'].map((file) => readFileSync(file, 'utf8')).join('\n')

describe('files', () => {
  it('are at most 300 lines long', () => {
    const long = code.filter((f) => /\.tsx?$/.test(f)).map((f) => ({ f, lines: readFileSync(f, 'utf8').split('\n').length - 1 }))
    expect(long.filter((x) => x.lines > 300)).toEqual([])
  })

  it('hold no `any` and no switched-off checks', () => {
    const bad = code
      .filter((f) => f.startsWith('src') && /\.tsx?$/.test(f))
      .flatMap((f) =>
        readFileSync(f, 'utf8')
          .split('\n')
          .map((line, i) => ({ at: `${f}:${i + 1}`, line })),
      )
      .filter(({ line }) => !/^\s*(\/\/|\*)/.test(line) && /:\s*any\b|as any\b|@ts-ignore|@ts-expect-error|eslint-disable/.test(line))
    expect(bad).toEqual([])
  })
})

describe('schemas', () => {
  for (const [file, text] of Object.entries(schemaTexts())) {
    it(`${file} is fresh (npm run schemas)`, () => {
      expect(readFileSync(`schemas/${file}`, 'utf8')).toBe(text)
    })
  }
})

describe('docs', () => {
  it('name every command, option and report', async () => {
    const { commandNames, optionNames } = await import('../src/cli/program.js')
    const { reports } = await import('../src/report/reports.js')
    const missing = [...commandNames(), ...optionNames(), ...reports.map((r) => r.name)].filter((name) => !docs.includes('`' + name))
    expect(missing).toEqual([])
  })

  it('tell of every page of the desk', async () => {
    const { sections } = await import('../src/web/sections.js')
    const guide = readFileSync('docs/BAN-LAM-VIEC.md', 'utf8')
    const paths = sections.flatMap((s) => s.pages.map((p) => p.path.replace(/\/:.*/, '')))
    expect(paths.filter((path) => !guide.includes('`' + path))).toEqual([])
  })

  it('show only commands, options and reports that exist', async () => {
    const { commandNames, optionNames } = await import('../src/cli/program.js')
    const { reports } = await import('../src/report/reports.js')
    const shown = [...docs.matchAll(/^(?:\$ )?npx congvan (\S+)(.*)$/gm)].map((m) => ({ command: m[1] ?? '', rest: m[2] ?? '' }))
    expect(shown.length).toBeGreaterThan(15)
    const known = { commands: commandNames(), options: optionNames(), reports: reports.map((r) => r.name) }
    const wrong = shown.flatMap(({ command, rest }) => [
      ...(known.commands.includes(command) ? [] : [command]),
      ...[...rest.matchAll(/--[a-z-]+/g)].map((m) => m[0]).filter((option) => !known.options.includes(option)),
      ...(command === 'report' ? [/^ (\S+)/.exec(rest)?.[1] ?? ''].filter((name) => !known.reports.includes(name)) : []),
    ])
    expect(wrong).toEqual([])
  })

  it('name every invariant with a test that exists', () => {
    const named = [...docs.matchAll(/\(test: `([^`]+)`\)/g)].map((m) => m[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((f) => !code.some((c) => c === f || c.startsWith(f)))).toEqual([])
  })
})
