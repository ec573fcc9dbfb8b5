/** The head of a letter in the order in which a clerk registers it. */
import { showDay } from '../../report/show.js'
import { printedNumber } from '../../text/letter-number.js'
import type { BlockName } from '../../pipeline/words/explain-words.js'
import { type Block, labelled, listed, type Telling } from './block.js'

export function headBlocks(telling: Telling): Block[] {
  const { record, words } = telling
  const { issuer, issuerParent, signer } = record
  return [
    head(telling, 'number', numberOf(telling), ['/number', '/number/ordinal', '/number/symbol']),
    head(telling, 'date', dateOf(telling), ['/date'], record.date === null ? (record.dateWindow?.because ?? []) : []),
    head(telling, 'place', record.place, ['/place']),
    head(telling, 'issuer', issuer, ['/issuer', '/issuerParent'], labelled([[words.pieces['issuerParent'] ?? '', issuerParent]])),
    head(telling, 'type', record.type, ['/type']),
    head(telling, 'subject', record.subject, ['/subject']),
    ...names(telling, 'addressees'),
    ...names(telling, 'copies'),
    head(telling, 'signer', signer && listed([signer.authority, signer.title, signer.name], ' – '), [
      '/signer',
      ...['authority', 'title', 'name'].map((name) => `/signer/${name}`),
    ]),
  ].filter((block) => block !== null)
}

function head(
  telling: Telling,
  name: BlockName,
  value: string | null,
  places: readonly string[],
  lines: readonly string[] = [],
): Block | null {
  if (value === null || value === '') return null
  const { blocks, pieces } = telling.words
  const [own = ''] = places
  const proofs = places.map((at) => ({ at, piece: at === own ? null : (pieces[at.split('/').at(-1) ?? ''] ?? null) }))
  return { label: blocks[name], value, lines, proofs, roots: places, shape: 'head' }
}

function numberOf({ record: { number }, words }: Telling): string | null {
  return printedNumber(number) ?? (number && `${words.blank}/${number.symbol}`)
}

function dateOf({ record: { date, dateWindow }, words }: Telling): string | null {
  if (date !== null || dateWindow === null) return showDay(date)
  return words.window(showDay(dateWindow.from) ?? '', showDay(dateWindow.to) ?? '')
}

/** Those addressed, those who get copies: one block, for each of them is a line of the same list. */
function names({ record, words }: Telling, list: 'addressees' | 'copies'): Block[] {
  const items = record[list]
  if (items.length === 0) return []
  const proofs = items.map((_, i) => ({ at: `/${list}/${i}`, piece: null }))
  return [{ label: words.blocks[list], value: items.join('; '), lines: [], proofs, roots: [`/${list}`], shape: 'names' }]
}
