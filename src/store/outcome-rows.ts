/** Rows of sources and of what became of files: how they are found, made and shown. */
import type { Kysely, Transaction } from 'kysely'
import { type FileOutcome, whatIsIn } from '../model/outcome.js'
import { pathKey } from './path-key.js'
import type { HeldOutcome, HeldSource, Instant, ReadingToKeep, SourceFacts } from './store.js'
import type { Tables } from './tables.js'

type Reader = Kysely<Tables> | Transaction<Tables>

export const hashKey = (sha256: string): string => `sha256:${sha256}`

/** A secret letter's path is not kept: its hash is its key. */
export const keyOf = (outcome: FileOutcome): string => {
  if (outcome.path !== null) return pathKey(outcome.path)
  return outcome.sha256 === null ? `name:${outcome.name}` : hashKey(outcome.sha256)
}

export const outcomeAt = (db: Reader, key: string) => db.selectFrom('outcomes').selectAll().where('key', '=', key).executeTakeFirst()

export const heldOutcome = (row: Tables['outcomes'], kind: FileOutcome['kind']): HeldOutcome => {
  const { name, path, sha256, code, says, at, attempts } = row
  return { kind, name, path, sha256, code, says, at, attempts }
}

export const outcomeDone = ({ name, path, sha256 }: SourceFacts, readings: readonly ReadingToKeep[]): FileOutcome => ({
  ...{ kind: 'done', name, path, sha256 },
  ...whatIsIn(readings.map(({ record }) => record.source.part)),
})

/** Told again with nothing new in it: the first time stays. */
export const isSame = (a: FileOutcome, b: FileOutcome): boolean =>
  a.kind === b.kind && a.sha256 === b.sha256 && a.code === b.code && a.says === b.says && a.name === b.name

/** A final outcome wipes the count of tries: the file may be tried afresh when it comes again. */
export async function saveOutcome(tx: Transaction<Tables>, outcome: FileOutcome, at: Instant): Promise<void> {
  const { kind, name, path, sha256, code, says } = outcome
  const fields = { kind, name, path, sha256, code, says, at, attempts: 0 }
  await tx
    .insertInto('outcomes')
    .values({ key: keyOf(outcome), ...fields })
    .onConflict((c) => c.column('key').doUpdateSet(fields))
    .execute()
}

type SourceToSave = Omit<SourceFacts, 'path' | 'mediaType' | 'bytes'> & {
  readonly path: string | null
  readonly mediaType: string | null
  readonly bytes: number | null
  readonly status: HeldSource['status']
}

export async function saveSource(tx: Transaction<Tables>, source: SourceToSave, at: Instant): Promise<void> {
  const { sha256, name, path, mediaType, bytes, arrivedOn, status } = source
  const fields = { name, path, media_type: mediaType, bytes, arrived_on: arrivedOn, status }
  await tx
    .insertInto('sources')
    .values({ sha256, ...fields, first_seen: at })
    .onConflict((c) => c.column('sha256').doUpdateSet(fields))
    .execute()
}

/** A source that was read is not spoilt by a later failure at another place. */
export async function noteSource(
  tx: Transaction<Tables>,
  outcome: FileOutcome,
  sha256: string,
  status: 'waiting' | 'secret' | 'refused',
  at: Instant,
): Promise<void> {
  const held = await tx.selectFrom('sources').select('status').where('sha256', '=', sha256).executeTakeFirst()
  if (held?.status === 'done') return
  const { name, path } = outcome
  await saveSource(tx, { sha256, name, path, mediaType: null, bytes: null, arrivedOn: null, status }, at)
}
