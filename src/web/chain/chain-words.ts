/** A document of a chain in a few words. */
import type { ChainDocument } from '../../report/chain-told.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'

export const nameOf = ({ type, number, letter }: ChainDocument, { say }: Asked): string =>
  [type, number ?? letter?.file ?? say('chưa có số', 'no number yet')].filter(Boolean).join(' ')

/** The number alone, else the file. */
export const shortName = ({ number, letter }: ChainDocument, { say }: Asked): string =>
  number ?? letter?.file ?? say('chưa có số', 'no number yet')

/** What one sees of it at once: missing, whose term has passed, how many terms. */
export function standingOf({ letter, late, terms, more }: ChainDocument, { say }: Asked): string {
  const overdue = terms.filter((t) => t.state === 'overdue').length
  const told = [
    letter === null && say('chưa có trong kho', 'not in the store'),
    overdue > 0 && say(`${overdue} hạn đã qua`, `${overdue} term(s) passed`),
    overdue === 0 && terms.length > 0 && say(`${terms.length} hạn`, `${terms.length} term(s)`),
    late.length > 0 && late.join(', '),
    more > 0 && say(`còn ${more} văn bản nữa`, `${more} more`),
  ]
  return told.filter(Boolean).join(' · ')
}

export const dayOf = ({ date }: ChainDocument, { say }: Asked): string => showDay(date) ?? say('không rõ ngày', 'day not known')
