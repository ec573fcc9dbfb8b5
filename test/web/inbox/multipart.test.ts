/** Files of a form, read as they come. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filesOf, NotAForm } from '../../../src/web/inbox/multipart.js'

const OF_X = 'multipart/form-data; boundary=X'

async function* cutInto(body: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield await Promise.resolve(body.subarray(at, at + size))
}

async function read(body: Uint8Array, size: number, type: string | null = OF_X) {
  const files: { field: string; name: string; body: string }[] = []
  for await (const { field, name, bytes } of filesOf(cutInto(body, size), type)) {
    const pieces: Uint8Array[] = []
    for await (const piece of bytes) pieces.push(piece)
    files.push({ field, name, body: Buffer.concat(pieces).toString('latin1') })
  }
  return files
}

describe('files', () => {
  it('are those that a browser sends, however the request is cut into pieces', async () => {
    const bodies = fc.array(fc.tuple(fc.boolean(), fc.string({ unit: fc.constantFrom('\r', '\n', '-', 'X', 'a'), maxLength: 60 })), {
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 1, max: 40 }), async (sent, size) => {
        const form = new FormData()
        sent.forEach(([isFile, body], i) =>
          isFile ? form.append(`f${i}`, new Blob([body]), `tên "${i}".txt`) : form.append(`f${i}`, 'field'),
        )
        const request = new Request('http://x/', { method: 'POST', body: form })
        const files = await read(new Uint8Array(await request.arrayBuffer()), size, request.headers.get('content-type'))
        expect(files).toEqual(sent.flatMap(([isFile, body], i) => (isFile ? [{ field: `f${i}`, name: `tên "${i}".txt`, body }] : [])))
      }),
      { numRuns: 150 },
    )
  })

  const head = (field: string, name: string) => `--X\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`

  it('that hold what looks like a boundary are whole', async () => {
    // "--X" right after the head is data: no line ends before it.
    const body = Buffer.from(`${head('a', 'b')}--Y\r\n-X\r\n--\r\n\r\n--X--\r\n`)
    expect(await read(body, 7)).toEqual([{ field: 'a', name: 'b', body: '--Y\r\n-X\r\n--\r\n' }])
  })

  it('keep the name as it was sent, paths too: it is made safe where it is written', async () => {
    const body = Buffer.from(`${head('a', '../../x')}1\r\n--X--`)
    expect((await read(body, 30)).map((f) => f.name)).toEqual(['../../x'])
  })

  it('of other types of content are read as they are', async () => {
    expect(await read(Buffer.from(`${head('a', 'b').replace('\r\n\r\n', '\r\nContent-Type: text/html\r\n\r\n')}<p>\r\n--X--`), 9)).toEqual([
      { field: 'a', name: 'b', body: '<p>' },
    ])
  })

  it('that nobody reads are passed over', async () => {
    const body = Buffer.from(`${['a', 'b', 'c'].map((n) => `${head(n, n)}${n.repeat(100_000)}\r\n`).join('')}--X--`)
    const names: string[] = []
    for await (const { field, bytes } of filesOf(cutInto(body, 1600), OF_X)) {
      names.push(field)
      // The second is left in its middle.
      if (field === 'b') for await (const piece of bytes) if (piece.length > 0) break
    }
    expect(names).toEqual(['a', 'b', 'c'])
  })

  it('end where nobody asks for more: the rest of the request is left', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(head('a', 'b')))
      for (; asked < 10_000; asked++) yield Buffer.alloc(1024, 'a')
    }
    for await (const { name } of filesOf(endless(), OF_X)) if (name === 'b') break
    expect(asked).toBeLessThan(1000)
  })

  it.each([
    ['no form at all', 'hello'],
    ['cut in its head', '--X\r\nContent-Disp'],
    ['cut in a file', `${head('a', 'b')}half`],
    ['cut in a second file', `${head('a', 'b')}whole\r\n${head('a', 'c')}half`],
    ['cut in a field', '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
  ])('%s is no form', async (_, body) => {
    await expect(read(Buffer.from(body), 100)).rejects.toBeInstanceOf(NotAForm)
    await expect(read(Buffer.from(body), 10_000)).rejects.toBeInstanceOf(NotAForm)
  })

  it.each([['multipart/mixed; boundary=X'], ['application/x-www-form-urlencoded'], ['multipart/form-data'], ['x'], ['']])(
    'of a request that calls itself %j are none',
    async (type) => {
      const form = Buffer.from(`${head('a', 'b')}x\r\n--X--`)
      const files = await read(form, 100, type).catch((error: unknown) => error)
      expect(files instanceof NotAForm || JSON.stringify(files) === '[]').toBe(true)
    },
  )

  it('whose sender goes away in the middle end with it', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(`${head('a', 'b')}half`))
      throw new Error('gone')
    }
    const got: string[] = []
    const reading = async () => {
      for await (const { name, bytes } of filesOf(broken(), OF_X)) {
        got.push(name)
        for await (const piece of bytes) got.push(Buffer.from(piece).toString())
      }
    }
    await expect(reading()).rejects.toThrow()
    expect(got).toEqual(['b', 'half'])
  })

  it('are never held in memory', async () => {
    const piece = Buffer.alloc(64 * 1024, 'a')
    let [asked, most, size] = [0, 0, 0]
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(head('a', 'b')))
      for (; asked < 500; asked++) yield piece
      yield Buffer.from('\r\n--X--')
    }
    for await (const { bytes } of filesOf(endless(), OF_X))
      for await (const part of bytes) {
        size += part.length
        most = Math.max(most, asked * piece.length - size)
      }
    expect([size, most <= 4 * piece.length]).toEqual([500 * piece.length, true])
  })
})
