/** How large a page's picture is made: print of a letter is read best at about 300 dots an inch, and memory must not follow the scanner's pride. */

/** Longer side of a picture that is read: A4 at 360 dots an inch. */
export const LONGEST_SIDE = 4210

/** The factor, at most 1, that brings a picture within the longest side. */
export const shrinkOf = (width: number, height: number): number => Math.min(1, LONGEST_SIDE / Math.max(width, height))
