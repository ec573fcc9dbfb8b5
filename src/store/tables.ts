import type { Generated } from 'kysely'
import type { Role } from '../model/user.js'

/** A row of a reading: its place in the letter, its place among all rows of its table (keys.ts), and when its reading was held. */
interface Ordered {
  reading: string
  position: number
  in_order: string
  recorded_from: string
  recorded_to: string | null
}

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
    /** The record that stands. */
    record: string
    /** What the machine read, where people's words have changed it; else null. */
    machine: string | null
    trace: Uint8Array
    recorded_from: string
    recorded_to: string | null
    /** The order of letters, and that of the register (keys.ts). */
    in_order: string
    arrival_order: string
    /** As the door was told, else as a stamp ĐẾN shows. */
    arrived_on: string | null
    stem: string
    /** 1 where places of it do not fit together. */
    contradicts: number
  }
  deadlines: Ordered & { due: string | null; deadline: string; proof: string | null }
  /** Whom a term names in its actor or task: communes, districts, any name with capitals. */
  deadline_names: Ordered & { name_key: string }
  citations: Ordered & {
    number: string
    number_key: string
    /** The day printed, whole or in part. */
    day: string | null
    citation: string
    proof: string | null
  }
  problems: {
    reading: string
    position: number
    code: string
    severity: 'info' | 'warning' | 'error'
    at: string
    says: string
    detail: string
  }
  mentions: Ordered & { name: string; name_key: string; code: string | null; district: string | null; proof: string | null }
  /** Which names a problem of spelling shows as printed. */
  misprints: Ordered & { name_key: string }
  /** The communes that letters ever named, by what people may call them. */
  commune_names: { name_key: string; code: string }
  /** The units of which statements were ever made, in the order of names. */
  units: { unit_key: string; in_order: string; name_key: string; district_key: string | null; code: string | null; unit: string }
  /** Of which units a score was ever counted by which set; what stands for it where the letter tells none (keys.ts). */
  unit_sets: { set_id: string; in_order: string; unit_key: string }
  /** Days of which a score was ever counted by which set: where to look, never what holds. */
  set_days: { set_id: string; day: string }
  statements: {
    id: string
    letter: string
    file: string
    unit_code: string | null
    unit_valid_from: string | null
    unit_name: string
    track: string
    property: string
    as_of: string | null
    body: string
    recorded_from: string
    recorded_to: string | null
    unit_key: string
    in_order: string
    /** What it is about (keys.ts); null: nothing that holds on a day. */
    slot: string | null
  }
  /** Letters as held now, in short, for reconciling: `brief` is a record without most of its evidence. */
  known: { no: Generated<number>; letter: string; file: string; arrived_on: string | null; brief: string; sketch: string }
  /** Where those letters are met (model/archive.ts). */
  spots: { place: number; point: string; letter_no: number }
  /** Letters held of which it is still to be worked out what follows. */
  awaiting: { letter: string }
  /** One row: under which bonds all that follows was worked out (model/archive.ts); none = before they were told. */
  bonds: { version: number }
  /** What follows from several letters together; one open row for each kind and owner. */
  derived: {
    kind: string
    owner: string
    key: string | null
    body: string
    recorded_from: string
    recorded_to: string | null
    /** Of kinds that reports go through in order (keys.ts). */
    in_order: string | null
  }
  /** Questions that wait for people, in their order (keys.ts); of letters as they are held now. */
  questions: { letter: string; pointer: string; in_order: string; body: string }
  /** Letters held of which it is still to be worked out what is to be asked. */
  unquestioned: { letter: string }
  /** One row: by which version of the rules of asking all questions were made; none = before there were any. */
  questioned_by: { version: number }
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
  /** What people say; `body` never changes, `withdrawn` (who, when, why) is set once. */
  words: {
    id: string
    letter: string
    sha256: string
    /** Of the second letter, where the word is of two. */
    other_sha256: string | null
    body: string
    /** What it does, as its body tells. */
    act: string
    said_at: string
    withdrawn_at: string | null
    withdrawn: string | null
  }
  /** Numbers of the register, version by version; of each number one is open. `asked`: of the first, the question that it answers. */
  register_entries: {
    year: number
    no: number
    version: number
    asked: string | null
    act: string
    by: string
    why: string | null
    body: string
    /** Of the letter, as the book shows it. */
    number_key: string | null
    in_order: string
    arrival_order: string
    recorded_from: string
    recorded_to: string | null
  }
  /** Which number a letter has. */
  register_letters: { letter: string; year: number; no: number; recorded_from: string; recorded_to: string | null }
  /** Letters held that have none. */
  register_waiting: { letter: string; arrival_order: string }
  /** Covers of the books; the last version of a year stands. */
  register_covers: { year: number; version: number; by: string; body: string; recorded_from: string }
  /** Accounts at the desk; `name_key`: without capitals. Closed, they stay. */
  users: { name_key: string; name: string; role: Role; password_hash: string; since: string; closed: string | null }
  /** Whoever has signed in: the hash of a token that only the browser holds. */
  sessions: { token_hash: string; name_key: string; since: string; seen: string; ends: string }
  /** Append-only: what was done and when. The engine numbers the rows; a number may be left out where a transaction came to nothing. */
  log: { seq: Generated<number>; at: string; event: string; subject: string; detail: string }
}
