/** Letters as a person calls them: a file on the disk, or by number, file name or SHA-256 in the store. */
import { existsSync, statSync } from 'node:fs'
import type { Dropped } from '../model/finding.js'
import { letterIdOf } from '../model/letter-id.js'
import type { LetterRecord } from '../model/letter-record.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Store } from '../store/store.js'
import type { Call } from './command.js'
import { pageLine } from './progress.js'
import { howToRead } from './reading-options.js'

export interface CalledLetter {
  readonly id: string
  readonly record: LetterRecord
  readonly document: ParsedDocument
  readonly dropped: readonly Dropped[]
}

export const isFile = (called: string): boolean => existsSync(called) && statSync(called).isFile()

/** The letters of a file; null when it is refused, which is said. */
export async function lettersOfFile(call: Call, path: string): Promise<CalledLetter[] | null> {
  const { readFile, isRefused } = await import('../pipeline/read-file.js')
  const how = await howToRead(call)
  const read = await pageLine(call, path, (onPage) => readFile(path, { ...how, onPage }))
  if (!isRefused(read))
    return read.readings.map(({ record, document, trace: { dropped } }) => ({ id: letterIdOf(record), record, document, dropped }))
  call.terminal.err(call.terminal.red(call.say.refused(path, read.refusal.code, read.refusal.says)))
  return null
}

/** From what the store keeps: no file is opened, so it also works when the letter has moved away. */
export async function lettersInStore(store: Store, called: string): Promise<CalledLetter[]> {
  const letters: CalledLetter[] = []
  for (const { id, record } of await store.find(called)) {
    const kept = await store.document(id)
    if (kept !== null) letters.push({ id, record, document: kept.document, dropped: kept.trace.dropped })
  }
  return letters
}
