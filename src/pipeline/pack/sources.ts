/** The letters that a pack stands on: whose bytes, read by what. */
import { byName } from '../../report/show.js'
import type { LetterRow } from '../../model/ledger.js'
import type { ReportView } from '../../report/report.js'
import type { Origin, Store } from '../../store/store.js'
import { toldWordsOn, type ToldWord, withoutLetter } from '../words-told.js'
import type { PackSource } from './pack.js'

/** As the view knows them; by file, then place in it. */
export async function sourcesOf(store: Store, view: ReportView, letters: readonly string[]): Promise<PackSource[]> {
  const rows = [...(await view.lettersById([...new Set(letters)]))]
  rows.sort((a, b) => byName(a.file, b.file) || byName(a.id, b.id))
  const origins = await store.origins(rows.map(({ id }) => id))
  return rows.map((row) => sourceOf(row, origins.get(row.id) ?? UNKNOWN))
}

const UNKNOWN: Origin = { mediaType: null, bytes: null, parser: null }

const sourceOf = (row: LetterRow, { mediaType, bytes, parser }: Origin): PackSource => ({
  letter: row.id,
  sha256: row.sha256,
  file: row.file,
  part: row.head.part ?? null,
  ...{ number: row.number, date: row.date, issuer: row.issuer },
  ...{ mediaType, bytes, pages: row.head.pages, arrivedOn: row.arrivedOn },
  ...{ parser, extractor: row.extractor, recordedFrom: row.recordedFrom },
})

/** People's words on these letters at places that are meant, as known then; in the order they were said. */
export async function wordsOn(
  store: Store,
  letters: readonly string[],
  knownAt: string | null,
  isMeant: (pointer: string) => boolean,
): Promise<Omit<ToldWord, 'letter'>[]> {
  return (await toldWordsOn(store, [...new Set(letters)], knownAt))
    .filter(({ place, says }) => 'pointer' in says && (isMeant(says.pointer) || (place !== null && isMeant(place))))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map(withoutLetter)
}
