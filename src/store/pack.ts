import { gunzipSync, gzipSync } from 'node:zlib'

/** JSON, packed: a parsed document is mostly boxes and shrinks to a tenth. */
export const pack = (value: unknown): Buffer => gzipSync(JSON.stringify(value))

/** The caller knows what was packed: only this store writes these columns. */
export const unpack = (packed: Uint8Array): unknown => JSON.parse(gunzipSync(packed).toString('utf8'))
