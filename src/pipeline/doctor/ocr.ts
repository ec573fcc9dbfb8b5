/** The doctor's look at text recognition: the engine that would read is opened and reads a picture. */
import type { OcrEngine } from '../../parse/ocr/engine.js'
import type { EngineChoice } from '../../parse/ocr/engines.js'
import type { Search } from '../../parse/ocr/find-native.js'
import type { OcrMessages, System } from '../words/doctor-ocr.js'
import { reason } from '../words/reason.js'

/** An engine is tried even when another one would be chosen; 'off' has nothing to try. */
export const TRIABLE = ['auto', 'tesseract', 'tesseract.js'] as const satisfies readonly EngineChoice[]

export interface Told {
  readonly state: 'ok' | 'bad'
  readonly says: string
}

const SYSTEM: System = process.platform === 'win32' ? 'windows' : 'debian'

export async function checkOcr(say: OcrMessages, choice: (typeof TRIABLE)[number]): Promise<Told> {
  const { findNative } = await import('../../parse/ocr/find-native.js')
  const { openEngine } = await import('../../parse/ocr/engines.js')
  const search = await findNative()
  if (choice === 'tesseract' && 'why' in search) {
    return { state: 'bad', says: `${say.subject}${say.noNative(search)}. ${say.install(SYSTEM)}` }
  }
  let engine: OcrEngine | null = null
  try {
    engine = await openEngine(choice, { workers: 1 })
    const told = engine === null ? null : await tried(say, engine, search)
    return { state: told?.state ?? 'bad', says: say.subject + (told?.says ?? '') }
  } catch (error) {
    return { state: 'bad', says: say.subject + say.failed(engine?.name ?? choice, reason(error).replace(/\.$/, '')) }
  } finally {
    await engine?.close()
  }
}

async function tried(say: OcrMessages, engine: OcrEngine, search: Search): Promise<Told> {
  const { SAMPLE_TEXT, samplePicture } = await import('../../parse/ocr/sample.js')
  const lines = await engine.read(samplePicture(), 'line')
  const read = lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
  if (read !== SAMPLE_TEXT) return { state: 'bad', says: say.readWrong(engine.name, read, SAMPLE_TEXT) }
  return { state: 'ok', says: described(say, { ...namesOf(engine), read }, search) }
}

const namesOf = ({ name, version, model }: OcrEngine) => ({ name, version, model })

/** Which engine and why; what the other would bring and how to get it. */
function described(say: OcrMessages, tried: ReturnType<typeof namesOf> & { readonly read: string }, search: Search): string {
  if ('why' in search) return `${say.js(tried)}; ${say.noNative(search)}. ${say.install(SYSTEM)}`
  if (tried.name === 'tesseract.js') return `${say.js(tried)}.`
  const told = say.native({ ...tried, program: search.program })
  return search.model === null ? `${told} ${say.noModel(SYSTEM)}` : told
}
