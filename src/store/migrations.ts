/**
 * Numbered steps, run at opening inside one transaction. A step that was released is never edited: the next one mends it.
 * Column types that the engines name differently come from the backend (`types`).
 */
import { type Kysely, type Migration, sql } from 'kysely'
import { daysCounted } from './migrations/days-counted.js'
import { givePlaces } from './migrations/give-places.js'
import { addViews, type JsonWords } from './migrations/views.js'
import { addLists, addPlaces, indexPlaces } from './migrations/read-in-order.js'
import { register } from './migrations/register.js'
import { usersAndSessions } from './migrations/users.js'
import { logOfASource } from './migrations/log-of-a-source.js'
import { bandsAlone } from './migrations/bands.js'
import { wordsAsked } from './migrations/words-asked.js'
import { recentOutcomes } from './migrations/recent-outcomes.js'
import { addQuestions } from './migrations/questions.js'
import { peoplesWords } from './migration-words.js'

export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea'
  /** An integer primary key that numbers itself. */
  readonly serial: 'integer' | 'serial'
  /** Said at the end of a table whose rows lie in the order of their key. */
  readonly inKeyOrder: string
  /** How values are taken out of JSON in views. */
  readonly json: JsonWords
}

// Migrations work on tables as they were then, so they must not know today's `Tables`: Kysely<unknown>.
type Database = Kysely<unknown>

export const migrations = (types: ColumnTypes): Record<string, Migration> => ({
  '001-sources-and-letters': { up: (db: Database) => sourcesAndLetters(db, types) },
  '002-rows-for-reports': { up: rowsForReports },
  '003-statements': { up: statements },
  '004-outcomes-texts-log': { up: (db: Database) => outcomesTextsLog(db, types) },
  '005-sketches': { up: sketches },
  '006-what-follows': { up: (db: Database) => whatFollows(db, types) },
  '007-words': { up: peoplesWords },
  '008-read-in-order': { up: readInOrder },
  '009-register': { up: register },
  '010-users': { up: usersAndSessions },
  '011-recent-outcomes': { up: recentOutcomes },
  '012-questions': { up: addQuestions },
  '013-views': { up: (db: Database) => addViews(db, types.json) },
  '014-days-counted': { up: daysCounted },
  '015-log-of-a-source': { up: logOfASource },
  '016-words-asked': { up: (db: Database) => wordsAsked(db, types.json) },
  '017-bands': { up: bandsAlone },
})

