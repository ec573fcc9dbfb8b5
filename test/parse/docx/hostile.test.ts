import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { DOCX, limits, readAs, refusalOf } from '../reading.js'
import { makeDocx, p, run, W } from './make-docx.js'

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const picture = (how: 'embed' | 'link'): string =>
  p(
    `${run('Chữ của thư.')}<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${how}="evil"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )

describe('links to the outside are never followed', () => {
  test.each(['file:///etc/passwd', '../../../../etc/passwd', '/etc/passwd'])('%s', async (target) => {
    for (const how of ['embed', 'link'] as const)
      for (const mode of ['', ' TargetMode="External"']) {
        const bytes = await makeDocx(picture(how), { relations: `<Relationship Id="evil" Type="${IMAGE}" Target="${target}"${mode}/>` })
        const document = await readAs(bytes, DOCX)
        expect(document.text).toBe('Chữ của thư.')
        expect(JSON.stringify(document)).not.toContain('root:')
      }
  })

  test('a picture on a server: no connection is made', async () => {
    let visits = 0
    const server = createServer((_, response) => {
      visits++
      response.end('x')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const bytes = await makeDocx(picture('link'), {
      relations: `<Relationship Id="evil" Type="${IMAGE}" Target="http://127.0.0.1:${port}/a.png" TargetMode="External"/>`,
    })
    expect((await readAs(bytes, DOCX)).text).toBe('Chữ của thư.')
    expect(visits).toBe(0)
    await new Promise((done) => server.close(done))
  })
})

describe('XML with a DTD is refused', () => {
  const body = `<w:document ${W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  test.each([
    ['an external entity', (file: string) => `<!DOCTYPE d [<!ENTITY x SYSTEM "file://${file}">]>${body}`],
    ['a billion laughs', () => `<!DOCTYPE d [<!ENTITY l0 "ha">${laughs}<!ENTITY x "&l9;">]>${body}`],
  ])('%s', async (_, make) => {
    const file = join(await mkdtemp(join(tmpdir(), 'congvan-')), 'bi-mat.txt')
    await writeFile(file, 'điều bí mật')
    const refusal = await refusalOf(await makeDocx('', { document: make(file) }), DOCX)
    expect(refusal.code).toBe('xml-dtd')
  })
})

describe('packages that grow', () => {
  const bomb = async (): Promise<Uint8Array> => makeDocx(p('a'.repeat(3_000_000)))

  test('declared too big', async () => {
    expect(await refusalOf(await bomb(), DOCX, { ...limits, maxUnpackedBytes: 1_000_000 })).toMatchObject({
      refused: 'limit',
      code: 'unpacked-too-big',
    })
  })

  test('declared small, grows when unpacked', async () => {
    const bytes = lieAboutSizes(await bomb())
    expect(await refusalOf(bytes, DOCX, { ...limits, maxUnpackedBytes: 1_000_000 })).toMatchObject({
      refused: 'limit',
      code: 'unpacked-too-big',
    })
  })

  test('too many entries', async () => {
    const zip = await JSZip.loadAsync(await makeDocx(p('Chữ.')))
    for (let i = 0; i < 5100; i++) zip.file(`x/${i}`, '')
    expect(await refusalOf(await zip.generateAsync({ type: 'uint8array' }), DOCX)).toMatchObject({ refused: 'limit' })
  })

  test('a package inside is not opened', async () => {
    const bytes = await makeDocx(p('Chữ.'), { files: { 'word/embeddings/inner.docx': 'PK không phải gói' } })
    expect((await readAs(bytes, DOCX)).text).toBe('Chữ.')
  })
})

/** Writes "100 bytes" as the unpacked size of every entry, in the directory and before the entries. */
function lieAboutSizes(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = 0; at + 46 < copy.length; at++) {
    if (copy.readUInt32LE(at) === 0x02014b50) copy.writeUInt32LE(100, at + 24)
    if (copy.readUInt32LE(at) === 0x04034b50) copy.writeUInt32LE(100, at + 22)
  }
  return new Uint8Array(copy)
}

describe('damaged and odd packages get one sentence', () => {
  test('text that is called a DOCX', async () => {
    expect(await refusalOf(new Uint8Array(await readFile('fixtures/formats/hostile/van-ban-mang-ten.docx')), DOCX)).toMatchObject({
      refused: 'unreadable',
      code: 'damaged-docx',
    })
  })
  test('a ZIP without a document', async () => {
    const zip = new JSZip()
    zip.file('a.txt', 'chữ')
    expect((await refusalOf(await zip.generateAsync({ type: 'uint8array' }), DOCX)).code).toBe('damaged-docx')
  })
  test('no words', async () => expect((await refusalOf(await makeDocx(p('')), DOCX)).code).toBe('no-text'))
  test('pictures only: said, and what to do', async () => {
    const scan = p(
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    )
    expect((await refusalOf(await makeDocx(scan), DOCX)).code).toBe('pictures-only')
  })
  test('nested a hundred thousand deep', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(100_000) + p('x') + '</w:sdtContent></w:sdt>'.repeat(100_000)
    expect((await refusalOf(await makeDocx(deep), DOCX)).refused).toBe('unreadable')
  })
})
