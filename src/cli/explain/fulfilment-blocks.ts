/** Whether those who were asked have done it. */
import type { FulfilmentRecord } from '../../model/letter-record.js'
import type { ExplainWords } from '../../pipeline/words/explain-words.js'
import { type Block, dated, itemBlock, labelled, listed, type Telling } from './block.js'

export const fulfilmentBlocks = (telling: Telling): Block[] =>
  telling.record.fulfilments.map((f, index) =>
    itemBlock(telling, 'fulfilments', {
      index,
      value: fulfilmentTold(telling.words, f),
      lines: linesOf(telling, f),
      pieces: [...f.who.map((_, i) => `who/${i}`), 'task', 'document'],
    }),
  )

/** "Chưa làm: UBND xã A; UBND xã B (2/11)". */
export function fulfilmentTold({ fulfilment: own }: ExplainWords, { who, count, of, done }: FulfilmentRecord): string {
  const counted = count === null ? null : own.counted(count, of)
  const named = who.length === 0 ? (counted ?? own.nobody) : listed([listed(who, '; '), counted === null ? null : `(${counted})`], ' ')
  return `${done ? own.done : own.notDone}: ${named}`
}

const linesOf = ({ words }: Telling, { task, asOf, document }: FulfilmentRecord): string[] =>
  labelled([
    [words.fulfilment.task, task],
    [words.fulfilment.asOf, asOf === null ? null : dated(asOf, words)],
    [words.fulfilment.document, document],
  ])
