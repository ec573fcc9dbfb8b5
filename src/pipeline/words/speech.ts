/** In which words letters, people's words and cells of the picture are told: the same at every door. */
import { type CellWords, cellWords } from './cell-words.js'
import { type CompareWords, compareWords } from './compare-words.js'
import { type DoctorWords, doctorWords } from './doctor-words.js'
import type { ExplainWords } from './explain-words.js'
import { explainEn } from './explain.en.js'
import { explainVi } from './explain.vi.js'
import { type WordMessages, wordMessages } from './people-words.js'

export interface Speech {
  readonly notADay: (typed: string) => string
  readonly letterNotFound: (called: string) => string
  readonly cell: CellWords
  readonly compare: CompareWords
  readonly doctor: DoctorWords
  readonly explain: ExplainWords
  readonly words: WordMessages
}

export const speeches: Readonly<Record<'vi' | 'en', Speech>> = {
  vi: {
    notADay: (typed) => `"${typed}" không phải là ngày có thật, cần dạng 2024-03-15 hoặc 15/3/2024.`,
    letterNotFound: (called) => `Không tìm thấy văn bản "${called}", cần tên tệp, số ký hiệu, hoặc phần đầu mã SHA-256 (từ 6 chữ số).`,
    ...{ cell: cellWords.vi, compare: compareWords.vi, doctor: doctorWords.vi, explain: explainVi, words: wordMessages.vi },
  },
  en: {
    notADay: (typed) => `"${typed}" is no day that exists, expected 2024-03-15 or 15/3/2024.`,
    letterNotFound: (called) =>
      `No letter is called "${called}", expected a file name, a number, or the start of a SHA-256 (6 digits or more).`,
    ...{ cell: cellWords.en, compare: compareWords.en, doctor: doctorWords.en, explain: explainEn, words: wordMessages.en },
  },
}
