/** Where a page ended, for whoever goes on. Opaque: it holds the place in the list and the question it belongs to, and is checked like any other word from outside. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { day } from './shapes/common.js'

/** `asOf`: the day asked about stays the same from page to page, also over midnight. */
const cursor = z.strictObject({ place: z.string().max(2000), asOf: day, of: z.string() })
export type Cursor = z.infer<typeof cursor>

/** The question without what may change from page to page. */
export function questionOf(path: string, asked: object): string {
  const same = Object.entries(asked).filter(([name, value]) => !CHANGING.has(name) && value !== undefined)
  same.sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([path, same]))
    .digest('base64url')
    .slice(0, 12)
}
const CHANGING = new Set(['cursor', 'limit', 'asOf'])

export const written = (of: Cursor): string => Buffer.from(JSON.stringify(of)).toString('base64url')

/** null: not a cursor of this question. */
export function readCursor(text: string, question: string): Cursor | null {
  try {
    const read = cursor.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return read.success && read.data.of === question ? read.data : null
  } catch {
    return null
  }
}
