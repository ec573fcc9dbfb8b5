/** Looks for the tesseract program of the system and asks it what it can do. */
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import type { NativeTesseract } from './native-engine.js'
import { runProgram } from './run-program.js'

/** Why the system's tesseract is not used: for people, see the doctor's messages. */
export interface NotUsable {
  readonly why: 'absent' | 'too-old' | 'broken'
  readonly program: string | null
  readonly version: string | null
}

export type Search = NativeTesseract | NotUsable

export const isUsable = (search: Search): search is NativeTesseract => !('why' in search)

/** The first one of the PATH counts, as it would for the user; absolute folders only, so that nothing of the working folder is ever run. */
export async function findNative(env: NodeJS.ProcessEnv = process.env): Promise<Search> {
  const name = process.platform === 'win32' ? 'tesseract.exe' : 'tesseract'
  for (const folder of foldersOf(env)) {
    const program = join(folder, name)
    if (await isProgram(program)) return asked(program)
  }
  return { why: 'absent', program: null, version: null }
}

/** On Windows also where the installer of UB Mannheim puts it: it leaves the PATH alone. */
function foldersOf(env: NodeJS.ProcessEnv): string[] {
  const usual =
    process.platform === 'win32' ? [env['ProgramFiles'], env['ProgramFiles(x86)'], join(env['LOCALAPPDATA'] ?? '', 'Programs')] : []
  const path = (env['PATH'] ?? '').split(delimiter)
  return [...path, ...usual.flatMap((folder) => (folder === undefined ? [] : [join(folder, 'Tesseract-OCR')]))].filter(isAbsolute)
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK)
    .then(() => stat(path))
    .then(
      (found) => found.isFile(),
      () => false,
    )

/** A program that does not answer a simple question in this time will not read pages either. */
const SECONDS_TO_ANSWER = 20
const ask = (program: string, question: string): Promise<string> =>
  runProgram(program, { args: [question], seconds: SECONDS_TO_ANSWER, maxOutputBytes: 1024 * 1024 })

async function asked(program: string): Promise<Search> {
  try {
    const version = /^tesseract v?(\d+\.\d+[\w.-]*)/m.exec(await ask(program, '--version'))?.[1] ?? null
    if (version === null) return { why: 'broken', program, version }
    if (!isNewEnough(version)) return { why: 'too-old', program, version }
    return { program, version, model: await systemModel(await ask(program, '--list-langs')) }
  } catch {
    return { why: 'broken', program, version: null }
  }
}

/** 4.1: the first with the neural reader and hOCR as we read it. */
function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 4 || (major === 4 && minor >= 1)
}

/** The fast model is half a megabyte, all others more; 4.x does not tell where they stand. */
const FAST_MODEL_BYTES = 1_000_000

async function systemModel(listing: string): Promise<string | null> {
  if (!/^vie\s*$/m.test(listing)) return null
  const folder = /^List of available languages in "(.+)"/m.exec(listing)?.[1]
  const bytes =
    folder === undefined
      ? null
      : await stat(join(folder, 'vie.traineddata')).then(
          (file) => file.size,
          () => null,
        )
  return bytes !== null && bytes < FAST_MODEL_BYTES ? 'vie fast' : 'vie'
}
