/** Full text behind one small interface: each engine has its own (FTS5 of SQLite, an index of words in PostgreSQL). */

/**
 * What stands in more letters than this is weighed in the newest of them only. To weigh a letter costs 1 µs in SQLite and 15 in PostgreSQL (which unpacks its text);
 * of a word that is everywhere nobody can say which letter was meant.
 */
export const WEIGHED = 1000

export interface IndexedText {
  readonly body: string
  /** Values that the letter may not print so: official names, numbers rejoined. */
  readonly fields: string
}

export interface Match {
  readonly doc: number
  readonly score: number
}

/** One thing asked for: a word, or several in this order. `accents` = typed with accents, so only such text fits. */
export interface Term {
  readonly text: string
  readonly accents: boolean
}

export interface TextIndex {
  add(doc: number, text: IndexedText): Promise<void>
  remove(doc: number): Promise<void>
  /** Documents that hold every term, best first; a lower score is a better one. Of more than `WEIGHED` the newest. */
  match(terms: readonly Term[], limit: number): Promise<readonly Match[]>
}
