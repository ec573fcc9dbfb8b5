/** A path to readings or a refusal: intake, the river, and the one rule that stands above both (secret letters are not processed). */
import type { Limits } from '../intake/limits.js'
import { readSource } from '../intake/read-source.js'
import { secrecyMark } from '../intake/secrecy.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { type Reading, readLetter } from './read-letter.js'

export interface FileRead {
  readonly source: SourceFile
  readonly readings: readonly Reading[]
}

/** A refused file; `sha256` when its bytes could be had. */
export interface FileRefused {
  readonly refusal: Refusal
  readonly sha256: string | null
}

export const isRefused = (read: FileRead | FileRefused): read is FileRefused => 'refusal' in read

export async function readFile(path: string, limits: Limits): Promise<FileRead | FileRefused> {
  const source = await readSource(path, limits)
  return isRefusal(source) ? { refusal: source, sha256: null } : readBytes(source, limits)
}

export async function readBytes(source: SourceFile, limits: Limits): Promise<FileRead | FileRefused> {
  const readings = await readLetter(source, limits)
  const refusal = isRefusal(readings) ? readings : (readings.map((r) => secrecyRefusal(r.document)).find((r) => r !== null) ?? null)
  if (refusal !== null || isRefusal(readings)) return { refusal: refusal ?? noLetter, sha256: source.id }
  return { source, readings }
}

const noLetter: Refusal = { refused: 'unreadable', code: 'no-letter', says: 'Tệp không cho ra văn bản nào; hãy mở tệp kiểm tra.' }

/** Decree 30/2020 art. 22: secret papers have their own register and their own hands. */
export function secrecyRefusal(document: ParsedDocument): Refusal | null {
  const mark = secrecyMark(document.text)
  if (mark === null) return null
  const says = `Văn bản có dấu "${mark}" nên không được xử lý; tệp để nguyên tại chỗ, hãy chuyển cho người được giao giữ bí mật nhà nước.`
  return { refused: 'secret', code: 'secret', says }
}
