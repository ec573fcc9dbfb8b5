import { isDeepStrictEqual } from 'node:util'

/** The same once written: what JSON leaves out (undefined) makes no difference, nor does the order of keys. */
export const isSameJson = (a: unknown, b: unknown): boolean => isDeepStrictEqual(written(a), written(b))

// Only compared.
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown
