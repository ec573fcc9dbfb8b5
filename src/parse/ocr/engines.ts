/** Which engine reads pictures: the system's tesseract when it can, else the one that npm brought. */
import { EngineFailure, type EngineOptions, type OcrEngine } from './engine.js'
import { findNative, isUsable } from './find-native.js'
import { nativeEngine } from './native-engine.js'

export const ENGINE_CHOICES = ['auto', 'tesseract', 'tesseract.js', 'off'] as const
export type EngineChoice = (typeof ENGINE_CHOICES)[number]

/** Null when it is 'off'. Rejects with an EngineFailure when just 'tesseract' is wanted and the system has none that can. */
export async function openEngine(choice: EngineChoice, options: EngineOptions): Promise<OcrEngine | null> {
  if (choice === 'off') return null
  if (choice !== 'tesseract.js') {
    const search = await findNative()
    if (isUsable(search)) return nativeEngine(search, options)
    if (choice === 'tesseract') throw new EngineFailure('not-usable', NOT_USABLE)
  }
  // Loaded when needed: the system's tesseract needs none of it.
  const { jsEngine } = await import('./js-engine.js')
  return jsEngine(options)
}

const NOT_USABLE =
  'Đã chọn --ocr tesseract nhưng máy này không có chương trình tesseract dùng được (cần bản 4.1 trở lên); hãy chạy "congvan doctor" để xem cách cài, hoặc dùng --ocr auto.'
