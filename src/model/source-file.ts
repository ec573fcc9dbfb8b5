/** What a file is, told by its first bytes, never by its name. */
export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/msword'
  | 'application/rtf'
  | 'application/vnd.oasis.opendocument.text'
  | 'text/html'
  | 'text/markdown'
  | 'text/plain'
  | 'image/jpeg'
  | 'image/png'
  | 'image/tiff'
  | 'image/webp'
  | 'application/octet-stream'

/** The bytes as they came. `id` is the lower-case hex sha-256 of the bytes: the identity of a source everywhere. */
export interface SourceFile {
  readonly id: string
  /** The file's own name, in NFC for display and search; the raw name stays with the door that opened it. */
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
}

/** What a source is, where its bytes are not at hand or not needed: only how many there are. */
export type SourceLabel = Omit<SourceFile, 'bytes'> & { readonly bytes: { readonly byteLength: number } }

/**
 * Why a file is not read on. `waiting` = kept until a later ability (OCR) is there; `secret` = marked MẬT, left untouched.
 * `says` is one sentence: what is, what was expected, where, what to do next.
 */
export interface Refusal {
  readonly refused: 'unreadable' | 'unsupported' | 'limit' | 'secret' | 'waiting' | 'not-a-file'
  readonly code: string
  readonly says: string
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value
