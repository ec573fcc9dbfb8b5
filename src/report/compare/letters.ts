/** Two letters side by side: header, terms, citations, communes, criteria, standings; most of all a draft against its signed form. */
import { printedNumber } from '../../text/letter-number.js'
import { answerOf, type Compared, type ComparedAnswer, plain } from './compared.js'
import { letterHeader } from './letter-header.js'
import { letterLists } from './letter-lists.js'
import type { LetterSide } from './letter-side.js'
import { letterTerms } from './letter-terms.js'

export function compareLetters(a: LetterSide, b: LetterSide, all: boolean): ComparedAnswer {
  const rows = [...letterHeader(a, b), ...letterTerms(a, b), ...letterLists(a, b)].filter((row): row is Compared => row !== null)
  return answerOf(rows, { a: plain(letterName(a)), b: plain(letterName(b)) }, all)
}

const letterName = ({ file, record }: LetterSide): string => printedNumber(record.number) ?? file
