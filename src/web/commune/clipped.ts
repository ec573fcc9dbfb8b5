const MOST = 260

/** A sentence as far as a table has room for it; the letter's own page shows all of it. */
export const clipped = (sentence: string | null | undefined): string | null =>
  sentence === null || sentence === undefined || sentence.length <= MOST ? (sentence ?? null) : `${sentence.slice(0, MOST).trimEnd()}…`
