/** A path to a SourceFile: the only place that opens what people hand in. */
import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { isRefusal, type MediaType, type Refusal, type SourceFile } from '../model/source-file.js'
import { damagedZip, mediaTypeOf } from './media-type.js'

const CHUNK = 4 * 1024 * 1024

/**
 * Reads a regular file whole. Links, folders, pipes and devices are refused unopened; a file that changes while it is read, or grows past the limit, is refused too.
 * OS errors become a Refusal 'unreadable' whose code is the errno ("EBUSY"), so that a watcher can try again. The name is shown in NFC; the path is used as it came.
 */
export async function readSource(path: string | Buffer, limits: { readonly maxBytes: number }): Promise<SourceFile | Refusal> {
  try {
    const before = await lstat(path)
    const refused = notReadable(before, limits.maxBytes)
    return refused ?? (await readRegular(path, before, limits.maxBytes))
  } catch (error) {
    return osRefusal(error, path)
  }
}

/**
 * The name that people see: last part of the path, in NFC. Control signs (line breaks, a terminal's commands) and signs that turn the direction of writing
 * would lie about the name or break the line: each is shown as �. The path itself is never changed.
 */
export const displayName = (path: string | Buffer): string => basename(path.toString()).normalize('NFC').replace(UNSHOWN, '\uFFFD')

const UNSHOWN = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu

async function readRegular(path: string | Buffer, before: Stats, maxBytes: number): Promise<SourceFile | Refusal> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const opened = await handle.stat()
    if (opened.ino !== before.ino || opened.dev !== before.dev) return changed
    const refused = notReadable(opened, maxBytes)
    if (refused !== null) return refused
    const bytes = await readAll(handle, opened.size, maxBytes)
    return isRefusal(bytes) ? bytes : await toSource(displayName(path), bytes)
  } finally {
    await handle.close()
  }
}

async function readAll(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = []
  let total = 0
  for (;;) {
    const chunk = new Uint8Array(Math.min(CHUNK, Math.max(size - total, 0) + 1))
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, null)
    if (bytesRead === 0) break
    total += bytesRead
    if (total > maxBytes) return tooBig(total, maxBytes)
    chunks.push(chunk.subarray(0, bytesRead))
  }
  return total === size ? new Uint8Array(Buffer.concat(chunks, total)) : changed
}

async function toSource(name: string, bytes: Uint8Array): Promise<SourceFile | Refusal> {
  const mediaType = await mediaTypeOf(bytes)
  if (typeof mediaType !== 'string') return mediaType.code === 'archive' && /\.docx$/i.test(name) ? damagedZip : mediaType
  return misnamed(name, mediaType) ?? sourceFile(name, mediaType, bytes)
}

/** A source from bytes that are already in hand. */
export const sourceFile = (name: string, mediaType: MediaType, bytes: Uint8Array): SourceFile => ({
  id: createHash('sha256').update(bytes).digest('hex'),
  name: name.normalize('NFC'),
  mediaType,
  bytes,
})

/** A ".docx" or ".pdf" whose content is mere text or unknown is a damaged file, not a text to be read. A web page under such a name is what it is. */
function misnamed(name: string, mediaType: MediaType): Refusal | null {
  const kind = /\.(docx|pdf)$/i.exec(name)?.[1]?.toLowerCase()
  const mereText = mediaType === 'text/plain' || mediaType === 'text/markdown'
  if (kind === undefined || !mereText) return null
  return kind === 'docx'
    ? unreadable(
        'docx-not-zip',
        'Tệp mang tên .docx nhưng bên trong không phải tệp Word (không phải tệp nén ZIP)',
        'hãy mở bằng Word, lưu lại dạng .docx rồi nộp lại',
      )
    : unreadable('pdf-not-pdf', 'Tệp mang tên .pdf nhưng bên trong không phải PDF', 'hãy xuất lại PDF từ bản gốc rồi nộp lại')
}

const unreadable = (code: string, is: string, next: string): Refusal => ({ refused: 'unreadable', code, says: `${is}; ${next}.` })

function notReadable(stat: Stats, maxBytes: number): Refusal | null {
  if (!stat.isFile()) return notAFile(stat)
  if (stat.size === 0)
    return unreadable('empty-file', 'Tệp rỗng (0 byte), cần văn bản có nội dung', 'hãy chép lại tệp từ nguồn rồi nộp lại')
  return stat.size > maxBytes ? tooBig(stat.size, maxBytes) : null
}

function notAFile(stat: Stats): Refusal {
  const [code, what] = stat.isSymbolicLink()
    ? ['link', 'Đây là liên kết tới nơi khác']
    : stat.isDirectory()
      ? ['folder', 'Đây là thư mục']
      : stat.isFIFO()
        ? ['fifo', 'Đây là ống dẫn (FIFO)']
        : stat.isSocket()
          ? ['socket', 'Đây là ổ cắm (socket)']
          : ['device', 'Đây là thiết bị']
  return {
    refused: 'not-a-file',
    code: code ?? 'device',
    says: `${what ?? ''}, cần một tệp thường; hãy chép chính tệp văn bản vào đây rồi nộp lại.`,
  }
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MB`

const tooBig = (bytes: number, limit: number): Refusal => ({
  refused: 'limit',
  code: 'too-big',
  says: `Tệp nặng ${megabytes(bytes)}, giới hạn là ${megabytes(limit)}; hãy tách hoặc nén ảnh trong tệp, hoặc nâng --max-mb rồi nộp lại.`,
})

const changed = unreadable('changed', 'Tệp thay đổi trong lúc đọc (có thể đang được chép dở)', 'hãy đợi chép xong rồi nộp lại')

/** A name that is no UTF-8 cannot be told apart from others once it is text: the file is not to be had by it. */
const unnamed = unreadable(
  'bad-name',
  'Tên tệp có ký tự hỏng (không phải UTF-8, thường do giải nén tệp cũ) nên không mở được',
  'hãy đổi tên tệp rồi nộp lại',
)

const OS_SAYS: Readonly<Record<string, readonly [is: string, next: string]>> = {
  ENOENT: ['Không tìm thấy tệp ở đường dẫn này', 'hãy kiểm tra lại tên và thư mục'],
  EACCES: ['Không có quyền đọc tệp', 'hãy cấp quyền đọc cho người đang chạy chương trình'],
  EPERM: ['Hệ điều hành không cho đọc tệp', 'hãy kiểm tra quyền của tệp'],
  EBUSY: ['Tệp đang bị chương trình khác giữ', 'hãy đóng chương trình đó rồi thử lại'],
  ELOOP: ['Đây là liên kết tới nơi khác, cần một tệp thường', 'hãy chép chính tệp văn bản vào đây'],
  ENAMETOOLONG: ['Tên tệp quá dài với hệ điều hành', 'hãy đặt tên ngắn hơn'],
}

function osRefusal(error: unknown, path: string | Buffer): Refusal {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EIO'
  if (code === 'ENOENT' && path.includes('\uFFFD')) return unnamed
  const [is, next] = OS_SAYS[code] ?? [`Hệ điều hành báo lỗi ${code} khi đọc tệp`, 'hãy thử lại, nếu còn lỗi hãy chép tệp sang ổ khác']
  return unreadable(code, is, next)
}
