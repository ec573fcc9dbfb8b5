/**
 * A piece of the grammar of time: what one form of time looks like (folded text, named groups inside) and what it says.
 * Pieces are put together into patterns of rules with their group names taken off; the stretch found is then read by the piece that fits it whole.
 */
import type { TimeWritten } from '../../../model/written-time.js'

export type Groups = Readonly<Record<string, string | undefined>>

export interface TimePiece {
  readonly name: string
  /** Pattern source over folded text; may hold named groups. */
  readonly source: string
  /** null = looks like it, but there is no such time ("15-18"). */
  read(groups: Groups): TimeWritten | null
}

/** The source without group names, so that it may stand several times in one pattern. */
export const unnamed = (source: string): string => `(?:${source.replace(/\(\?<[a-zA-Z]\w*>/g, '(?:')})`

/** A matcher of the whole stretch. */
export const wholly = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u')

export const int = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
