import { createHash } from 'node:crypto'

/** What is known of a path is kept under it. An index takes some 2,700 bytes, a path may have 4,096: the few that are longer are known by their hash. */
export const pathKey = (path: string): string => (path.length <= 600 ? path : `path:${createHash('sha256').update(path).digest('hex')}`)
