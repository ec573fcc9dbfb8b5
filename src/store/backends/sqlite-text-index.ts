/**
 * FTS5 over shadow columns: `folded` without accents (no FTS5 build folds đ), `marked` with them.
 * A term typed with accents is looked for in `marked` alone, one without in `folded`.
 */
import { type Kysely, type Migration, sql } from 'kysely'
import { fold } from '../../text/fold.js'
import { marked } from '../../text/marked.js'
import type { Tables } from '../tables.js'
import { type IndexedText, type Match, type Term, type TextIndex, WEIGHED } from '../text-index.js'

export const sqliteTextMigrations: Record<string, Migration> = {
  '100-sqlite-full-text': {
    up: async (db: Kysely<unknown>) => {
      await sql`create virtual table text_index using fts5(
        folded, marked, folded_fields, marked_fields,
        content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`.execute(db)
    },
  },
}

export const sqliteTextIndex = (db: Kysely<Tables>): TextIndex => ({
  async add(doc, { body, fields }: IndexedText) {
    await sql`insert into text_index (rowid, folded, marked, folded_fields, marked_fields)
      values (${doc}, ${fold(body)}, ${marked(body)}, ${fold(fields)}, ${marked(fields)})`.execute(db)
  },
  async remove(doc) {
    await sql`delete from text_index where rowid = ${doc}`.execute(db)
  },
  async match(terms, limit) {
    if (terms.length === 0) return []
    const asked = query(terms)
    const first = sql`select rowid from text_index where text_index match ${asked} order by rowid desc limit 1 offset ${Math.max(limit, WEIGHED) - 1}`
    // Fields weigh more than the running text: a letter's own number before one that cites it.
    const { rows } = await sql<Match>`select rowid as doc, bm25(text_index, 1.0, 1.0, 4.0, 4.0) as score from text_index
      where text_index match ${asked} and rowid >= coalesce((${first}), 0) order by score, rowid limit ${limit}`.execute(db)
    return rows
  },
})

/** All terms must be there; standing side by side makes a letter better, not the only one. */
function query(terms: readonly Term[]): string {
  const all = terms.map(phrase).join(' AND ')
  if (terms.length < 2) return all
  const together = { text: terms.map((t) => t.text).join(' '), accents: terms.some((t) => t.accents) }
  return `(${phrase(together)}) OR (${all})`
}

function phrase({ text, accents }: Term): string {
  const columns = accents ? '{marked marked_fields}' : '{folded folded_fields}'
  const words = accents ? marked(text) : fold(text)
  return `${columns} : "${words.replaceAll('"', ' ')}"`
}
