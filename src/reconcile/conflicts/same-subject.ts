/** Whether two subjects name one matter, strictly: one may be told in fewer words, but no name, number or year of one is missing from the other. */
export function isSameSubject(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [shorter, longer] = x.size <= y.size ? [x, y] : [y, x]
  const extra = [...longer.keys()].filter((word) => !shorter.has(word))
  const isNested = [...shorter.keys()].every((word) => longer.has(word))
  return isNested && shorter.size >= LEAST_WORDS && extra.length <= longer.size * MOST_EXTRA && !extra.some((word) => longer.get(word))
}

/** Fewer words than these name many matters: "triển khai thực hiện kế hoạch". */
const LEAST_WORDS = 7
const MOST_EXTRA = 0.3

/** Words in lower case; true for those that stand as a name or a figure. The first word is capital for its place. */
function wordsOf(text: string): ReadonlyMap<string, boolean> {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Map<string, boolean>()
  words.forEach((word, i) => {
    const key = word.toLowerCase()
    found.set(key, found.get(key) === true || /\p{N}/u.test(word) || (i > 0 && /^\p{Lu}/u.test(word)))
  })
  return found
}
