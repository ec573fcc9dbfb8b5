/** What the door of pages is handed by whoever opens it (cli/commands/serve.command.ts): the store, the folder where letters come in, the clock. */
import type { Limits } from '../intake/limits.js'
import type { Day } from '../model/calendar.js'
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
  /** Where the store is as --store names it, without its password; not told = the usual place. */
  readonly place?: string
  /** What one file may cost; not told = the usual. */
  readonly limits?: Limits
}

/** The folder that is watched while the desk is open. Closing the browser stops nothing: files lie there, outcomes in the store. */
export interface Inbox {
  readonly folder: string
  /** Files that lie there and are not done with, as the folder shows them now: the one being read first. */
  readonly atWork: () => Promise<readonly FileAtWork[]>
  /** Takes a file as it comes, never over another one. The name is made safe. */
  readonly receive: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<Received>
  /** Looks at the folder now. */
  readonly ring: () => void
  /** Puts a failed file back to be read again; false: it is not there any more. */
  readonly again: (path: string) => Promise<boolean>
  /** Whether it lies where `again` finds it. */
  readonly isPutAside: (path: string) => boolean
  /** The largest file that is taken, in bytes. */
  readonly maxBytes: number
  /** False: nothing recognises pictures, scans wait. */
  readonly readsPictures: boolean
}

export interface FileAtWork {
  readonly name: string
  /** `left`: it stays where it is and is not read (a link, a pipe). */
  readonly state: 'waits' | 'reads' | 'left'
  /** What it waits for beyond its turn: the rest of it, whoever holds it, its place among those done. */
  readonly because: 'incomplete' | 'held' | 'not-moved' | null
  /** The page that is being recognised. */
  readonly page: number | null
  readonly pages: number | null
}

export type Received =
  | { readonly did: 'received'; readonly name: string }
  | { readonly did: 'too-big' | 'cut-off' }
  /** With the system's code. */
  | { readonly did: 'not-written'; readonly code: string }
