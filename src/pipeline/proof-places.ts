/** Where in its letter a sentence proves a value: JSON Pointers for links, looked up for the few letters of a page. */
import type { LetterRecord } from '../model/letter-record.js'
import { DOUBTFUL } from '../model/proof-of.js'
import type { Store } from '../store/store.js'

export interface Quoted {
  readonly page: number | null
  readonly sentence: string | null
  /** What was read in it, where that is known. */
  readonly quote?: string
}

export interface Place {
  readonly at: string
  readonly doubtful: boolean
}

/** The records of these letters as they stand, by id; of more than `most` letters the first. */
export async function recordsOf(
  store: Pick<Store, 'view'>,
  letters: readonly (string | null)[],
  most: number,
): Promise<ReadonlyMap<string, LetterRecord>> {
  const ids = [...new Set(letters)].filter((id) => id !== null).slice(0, most)
  const found = await store.view(null).known(ids)
  return new Map(found.map(({ id, record }) => [id, record]))
}

/** What the picture is made of. */
const OF_PICTURE = /^\/(?:criteria|standings|tallies)\//

/** The value of the picture that is read there; null where the letter as it stands reads none. */
export function placeIn(record: LetterRecord | undefined, { page, sentence, quote }: Quoted): Place | null {
  const whole = oneLine(sentence ?? '')
  const isThere = (read: string): boolean => (quote === undefined ? read !== '' && whole.includes(oneLine(read)) : read === quote)
  for (const [at, evidence] of Object.entries(record?.evidence ?? {})) {
    const found = OF_PICTURE.test(at) ? evidence.find((e) => e.page === page && isThere(e.quote)) : undefined
    if (found !== undefined) return { at, doubtful: found.confidence < DOUBTFUL }
  }
  return null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
