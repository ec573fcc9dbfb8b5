/** An archive in memory: letters come, change and go, and what follows from them is kept as a store would. */
import { type Archive, CROWD, type Derived, type DerivedBody, type DerivedKind, type Stretch } from '../../src/model/archive.js'
import { compare } from '../../src/model/collect.js'
import { briefOf, type KnownLetter } from '../../src/model/known-letter.js'
import { letterBonds } from '../../src/reconcile/follow.js'

export class MemoryArchive implements Archive {
  private readonly held = new Map<string, KnownLetter>()
  /** By place and letter. */
  private readonly places = new Map<string, Map<string, { readonly point: string; readonly letter: KnownLetter }[]>>()
  private readonly keys = new Map<string, string | null>()
  readonly found: { [K in DerivedKind]: Map<string, DerivedBody[K]> } = {
    ...{ facts: new Map(), terms: new Map(), answers: new Map(), conflicts: new Map(), spellings: new Map(), tallies: new Map() },
  }

  at(stretches: readonly Stretch[]): Promise<KnownLetter[]> {
    const met = stretches.flatMap(({ place, from = '', to = '\uffff', most = CROWD, last = false }) => {
      const lie = [...(this.places.get(place)?.values() ?? [])].flat()
      const there = lie.filter((s) => s.point >= from && s.point <= to).sort((a, b) => compare(a.point, b.point))
      return last ? there.slice(-most) : there.slice(0, most)
    })
    return this.letters([...new Set(met.map((s) => s.letter.id))].sort())
  }
  letters(ids: readonly string[]): Promise<KnownLetter[]> {
    return Promise.resolve([...new Set(ids)].sort().flatMap((id) => this.held.get(id) ?? []))
  }
  derived<K extends DerivedKind>(kind: K, owners: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>> {
    const all: ReadonlyMap<string, DerivedBody[K]> = this.found[kind]
    return Promise.resolve(new Map([...all].filter(([owner]) => owners.includes(owner))))
  }

  derivedUnder<K extends DerivedKind>(kind: K, keys: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>> {
    const all: ReadonlyMap<string, DerivedBody[K]> = this.found[kind]
    return Promise.resolve(new Map([...all].filter(([owner]) => keys.includes(this.keys.get(`${kind} ${owner}`) ?? ''))))
  }

  /** The letters come, or come again as they are now. */
  async keep(letters: readonly KnownLetter[]): Promise<this> {
    const before = await this.letters(letters.map((l) => l.id))
    const after = letters.map((l) => ({ ...l, record: briefOf(l.record) }))
    this.place(after)
    this.save(await letterBonds.follow(this, { before, after }))
    return this
  }

  /** They lie there; nothing is worked out. */
  place(letters: readonly KnownLetter[]): void {
    for (const letter of letters) {
      this.leave(letter.id)
      this.held.set(letter.id, letter)
      for (const { place, point } of letterBonds.spots(letter)) {
        const there = this.places.get(place) ?? new Map<string, { point: string; letter: KnownLetter }[]>()
        this.places.set(place, there.set(letter.id, [...(there.get(letter.id) ?? []), { point, letter }]))
      }
    }
  }

  async take(id: string): Promise<void> {
    const before = await this.letters([id])
    this.leave(id)
    this.held.delete(id)
    this.save(await letterBonds.follow(this, { before, after: [] }))
  }

  private leave(id: string): void {
    const letter = this.held.get(id)
    for (const { place } of letter ? letterBonds.spots(letter) : []) this.places.get(place)?.delete(id)
  }

  private save(derived: readonly Derived[]): void {
    for (const { kind, owner, key = null, body } of derived) {
      const all = this.found[kind] as Map<string, unknown> // kind and body belong together in Derived
      this.keys.set(`${kind} ${owner}`, key)
      if (body === null) all.delete(owner)
      else all.set(owner, body)
    }
  }
}

/** All of them, come at once. */
export const archiveOf = (letters: readonly KnownLetter[]): Promise<MemoryArchive> => new MemoryArchive().keep(letters)
