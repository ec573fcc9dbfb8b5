/** Family names as they are spelt: where a worn page changes a tone, no other name may be meant ("Đỉnh Bá" is Đinh). */
import { toneless } from '../text/compare.js'

export class FamilyNames {
  private readonly known: ReadonlySet<string>
  private readonly byToneless: ReadonlyMap<string, readonly string[]>

  /** One name a word; lines that begin with '#' are remarks. */
  constructor(file: string) {
    const names = file
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/).filter((word) => word !== ''))
    this.known = new Set(names)
    const byToneless = new Map<string, string[]>()
    for (const name of this.known) byToneless.set(toneless(name), [...(byToneless.get(toneless(name)) ?? []), name])
    this.byToneless = byToneless
  }

  /** The only family name that differs from the word in its tone alone; null when the word is one itself, or none or several do. */
  meant(word: string): string | null {
    if (this.known.has(word)) return null
    const names = this.byToneless.get(toneless(word)) ?? []
    return names.length === 1 ? (names[0] ?? null) : null
  }
}
