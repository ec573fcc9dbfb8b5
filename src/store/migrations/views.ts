/**
 * Step 013: views for readers of other programs (docs/SQL.md; Datasette, DuckDB, psql): what is held now, one row for each thing, plain columns. Their columns are a
 * promise: a later step may add a view or, at the end of one, a column; whoever must change one makes `v2_…` beside it.
 * They ask for no function of ours: core SQL and JSON only, on both engines.
 */
import { type Kysely, sql } from 'kysely'

/** How an engine takes a value out of JSON text, as SQL. A number in the path is a place in a list; what is not there is null. */
export interface JsonWords {
  /** A list or an object comes as JSON. */
  readonly text: JsonWord
  readonly integer: JsonWord
  readonly real: JsonWord
  /** 1, 0 or null. */
  readonly flag: JsonWord
}

type JsonWord = (column: string, ...path: readonly (string | number)[]) => string

export const sqliteJson: JsonWords = {
  text: (column, ...path) => `cast(${sqliteAt(column, path)} as text)`,
  integer: (column, ...path) => `cast(${sqliteAt(column, path)} as integer)`,
  real: (column, ...path) => `cast(${sqliteAt(column, path)} as real)`,
  flag: (column, ...path) => `cast(${sqliteAt(column, path)} as integer)`,
}

const sqliteAt = (column: string, path: readonly (string | number)[]): string =>
  `json_extract(${readable(column)}, '$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}')`

export const postgresJson: JsonWords = {
  text: (column, ...path) => postgresAt(column, path),
  integer: (column, ...path) => `(${postgresAt(column, path)})::integer`,
  real: (column, ...path) => `(${postgresAt(column, path)})::double precision`,
  flag: (column, ...path) => `case ${postgresAt(column, path)} when 'true' then 1 when 'false' then 0 end`,
}

const postgresAt = (column: string, path: readonly (string | number)[]): string => `(${readable(column)}::json #>> '{${path.join(',')}}')`

/**
 * Signs that a letter may hold and a text of SQL may not: U+0000, and halves of a pair, which JSON escapes. One of them in one letter would make the whole view
 * fail (PostgreSQL) or its text no UTF-8 (SQLite); they read as U+FFFD.
 */
const readable = (column: string): string => String.raw`replace(replace(${column}, '\u0000', '\ufffd'), '\ud', '\ufffd ')`

export async function addViews(db: Kysely<unknown>, json: JsonWords): Promise<void> {
  for (const [name, select] of Object.entries(viewsOf(json))) await sql.raw(`create view ${name} as ${select}`).execute(db)
}

const HELD_ROWS = 'inner join letters l on l.reading = r.reading where l.recorded_to is null'

const viewsOf = (json: JsonWords): Readonly<Record<string, string>> => ({
  v1_letters: lettersView(json),
  v1_records: 'select l.id, l.record from letters l where l.recorded_to is null',
  v1_deadlines: deadlinesView(json),
  v1_citations: citationsView(json),
  v1_communes: `select l.id as letter_id, r.position, r.name, r.code, r.district, ${proofOf(json)} from mentions r ${HELD_ROWS}`,
  v1_statements: statementsView(json),
  v1_problems: `select l.id as letter_id, r.position, r.code, r.severity, r.at as pointer, r.says, ${json.text('r.detail', 'answered')} as answered
    from problems r ${HELD_ROWS}`,
})

