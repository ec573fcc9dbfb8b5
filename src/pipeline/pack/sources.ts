/** The letters that a pack stands on: whose bytes, read by what. */
import { byName } from '../../report/show.js'
import { madeBy } from '../../model/parsed-document.js'
import type { LetterRow } from '../../model/ledger.js'
import type { ReportView } from '../../report/report.js'
import type { Store } from '../../store/store.js'
import { toldWords, type ToldWord, withoutLetter } from '../words-told.js'
import type { PackSource } from './pack.js'

/** As the view knows them; by file, then place in it. */
export async function sourcesOf(store: Store, view: ReportView, letters: readonly string[]): Promise<PackSource[]> {
  const rows = [...(await view.lettersById([...new Set(letters)]))]
  rows.sort((a, b) => byName(a.file, b.file) || byName(a.id, b.id))
  return Promise.all(rows.map((row) => sourceOf(store, row)))
}

async function sourceOf(store: Store, row: LetterRow): Promise<PackSource> {
  const [kept, held] = await Promise.all([store.document(row.id), store.find(row.id)])
  const source = held.find(({ id }) => id === row.id)?.record.source
  return {
    letter: row.id,
    sha256: row.sha256,
    file: row.file,
    part: row.head.part ?? null,
    ...{ number: row.number, date: row.date, issuer: row.issuer },
    ...{ mediaType: source?.mediaType ?? null, bytes: source?.bytes ?? null, pages: row.head.pages, arrivedOn: row.arrivedOn },
    parser: kept === null ? null : madeBy(kept.document),
    ...{ extractor: row.extractor, recordedFrom: row.recordedFrom },
  }
}

/** People's words on these letters at places that are meant, as known then; in the order they were said. */
export async function wordsOn(
  store: Store,
  letters: readonly string[],
  knownAt: string | null,
  isMeant: (pointer: string) => boolean,
): Promise<Omit<ToldWord, 'letter'>[]> {
  const told = await Promise.all([...new Set(letters)].map((letter) => toldWords(store, letter, knownAt)))
  const once = new Map(told.flat().map((word) => [word.id, word]))
  return [...once.values()]
    .filter(({ place, says }) => 'pointer' in says && (isMeant(says.pointer) || (place !== null && isMeant(place))))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
    .map(withoutLetter)
}
