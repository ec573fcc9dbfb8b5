/**
 * Name of the rules as a whole: a store that holds a letter read by another version knows that `rebuild` may bring something new.
 * Raise it whenever extract or compose reads something differently.
 */
export const EXTRACTOR = 'congvan/5'
