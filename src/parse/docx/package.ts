/** The parts of a DOCX that hold its words, taken out of the ZIP with care (zip/guarded-zip.ts); pictures, macros and packages inside are never opened. */
import type { Refusal } from '../../model/source-file.js'
import { faultOf, limitInMb, openZip, type PartReader, type ZipFault } from '../zip/guarded-zip.js'
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

export function readPackage(bytes: Uint8Array, maxUnpackedBytes: number): DocxParts | Refusal {
  const zip = openZip(bytes, maxUnpackedBytes)
  if (typeof zip === 'string') return refusalFor(zip, maxUnpackedBytes)
  try {
    return readParts(zip)
  } catch (error) {
    return refusalFor(faultOf(error), maxUnpackedBytes)
  }
}

function readParts(reader: PartReader): DocxParts | Refusal {
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

/** The sentence for a package that is not opened. */
const refusalFor = (fault: ZipFault, limit: number): Refusal => ({ damaged, encrypted, dtd: withDtd, limit: bomb(limit) })[fault]

const bomb = (limit: number): Refusal => ({
  refused: 'limit',
  code: 'unpacked-too-big',
  says: `Tệp DOCX giải nén ra quá lớn (giới hạn ${limitInMb(limit)} MB chữ), không giống một văn bản thường; hãy kiểm tra lại tệp với nơi gửi.`,
})
