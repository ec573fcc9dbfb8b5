/** What every parser promises, over every file of fixtures/formats and fixtures/shapes: a new format is held to it as soon as it has a fixture. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultLimits } from '../../../src/intake/limits.js'
import { readSource } from '../../../src/intake/read-source.js'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { isRefusal, type SourceFile } from '../../../src/model/source-file.js'
import { covers, type Span } from '../../../src/model/span.js'
import { openEngine } from '../../../src/parse/ocr/engines.js'
import { parse } from '../../../src/parse/parse.js'
import { noTools, type ParseTools } from '../../../src/parse/parser.js'
import { parsers } from '../../../src/parse/parsers.js'

/** The engine that is always there: pictures are held to the same promises. */
const tools: ParseTools = { ocr: await openEngine('tesseract.js', { workers: 2 }), pagesAtOnce: 2 }
afterAll(() => tools.ocr?.close())

const ROOT = 'fixtures/formats'
const folders = [
  ...readdirSync(ROOT)
    .filter((folder) => folder !== 'hostile')
    .map((folder) => join(ROOT, folder)),
  'fixtures/shapes',
]
const all = folders
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => !/\.(?:mjs|ts|json|md)$/.test(path))
/** Fixtures that must be refused: a file named "locked…" has a password. */
const isRefused = (path: string): boolean => /\/locked[^/]*$/.test(path)
const files = all.filter((path) => !isRefused(path))
const taken = new Set<string>()

async function sourceOf(path: string): Promise<SourceFile> {
  const source = await readSource(path, defaultLimits)
  if (isRefusal(source)) throw new Error(source.says)
  return source
}

async function documentOf(source: SourceFile): Promise<ParsedDocument> {
  const document = await parse(source, defaultLimits, tools)
  if (isRefusal(document)) throw new Error(document.says)
  taken.add(document.parser.split('/')[0] ?? '')
  return document
}

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => span.start < span.end && (spans[i - 1]?.end ?? 0) <= span.start)

describe.each(files)('%s', (path) => {
  test('is a document whose spans fit its text', async () => {
    const document = await documentOf(await sourceOf(path))
    const { text, pages, paragraphs, lines, words, tables } = document
    const whole = { start: 0, end: text.length }
    expect(text.trim()).not.toBe('')
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00A0\u200B\uFEFF\r]/)
    for (const span of [...pages, ...paragraphs, ...lines, ...words, ...tables].map((part) => part.span))
      expect(covers(whole, span)).toBe(true)
    expect(inOrder(paragraphs.map((p) => p.span))).toBe(true)
    expect(inOrder(words.map((w) => w.span))).toBe(true)
    for (const word of words) expect(text.slice(word.span.start, word.span.end)).toMatch(/^\S+$/)
    const numbers = pages.map((page) => page.number)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    for (const paragraph of paragraphs) expect(numbers).toContain(paragraph.page)
  })

  test('leaves no word of its text untold', async () => {
    const { text, words } = await documentOf(await sourceOf(path))
    expect(words.map((w) => text.slice(w.span.start, w.span.end)).join(' ')).toBe(
      text
        .replace(/(?<=^|\s)\|(?=\s|$)/g, ' ')
        .split(/\s+/)
        .filter(Boolean)
        .join(' '),
    )
  })

  test('keeps cells inside rows inside tables', async () => {
    const { tables, paragraphs } = await documentOf(await sourceOf(path))
    tables.forEach((table, i) => {
      expect(paragraphs.filter((p) => p.table === i).map((p) => p.span)).toEqual([table.span])
      for (const row of table.rows) {
        expect(covers(table.span, row.span)).toBe(true)
        for (const cell of row.cells) expect(covers(row.span, cell.span)).toBe(true)
        const columns = row.cells.map((cell) => cell.column)
        expect(columns).toEqual([...columns].sort((a, b) => a - b))
      }
    })
  })

  test('gives the same document for the same bytes, and nothing but plain data', async () => {
    const source = await sourceOf(path)
    const first = await documentOf(source)
    const again = await documentOf({ ...source, bytes: new Uint8Array(source.bytes) })
    expect(again).toEqual(first)
    expect(structuredClone(first)).toEqual(first)
  })

  test('never throws and never gives an empty document, whatever is cut off or garbled', async () => {
    const source = await sourceOf(path)
    for (const bytes of damagedCopies(source.bytes)) {
      const read = await parse({ ...source, bytes }, defaultLimits, tools)
      if (isRefusal(read)) expect(read.says).toMatch(/^\p{Lu}.*\.$/su)
      else expect(read.text.trim()).not.toBe('')
    }
  })
})

/** Cut at each tenth; the right head with noise behind; noise in the middle. The noise is the same in every run. */
function damagedCopies(bytes: Uint8Array): Uint8Array[] {
  const cuts = Array.from({ length: 10 }, (_, i) => bytes.slice(0, Math.floor((bytes.length * i) / 10)))
  const noisy = [16, 64, Math.floor(bytes.length / 2)].map((head) => {
    const copy = new Uint8Array(bytes)
    let state = 12345
    for (let i = head; i < copy.length; i++) copy[i] = (state = (state * 1103515245 + 12345) % 2147483648) >> 16
    return copy
  })
  return [...cuts, ...noisy, new Uint8Array(0)]
}

test.each(all.filter(isRefused))('%s is refused', async (path) => {
  expect(await parse(await sourceOf(path), defaultLimits, tools)).toMatchObject({ refused: 'unreadable' })
})

test('every parser of the list has a fixture', () => {
  expect([...taken].sort()).toEqual(parsers.map((parser) => parser.name).sort())
})

test('no parser takes what is not its own', async () => {
  const foreign: SourceFile = { id: 'x', name: 'x', mediaType: 'application/octet-stream', bytes: new Uint8Array([1, 2, 3]) }
  for (const parser of parsers) expect(await parser.parse(foreign, defaultLimits, noTools), parser.name).toBeNull()
})
