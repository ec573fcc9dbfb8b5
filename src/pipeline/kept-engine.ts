/** The engine of a reading process: opened for the first file that may hold pictures, kept for the next ones. */
import type { OcrEngine } from '../parse/ocr/engine.js'
import { openEngine } from '../parse/ocr/engines.js'
import type { HowToRead } from './reading-job.js'

interface Kept {
  readonly engine: Promise<OcrEngine | null>
  readonly openedFor: string
}

let kept: Kept | null = null

/** Rejects with an EngineFailure when the engine that is asked for cannot be had. */
export async function keptEngine({ ocr, pagesAtOnce, limits }: HowToRead): Promise<OcrEngine | null> {
  const openedFor = `${ocr} ${pagesAtOnce} ${limits.maxSecondsPerPage}`
  if (kept?.openedFor !== openedFor) {
    void closeEngine()
    kept = { engine: openEngine(ocr, { workers: pagesAtOnce, secondsPerPicture: limits.maxSecondsPerPage }), openedFor }
  }
  return kept.engine
}

/** Its threads and processes are told to end at once, and what it has laid down is taken away. */
export async function closeEngine(): Promise<void> {
  const closing = kept?.engine.then((engine) => engine?.close()).catch(() => undefined)
  kept = null
  await closing
}