async function sourcesAndLetters(db: Database, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('sha256', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('media_type', 'text')
    .addColumn('bytes', 'integer')
    .addColumn('path', 'text')
    .addColumn('arrived_on', 'text')
    .addColumn('first_seen', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('documents')
    .addColumn('sha256', 'text', (c) => c.notNull().references('sources.sha256'))
    .addColumn('parser', 'text', (c) => c.notNull())
    .addColumn('packed', types.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('documents_key', ['sha256', 'parser'])
    .execute()
  await db.schema
    .createTable('letters')
    .addColumn('reading', 'text', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('sha256', 'text', (c) => c.notNull().references('sources.sha256'))
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('extractor', 'text', (c) => c.notNull())
    .addColumn('parser', 'text', (c) => c.notNull())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('number', 'text')
    .addColumn('number_key', 'text')
    .addColumn('date', 'text')
    .addColumn('issuer', 'text')
    .addColumn('head', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .addColumn('trace', types.bytes, (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addColumn('recorded_to', 'text')
    .execute()
  // The store itself forbids a second copy: of one letter only one reading is held at a time.
  await db.schema
    .createIndex('letters_held')
    .unique()
    .on('letters')
    .column('id')
    .where('recorded_to' as never, 'is', null)
    .execute()
  await db.schema.createIndex('letters_number').on('letters').column('number_key').execute()
}

async function rowsForReports(db: Database): Promise<void> {
  const ofReading = (table: string) =>
    db.schema
      .createTable(table)
      .addColumn('reading', 'text', (c) => c.notNull().references('letters.reading'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['reading', 'position'])
  await ofReading('deadlines')
    .addColumn('due', 'text')
    .addColumn('deadline', 'text', (c) => c.notNull())
    .addColumn('proof', 'text')
    .execute()
  await ofReading('citations')
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('number_key', 'text', (c) => c.notNull())
    .addColumn('citation', 'text', (c) => c.notNull())
    .addColumn('proof', 'text')
    .execute()
  await ofReading('problems')
    .addColumn('code', 'text', (c) => c.notNull())
    .addColumn('severity', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('says', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute()
  await ofReading('mentions')
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('code', 'text')
    .addColumn('district', 'text')
    .addColumn('proof', 'text')
    .execute()
  await db.schema.createIndex('deadlines_due').on('deadlines').column('due').execute()
  await db.schema.createIndex('citations_number').on('citations').column('number_key').execute()
}

async function statements(db: Database): Promise<void> {
  await db.schema
    .createTable('statements')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('letter', 'text', (c) => c.notNull())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('unit_code', 'text')
    .addColumn('unit_valid_from', 'text')
    .addColumn('unit_name', 'text', (c) => c.notNull())
    .addColumn('track', 'text', (c) => c.notNull())
    .addColumn('property', 'text', (c) => c.notNull())
    .addColumn('as_of', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addColumn('recorded_to', 'text')
    .addPrimaryKeyConstraint('statements_key', ['id', 'recorded_from'])
    .execute()
  await db.schema.createIndex('statements_unit').on('statements').columns(['unit_code', 'unit_valid_from']).execute()
  await db.schema.createIndex('statements_letter').on('statements').column('letter').execute()
}

async function outcomesTextsLog(db: Database, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('outcomes')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('path', 'text')
    .addColumn('sha256', 'text')
    .addColumn('code', 'text')
    .addColumn('says', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('texts')
    .addColumn('doc', types.serial, (c) => c.primaryKey())
    .addColumn('letter', 'text', (c) => c.notNull().unique())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('fields', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('log')
    .addColumn('seq', types.serial, (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull())
    .execute()
}

/** How alike two letters are, told without their texts; letters of before have none until they are read again. */
async function sketches(db: Database): Promise<void> {
  await db.schema.alterTable('letters').addColumn('sketch', 'text').execute()
}

/** Letters of before have no row in `known`: they await the next one who writes (catch-up.ts). */
async function whatFollows(db: Database, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('known')
    // a number is never given twice: letters are remembered by it
    .addColumn('no', types.serial, (c) => (types.serial === 'integer' ? c.primaryKey().autoIncrement() : c.primaryKey()))
    .addColumn('letter', 'text', (c) => c.notNull().unique())
    .addColumn('file', 'text', (c) => c.notNull())
    .addColumn('arrived_on', 'text')
    .addColumn('brief', 'text', (c) => c.notNull())
    .addColumn('sketch', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('spots')
    .addColumn('place', 'bigint', (c) => c.notNull())
    .addColumn('point', 'text', (c) => c.notNull())
    .addColumn('letter_no', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('spots_key', ['place', 'point', 'letter_no'])
    .modifyEnd(sql.raw(types.inKeyOrder))
    .execute()
  await db.schema.createIndex('spots_letter').on('spots').column('letter_no').execute()
  await db.schema
    .createTable('derived')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addColumn('recorded_to', 'text')
    .addPrimaryKeyConstraint('derived_key', ['kind', 'owner', 'recorded_from'])
    .execute()
  await db.schema
    .createIndex('derived_held')
    .unique()
    .on('derived')
    .columns(['kind', 'owner'])
    .where('recorded_to' as never, 'is', null)
    .execute()
  await db.schema
    .createTable('awaiting')
    .addColumn('letter', 'text', (c) => c.primaryKey())
    .execute()
  await sql`insert into awaiting (letter) select id from letters where recorded_to is null`.execute(db)
  await db.schema.alterTable('letters').dropColumn('sketch').execute()
  await db.schema.alterTable('statements').addColumn('unit_key', 'text').execute()
  await unitKeys(db)
  await db.schema.createIndex('statements_unit_key').on('statements').column('unit_key').execute()
}

/** As unitKey() makes them. */
async function unitKeys(db: Database): Promise<void> {
  await sql`update statements set unit_key = unit_code || ' ' || coalesce(unit_valid_from, '') where unit_code is not null`.execute(db)
  const { rows } = await sql<{ id: string; body: string }>`select distinct id, body from statements where unit_code is null`.execute(db)
  for (const { id, body } of rows) {
    const { unit } = JSON.parse(body) as { unit: { name: string; district: string | null } }
    await sql`update statements set unit_key = ${`name ${unit.name} ${unit.district ?? ''}`} where id = ${id}`.execute(db)
  }
}

/** Every row knows its place in the order in which reports show it. */
async function readInOrder(db: Database): Promise<void> {
  await addPlaces(db)
  await addLists(db)
  await givePlaces(db)
  await indexPlaces(db)
}
