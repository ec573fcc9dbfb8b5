/** The tesseract program of the system: faster and smaller than the one inside, when it is there. One process a picture, no shell, pictures through its stdin. */
import { setMaxListeners } from 'node:events'
import pLimit from 'p-limit'
import {
  closed,
  type EngineOptions,
  isReadable,
  type Look,
  type Model,
  MODES,
  type OcrEngine,
  type ReadLine,
  SECONDS_PER_PICTURE,
  SETTINGS,
} from './engine.js'
import { linesOfHocr } from './hocr.js'
import { modelFolder, NPM_MODEL } from './npm-model.js'
import { tiffOf, type Picture } from './picture.js'
import { runProgram } from './run-program.js'

export interface NativeTesseract {
  /** Absolute path. */
  readonly program: string
  readonly version: string
  /** The system's Vietnamese model ("vie fast"); null when it has none: then the npm model reads. */
  readonly model: string | null
}

/** hOCR of the densest page is below 2 MB. */
const MOST_OUTPUT = 32 * 1024 * 1024

export function nativeEngine(found: NativeTesseract, options: EngineOptions): OcrEngine {
  const turn = pLimit(options.workers)
  const folder = modelFolder()
  const end = new AbortController()
  setMaxListeners(0, end.signal)
  const underWay = new Set<Promise<unknown>>()
  const run = { seconds: options.secondsPerPicture ?? SECONDS_PER_PICTURE, maxOutputBytes: MOST_OUTPUT, signal: end.signal }
  const read = async (picture: Picture, look: Look, model: Model): Promise<readonly ReadLine[]> => {
    if (end.signal.aborted) throw closed()
    const args = argumentsFor(picture, look, found.model === null || model === 'second' ? await folder.path() : null)
    const running = runProgram(found.program, { args, input: tiffOf(picture), ...run })
    underWay.add(running)
    return linesOfHocr(await running.finally(() => underWay.delete(running)))
  }
  return {
    name: 'tesseract',
    version: found.version,
    model: found.model === null ? NPM_MODEL.name : `${found.model} + ${NPM_MODEL.name}`,
    read: async (picture, look, model = 'first') => (isReadable(picture) ? turn(() => read(picture, look, model)) : []),
    async close() {
      end.abort()
      await Promise.allSettled(underWay)
      await folder.remove()
    },
  }
}

function argumentsFor({ dpi }: Picture, look: Look, models: string | null): string[] {
  const args = ['stdin', 'stdout', '--dpi', String(Math.round(dpi)), '-l', NPM_MODEL.language, '--psm', MODES[look], '--oem', '1']
  if (models !== null) args.push('--tessdata-dir', models)
  // The name of a config file ("hocr") is not found with a folder of one's own: the variable is.
  return [...args, ...Object.entries({ ...SETTINGS, tessedit_create_hocr: '1' }).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
