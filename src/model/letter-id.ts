import type { LetterRecord } from './letter-record.js'

/** A letter's id: its source's sha-256, with the pages when the file holds several letters ("…#3-5"). */
export const letterIdOf = ({ source }: LetterRecord): string =>
  source.part === null ? source.sha256 : `${source.sha256}#${source.part.from}-${source.part.to}`

/** By source, and within one file by page: "…#3-5" before "…#10-12". */
export function byLetterId(a: string, b: string): number {
  const [file, pages] = halves(a)
  const [otherFile, otherPages] = halves(b)
  return file < otherFile ? -1 : file > otherFile ? 1 : pages - otherPages
}

function halves(id: string): readonly [file: string, firstPage: number] {
  const [file = '', pages = '0'] = id.split('#')
  return [file, Number.parseInt(pages, 10)]
}
