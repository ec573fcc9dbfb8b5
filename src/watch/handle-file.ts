/** One settled file: read it, and say where it goes. */
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { displayName } from '../intake/read-source.js'
import type { FileOutcome } from '../model/outcome.js'
import { ingestFile, type IngestOptions } from '../pipeline/ingest.js'
import { completeness } from './complete.js'
import { errorCode, moveAside } from './move.js'
import { DONE, DUPLICATES, FAILED, reasonName, WAITING } from './places.js'

export interface HandleOptions extends IngestOptions {
  readonly folder: string
  /** A file that kills the program so often is set aside. */
  readonly maxAttempts: number
}

export type Handled =
  /** It went to `to`. */
  | { readonly did: 'moved'; readonly outcome: FileOutcome; readonly to: string }
  /** A secret letter is not even moved. */
  | { readonly did: 'left'; readonly outcome: FileOutcome }
  /** To be tried again. */
  | { readonly did: 'wait'; readonly because: 'incomplete' | 'held' | 'not-moved'; readonly why: string }
  /** Somebody else took it away: no failure. */
  | { readonly did: 'gone' }

/** `young`: the file is fresh enough that what is damaged may still be on its way. */
export async function handleFile(path: string, young: boolean, options: HandleOptions): Promise<Handled> {
  const state = await completeness(path)
  if (state !== 'whole' && young) return { did: 'wait', because: state === 'held' ? 'held' : 'incomplete', why: state }
  const outcome = await readOnce(path, options)
  if (outcome.code === 'ENOENT') return { did: 'gone' }
  if (outcome.kind === 'refused' && young && mayHeal(outcome.code)) return { did: 'wait', because: 'incomplete', why: outcome.says ?? '' }
  if (outcome.kind === 'secret') return { did: 'left', outcome }
  return move(path, outcome, options)
}

/** What a copy in progress, a virus scanner or a share may cause; a password or a foreign type never heals. */
const mayHeal = (code: string | null): boolean =>
  code !== null && /damaged|broken|empty|changed|no-text|not-zip|not-pdf|^E[A-Z]+$/.test(code)

async function readOnce(path: string, options: HandleOptions): Promise<FileOutcome> {
  const { store, maxAttempts, now } = options
  const name = displayName(path)
  const attempts = await store.attempt(path, name, now())
  if (attempts <= maxAttempts) return ingestFile(path, options)
  const says = `Chương trình đã dừng đột ngột ${attempts - 1} lần khi đọc tệp này nên tệp được để riêng; hãy giữ tệp và báo cho người phụ trách phần mềm.`
  const poison: FileOutcome = { kind: 'refused', name, path, sha256: null, code: 'poison', says }
  await store.note(poison, now())
  return poison
}

const PLACE: Readonly<Record<FileOutcome['kind'], string>> = {
  done: DONE,
  known: DONE,
  duplicate: DUPLICATES,
  waiting: WAITING,
  refused: FAILED,
  secret: '.',
}

/** First the store knows, then the file moves, then the store learns the new path: killed anywhere between, the next run ends it. */
async function move(path: string, outcome: FileOutcome, { folder, store }: HandleOptions): Promise<Handled> {
  const into = join(folder, PLACE[outcome.kind], relative(folder, dirname(path)))
  const reason = outcome.kind === 'refused' ? (to: string) => writeFile(reasonName(to), `${outcome.says ?? ''}\n`) : undefined
  try {
    const to = await moveAside(path, into, basename(path), reason)
    await store.moved(path, to)
    return { did: 'moved', outcome, to }
  } catch (error) {
    const code = errorCode(error)
    return code === 'ENOENT' ? { did: 'gone' } : { did: 'wait', because: 'not-moved', why: code }
  }
}
