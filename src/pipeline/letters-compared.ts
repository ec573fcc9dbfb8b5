/** Letters of the store by what people call them, and two of them side by side. */
import { compareLetters } from '../report/compare/letters.js'
import type { LetterSide } from '../report/compare/letter-side.js'
import type { ComparedAnswer } from '../report/compare/compared.js'
import type { Store } from '../store/store.js'
import { sentenceAround } from '../text/sentence.js'
import type { CalledLetter, Two } from './compared-pair.js'

/** By start of the SHA-256, number, or file name. */
export const lettersCalled = async (store: Pick<Store, 'find' | 'document'>, called: string): Promise<CalledLetter[]> =>
  (await store.find(called)).map(({ id, record }) => ({
    record,
    text: async () => (await store.document(id))?.document.text ?? '',
  }))

/** `all`: also what is the same on both sides. */
export async function lettersCompared({ a, b }: Two<CalledLetter>, all: boolean): Promise<ComparedAnswer> {
  const [left, right] = await Promise.all([sideOf(a), sideOf(b)])
  return compareLetters(left, right, all)
}

async function sideOf({ record, text }: CalledLetter): Promise<LetterSide> {
  const whole = await text()
  return { record, file: record.source.name, sentenceAt: (at) => sentenceAround(whole, at) }
}
