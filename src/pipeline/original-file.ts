/** The file from which a letter was read, as it came: only where it still lies where the store knows it, byte for byte. */
import { readSource } from '../intake/read-source.js'
import { isRefusal, type MediaType } from '../model/source-file.js'
import type { LedgerView } from '../model/ledger.js'

export type Original =
  | { readonly name: string; readonly mediaType: MediaType; readonly bytes: Uint8Array }
  /** no-letter: none is called so. no-path: the store does not know where it lay. gone: it lies there no more. changed: other bytes lie there now. */
  | { readonly missing: 'no-letter' | 'no-path' | 'gone' | 'changed'; readonly path: string | null }

export async function originalOf(
  view: Pick<LedgerView, 'lettersById'>,
  letter: string,
  limits: { readonly maxBytes: number },
): Promise<Original> {
  const [row] = await view.lettersById([letter])
  if (row === undefined) return { missing: 'no-letter', path: null }
  if (row.path === null) return { missing: 'no-path', path: null }
  const source = await readSource(row.path, limits)
  if (isRefusal(source)) return { missing: source.code === 'ENOENT' ? 'gone' : 'changed', path: row.path }
  return source.id === row.sha256
    ? { name: row.file, mediaType: source.mediaType, bytes: source.bytes }
    : { missing: 'changed', path: row.path }
}
