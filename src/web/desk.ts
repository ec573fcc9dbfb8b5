/** What the door of pages is handed by whoever opens it (cli/commands/serve.command.ts): the store, the folder where letters come in, the clock. */
import type { Day } from '../model/calendar.js'
import type { FileOutcome } from '../model/outcome.js'
import type { Lang } from '../report/report.js'
import type { Store } from '../store/store.js'
import type { SignIn } from './security/sign-in-rules.js'

export interface Desk {
  readonly store: Store
  readonly inbox: Inbox
  /** The language of whoever has not chosen one. */
  readonly lang: Lang
  readonly now: () => Date
  /** The day that pages are about where nobody asks for another: today; of the sample letters the day of the newest. */
  readonly day: () => Day
  /** Told beside every page where `day` is not today. */
  readonly isSample: boolean
  /** How people sign in; null: nobody has to, for this machine alone can reach it. */
  readonly signIn: SignIn | null
  /** Who sits before it when nobody has to sign in (bound to this machine alone). */
  readonly sitter: string
  /** Names under which the desk may be called beside its own address ("congvan.ubnd.local"). */
  readonly hosts: readonly string[]
  readonly version: string
}

/** The folder that is watched while the desk is open. Closing the browser stops nothing: files lie there, outcomes in the store. */
export interface Inbox {
  readonly folder: string
  /** Files that wait or are being read, as they came. */
  readonly atWork: () => readonly FileAtWork[]
  /** Outcomes of this run that the store tells no more (a duplicate that came again), newest last; some. */
  readonly handled: () => readonly FileOutcome[]
  /** Looks at the folder now. */
  readonly ring: () => void
  /** Puts a failed file back to be read again; false: it is not there any more. */
  readonly again: (path: string) => Promise<boolean>
  /** The largest file that is taken, in bytes. */
  readonly maxBytes: number
}

export interface FileAtWork {
  readonly name: string
  readonly state: 'waits' | 'reads'
  /** Why it waits; the page that is being recognised. */
  readonly why: string | null
  readonly page: number | null
  readonly pages: number | null
}
