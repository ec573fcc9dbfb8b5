/** People's words as they are asked for: on some letters, since an instant, the newest. Nobody reads all that was ever said to answer about a few letters. */
import type { HeldWord, Saying } from './word.js'

export interface NewestAsked {
  /** null = of every kind. */
  readonly act: Saying['act'] | null
  /** Behind that word; null = from the newest. */
  readonly behind: Pick<HeldWord, 'id' | 'at'> | null
  readonly most: number
}

/** What was withdrawn later than what is known stood then. */
export interface SpokenView {
  /** On the sources of these letters, of these kinds or all (null), in the order they were said. */
  on(letters: readonly string[], acts: readonly Saying['act'][] | null): Promise<readonly HeldWord[]>
  /** Said or taken back after that instant, in the order they were said. */
  since(at: string): Promise<readonly HeldWord[]>
  /** The newest first. */
  newest(asked: NewestAsked): Promise<readonly HeldWord[]>
  /** Those that were taken back last, the last first. */
  takenBack(asked: Pick<NewestAsked, 'act' | 'most'>): Promise<readonly HeldWord[]>
  /** Whose id begins so. */
  called(start: string): Promise<readonly HeldWord[]>
}
