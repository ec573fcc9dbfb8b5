import type { Span } from './span.js'

/** Another document named in the text, as written. `date` is EDTF (what is printed) or null. */
export interface CitationWritten {
  /** Type as printed in full ("Quyết định"), inherited from the head of a list, or worked out from the symbol; null when untold. */
  readonly type: string | null
  /** Number and symbol without blanks: "303/QĐ-UBND", "18/2022/QĐ-TTg", "15-CV/HU". */
  readonly number: string
  readonly date: string | null
  readonly issuer: string | null
  readonly subject: string | null
  readonly relation: 'basis' | 'implements' | 'replies' | 'reminds' | 'replaces' | 'amends' | 'extends' | 'mentions'
}

export type CommuneKind = 'xã' | 'phường' | 'thị trấn' | 'đặc khu'

/** A commune-level unit named in the text. District and province only as the text ties them to it. */
export interface UnitWritten {
  readonly written: string
  readonly kind: CommuneKind | null
  readonly district: string | null
  readonly province: string | null
  /** Members of one list ("các xã: A, B và C") share a number; null for a unit named alone. */
  readonly list: number | null
  readonly nameSpan: Span
  /** Told as a unit of the past: "cũ", "trước đây", or a member of what a new unit was formed from. Absent = not said. */
  readonly former?: boolean
}

/** Stacked lines of the authority are joined by one blank: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH". */
export interface SignerWritten {
  readonly authority: string | null
  readonly title: string | null
  readonly name: string | null
}

/** An official named outside of the signature. */
export interface PersonWritten {
  readonly name: string
  readonly title: string
  /** As printed; null where only the title is told. */
  readonly office: string | null
}
