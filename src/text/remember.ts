/** Names are short: whole paragraphs are not kept. */
const LONGEST = 200

/** Remembers what a pure function of a string answered; forgets all when it has seen `limit` strings, so it stays small. */
export function remember<T>(make: (text: string) => T, limit = 20_000): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return make(text)
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const made = make(text)
    if (known.size >= limit) known.clear()
    known.set(text, made)
    return made
  }
}
