/** Forms with files, read as they come. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundaryIn, NotAForm, partsOf } from '../../../src/web/inbox/multipart.js'

async function* cutInto(body: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield await Promise.resolve(body.subarray(at, at + size))
}

async function read(body: Uint8Array, boundary: string, size: number): Promise<{ name: string; file: string | null; body: string }[]> {
  const parts: { name: string; file: string | null; body: string }[] = []
  for await (const { name, file, bytes } of partsOf(cutInto(body, size), boundary)) {
    const pieces: Uint8Array[] = []
    for await (const piece of bytes) pieces.push(piece)
    parts.push({ name, file, body: Buffer.concat(pieces).toString('latin1') })
  }
  return parts
}

describe('a boundary', () => {
  it.each([
    ['multipart/form-data; boundary=----WebKitFormBoundaryAbc', '----WebKitFormBoundaryAbc'],
    ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
    ['Multipart/Form-Data;boundary=x', 'x'],
    ['multipart/mixed; boundary=x', null],
    ['application/x-www-form-urlencoded', null],
    ['multipart/form-data', null],
    [null, null],
  ])('of %j is %j', (type, boundary) => expect(boundaryIn(type)).toBe(boundary))
})

describe('parts', () => {
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
        const type = request.headers.get('content-type')
        const parts = await read(new Uint8Array(await request.arrayBuffer()), boundaryIn(type) ?? '', size)
        expect(parts).toEqual(
          sent.map(([isFile, body], i) => ({ name: `f${i}`, file: isFile ? `tên "${i}".txt` : null, body: isFile ? body : 'field' })),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('that hold what looks like a boundary are whole', async () => {
    const body = Buffer.from('--X\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n--X\r\n--Y\r\n-X\r\n\r\n--X--\r\n')
    // "--X" right after the head is data: no line ends before it.
    expect(await read(body, 'X', 7)).toEqual([{ name: 'a', file: 'b', body: '--X\r\n--Y\r\n-X\r\n' }])
  })

  it('that nobody reads are passed over', async () => {
    const body = Buffer.from(
      ['a', 'b', 'c'].map((n) => `--X\r\nContent-Disposition: form-data; name="${n}"\r\n\r\n${n.repeat(100)}\r\n`).join('') + '--X--',
    )
    const names: string[] = []
    for await (const { name, bytes } of partsOf(cutInto(body, 16), 'X')) {
      names.push(name)
      // The second is left in its middle.
      if (name === 'b') for await (const piece of bytes) if (piece.length > 0) break
    }
    expect(names).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['no form at all', 'hello'],
    ['cut in its head', '--X\r\nContent-Disp'],
    ['cut in a file', '--X\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\nhalf'],
    ['without an end', '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--X'],
    ['with a head that never ends', `--X\r\n${'A: b\r\n'.repeat(5000)}`],
    ['with rubbish behind a boundary', '--X??\r\n\r\n\r\n--X--'],
  ])('%s is no form', async (_, body) => {
    await expect(read(Buffer.from(body), 'X', 100)).rejects.toBeInstanceOf(NotAForm)
  })

  it('holds no more than a piece in memory', async () => {
    const head = Buffer.from('--X\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n')
    const piece = Buffer.alloc(64 * 1024, 'a')
    let [asked, most, size] = [0, 0, 0]
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(head)
      for (; asked < 500; asked++) yield piece
      yield Buffer.from('\r\n--X--')
    }
    for await (const { bytes } of partsOf(endless(), 'X'))
      for await (const part of bytes) {
        size += part.length
        most = Math.max(most, asked * piece.length - size)
      }
    expect([size, most <= 2 * piece.length]).toEqual([500 * piece.length, true])
  })
})
