import { fold } from './fold.js'
import { oldTone } from './compare.js'

/** Lower case with accents, tone placement made one (hoà = hòa); of the same length as its input. */
export const marked = (text: string): string => oldTone(lower(text))

// İ alone grows when lowered; such a sign stays as it is.
function lower(text: string): string {
  const all = text.toLowerCase()
  return all.length === text.length ? all : text.replace(/./gsu, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c))
}

/** True when the word carries a Vietnamese sign: who types one means it. */
export const hasAccents = (word: string): boolean => fold(word) !== word.toLowerCase()
