/** The tesseract program of the system: faster and smaller than the one inside, when it is there. One process a page, no shell, pictures through its stdin. */
import { spawn } from 'node:child_process'
import type { Look, Model, OcrEngine, ReadLine } from './engine.js'
import { linesOfHocr } from './hocr.js'
import type { Picture } from './picture.js'

/** Page segmentation modes of tesseract. */
const MODES: Readonly<Record<Look, string>> = { page: '3', sparse: '11', block: '6', line: '7' }

export interface NativeTesseract {
  readonly program: string
  readonly version: string
  /** Language names (with the folder of models they stand in; null for the system's own). */
  readonly first: ModelFile
  readonly second: ModelFile
}

export interface ModelFile {
  readonly name: string
  readonly language: string
  readonly folder: string | null
}

export const nativeEngine = (found: NativeTesseract): OcrEngine => ({
  name: 'tesseract',
  version: found.version,
  model: [...new Set([found.first.name, found.second.name])].join(' + '),
  read: (picture, look, model = 'first') => read(found, picture, look, model),
  close: () => Promise.resolve(),
})

async function read(found: NativeTesseract, picture: Picture, look: Look, model: Model): Promise<readonly ReadLine[]> {
  const { language, folder } = model === 'first' ? found.first : found.second
  const args = ['stdin', 'stdout', '--dpi', String(Math.round(picture.dpi)), '-l', language, '--psm', MODES[look], '--oem', '1']
  if (folder !== null) args.push('--tessdata-dir', folder)
  // The name of a config file is not found with a folder of one's own: the variable is.
  args.push('-c', 'tessedit_create_hocr=1')
  return linesOfHocr(await run(found.program, args, portableGreyMap(picture)))
}

const portableGreyMap = ({ width, height, grey }: Picture): Buffer => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey])

/** OMP_THREAD_LIMIT: its threads wait for each other five times longer than they work. */
function run(program: string, args: readonly string[], input: Buffer): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { env: { OMP_THREAD_LIMIT: '1', LC_ALL: 'C' }, stdio: ['pipe', 'pipe', 'ignore'] })
    const out: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.on('error', fail)
    child.on('close', (code) =>
      code === 0 ? done(Buffer.concat(out).toString('utf8')) : fail(new Error(`tesseract ended with ${String(code)}`)),
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
