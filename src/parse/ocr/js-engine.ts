/** tesseract.js: tesseract as WebAssembly, from npm alone, in threads of this process. The default that always works. */
import { createRequire } from 'node:module'
import pLimit from 'p-limit'
import { type EngineOptions, isReadable, type Look, MODES, type OcrEngine, type ReadLine, SECONDS_PER_PICTURE, SETTINGS } from './engine.js'
import { linesOfHocr } from './hocr.js'
import { startThread, type Thread } from './js-thread.js'
import { NPM_MODEL, npmModel } from './npm-model.js'
import { backFromSmaller, smaller } from './other-scale.js'
import { tiffOf, type Picture } from './picture.js'
import { threadPool } from './thread-pool.js'

/** The memory of WebAssembly only grows, though over 36 pages of A4 it stayed flat: a thread that has read so many is replaced all the same (0.4 s). */
const PICTURES_PER_THREAD = 60
/** A thread takes about 150 MB: more of them than this would not fit into the reading process (1.5 GB). */
const MOST_THREADS = 4
const SECONDS_TO_START = 60

export async function jsEngine(options: EngineOptions): Promise<OcrEngine> {
  const data = await npmModel()
  const turn = pLimit(Math.min(options.workers, MOST_THREADS))
  const seconds = options.secondsPerPicture ?? SECONDS_PER_PICTURE
  const pool = threadPool(() => readyThread(data), PICTURES_PER_THREAD)
  return {
    name: 'tesseract.js',
    version: versionOf('tesseract.js'),
    model: NPM_MODEL.name,
    read: async (picture, look, model = 'first') => {
      if (!isReadable(picture)) return []
      const read = (seen: Picture): Promise<readonly ReadLine[]> => turn(() => pool.use((thread) => recognise(thread, seen, look, seconds)))
      // There is but one model: another opinion is the same one's at another scale.
      return model === 'first' ? read(picture) : backFromSmaller(await read(smaller(picture)))
    },
    close: () => pool.close(),
  }
}

/** The model goes in as bytes: no path and no address is ever looked up. */
function readyThread(model: Uint8Array): { thread: Thread; ready: Promise<unknown> } {
  const thread = startThread()
  const langs = [{ code: NPM_MODEL.language, data: model }]
  const prepare = async (): Promise<void> => {
    await thread.ask('load', { options: { lstmOnly: true, logging: false } }, SECONDS_TO_START)
    await thread.ask('loadLanguage', { langs, options: { cacheMethod: 'none', gzip: true, lstmOnly: true } }, SECONDS_TO_START)
    await thread.ask('initialize', { langs: NPM_MODEL.language, oem: 1, config: {} }, SECONDS_TO_START)
  }
  return { thread, ready: prepare() }
}

/** hOCR, as the program writes it: the same words, baselines and sizes from the same renderer. */
async function recognise(thread: Thread, picture: Picture, look: Look, seconds: number): Promise<readonly ReadLine[]> {
  const image = new Uint8Array(Buffer.concat(tiffOf(picture)))
  const options = { ...SETTINGS, tessedit_pageseg_mode: MODES[look], user_defined_dpi: String(Math.round(picture.dpi)) }
  const read = await thread.ask('recognize', { image, options, output: { text: false, hocr: true } }, seconds, [image.buffer])
  const hocr = typeof read === 'object' && read !== null && 'hocr' in read ? read.hocr : null
  return typeof hocr === 'string' ? linesOfHocr(hocr) : []
}

function versionOf(library: string): string {
  // Safe: package.json of an installed library.
  const { version } = createRequire(import.meta.url)(`${library}/package.json`) as { version: string }
  return version
}
