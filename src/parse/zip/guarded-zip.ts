/**
 * A ZIP of text parts (DOCX, ODT) opened with care: entries counted and declared sizes added up before anything is unpacked, inflating stopped at a
 * limit whatever the header says, only the parts asked for opened, XML with a DTD refused.
 */
import { inflateRawSync } from 'node:zlib'

/** Why a package is not read. */
export type ZipFault = 'damaged' | 'encrypted' | 'limit' | 'dtd'

const MOST_ENTRIES = 5000
/** A letter of 500 pages has about 10 MB of XML; a tree of more than this would not fit into the memory of an old office PC. */
const MOST_XML = 64 * 1024 * 1024

/** The package's parts by name, or why it is not opened. */
export function openZip(bytes: Uint8Array, maxUnpackedBytes: number): PartReader | ZipFault {
  const entries = directoryOf(bytes)
  if (entries === null) return 'damaged'
  if (entries.some((entry) => entry.encrypted)) return 'encrypted'
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0)
  if (entries.length > MOST_ENTRIES || declared > maxUnpackedBytes) return 'limit'
  return new PartReader(bytes, entries, Math.min(maxUnpackedBytes, MOST_XML))
}

/** What a failure while parts are read was. */
export const faultOf = (error: unknown): ZipFault => (error instanceof PartError ? error.why : 'damaged')

/** The limit on XML in MB, for the sentence that names it. */
export const limitInMb = (maxUnpackedBytes: number): number => Math.round(Math.min(maxUnpackedBytes, MOST_XML) / (1024 * 1024))

class PartError extends Error {
  constructor(readonly why: 'limit' | 'dtd') {
    super(why)
  }
}

/** Unpacks parts one by one against one common limit. */
export class PartReader {
  private left: number
  private readonly entries = new Map<string, Entry>()

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly Entry[],
    limit: number,
  ) {
    this.left = limit
    for (const entry of entries) if (!this.entries.has(entry.name)) this.entries.set(entry.name, entry)
  }

  /** The text of a part; null when there is none. Throws PartError. */
  text(name: string): string | null {
    const entry = this.entries.get(name)
    if (entry === undefined) return null
    const unpacked = this.unpack(entry)
    this.left -= unpacked.length
    const text = decodeXml(unpacked)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new PartError('dtd')
    return text
  }

  /** Stops at the limit, whatever size the directory declares. */
  private unpack(entry: Entry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength)
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const packed = this.bytes.subarray(start, start + entry.packed)
    if (entry.method === 0) {
      if (packed.length > this.left) throw new PartError('limit')
      return packed
    }
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(this.left, 1) })
    } catch (error) {
      const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw tooLong ? new PartError('limit') : error
    }
  }
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** An entry as the ZIP's directory tells it; sizes and names there may lie. */
interface Entry {
  readonly name: string
  readonly offset: number
  readonly method: number
  readonly packed: number
  readonly declared: number
  readonly encrypted: boolean
}

/** Walks the directory at the ZIP's end; null when there is none (no ZIP, or cut short). ZIP64 is never needed for a letter. */
function directoryOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      offset: view.getUint32(at + 42, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}
