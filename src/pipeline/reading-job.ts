/** What goes between the program and the processes that read for it. */
import type { Limits } from '../intake/limits.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import type { Refusal, SourceFile, SourceLabel } from '../model/source-file.js'
import type { EngineChoice } from '../parse/ocr/engines.js'
import type { PageAtWork } from '../parse/parser.js'
import type { PagePicture } from '../parse/shown/shown-page.js'
import type { WantedPage } from '../parse/shown/wanted-page.js'
import type { Reading } from './read-letter.js'

export interface HowToRead {
  readonly limits: Limits
  /** What recognises pictures; 'off' = they wait. */
  readonly ocr: EngineChoice
  /** Pages of this file that are recognised at the same time. */
  readonly pagesAtOnce: number
}

/** 'read' = all the way to the record; 'text' = only as far as parse. */
export interface Job<K extends keyof Answers = keyof Answers> extends HowToRead {
  readonly job: K
  readonly source: SourceFile
  /** What earlier readings made of these bytes: one that would come out the same today is taken, and nothing recognised again. */
  readonly held?: readonly ParsedDocument[]
}

/** Rules alone, over a document that was kept: `rebuild` needs no file and recognises nothing. */
export interface AgainJob extends Pick<HowToRead, 'limits'> {
  readonly job: 'again'
  readonly source: SourceLabel
  readonly document: ParsedDocument
}

/** One page drawn, for people to look at. */
export interface PictureJob extends Pick<HowToRead, 'limits'> {
  readonly job: 'picture'
  readonly source: SourceFile
  readonly page: WantedPage
}

export type AnyJob = Job | AgainJob | PictureJob

export interface Answers {
  readonly read: readonly Reading[]
  readonly text: { readonly text: string }
}

/** What a reading process says: once that it has loaded all it needs; then, for each job, its pages as they begin and end, and the answer. */
export type Told =
  | { readonly tells: 'ready' }
  | { readonly tells: 'page-begins'; readonly at: PageAtWork }
  | { readonly tells: 'page-ends'; readonly at: PageAtWork }
  | Answered

/** `rss`: what the process holds (bytes) when it has answered; a bloated one is not used again. */
export interface Answered {
  readonly tells: 'answer'
  readonly answer: Answers[keyof Answers] | PagePicture | Refusal
  readonly rss: number
}

/** A page of a file begins to be recognised. */
export type OnPage = (at: PageAtWork) => void
