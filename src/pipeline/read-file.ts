/** A path to readings or a refusal: intake here, the river in a process of its own. */
import type { Limits } from '../intake/limits.js'
import { readSource } from '../intake/read-source.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { readApart } from './read-apart.js'
import type { Reading } from './read-letter.js'

export interface FileRead {
  readonly source: SourceFile
  readonly readings: readonly Reading[]
}

/** A refused file; `sha256` when its bytes could be had. */
export interface FileRefused {
  readonly refusal: Refusal
  readonly sha256: string | null
}

export const isRefused = (read: FileRead | FileRefused): read is FileRefused => 'refusal' in read

export async function readFile(path: string, limits: Limits): Promise<FileRead | FileRefused> {
  const source = await readSource(path, limits)
  return isRefusal(source) ? { refusal: source, sha256: null } : readBytes(source, limits)
}

export async function readBytes(source: SourceFile, limits: Limits): Promise<FileRead | FileRefused> {
  const readings = await readApart({ job: 'read', source, limits })
  return isRefusal(readings) ? { refusal: readings, sha256: source.id } : { source, readings }
}

/** The frozen text alone; a secret letter shows none. */
export async function readText(path: string, limits: Limits): Promise<{ readonly text: string } | Refusal> {
  const source = await readSource(path, limits)
  return isRefusal(source) ? source : readApart({ job: 'text', source, limits })
}
