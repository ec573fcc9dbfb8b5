/** Questions that wait for people, in their order; and the letters of which they are still to be worked out: of a store of before, all. */
import { type Kysely, sql } from 'kysely'

export async function addQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('questions')
    .addColumn('letter', 'text', (c) => c.notNull())
    .addColumn('pointer', 'text', (c) => c.notNull())
    .addColumn('in_order', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('questions_key', ['letter', 'pointer'])
    .execute()
  await db.schema.createIndex('questions_order').unique().on('questions').column('in_order').execute()
  await db.schema
    .createTable('unquestioned')
    .addColumn('letter', 'text', (c) => c.primaryKey())
    .execute()
  await db.schema
    .createTable('questioned_by')
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  await sql`insert into unquestioned (letter) select id from letters where recorded_to is null`.execute(db)
}
