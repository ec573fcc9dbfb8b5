/** A path to readings or a refusal: intake here, the river in a process of its own. */
import { readSource } from '../intake/read-source.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { readApart } from './read-apart.js'
import type { Reading } from './read-letter.js'
import type { HowToRead, OnPage } from './reading-job.js'

export interface FileRead {
  readonly source: SourceFile
  readonly readings: readonly Reading[]
}

/** A refused file; `sha256` when its bytes could be had. */
export interface FileRefused {
  readonly refusal: Refusal
  readonly sha256: string | null
}

export interface ReadOptions extends HowToRead {
  readonly held?: readonly ParsedDocument[]
  readonly onPage?: OnPage
}

export const isRefused = (read: FileRead | FileRefused): read is FileRefused => 'refusal' in read

export async function readFile(path: string, options: ReadOptions): Promise<FileRead | FileRefused> {
  const source = await readSource(path, options.limits)
  return isRefusal(source) ? { refusal: source, sha256: null } : readBytes(source, options)
}

export async function readBytes(source: SourceFile, { onPage, ...how }: ReadOptions): Promise<FileRead | FileRefused> {
  const readings = await readApart({ job: 'read', source, ...how }, onPage)
  return isRefusal(readings) ? { refusal: readings, sha256: source.id } : { source, readings }
}

/** The frozen text alone; a secret letter shows none. */
export async function readText(path: string, { onPage, ...how }: ReadOptions): Promise<{ readonly text: string } | Refusal> {
  const source = await readSource(path, how.limits)
  return isRefusal(source) ? source : readApart({ job: 'text', source, ...how }, onPage)
}
