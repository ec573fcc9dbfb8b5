import type { LetterRecord } from './letter-record.js'

/** A letter's id: its source's sha-256, with the pages when the file holds several letters ("…#3-5"). */
export const letterIdOf = ({ source }: LetterRecord): string =>
  source.part === null ? source.sha256 : `${source.sha256}#${source.part.from}-${source.part.to}`
