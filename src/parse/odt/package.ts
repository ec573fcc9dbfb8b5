/** The parts of an ODT that hold its words; pictures, macros, objects and links to the outside are never opened. */
import type { Refusal } from '../../model/source-file.js'
import { parseXml } from '../docx/xml.js'
import { faultOf, limitInMb, openZip, type ZipFault } from '../zip/guarded-zip.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

export interface OdtParts {
  readonly content: XmlElement
  /** Named styles, running heads and feet. */
  readonly styles: XmlElement | null
}

export function readPackage(bytes: Uint8Array, maxUnpackedBytes: number): OdtParts | Refusal {
  const zip = openZip(bytes, maxUnpackedBytes)
  if (typeof zip === 'string') return refusalFor(zip, maxUnpackedBytes)
  try {
    // A locked ODT is an ordinary ZIP whose parts are noise; its list of parts tells.
    if (zip.text('META-INF/manifest.xml')?.includes('encryption-data') === true) return refusalFor('encrypted', maxUnpackedBytes)
    const content = xmlOf(zip.text('content.xml'))
    return content === null ? damaged : { content, styles: xmlOf(zip.text('styles.xml')) }
  } catch (error) {
    return refusalFor(faultOf(error), maxUnpackedBytes)
  }
}

const xmlOf = (text: string | null): XmlElement | null => (text === null ? null : parseXml(text))

export const damaged: Refusal = {
  refused: 'unreadable',
  code: 'damaged-odt',
  says: 'Tệp ODT bị hỏng, chép dở hoặc lồng nhau quá sâu, không đọc được phần nội dung; hãy mở bằng LibreOffice, lưu lại dạng .odt hoặc .docx rồi nộp lại.',
}

const encrypted: Refusal = {
  refused: 'unreadable',
  code: 'password',
  says: 'Tệp ODT được đặt mật khẩu, không đọc được nội dung; hãy bỏ mật khẩu trong LibreOffice rồi nộp lại.',
}

const withDtd: Refusal = {
  refused: 'unreadable',
  code: 'xml-dtd',
  says: 'Tệp ODT chứa khai báo DTD hoặc thực thể ngoài, LibreOffice không viết như vậy và có thể là tệp tấn công; hãy hỏi lại nơi gửi.',
}

const refusalFor = (fault: ZipFault, limit: number): Refusal => ({ damaged, encrypted, dtd: withDtd, limit: bomb(limit) })[fault]

const bomb = (limit: number): Refusal => ({
  refused: 'limit',
  code: 'unpacked-too-big',
  says: `Tệp ODT giải nén ra quá lớn (giới hạn ${limitInMb(limit)} MB chữ), không giống một văn bản thường; hãy kiểm tra lại tệp với nơi gửi.`,
})
