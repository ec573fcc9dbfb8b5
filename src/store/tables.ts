import type { Generated } from 'kysely'

/** The tables as Kysely sees them. JSON columns are text; packed columns are gzip of JSON; instants are ISO 8601 text. */
export interface Tables {
  sources: {
    sha256: string
    name: string
    media_type: string | null
    bytes: number | null
    path: string | null
    arrived_on: string | null
    first_seen: string
    status: 'done' | 'waiting' | 'secret' | 'refused'
  }
  /** `parser` here and in letters: `madeBy` of the document. */
  documents: { sha256: string; parser: string; packed: Uint8Array }
  letters: {
    reading: string
    id: string
    sha256: string
    part: number
    extractor: string
    parser: string
    file: string
    number: string | null
    number_key: string | null
    date: string | null
    issuer: string | null
    head: string
    record: string
    trace: Uint8Array
    recorded_from: string
    recorded_to: string | null
  }
  deadlines: { reading: string; position: number; due: string | null; deadline: string; proof: string | null }
  citations: { reading: string; position: number; number: string; number_key: string; citation: string; proof: string | null }
  problems: {
    reading: string
    position: number
    code: string
    severity: 'info' | 'warning' | 'error'
    at: string
    says: string
    detail: string
  }
  mentions: { reading: string; position: number; name: string; code: string | null; district: string | null; proof: string | null }
  statements: {
    id: string
    letter: string
    file: string
    unit_code: string | null
    unit_valid_from: string | null
    unit_name: string
    unit_key: string
    track: string
    property: string
    as_of: string | null
    body: string
    recorded_from: string
    recorded_to: string | null
  }
  /** Letters as held now, in short, for reconciling: `brief` is a record without most of its evidence. */
  known: { no: Generated<number>; letter: string; file: string; arrived_on: string | null; brief: string; sketch: string }
  /** Where those letters are met (model/archive.ts). */
  spots: { place: number; point: string; letter_no: number }
  /** Letters held of which it is still to be worked out what follows. */
  awaiting: { letter: string }
  /** What follows from several letters together; one open row for each kind and owner. */
  derived: { kind: string; owner: string; body: string; recorded_from: string; recorded_to: string | null }
  outcomes: {
    key: string
    kind: 'done' | 'known' | 'duplicate' | 'waiting' | 'secret' | 'refused' | 'trying'
    name: string
    path: string | null
    sha256: string | null
    code: string | null
    says: string | null
    at: string
    attempts: number
  }
  texts: { doc: Generated<number>; letter: string; body: string; fields: string }
  /** Append-only: what was done and when. The engine numbers the rows; a number may be left out where a transaction came to nothing. */
  log: { seq: Generated<number>; at: string; event: string; subject: string; detail: string }
}
