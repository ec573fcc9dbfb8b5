/** An archive in memory: letters come, change and go, and what follows from them is kept as a store would. */
import { type Archive, CROWD, type Derived, type DerivedBody, type DerivedKind, type Spot, type Stretch } from '../../src/model/archive.js'
import { compare } from '../../src/model/collect.js'
import { briefOf, type KnownLetter } from '../../src/model/known-letter.js'
import { letterBonds } from '../../src/reconcile/follow.js'

export class MemoryArchive implements Archive {
  private readonly held = new Map<string, KnownLetter>()
  private readonly lying = new Map<string, (Spot & { readonly id: string })[]>()
  readonly found: { [K in DerivedKind]: Map<string, DerivedBody[K]> } = { facts: new Map(), terms: new Map() }

  at(stretches: readonly Stretch[]): Promise<KnownLetter[]> {
    const met = stretches.flatMap(({ place, from = '', to = '\uffff', most = CROWD, last = false }) => {
      const there = (this.lying.get(place) ?? []).filter((s) => s.point >= from && s.point <= to).sort((a, b) => compare(a.point, b.point))
      return last ? there.slice(-most) : there.slice(0, most)
    })
    return this.letters([...new Set(met.map((s) => s.id))].sort())
  }
  letters(ids: readonly string[]): Promise<KnownLetter[]> {
    return Promise.resolve([...new Set(ids)].flatMap((id) => this.held.get(id) ?? []))
  }
  derived<K extends DerivedKind>(kind: K, owners: readonly string[]): Promise<ReadonlyMap<string, DerivedBody[K]>> {
    const all: ReadonlyMap<string, DerivedBody[K]> = this.found[kind]
    return Promise.resolve(new Map([...all].filter(([owner]) => owners.includes(owner))))
  }

  /** The letters come, or come again as they are now. */
  async keep(letters: readonly KnownLetter[]): Promise<this> {
    const before = await this.letters(letters.map((l) => l.id))
    const after = letters.map((l) => ({ ...l, record: briefOf(l.record) }))
    for (const letter of after) {
      this.held.set(letter.id, letter)
      this.lay(letter)
    }
    this.save(await letterBonds.follow(this, { before, after }))
    return this
  }

  async take(id: string): Promise<void> {
    const before = await this.letters([id])
    this.held.delete(id)
    this.lift(id)
    this.save(await letterBonds.follow(this, { before, after: [] }))
  }

  private lay(letter: KnownLetter): void {
    this.lift(letter.id)
    for (const spot of letterBonds.spots(letter))
      this.lying.set(spot.place, [...(this.lying.get(spot.place) ?? []), { ...spot, id: letter.id }])
  }

  private lift(id: string): void {
    for (const [place, spots] of this.lying) if (spots.some((s) => s.id === id)) this.lying.set(place, spots.filter((s) => s.id !== id)) // prettier-ignore
  }

  private save(derived: readonly Derived[]): void {
    for (const { kind, owner, body } of derived) {
      const all = this.found[kind] as Map<string, unknown> // kind and body belong together in Derived
      if (body === null) all.delete(owner)
      else all.set(owner, body)
    }
  }
}

/** All of them, come at once. */
export const archiveOf = (letters: readonly KnownLetter[]): Promise<MemoryArchive> => new MemoryArchive().keep(letters)
