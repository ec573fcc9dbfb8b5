import type { TimeWritten, WhoWritten } from './written-time.js'

/** What a letter tells of a task that was set: who has done it, or has not, as written. */
export interface FulfilmentWritten {
  /** The telling on one line: "UBND xã A đã gửi báo cáo". */
  readonly text: string
  /** Each member of a list by itself; empty where only a number of them is told, or nobody. */
  readonly who: readonly WhoWritten[]
  /** "08/11 huyện": how many, and of how many. */
  readonly count: number | null
  readonly of: number | null
  readonly task: string | null
  /** The task stands elsewhere (the sentence before, the heading): it is a guess that it is this one. */
  readonly taskGuessed: boolean
  readonly done: boolean
  /** "đến ngày 13/11", "đến nay", "đã gửi ngày 12/5". */
  readonly asOf: TimeWritten | null
  /** Number of the paper that shows it: "15/BC-UBND". */
  readonly document: string | null
}
