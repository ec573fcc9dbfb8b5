/** Full text behind one small interface: each engine has its own (SQLite FTS5 now, PostgreSQL tsvector later). */

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
  /** Documents that hold every term, best first; a lower score is a better one. */
  match(terms: readonly Term[], limit: number): Promise<readonly Match[]>
}
