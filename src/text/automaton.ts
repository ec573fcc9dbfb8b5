/**
 * Finds many words in one pass over a text, wherever they stand (Aho and Corasick, 1975): the cost is the text's length, however many words.
 * Words are folded (see fold.ts) and may hold figures and marks; a sign outside ASCII is in no word.
 */
const ALPHABET = 128

export class Automaton {
  /** next[state * ALPHABET + code]: every step is one look-up, failures worked in. */
  private next: Int32Array
  /** Which words end in a state; undefined for most. */
  private readonly ends: (readonly number[] | undefined)[] = []

  constructor(words: readonly string[]) {
    const size = 1 + words.reduce((sum, word) => sum + word.length, 0)
    this.next = new Int32Array(size * ALPHABET)
    const states = this.grow(words)
    this.next = this.next.slice(0, states * ALPHABET)
    this.link(states)
  }

  /** Calls `seen` with the number of each word that ends at each place of the stretch; a word may be told many times. */
  scan(text: string, start: number, end: number, seen: (word: number) => void): void {
    let state = 0
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i)
      state = code < ALPHABET ? (this.next[state * ALPHABET + code] ?? 0) : 0
      const ended = this.ends[state]
      if (ended !== undefined) for (const word of ended) seen(word)
    }
  }

  /** The trie of the words; answers how many states it has. */
  private grow(words: readonly string[]): number {
    let states = 1
    words.forEach((word, id) => {
      let state = 0
      for (let i = 0; i < word.length; i++) {
        const at = state * ALPHABET + word.charCodeAt(i)
        if (!this.next[at]) this.next[at] = states++
        state = this.next[at] ?? 0
      }
      this.ends[state] = [...(this.ends[state] ?? []), id]
    })
    return states
  }

  /** Breadth first: where the trie has no step, the longest suffix that has one takes it. */
  private link(states: number): void {
    const fail = new Int32Array(states)
    const queue = [0]
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      for (let code = 0; code < ALPHABET; code++) {
        const at = state * ALPHABET + code
        const down = this.next[at] ?? 0
        const beside = state === 0 ? 0 : (this.next[(fail[state] ?? 0) * ALPHABET + code] ?? 0)
        if (!down || (state !== 0 && down === beside)) this.next[at] = state === 0 ? down : beside
        else {
          fail[down] = beside
          this.ends[down] = merged(this.ends[down], this.ends[beside])
          queue.push(down)
        }
      }
    }
  }
}

function merged(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] | undefined {
  return a && b ? [...new Set([...a, ...b])] : (a ?? b)
}
