/**
 * The contract of a section of the desk: pages that are looked at, acts that change something, files that are taken away. A new section: a folder with a file like this
 * one's neighbours (`inbox/inbox.section.tsx`) and a line in sections.ts. Whatever comes from a letter is shown by parts/told.tsx.
 */
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Words } from '../report/report.js'
import type { Asked } from './asked.js'
import type { Right } from './who.js'

export interface Section {
  readonly pages: readonly Page[]
  readonly acts?: readonly Act[]
  readonly receptions?: readonly Reception[]
  readonly files?: readonly Download[]
}

export interface Page {
  /** As hono reads it: "/van-ban/:letter". */
  readonly path: string
  readonly title: Words
  /** Its name in the menu; pages without one are reached from others. */
  readonly menu?: Words
  /** 'read' where none is told; who may not is not shown it in the menu either. */
  readonly needs?: Right
  readonly show: (asked: Asked) => Promise<Shown>
}

export interface Shown {
  /** The page's heading; its own title where none is told. */
  readonly heading?: string
  readonly body: Child
  /** Small scripts of assets/ by name. The page must be readable without them. */
  readonly scripts?: readonly string[]
  /** Takes the whole width of the window (tables, a letter beside its fields). */
  readonly wide?: boolean
  /** There is no such thing: the page says what was looked for. */
  readonly missing?: boolean
  /** The browser is sent on to this path of ours instead. */
  readonly to?: string
}

/** Something that a form or a key does. Always a POST; afterwards the browser is sent to a page (a script asks for JSON and stays). */
export interface Act {
  readonly path: string
  readonly needs: Right
  /** `form`: fields by name; files only where the act reads the request itself. */
  readonly run: (asked: Asked, form: Form) => Promise<Acted>
}

export interface Form {
  /** Text as typed, NFC, ends trimmed; null where it is not told or empty. */
  readonly text: (name: string) => string | null
  readonly files: (name: string) => readonly File[]
}

export interface Acted {
  /** Where to go now: a path of ours. */
  readonly to: string
  /** One sentence: what was done, or why it was not. */
  readonly says: string
  readonly done: boolean
  /** What a script is told beside it. */
  readonly told?: Readonly<Record<string, unknown>>
}

/** An act whose request may be larger than memory (files): it reads the body itself, as it comes, and sees to it that it ends. */
export interface Reception {
  readonly path: string
  readonly needs: Right
  readonly receive: (asked: Asked, request: Request) => Promise<Acted>
}

/** Bytes for a reader of another program. Always an attachment, never a page of ours (but for pictures that we have drawn ourselves). */
export interface Download {
  readonly path: string
  readonly needs?: Right
  /** null: there is no such thing. A page: says in a sentence why it cannot be had. */
  readonly send: (asked: Asked, c: Context) => Promise<Sent | Page | null>
}

export interface Sent {
  /** As the reader's disk shall call it. */
  readonly name: string
  readonly type: string
  readonly body: Uint8Array | string | AsyncIterable<string | Uint8Array>
  /** Shown in the page that asks for it: only what we have made ourselves (PNG). */
  readonly inline?: boolean
  /** Seconds for which the browser may show it again without asking; its address changes with what is in it. */
  readonly keepFor?: number
}
