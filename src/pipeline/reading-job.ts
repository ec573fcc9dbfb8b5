/** What goes between the program and the processes that read for it. */
import type { Limits } from '../intake/limits.js'
import type { Refusal, SourceFile } from '../model/source-file.js'
import type { Reading } from './read-letter.js'

/** 'read' = all the way to the record; 'text' = only as far as parse. */
export interface Job<K extends keyof Answers = keyof Answers> {
  readonly job: K
  readonly source: SourceFile
  readonly limits: Limits
}

export interface Answers {
  readonly read: readonly Reading[]
  readonly text: { readonly text: string }
}

/** Said once by a process that has loaded all it needs. */
export const READY = 'ready'

/** `rss`: what the process holds (bytes) when it has answered; a bloated one is not used again. */
export interface Answered {
  readonly answer: Answers[keyof Answers] | Refusal
  readonly rss: number
}
