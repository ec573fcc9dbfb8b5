/**
 * The river again from the documents that the store holds: no file is needed and nothing is recognised anew, so letters whose files are gone are rebuilt too.
 * One transaction a source: safe to kill and to repeat. `trial` goes the same way and keeps nothing.
 */
import type { Limits } from '../intake/limits.js'
import { isRefusal, type Refusal, type SourceLabel } from '../model/source-file.js'
import type { Statement } from '../model/statement.js'
import type { ReadingToKeep, SourceFacts, StandingLetter, Store } from '../store/store.js'
import { EXTRACTOR } from './extractor.js'
import { statementsIn } from './overlay.js'
import { readAgainApart } from './read-apart.js'
import type { Reading } from './read-letter.js'

export interface RebuildOptions {
  readonly store: Store
  readonly limits: Pick<Limits, keyof Limits>
  /** Sources that are read at the same time. */
  readonly concurrency: number
  /** Hashes; null = all. */
  readonly only: ReadonlySet<string> | null
  readonly onSource?: (name: string, done: number, total: number) => void
  readonly stopped?: () => boolean
}

/** A source read anew, and the letters held of it. */
export interface Anew {
  readonly source: SourceFacts
  readonly held: readonly StandingLetter[]
  readonly readings: readonly (Reading & { readonly statements: readonly Statement[] })[]
}

export type OfSource = { readonly source: SourceFacts; readonly refusal: Refusal } | Anew

/** Goes through the sources a few at a time; `take` is called once for each, in no fixed order. */
export async function readAgain(options: RebuildOptions, take: (of: OfSource) => Promise<void>): Promise<void> {
  const { store, only, concurrency, onSource, stopped } = options
  const total = only === null ? await store.countSources() : only.size
  const sources = store.sources()[Symbol.asyncIterator]()
  let done = 0
  const work = async (): Promise<void> => {
    while (stopped?.() !== true) {
      const next = await sources.next()
      if (next.done === true) return
      const { value } = next
      if (only !== null && !only.has(value.sha256)) continue
      const held = await store.standing(value.sha256)
      if (held.length > 0) await take(await anew(options, value, held))
      onSource?.(value.name, ++done, total)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, concurrency) }, work))
}

async function anew({ limits }: RebuildOptions, source: SourceFacts, held: readonly StandingLetter[]): Promise<OfSource> {
  const { sha256: id, name, mediaType, bytes } = source
  const label: SourceLabel = { id, name, mediaType, bytes: { byteLength: bytes } }
  const [first] = held
  if (first === undefined) throw new Error(`no letter of ${id} is held`)
  const read = await readAgainApart({ job: 'again', source: label, document: first.document, limits })
  if (isRefusal(read)) return { source, refusal: read }
  // What another process sends is a copy: the letters of one file share their document here too.
  const { document } = first
  return { source, held, readings: read.map((r) => ({ ...r, document, statements: statementsIn({ ...r, document }) })) }
}

/** Keeps what a source reads like today; ids of the letters that are other than before. */
export const keepAnew = (
  store: Store,
  { source, readings }: Anew,
  at: string,
  overlay: Parameters<Store['rebuild']>[4],
): Promise<readonly string[]> => store.rebuild(source.sha256, readings satisfies readonly ReadingToKeep[], EXTRACTOR, at, overlay)
