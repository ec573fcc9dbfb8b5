/**
 * The parts of a DOCX that hold its words, taken out of the ZIP with care: entries counted and declared sizes added up before anything is unpacked,
 * inflating stopped at a limit whatever the header says, pictures, macros and packages inside never opened, XML with a DTD refused.
 */
import { inflateRawSync } from 'node:zlib'
import type { Refusal } from '../../model/source-file.js'
import { attribute, childElements, parseXml } from './xml.js'

export interface DocxParts {
  readonly document: string
  readonly styles: string | null
  readonly numbering: string | null
  readonly footnotes: string | null
  readonly endnotes: string | null
  /** Running heads and feet: kept as furniture. */
  readonly headers: readonly string[]
}

const MOST_ENTRIES = 5000
/** A letter of 500 pages has about 10 MB of XML; a tree of more than this would not fit into the memory of an old office PC. */
const MOST_XML = 64 * 1024 * 1024

export function readPackage(bytes: Uint8Array, maxUnpackedBytes: number): DocxParts | Refusal {
  const entries = directoryOf(bytes)
  if (entries === null) return damaged
  if (entries.some((entry) => entry.encrypted)) return encrypted
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0)
  if (entries.length > MOST_ENTRIES || declared > maxUnpackedBytes) return bomb(maxUnpackedBytes)
  return readParts(new PartReader(bytes, entries, Math.min(maxUnpackedBytes, MOST_XML)), maxUnpackedBytes)
}

function readParts(reader: PartReader, maxUnpackedBytes: number): DocxParts | Refusal {
  try {
    const main = relations(reader, '').find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml'
    const document = reader.text(main)
    if (document === null) return notWord
    const all = relations(reader, main)
    const part = (type: string): string | null => {
      const target = all.find((r) => r.type === type)?.target
      return target === undefined ? null : reader.text(target)
    }
    const heads = all.filter(({ type }) => type === 'header' || type === 'footer')
    return {
      document,
      styles: part('styles'),
      numbering: part('numbering'),
      footnotes: part('footnotes'),
      endnotes: part('endnotes'),
      headers: heads.map(({ target }) => reader.text(target) ?? ''),
    }
  } catch (error) {
    if (!(error instanceof PartError)) return damaged
    return error.why === 'limit' ? bomb(maxUnpackedBytes) : withDtd
  }
}

class PartError extends Error {
  constructor(readonly why: 'limit' | 'dtd') {
    super(why)
  }
}

/** Unpacks parts one by one against one common limit. */
class PartReader {
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

interface Relation {
  readonly type: string
  readonly target: string
}

/** The inner relations of a part ('' = the package); links to the outside are not followed, not even listed. */
function relations(reader: PartReader, part: string): Relation[] {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const text = reader.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const root = text === null ? null : parseXml(text)
  if (root === null) return []
  return childElements(root).flatMap((element) => {
    const target = attribute(element, 'Target')
    if (target === null || attribute(element, 'TargetMode') === 'External') return []
    const type = attribute(element, 'Type') ?? ''
    return [{ type: type.slice(type.lastIndexOf('/') + 1), target: target.startsWith('/') ? target.slice(1) : folder + target }]
  })
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

export const damaged: Refusal = {
  refused: 'unreadable',
  code: 'damaged-docx',
  says: 'Tệp DOCX bị hỏng hoặc chép dở (không mở được gói ZIP bên trong), cần tệp Word nguyên vẹn; hãy chép lại từ nguồn hoặc mở bằng Word rồi lưu lại.',
}

const encrypted: Refusal = {
  refused: 'unreadable',
  code: 'password',
  says: 'Tệp DOCX được đặt mật khẩu, không đọc được nội dung; hãy bỏ mật khẩu trong Word rồi nộp lại.',
}

const notWord: Refusal = {
  refused: 'unreadable',
  code: 'damaged-docx',
  says: 'Gói tệp không có phần nội dung văn bản của Word (word/document.xml); hãy mở bằng Word, lưu lại dạng .docx rồi nộp lại.',
}

const withDtd: Refusal = {
  refused: 'unreadable',
  code: 'xml-dtd',
  says: 'Tệp DOCX chứa khai báo DTD hoặc thực thể ngoài, Word không bao giờ viết như vậy và có thể là tệp tấn công; hãy hỏi lại nơi gửi.',
}

const bomb = (limit: number): Refusal => ({
  refused: 'limit',
  code: 'unpacked-too-big',
  says: `Tệp DOCX giải nén ra quá lớn (giới hạn ${Math.round(Math.min(limit, MOST_XML) / (1024 * 1024))} MB chữ), không giống một văn bản thường; hãy kiểm tra lại tệp với nơi gửi.`,
})
