/** Step 017: bands ("đạt từ 10 đến 14 tiêu chí") of a district's communes are found without going through all that is said of them. */
import { type Kysely, sql } from 'kysely'

export async function bandsAlone(db: Kysely<unknown>): Promise<void> {
  await sql`create index statements_bands on statements (unit_key, in_order) where property = 'band'`.execute(db)
}
