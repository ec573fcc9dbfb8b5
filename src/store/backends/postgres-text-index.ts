/**
 * Full text without extensions and without tsvector, whose places end at the 16,383rd word and whose texts at a megabyte: a GIN index over the words of each
 * letter finds those that hold all that is asked for, the run of words is then looked for in the text, and the score is that of SQLite's FTS5 (BM25, fields times four).
 */
import { type Kysely, type Migration, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.js'
import type { Match, Term, TextIndex } from '../text-index.js'
import { indexRow, type Phrase, phraseOf } from './postgres-words.js'

export const postgresTextMigrations: Record<string, Migration> = {
  '100-postgres-full-text': {
    // A small toast target: what stays in the row is small, so counting rows reads little.
    up: async (db: Kysely<unknown>) => {
      await sql`create table text_index (
        doc integer primary key, size integer not null, words text[] collate "C" not null,
        folded text collate "C" not null, marked text collate "C" not null,
        folded_fields text collate "C" not null, marked_fields text collate "C" not null) with (toast_tuple_target = 128)`.execute(db)
      await sql`create index text_index_words on text_index using gin (words)`.execute(db)
    },
  },
}

export const postgresTextIndex = (db: Kysely<Tables>): TextIndex => ({
  async add(doc, text) {
    const row = indexRow(text)
    await sql`insert into text_index (doc, size, words, folded, marked, folded_fields, marked_fields) values
      (${doc}, ${row.size}, ${row.words}::text[], ${row.folded}, ${row.marked}, ${row.folded_fields}, ${row.marked_fields})`.execute(db)
  },
  async remove(doc) {
    await sql`delete from text_index where doc = ${doc}`.execute(db)
  },
  async match(terms, limit) {
    const asked = terms.map(phraseOf)
    if (asked.length === 0 || asked.some(({ entries }) => entries.length === 0)) return []
    const scored = asked.length < 2 ? asked : [together(terms), ...asked]
    const counts = await countsOf(db, scored)
    return ranked(db, asked, scored, counts, limit)
  },
})

/** All terms must be there; standing side by side makes a letter better, not the only one. */
const together = (terms: readonly Term[]): Phrase =>
  phraseOf({ text: terms.map((t) => t.text).join(' '), accents: terms.some((t) => t.accents) })

interface Counts {
  readonly letters: number
  /** Words of a letter on average. */
  readonly size: number
  /** Letters that hold each phrase. */
  readonly holding: readonly number[]
}

async function countsOf(db: Kysely<Tables>, phrases: readonly Phrase[]): Promise<Counts> {
  const each = phrases.map((p) => sql`(select count(*) from text_index where ${holds(p)})`)
  const { rows } = await sql<Counts>`select count(*) as letters, coalesce(avg(size), 1) as size,
    array[${sql.join(each)}]::integer[] as holding from text_index`.execute(db)
  return rows[0] ?? { letters: 0, size: 1, holding: [] }
}

const holds = (p: Phrase): RawBuilder<unknown> =>
  p.byIndex
    ? sql`words @> ${p.entries}::text[]`
    : sql`(words @> ${p.entries}::text[] and (strpos(${body(p)}, ${p.run}) > 0 or strpos(${fields(p)}, ${p.run}) > 0))`

const body = ({ accents }: Phrase): RawBuilder<unknown> => (accents ? sql`marked` : sql`folded`)
const fields = ({ accents }: Phrase): RawBuilder<unknown> => (accents ? sql`marked_fields` : sql`folded_fields`)

/** How often a phrase stands there; fields weigh more than the running text: a letter's own number before one that cites it. */
const often = (p: Phrase): RawBuilder<unknown> => sql`(${timesIn(body(p), p)} + 4 * ${timesIn(fields(p), p)})::float8`

const timesIn = (text: RawBuilder<unknown>, { run }: Phrase): RawBuilder<unknown> =>
  sql`(octet_length(${text}) - octet_length(replace(${text}, ${run}, ''))) / octet_length(${run}::text)`

async function ranked(
  db: Kysely<Tables>,
  asked: readonly Phrase[],
  scored: readonly Phrase[],
  counts: Counts,
  limit: number,
): Promise<Match[]> {
  if (counts.holding.slice(-asked.length).includes(0)) return []
  const columns = scored.map((p, i) => sql`${often(p)} as ${sql.ref(`often${i}`)}`)
  // BM25 with the constants of FTS5: k1 = 1.2, b = 0.75.
  const part = (i: number) => {
    const n = sql.ref(`often${i}`)
    return sql`${rarity(counts, i)}::float8 * ((${n} * 2.2) / (${n} + 1.2 * (0.25 + 0.75 * size / ${counts.size}::float8)))`
  }
  const { rows } = await sql<Match>`select doc, -(${sql.join(
    scored.map((_, i) => part(i)),
    sql` + `,
  )}) as score
    from (select doc, size, ${sql.join(columns)} from text_index where ${sql.join(asked.map(holds), sql` and `)}) as found
    order by score, doc limit ${limit}`.execute(db)
  return rows
}

/** What stands everywhere says nothing, but never less than nothing. */
function rarity({ letters, holding }: Counts, i: number): number {
  const idf = Math.log((letters - (holding[i] ?? 0) + 0.5) / ((holding[i] ?? 0) + 0.5))
  return idf <= 0 ? 1e-6 : idf
}
