/**
 * The parts of a DOCX that hold its words, taken out of the ZIP with care: entries counted and declared sizes added up before anything is unpacked,
 * inflating stopped at a limit whatever the header says, pictures, macros and packages inside never opened, XML with a DTD refused.
 */
import JSZip from 'jszip'
import { isRefusal, type Refusal } from '../../model/source-file.js'
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

export async function readPackage(bytes: Uint8Array, maxUnpackedBytes: number): Promise<DocxParts | Refusal> {
  const declared = declaredContent(bytes)
  if (declared === null) return damaged
  if (declared.encrypted) return encrypted
  if (declared.entries > MOST_ENTRIES || declared.bytes > maxUnpackedBytes) return bomb(maxUnpackedBytes)
  const zip = await JSZip.loadAsync(bytes).catch(() => null)
  return zip === null ? damaged : readParts(new PartReader(zip, Math.min(maxUnpackedBytes, MOST_XML)), maxUnpackedBytes)
}

async function readParts(reader: PartReader, maxUnpackedBytes: number): Promise<DocxParts | Refusal> {
  try {
    const main = (await relations(reader, '')).find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml'
    const document = await reader.text(main)
    if (document === null) return notWord
    const all = await relations(reader, main)
    const part = async (type: string): Promise<string | null> => {
      const target = all.find((r) => r.type === type)?.target
      return target === undefined ? null : reader.text(target)
    }
    const headers: string[] = []
    for (const { type, target } of all) if (type === 'header' || type === 'footer') headers.push((await reader.text(target)) ?? '')
    return {
      document,
      styles: await part('styles'),
      numbering: await part('numbering'),
      footnotes: await part('footnotes'),
      endnotes: await part('endnotes'),
      headers,
    }
  } catch (error) {
    return error instanceof PartError ? (error.why === 'limit' ? bomb(maxUnpackedBytes) : withDtd) : damaged
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
  constructor(
    private readonly zip: JSZip,
    limit: number,
  ) {
    this.left = limit
  }

  /** The text of a part; null when there is none. Throws PartError. */
  async text(name: string): Promise<string | null> {
    const entry = this.zip.file(name)
    if (entry === null) return null
    const unpacked = await inflate(entry, this.left)
    this.left -= unpacked.length
    const text = decodeXml(unpacked)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new PartError('dtd')
    return text
  }
}

/** Inflates an entry piece by piece and stops at `limit`, whatever size the directory declares. */
function inflate(entry: JSZip.JSZipObject, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let total = 0
    const stream = entry.nodeStream('nodebuffer')
    stream.on('data', (chunk: Buffer) => {
      total += chunk.length
      if (total <= limit) chunks.push(chunk)
      else {
        stream.pause()
        reject(new PartError('limit'))
      }
    })
    stream.on('end', () => resolve(Buffer.concat(chunks)))
    stream.on('error', reject)
  })
}

function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** The inner relations of a part ('' = the package); links to the outside are not followed, not even listed. */
async function relations(reader: PartReader, part: string): Promise<Relation[]> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const text = await reader.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const root = text === null ? null : parseXml(text)
  if (root === null) return []
  return childElements(root).flatMap((element) => {
    const target = attribute(element, 'Target')
    if (target === null || attribute(element, 'TargetMode') === 'External') return []
    const type = attribute(element, 'Type') ?? ''
    return [{ type: type.slice(type.lastIndexOf('/') + 1), target: target.startsWith('/') ? target.slice(1) : folder + target }]
  })
}

interface Declared {
  readonly entries: number
  readonly bytes: number
  readonly encrypted: boolean
}

/** Walks the directory at the ZIP's end; null when there is none (no ZIP, or cut short). ZIP64 is never needed for a letter. */
function declaredContent(bytes: Uint8Array): Declared | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let total = 0
  let encrypted = false
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    encrypted ||= (view.getUint16(at + 8, true) & 1) === 1
    total += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { entries: count, bytes: total, encrypted }
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

export const isParts = (value: DocxParts | Refusal): value is DocxParts => !isRefusal(value)
