/** Strings that make patterns work: units repeated for ever, generic ones and such as are made of a rule's own examples. */
import type { Rule } from '../../../src/extract/rule.js'

/** What a rule's pattern may meet anywhere: figures, dots, blanks, one word for ever, lists that never end. */
export const GENERIC: readonly string[] = [
  '7',
  '12 34 5 ',
  '1.250.',
  '12/3/',
  '1-',
  '.',
  '… . ',
  'a',
  'nam',
  '(',
  '((a) ',
  '“a” ',
  'ngày ',
  'ngày 12 ',
  'ngày 12/3/2024 ',
  'ngày 5 tháng 4 ',
  'trước ngày 12/3/2024 ',
  'xã An Bình, ',
  'các xã: A, B, C, ',
  'Ủy ban nhân dân xã ',
  'Quyết định số 12/QĐ-UBND ngày 1/2/2023; ',
  'số 1, 2, 3, ',
  '15/19 tiêu chí; ',
  '1.250.000 đồng, ',
  'Đề nghị các đơn vị phối hợp thực hiện việc rà soát, ',
  'A B C ',
]

/** Of a rule's own words: each example whole, its first halves and quarters, its last half; counter-examples too. */
export function ownUnits(rule: Rule): string[] {
  const texts = [...rule.examples, ...rule.counterExamples].map(({ text }) => text)
  return [...new Set(texts.flatMap(pieces))].filter((unit) => unit.trim() !== '')
}

function pieces(text: string): string[] {
  const words = text.split(' ')
  const upTo = (share: number): string => words.slice(0, Math.ceil(words.length * share)).join(' ') + ' '
  return [`${text} `, upTo(0.25), upTo(0.5), upTo(0.75), words.slice(Math.floor(words.length / 2)).join(' ') + ' ']
}

/** How the rule's examples begin, word by word: what follows them for ever is often where a pattern tries again and again. */
export function stemsOf(rule: Rule): string[] {
  const stems = rule.examples.slice(0, 3).flatMap(({ text }) => {
    const words = text.split(' ')
    return [1, 2, 3, words.length].map((n) => words.slice(0, n).join(' '))
  })
  return [...new Set(stems)]
}

/** The unit again and again up to about `length` characters, behind the stem; in the frozen form of a text: no two blanks in a row (document-builder.ts). */
export const forever = (unit: string, length: number, stem = ''): string =>
  (stem + unit.repeat(Math.ceil(length / unit.length))).replace(/\s+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
