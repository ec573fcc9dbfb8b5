/** Options of the commands that read files: what recognises pictures, and what one file may cost. */
import { availableParallelism } from 'node:os'
import { defaultLimits, type Limits } from '../intake/limits.js'
import { ENGINE_CHOICES, type EngineChoice } from '../parse/ocr/engines.js'
import { findNative, isUsable } from '../parse/ocr/find-native.js'
import type { HowToRead } from '../pipeline/reading-job.js'
import { type Call, type CommandOption, WrongUse } from './command.js'
import { atLeastOne, choice } from './options.js'

const MB = 1024 * 1024

export const readingOptions: readonly CommandOption[] = [
  {
    flags: '--ocr <engine>',
    about: {
      vi: 'nhận dạng chữ trong ảnh bằng auto, tesseract hay tesseract.js; off thì để bản quét lại chờ (mặc định auto)',
      en: 'what recognises pictures: auto, tesseract, tesseract.js; off leaves scans waiting (default auto)',
    },
  },
  { flags: '--max-mb <n>', about: { vi: 'giới hạn cỡ một tệp, MB (mặc định 100)', en: 'largest file, MB (default 100)' } },
  { flags: '--max-pages <n>', about: { vi: 'giới hạn số trang một tệp (mặc định 500)', en: 'most pages of a file (default 500)' } },
  {
    flags: '--max-seconds <n>',
    about: {
      vi: 'giới hạn thời gian đọc một tệp, không kể nhận dạng ảnh, giây (mặc định 300)',
      en: 'longest reading of a file, recognition not counted (default 300)',
    },
  },
  {
    flags: '--max-page-seconds <n>',
    about: { vi: 'giới hạn thời gian nhận dạng một trang ảnh, giây (mặc định 120)', en: 'longest recognition of a page (default 120)' },
  },
  {
    flags: '--max-memory <mb>',
    about: { vi: 'giới hạn bộ nhớ khi đọc một tệp, MB (mặc định 1536)', en: 'memory for reading a file, MB (default 1536)' },
  },
]

export function limitsOf(call: Call): Limits {
  const at = (name: string, standard: number): number => atLeastOne(call, name) ?? standard
  const { maxBytes, maxPages, maxSecondsPerFile, maxSecondsPerPage, maxMemoryMb } = defaultLimits
  return {
    ...defaultLimits,
    maxBytes: at('maxMb', maxBytes / MB) * MB,
    maxPages: at('maxPages', maxPages),
    maxSecondsPerFile: at('maxSeconds', maxSecondsPerFile),
    maxSecondsPerPage: at('maxPageSeconds', maxSecondsPerPage),
    maxMemoryMb: at('maxMemory', maxMemoryMb),
  }
}

/** For one file at a time: all cores are its own. An engine that is asked for by name must be there. */
export async function howToRead(call: Call): Promise<HowToRead> {
  const ocr: EngineChoice = choice(call, 'ocr', ENGINE_CHOICES) ?? 'auto'
  if (ocr === 'tesseract' && !isUsable(await findNative())) throw new WrongUse(call.say.noTesseract)
  return { limits: limitsOf(call), ocr, pagesAtOnce: availableParallelism() }
}
