/**
 * The parts of a form with files (multipart/form-data, RFC 7578), each handed on as it comes: an upload is never held in memory. Browsers alone send such forms,
 * so of the older forms of the format (nested parts, transfer encodings) none is read.
 */

export interface Part {
  readonly name: string
  /** As the sender calls the file; null for a plain field. */
  readonly file: string | null
  /** To be read before the next part is asked for; what is left of it is passed over. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** The request is no such form, or ends in the middle of one. */
export class NotAForm extends Error {}

const MOST_HEAD = 16 * 1024
const BETWEEN = Buffer.from('\r\n\r\n')

/** What separates the parts; null where the request is no form with files. */
export function boundaryIn(contentType: string | null): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? '') ?? []
  return quoted ?? plain ?? null
}

export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const input = new Input(body)
  // The first boundary has no line before it.
  input.unread(Buffer.from('\r\n'))
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  await passOver(input.until(delimiter))
  for (;;) {
    const after = await input.take(2)
    if (after.toString('latin1') === '--') return
    if (after.toString('latin1') !== '\r\n') throw new NotAForm('no line after a boundary')
    input.unread(after)
    const { name, file } = headOf(await input.whole(BETWEEN, MOST_HEAD))
    const bytes = input.until(delimiter)
    yield { name, file, bytes: { [Symbol.asyncIterator]: () => bytes } }
    await passOver(bytes)
  }
}

async function passOver(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of bytes) void piece
}

/** "\r\n" stands before the first line. Names come as UTF-8; browsers write `"` as %22. */
function headOf(head: Buffer): Pick<Part, 'name' | 'file'> {
  const [, disposition = ''] = /\r\ncontent-disposition:\s*form-data\s*((?:;[^\r\n]*)?)/i.exec(head.toString('utf8')) ?? []
  const valueOf = (field: string): string | null => {
    const [, value] = new RegExp(`;\\s*${field}="([^"]*)"`, 'i').exec(disposition) ?? []
    return value?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n') ?? null
  }
  return { name: valueOf('name') ?? '', file: valueOf('filename') }
}

/** A stream that is read up to a mark. */
class Input {
  private readonly source: AsyncIterator<Uint8Array>
  private ahead: Buffer = Buffer.alloc(0)

  constructor(body: AsyncIterable<Uint8Array>) {
    this.source = body[Symbol.asyncIterator]()
  }

  unread(bytes: Buffer): void {
    this.ahead = Buffer.concat([bytes, this.ahead])
  }

  /** All before the mark, as it comes; the mark is taken too. Left in the middle, it goes on where it was left. */
  until(mark: Buffer): AsyncIterableIterator<Uint8Array> {
    let ended = false
    const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
      while (!ended) {
        const at = this.ahead.indexOf(mark)
        // What may be the beginning of the mark stays.
        const sure = at >= 0 ? at : this.ahead.length - mark.length + 1
        const piece = this.ahead.subarray(0, Math.max(0, sure))
        if (at >= 0) ended = true
        this.ahead = this.ahead.subarray(at >= 0 ? at + mark.length : piece.length)
        if (piece.length > 0) return { done: false, value: piece }
        if (!ended) await this.more()
      }
      return { done: true, value: undefined }
    }
    return { next, [Symbol.asyncIterator]() { return this } } // prettier-ignore
  }

  async whole(mark: Buffer, most: number): Promise<Buffer> {
    for (;;) {
      const at = this.ahead.indexOf(mark)
      if (at > most || (at < 0 && this.ahead.length > most)) throw new NotAForm('a head without end')
      if (at < 0) await this.more()
      else {
        const head = this.ahead.subarray(0, at)
        this.ahead = this.ahead.subarray(at + mark.length)
        return head
      }
    }
  }

  async take(count: number): Promise<Buffer> {
    while (this.ahead.length < count) await this.more()
    const taken = this.ahead.subarray(0, count)
    this.ahead = this.ahead.subarray(count)
    return taken
  }

  private async more(): Promise<void> {
    const next = await this.source.next()
    if (next.done === true) throw new NotAForm('it ends in the middle')
    this.ahead = Buffer.concat([this.ahead, next.value])
  }
}
