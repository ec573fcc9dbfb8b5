/** Ways back that come from a request. */

/** A path of ours, never another site's ("//elsewhere", "/\elsewhere"); else the first page. */
export const ownPath = (path: string | null): string => (path !== null && /^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(path) ? path : '/')