const lettersView = ({ text, integer, flag }: JsonWords): string => `
  select l.id, l.sha256, l.file, ${integer('l.head', 'part', 'from')} as first_page, ${integer('l.head', 'part', 'to')} as last_page,
    ${integer('l.head', 'pages')} as pages, ${text('l.head', 'form')} as form, ${text('l.head', 'type')} as type, l.number,
    ${text('l.head', 'number', 'ordinal')} as number_ordinal, ${text('l.head', 'number', 'symbol')} as number_symbol, l.date, l.issuer,
    ${text('l.head', 'issuerParent')} as issuer_parent, ${text('l.head', 'place')} as place, ${text('l.head', 'subject')} as subject,
    ${text('l.head', 'addressees')} as addressees, ${text('l.head', 'copies')} as copies, ${text('l.head', 'signer', 'authority')} as signer_authority,
    ${text('l.head', 'signer', 'title')} as signer_title, ${text('l.head', 'signer', 'name')} as signer_name,
    ${text('l.head', 'marks', 'urgency')} as urgency, ${flag('l.head', 'marks', 'draft')} as draft, l.arrived_on,
    ${text('l.head', 'marks', 'arrival', 'number')} as arrival_number, ${integer('l.head', 'doubts')} as doubts,
    ${integer('l.head', 'problems')} as problems, l.extractor, l.recorded_from
  from letters l where l.recorded_to is null`

const deadlinesView = (json: JsonWords): string => `
  select l.id as letter_id, r.position, r.due, ${['strict', 'lenient', 'rolled'].map((way) => `${json.text('r.deadline', 'lastDay', way)} as last_day_${way}`).join(', ')},
    ${json.text('r.deadline', 'kind')} as kind, ${json.text('r.deadline', 'rrule')} as rrule, ${json.text('r.deadline', 'text')} as wording,
    ${json.text('r.deadline', 'task')} as task, ${json.text('r.deadline', 'who')} as who, ${json.text('r.deadline', 'to')} as to_whom,
    ${json.flag('r.deadline', 'quoted')} as quoted, ${proofOf(json)}
  from deadlines r ${HELD_ROWS}`

const citationsView = (json: JsonWords): string => `
  select l.id as letter_id, r.position, ${json.text('r.citation', 'relation')} as relation, ${json.text('r.citation', 'type')} as type, r.number, r.day as date,
    ${json.text('r.citation', 'issuer')} as issuer, ${json.text('r.citation', 'subject')} as subject, ${proofOf(json)}
  from citations r ${HELD_ROWS}`

/** A claim's value is a word, counts or bounds: each has columns of its own. Each is cast: SQLite tells readers (DuckDB) the type of a column only so. */
const statementsView = (json: JsonWords): string => `
  select r.id, r.letter as letter_id, r.unit_code, r.unit_valid_from, r.unit_name, ${json.text('r.body', 'unit', 'district')} as district,
    ${json.text('r.body', 'standard')} as standard, ${json.text('r.body', 'set')} as set_id, r.track, r.property,
    ${json.integer('r.body', 'claim', 'no')} as criterion,
    cast(case when r.property in ('criterion', 'claim', 'title') then ${json.text('r.body', 'claim', 'value')} end as text) as value,
    ${json.integer('r.body', 'claim', 'value', 'met')} as met, ${json.integer('r.body', 'claim', 'value', 'unmet')} as unmet,
    ${json.integer('r.body', 'claim', 'value', 'total')} as total,
    cast(case when r.property = 'band' then ${json.integer('r.body', 'claim', 'value', 0)} end as integer) as band_from,
    cast(case when r.property = 'band' then ${json.integer('r.body', 'claim', 'value', 1)} end as integer) as band_to,
    cast(coalesce(${json.integer('r.body', 'claim', 'year')}, ${json.integer('r.body', 'claim', 'value', 'year')}) as integer) as year,
    ${json.text('r.body', 'claim', 'decision')} as decision, ${json.text('r.body', 'claim', 'status')} as tally_status, r.as_of,
    ${json.text('r.body', 'saidBy')} as said_by, ${json.text('r.body', 'saidOn')} as said_on, ${proofOf(json, 'r.body', 'proof')}, r.recorded_from
  from statements r where r.recorded_to is null`

/** Page, quote and sentence of what was read, with the rule and how sure it is. */
const proofOf = ({ text, integer, real }: JsonWords, column = 'r.proof', ...path: readonly string[]): string =>
  `${integer(column, ...path, 'page')} as page, ${text(column, ...path, 'quote')} as quote, ${text(column, ...path, 'sentence')} as sentence,
    ${text(column, ...path, 'rule')} as rule, ${real(column, ...path, 'confidence')} as confidence`
