/** Step 009: the register of incoming letters, version by version, and the letters that wait for a number. */
import { type Kysely, sql } from 'kysely'

type Database = Kysely<unknown>

export async function register(db: Database): Promise<void> {
  await db.schema
    .createTable('register_entries')
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('asked', 'text')
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('why', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('number_key', 'text')
    .addColumn('in_order', 'text', (c) => c.notNull())
    .addColumn('arrival_order', 'text', (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addColumn('recorded_to', 'text')
    .addPrimaryKeyConstraint('register_entries_key', ['year', 'no', 'version'])
    .execute()
  await db.schema
    .createTable('register_letters')
    .addColumn('letter', 'text', (c) => c.notNull())
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('no', 'integer', (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addColumn('recorded_to', 'text')
    .addPrimaryKeyConstraint('register_letters_key', ['letter', 'recorded_from'])
    .execute()
  await db.schema
    .createTable('register_waiting')
    .addColumn('letter', 'text', (c) => c.primaryKey())
    .addColumn('arrival_order', 'text', (c) => c.notNull())
    .execute()
  await db.schema
    .createTable('register_covers')
    .addColumn('year', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('recorded_from', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('register_covers_key', ['year', 'version'])
    .execute()
  await indexes(db)
  await sql`insert into register_waiting (letter, arrival_order) select id, arrival_order from letters
    where recorded_to is null and (head like '%"form":"letter"%' or head like '%"form":"norm"%')`.execute(db)
}

/** The store itself forbids a second open version of a number, and a second number of a letter. */
async function indexes(db: Database): Promise<void> {
  const held = sql`recorded_to is null`
  const past = sql`recorded_to is not null`
  await sql`create unique index register_order on register_entries (in_order) where ${held}`.execute(db)
  await sql`create index register_order_past on register_entries (in_order) where ${past}`.execute(db)
  await sql`create index register_arrival on register_entries (arrival_order) where ${held}`.execute(db)
  await sql`create index register_arrival_past on register_entries (arrival_order) where ${past}`.execute(db)
  await sql`create unique index register_asked on register_entries (asked) where asked is not null`.execute(db)
  await sql`create index register_number on register_entries (number_key, in_order) where ${held}`.execute(db)
  await sql`create index register_opened on register_entries (recorded_from)`.execute(db)
  await sql`create index register_closed on register_entries (recorded_to) where ${past}`.execute(db)
  await sql`create unique index register_letter on register_letters (letter) where ${held}`.execute(db)
  await sql`create index register_waits on register_waiting (arrival_order)`.execute(db)
}
