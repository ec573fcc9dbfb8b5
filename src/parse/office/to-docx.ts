/**
 * An old Word file to DOCX by LibreOffice: in a private folder with a profile of its own, as a process group that is killed at a time limit, and also
 * when the process that asked is killed itself. The folder is removed whatever happens.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { profileSettings } from './profile.js'

/** Which reader of LibreOffice takes the file: told, because a damaged file would otherwise be read as plain text. */
export type OldFormat = 'MS Word 97' | 'MS Word 95' | 'MS WinWord 6.0'

export interface Conversion {
  readonly office: string
  readonly format: OldFormat
  readonly seconds: number
  /** A DOCX bigger than this is not taken. */
  readonly maxBytes: number
}

/** The DOCX; null when LibreOffice fails, takes too long or makes nothing. */
export async function toDocx(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array | null> {
  const folder = await mkdtemp(join(tmpdir(), 'congvan-office-'))
  try {
    await mkdir(join(folder, 'profile', 'user'), { recursive: true })
    await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profileSettings())
    await writeFile(join(folder, 'letter.doc'), bytes)
    await run(folder, conversion)
    const made = join(folder, 'out', 'letter.docx')
    const { size } = await stat(made)
    return size > conversion.maxBytes ? null : new Uint8Array(await readFile(made))
  } catch {
    return null
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
  }
}

const argumentsFor = (folder: string, format: OldFormat): string[] => [
  '--headless',
  '--norestore',
  '--nolockcheck',
  '--nologo',
  '--nodefault',
  `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
  `--infilter=${format}`,
  '--convert-to',
  'docx:MS Word 2007 XML',
  '--outdir',
  join(folder, 'out'),
  join(folder, 'letter.doc'),
]

/**
 * Runs between us and LibreOffice, so that nothing is left behind: it ends the whole group at the time limit, and when our end of the pipe closes
 * (we were killed) removes the folder too.
 */
const KEEPER = `
const { spawn } = require('node:child_process')
const { rmSync } = require('node:fs')
const [folder, seconds, office, ...args] = process.argv.slice(1)
const own = process.platform !== 'win32'
const child = spawn(office, args, { cwd: folder, stdio: 'ignore', detached: own, windowsHide: true })
let orphan = false
const end = () => { try { own ? process.kill(-child.pid, 'SIGKILL') : child.kill('SIGKILL') } catch {} }
setTimeout(() => { end(); process.exit(3) }, Number(seconds) * 1000)
child.on('error', () => process.exit(4))
const clear = () => { try { rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) } catch {} }
child.on('exit', (code) => { end(); if (orphan) setTimeout(() => { clear(); process.exit(6) }, 100); else process.exit(code ?? 5) })
process.stdin.on('end', () => { orphan = true; end() }).resume()`

/** Ends when LibreOffice has ended, well or not: what it made tells. */
function run(folder: string, { office, format, seconds }: Conversion): Promise<void> {
  return new Promise((done) => {
    const keeper = spawn(process.execPath, ['-e', KEEPER, folder, String(seconds), office, ...argumentsFor(folder, format)], {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
      // A home, language and temporary folder of its own; nothing of the user's surroundings but the way to programs.
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        TMPDIR: folder,
        TEMP: folder,
        TMP: folder,
        LANG: 'C.UTF-8',
        SystemRoot: process.env['SystemRoot'] ?? '',
      },
      windowsHide: true,
      // A group of its own: when the reading process is ended with all its group, this one is left to end LibreOffice and tidy up.
      detached: process.platform !== 'win32',
    })
    keeper.stdin.on('error', () => undefined)
    keeper.on('error', () => done()).on('exit', () => done())
  })
}
