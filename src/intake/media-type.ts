/** What a file is, told by its content. Known kinds that cannot be read are refused by name, with what to do instead. */
import { fileTypeFromBuffer } from 'file-type'
import type { MediaType, Refusal } from '../model/source-file.js'

const DOCX: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The type of some bytes; a Refusal for kinds that no parser reads. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | Refusal> {
  const head = latin1(bytes.subarray(0, 2048))
  if (/^[\s\S]{0,1000}%PDF-\d/.test(head)) return 'application/pdf'
  if (/^\s{0,8}\{\\rtf/.test(head)) return 'application/rtf'
  if (isText(bytes)) return textType(textStart(bytes))
  const found = (await detected(bytes)) ?? 'unknown'
  if (found === 'application/x-cfb') return oldOffice(bytes)
  return KNOWN[found] ?? REFUSED[found] ?? unknownKind(found, head)
}

const KNOWN: Readonly<Record<string, MediaType>> = {
  'application/pdf': 'application/pdf',
  [DOCX]: DOCX,
  'application/rtf': 'application/rtf',
  'application/vnd.oasis.opendocument.text': 'application/vnd.oasis.opendocument.text',
  'application/vnd.ms-word.document.macroenabled.12': DOCX,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template': DOCX,
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/tiff': 'image/tiff',
  'image/webp': 'image/webp',
}

const refuse = (code: string, is: string, next: string): Refusal => ({
  refused: 'unsupported',
  code,
  says: `${is}, cần PDF, DOCX, DOC, RTF, ODT, HTML hoặc văn bản thuần; ${next} rồi nộp lại.`,
})

const sheet = refuse('spreadsheet', 'Tệp là bảng tính Excel', 'hãy in bảng ra PDF hoặc chép vào văn bản .docx')
const packed = refuse('archive', 'Tệp là tệp nén chứa các tệp khác', 'hãy giải nén và nộp từng tệp bên trong')
const heic: Refusal = {
  refused: 'unsupported',
  code: 'heic',
  says: 'Tệp là ảnh HEIC của iPhone, chưa đọc được; hãy gửi lại ảnh dạng JPEG (trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất, rồi chụp lại) và nộp lại.',
}
const openDocument = refuse('open-document', 'Tệp là bảng tính OpenDocument', 'hãy in bảng ra PDF hoặc chép vào văn bản .docx')

const REFUSED: Readonly<Record<string, Refusal>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': sheet,
  'application/vnd.ms-excel.sheet.macroenabled.12': sheet,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': refuse(
    'slides',
    'Tệp là bản trình chiếu',
    'hãy xuất ra PDF',
  ),
  'application/vnd.oasis.opendocument.spreadsheet': openDocument,
  'application/zip': packed,
  'image/heic': heic,
  'image/heif': heic,
  'image/heic-sequence': heic,
  'image/heif-sequence': heic,
  'application/x-rar-compressed': packed,
  'application/x-7z-compressed': packed,
  'application/gzip': packed,
}

function unknownKind(found: string, head: string): Refusal {
  if (head.startsWith('PK\u0003\u0004')) return damagedZip
  const what = found === 'unknown' ? 'Không nhận ra loại tệp qua nội dung' : `Tệp thuộc loại ${found}`
  return refuse('unknown-type', what, 'hãy kiểm tra tệp có mở được không, lưu lại một trong các dạng trên')
}

/** The container of the Office before 2007 tells what it holds by the names of its streams; a new document with a password lies in one too. */
function oldOffice(bytes: Uint8Array): MediaType | Refusal {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string): boolean => whole.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return locked
  return holds('WordDocument') ? 'application/msword' : notWord
}

const notWord = refuse(
  'legacy-office',
  'Tệp là bảng tính, bản trình chiếu hoặc gói Office đời cũ (.xls, .ppt, .msg), không phải văn bản Word',
  'hãy in ra PDF hoặc chép vào văn bản .docx',
)

const locked: Refusal = {
  refused: 'unreadable',
  code: 'password',
  says: 'Tệp Word được đặt mật khẩu, không đọc được nội dung; hãy bỏ mật khẩu trong Word rồi nộp lại.',
}

/** Begins like a DOCX but cannot be looked into. */
export const damagedZip: Refusal = {
  refused: 'unreadable',
  code: 'damaged-zip',
  says: 'Tệp nén (DOCX) bị hỏng hoặc chép dở, không đọc được phần bên trong; hãy chép lại tệp từ nguồn rồi nộp lại.',
}

async function detected(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const mime = (await fileTypeFromBuffer(bytes))?.mime
    return mime === 'application/zip' && partNames(bytes).includes('word/document.xml') ? DOCX : mime
  } catch {
    return undefined
  }
}

/** The names in a ZIP's directory at its end: enough to know a DOCX whose parts stand in an unusual order. */
function partNames(bytes: Uint8Array): string {
  return latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)))
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Text has no control signs but tab, line feed, vertical tab, form feed, carriage return, and ^Z at the end; UTF-16 is known by its mark. */
export function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  if (isUtf16(bytes)) return true
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && !(byte === 26 && i === bytes.length - 1))) return false
  }
  return true
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  bytes.length % 2 === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))

function textStart(bytes: Uint8Array): string {
  if (!isUtf16(bytes)) return new TextDecoder('utf-8').decode(bytes.subarray(0, 65_536))
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, 65_536))
}

const HTML =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|center|span|h[1-6]|section|article|main)\b/i
const MARKDOWN = /^#{1,6} \S|\*\*\S[^*\n]{0,400}\*\*|^\s*\|(?:\s*:?-{3,}:?\s*\|)+|!\[[^\]\n]*\]\(/m
const WEB_ARCHIVE = /^(?:[\w-]+:.*\r?\n){0,8}?mime-version:/i

function textType(start: string): MediaType | Refusal {
  if (HTML.test(start)) return 'text/html'
  if (WEB_ARCHIVE.test(start)) return refuse('web-archive', 'Tệp là trang web đóng gói (.mht)', 'hãy lưu trang dạng "Trang web, chỉ HTML"')
  if (/^\s*<\?xml\b/i.test(start)) return refuse('xml', 'Tệp là XML', 'hãy xuất văn bản ra PDF hoặc DOCX')
  return MARKDOWN.test(start) ? 'text/markdown' : 'text/plain'
}
