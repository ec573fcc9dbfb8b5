/** Values as every engine can hold them. */

/**
 * U+0000 cannot stand in PostgreSQL's text; on every engine the sign for "no sign" (U+FFFD, as long as it) stands in its place, so that answers are the same.
 * What a letter holds is not touched by this: records are JSON, where the sign is escaped, and documents are packed bytes.
 */
export const storable = (parameters: readonly unknown[]): unknown[] =>
  parameters.map((p) => {
    if (typeof p === 'string') return withoutNul(p)
    return Array.isArray(p) ? storable(p) : p
  })

const withoutNul = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text)
