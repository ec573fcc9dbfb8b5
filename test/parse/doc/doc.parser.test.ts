import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findOffice } from '../../../src/parse/office/find-office.js'
import { toDocx } from '../../../src/parse/office/to-docx.js'
import { cellsOf, DOCX, paragraphsOf, readAs, refusalOf } from '../reading.js'

const DOC = 'application/msword'
const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
const LISTS = 'fixtures/formats/doc/danh-so-tu-dong.doc'
const TABS = 'fixtures/formats/doc/hai-cot-bang-tab.doc'
const LETTERS = ['02-thong-bao-kiem-tra', '06-bao-cao-huyen']
const codes = (document: { readonly problems: readonly { readonly code: string }[] }): string[] => document.problems.map((one) => one.code)
/** The lines without what automatic lists print before them. */
const unlabelled = (text: string): string => text.replace(/^(?:-|[IVX]+\.|\d+\.|[a-z]\)) /gm, '')

describe('without LibreOffice', () => {
  test.each(LETTERS)('%s: every word, cell and column as in the DOCX; lost list labels are said', async (name) => {
    const document = await readAs(bytes(`fixtures/shapes/${name}.doc`), DOC)
    const model = await readAs(bytes(`fixtures/inbox/${name}.docx`), DOCX)
    expect(unlabelled(document.text)).toBe(unlabelled(model.text))
    expect(cellsOf(document)).toEqual(cellsOf(model))
    expect(document.parser).toBe('doc/1')
    expect(codes(document)).toEqual(['doc/list-numbers-lost'])
  })

  test('a letterhead faked with tabs; nothing is said where no list is', async () => {
    const document = await readAs(bytes(TABS), DOC)
    expect(document.text).toBe((await readAs(bytes('fixtures/formats/docx/hai-cot-bang-tab.docx'), DOCX)).text)
  })

  test('a password is named', async () => {
    const locked = bytes(TABS)
    const head =
      Array.from({ length: locked.length / 512 }, (_, i) => i * 512).find((at) => locked[at] === 0xec && locked[at + 1] === 0xa5) ?? 0
    locked[head + 11] = (locked[head + 11] ?? 0) | 1
    expect(await refusalOf(locked, DOC)).toMatchObject({ refused: 'unreadable', code: 'password' })
  })

  test('Word 95 asks for LibreOffice', async () => {
    const old = bytes(TABS)
    const head = Array.from({ length: old.length / 512 }, (_, i) => i * 512).find((at) => old[at] === 0xec && old[at + 1] === 0xa5) ?? 0
    old.set([0xdc, 0xa5, 0x68, 0x00], head)
    expect(await refusalOf(old, DOC)).toMatchObject({ refused: 'unsupported', code: 'word-95' })
  })

  test('no Word file, or a torn one, gets one sentence', async () => {
    expect((await refusalOf('chữ', DOC)).code).toBe('damaged-doc')
    expect((await refusalOf(bytes(TABS).slice(0, 3000), DOC)).code).toBe('damaged-doc')
  })
})

/** The program if it is there; these tests are skipped aloud where it is not. */
const office = ((): string | null => {
  const before = process.env['CONGVAN_OFFICE']
  delete process.env['CONGVAN_OFFICE']
  const found = findOffice()
  process.env['CONGVAN_OFFICE'] = before
  if (found === null) console.warn('SKIPPED: LibreOffice (soffice) is not on the PATH, the conversion of .doc was not tested')
  return found
})()

describe.skipIf(office === null)('with LibreOffice', () => {
  beforeEach(() => {
    delete process.env['CONGVAN_OFFICE']
  })
  afterEach(() => {
    process.env['CONGVAN_OFFICE'] = 'off'
  })

  test.each([
    ['fixtures/shapes/02-thong-bao-kiem-tra.doc', 'fixtures/inbox/02-thong-bao-kiem-tra.docx'],
    [LISTS, 'fixtures/formats/docx/danh-so-tu-dong.docx'],
  ])('%s reads as the DOCX, list numbers too', async (path, model) => {
    const document = await readAs(bytes(path), DOC)
    expect(paragraphsOf(document)).toEqual(paragraphsOf(await readAs(bytes(model), DOCX)))
    expect(document.parser).toBe('doc/2+office')
    expect(codes(document)).toEqual([])
  })

  test('noise in the container is refused, never read as plain text', async () => {
    const noise = bytes(TABS)
    for (let i = 2048; i < noise.length; i++) noise[i] = (i * 7919) >> 3
    expect((await refusalOf(noise, DOC)).refused).toBe('unreadable')
  })

  test('the time limit ends it and nothing is left behind', async () => {
    const { mkdtemp, readdir } = await import('node:fs/promises')
    const own = await mkdtemp('/tmp/congvan-test-')
    const before = process.env['TMPDIR']
    process.env['TMPDIR'] = own
    try {
      const conversion = { office: office ?? '', format: 'MS Word 97', seconds: 0.2, maxBytes: 1e8 } as const
      expect(await toDocx(bytes(LISTS), conversion)).toBeNull()
      expect(await readdir(own)).toEqual([])
    } finally {
      if (before === undefined) delete process.env['TMPDIR']
      else process.env['TMPDIR'] = before
    }
  })

  test('a program that is not there is no conversion', async () =>
    expect(await toDocx(bytes(LISTS), { office: '/khong/co/soffice', format: 'MS Word 97', seconds: 5, maxBytes: 1e8 })).toBeNull())
})
