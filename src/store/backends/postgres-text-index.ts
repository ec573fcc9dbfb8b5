/**
 * Full text without extensions and without tsvector, whose places end at the 16,383rd word and whose texts at a megabyte: a GIN index over the words of each
 * letter finds those that hold all that is asked for, the run of words is then looked for in the text, and the score is that of SQLite's FTS5 (BM25).
 */
import { type Kysely, type Migration, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../tables.js'
import { type Match, type Term, type TextIndex, WEIGHED } from '../text-index.js'
import { indexRow, type Phrase, phraseOf } from './postgres-words.js'

export const postgresTextMigrations: Record<string, Migration> = {
  '100-postgres-full-text': {
    // A small toast target: what stays in the row is small, so counting rows reads little.
    up: async (db: Kysely<unknown>) => {
      await sql`create table text_index (
        doc integer primary key, size integer not null, words text[] collate "C" not null,
        folded text collate "C" not null, marked text collate "C" not null) with (toast_tuple_target = 128)`.execute(db)
      // New words wait in a list until there are some (so a letter costs a third less); a short list, for each search reads it.
      await sql`create index text_index_words on text_index using gin (words) with (gin_pending_list_limit = 512)`.execute(db)
      // Told how common a word is, the planner reads the whole table for it, which means unpacking every letter's words; the index is always better.
      await sql`alter table text_index alter column words set statistics 0`.execute(db)
    },
  },
}

export const postgresTextIndex = (db: Kysely<Tables>): TextIndex => ({
  async add(doc, text) {
    const { size, words, folded, marked } = indexRow(text)
    await sql`insert into text_index (doc, size, words, folded, marked)
      values (${doc}, ${size}, ${words}::text[], ${folded}, ${marked})`.execute(db)
  },
  async remove(doc) {
    await sql`delete from text_index where doc = ${doc}`.execute(db)
  },
  async match(terms, limit) {
    const asked = terms.map(phraseOf)
    if (asked.length === 0 || asked.some(({ entries }) => entries.length === 0)) return []
    const scored = asked.length < 2 ? asked : [together(terms), ...asked]
    const counts = await countsOf(db, scored)
    if (counts.holding.slice(-asked.length).includes(0)) return []
    return ranked(db, asked, scored.map((phrase, i) => ({ phrase, rarity: rarity(counts, i) })), counts.size, limit) // prettier-ignore
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
  const { rows } = await sql<Counts>`select count(*) as letters, coalesce(avg(size), 1) as size,
    array[${sql.join(phrases.map(countOf))}]::float8[] as holding from text_index`.execute(db)
  return rows[0] ?? { letters: 0, size: 1, holding: [] }
}

const words = ({ entries }: Phrase): RawBuilder<unknown> => sql`words @> ${entries}::text[]`
const stands = (p: Phrase): RawBuilder<unknown> => (p.byIndex ? sql`true` : sql`strpos(${text(p)}, ${p.run}) > 0`)
const text = ({ accents }: Phrase): RawBuilder<unknown> => (accents ? sql`marked` : sql`folded`)
const all = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => sql.join(conditions, sql` and `)

/** Of a run whose words are everywhere the share that holds it is taken from the newest letters. */
const countOf = (p: Phrase): RawBuilder<unknown> =>
  p.byIndex
    ? sql`(select count(*) from text_index where ${words(p)})`
    : sql`(select coalesce(avg((${stands(p)})::integer), 0)
        from (select ${text(p)} from text_index where ${words(p)} order by doc desc limit ${WEIGHED}) as newest)
      * (select count(*) from text_index where ${words(p)})`

/** What stands everywhere says nothing, but never less than nothing. */
function rarity({ letters, holding }: Counts, i: number): number {
  const idf = Math.log((letters - (holding[i] ?? 0) + 0.5) / ((holding[i] ?? 0) + 0.5))
  return idf <= 0 ? 1e-6 : idf
}

interface Scored {
  readonly phrase: Phrase
  readonly rarity: number
}

async function ranked(
  db: Kysely<Tables>,
  asked: readonly Phrase[],
  scored: readonly Scored[],
  size: number,
  limit: number,
): Promise<Match[]> {
  const forms = [...new Set(scored.map(({ phrase }) => (phrase.accents ? 'marked' : 'folded')))]
  // From the newest on, so that of a common run only so many are unpacked as are weighed.
  // Joined with nothing, a text is unpacked once and not for each count; `offset 0` keeps the planner from doing it anyway.
  const unpacked = forms.map((form) => sql`${sql.ref(form)} || '' as ${sql.ref(form)}`)
  const often = scored.map(({ phrase }, i) => sql`${timesIn(phrase)}::float8 as ${sql.ref(`often${i}`)}`)
  // BM25 with the constants of FTS5: k1 = 1.2, b = 0.75.
  const parts = scored.map(({ rarity }, i) => {
    const n = sql.ref(`often${i}`)
    return sql`${rarity}::float8 * ((${n} * 2.2) / (${n} + 1.2 * (0.25 + 0.75 * size::float8 / ${size}::float8)))`
  })
  const { rows } = await sql<Match>`select doc, -(${sql.join(parts, sql` + `)}) as score from (
      select doc, size, ${sql.join(often)} from (
        select doc, size, ${sql.join(unpacked)} from text_index where doc in (
          select doc from (select * from text_index where ${all(asked.map(words))} order by doc desc offset 0) as candidates
          where ${all(asked.map(stands))} order by doc desc limit ${Math.max(limit, WEIGHED)}) offset 0) as found offset 0) as counted
    order by score, doc limit ${limit}`.execute(db)
  return rows
}

const timesIn = (p: Phrase): RawBuilder<unknown> =>
  p.overlapping === null
    ? sql`(octet_length(${text(p)}) - octet_length(replace(${text(p)}, ${p.run}, ''))) / octet_length(${p.run}::text)`
    : sql`(select count(*) from regexp_matches(${text(p)}, ${p.overlapping}, 'g'))`
