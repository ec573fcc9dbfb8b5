/** What is kept of letters that tell otherwise is what each two of them tell, asked one by one; and crowds are stepped over without an answer that hangs on who came first. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import { datedIn, twoDays } from '../../../src/reconcile/conflicts/cited-days.js'
import { firstOfEach, type Lying } from '../../../src/reconcile/conflicts/first-of-each.js'
import { oneNumberOfTwo } from '../../../src/reconcile/conflicts/one-number.js'
import { citesOtherwise, twoNumbersCited, twoNumbersInCopies } from '../../../src/reconcile/conflicts/two-numbers.js'
import { type Citing, means } from '../../../src/reconcile/letters/cited.js'
import { officialsIn } from '../../../src/reconcile/letters/signer-spelling.js'
import { archiveOf, MemoryArchive } from '../../builders/archive.js'
import { known } from '../../builders/known.js'
import { quarrels } from '../../builders/world.js'

const citingsOf = (letter: KnownLetter): Citing[] => letter.record.citations.map((citation, index) => ({ letter, index, citation }))

/** Of each two letters: sentences that must be told, and those that may stand for others (each number, each two days once). */
function askedOneByOne(all: readonly KnownLetter[]): { readonly pairs: string[]; readonly chosen: Set<string> } {
  const each = all.flatMap((a) => all.map((b) => [a, b] as const))
  const pairs = each.flatMap(([a, b]) => [twoNumbersInCopies(a, b), oneNumberOfTwo(a, b)].flatMap((c) => c?.says ?? []))
  const cited = each.flatMap(([a, b]) =>
    citingsOf(b).flatMap((c) => (citesOtherwise(c, a) && !all.some((l) => means(c, l)) ? [twoNumbersCited(a, c)] : [])),
  )
  const dated = all.flatMap(datedIn)
  const days = dated.flatMap((a) => dated.flatMap((b) => (a.place === b.place && a.date < b.date ? twoDays([a], [b]) : [])))
  return { pairs: pairs.sort(), chosen: new Set([...cited, ...days].map((c) => c.says)) }
}

it('tells what each two letters tell', async () => {
  const told = { pairs: 0, chosen: 0, spellings: 0, tallies: 0 }
  await fc.assert(
    fc.asyncProperty(quarrels, async (world) => {
      const all = world.map((w) => w.letter)
      const { found } = await archiveOf(all)
      const { pairs, chosen } = askedOneByOne(all)
      const ofPairs = [...found.conflicts].filter(([owner]) => /(?:copies|one-number)$/.test(owner))
      expect(ofPairs.map(([, [c]]) => c?.says).sort()).toEqual(pairs)
      const others = [...found.conflicts].filter(([owner]) => !/(?:copies|one-number)$/.test(owner))
      for (const [, body] of others) for (const c of body) expect(chosen).toContain(c.says)
      expect(others.length > 0).toBe(chosen.size > 0)
      told.pairs += pairs.length
      told.chosen += others.length
      told.spellings += found.spellings.size
      told.tallies += found.tallies.size
    }),
    { numRuns: 150 },
  )
  expect(Math.min(...Object.values(told))).toBeGreaterThan(10)
})

const cites = (file: string, date: string, more: { readonly type?: string | null; readonly day?: string } = {}): KnownLetter => {
  const { type = 'Kế hoạch', day = '2024-05-01' } = more
  return known(file, { no: `${file}/BC`, date: day, cites: [{ number: '7/KH-UBND', date, type, issuer: 'UBND tỉnh Hà Sơn' }] })
}

it('of a document that everybody cites with its day, the one who tells another day is found, whoever comes first', async () => {
  const crowd = Array.from({ length: 90 }, (_, i) =>
    cites(`c${100 + i}`, '2024-03-10', { day: `2024-05-${String(1 + (i % 28)).padStart(2, '0')}` }),
  )
  const all = [...crowd.slice(0, 40), cites('sai', '2024-03-01'), ...crowd.slice(40), cites('khác', '2024-01-03')]
  const whole = await archiveOf(all)
  expect([...whole.found.conflicts.values()].map(([c]) => c?.says)).toHaveLength(3)
  const one = new MemoryArchive()
  for (const l of all.toReversed()) await one.keep([l])
  expect([...one.found.conflicts].sort()).toEqual([...whole.found.conflicts].sort())
  await one.take('sai')
  expect([...one.found.conflicts.values()].map(([c]) => c?.says)).toHaveLength(1)
})

it('crowds of one number, whose first letters come and go', async () => {
  const letter = fc.record({
    date: fc.constantFrom('2024-03-10', '2024-03-10', '2024-03-10', '2024-03-11'),
    type: fc.constantFrom('Kế hoạch', 'Báo cáo', null),
    day: fc.constantFrom('2024-05-01', '2024-05-02', '2024-05-03'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(letter, { minLength: 12, maxLength: 24 }), fc.infiniteStream(fc.nat()), async (drawn, numbers) => {
      const random = (n: number): number => ((numbers.next().value as number | undefined) ?? 0) % n
      const all = drawn.map(({ date, type, day }, i) => cites(`c${i}`, date, { type, day }))
      const one = new MemoryArchive()
      for (const l of all.toSorted(() => random(3) - 1)) {
        await one.keep([l])
        const other = all[random(all.length)]
        if (other && random(3) === 0) await one.take(other.id)
        if (other) await one.keep([other])
      }
      expect([...one.found.conflicts].sort()).toEqual([...(await archiveOf(all)).found.conflicts].sort())
    }),
    { numRuns: 40 },
  )
})

it('an official who signs everything: the other spelling is found, and the letters shown are the first', async () => {
  const signed = (file: string, name: string) => known(file, { date: '2024-05-01', signer: { authority: null, title: 'CHỦ TỊCH', name } })
  const all = Array.from({ length: 70 }, (_, i) => signed(`s${100 + i}`, 'Lê Văn Túc'))
  const { found } = await archiveOf([...all, signed('z', 'Lê Văn Tục')])
  const [[told] = []] = [...found.spellings.values()]
  expect(told?.letters).toEqual([...all.slice(0, 40).map((l) => l.file), 'z'])
})

it('the first of each group, as if all had been read', async () => {
  const place = 'official le van tuc, chu tich of hoa an'
  const signed = (name: string, i: number) => known(`s${String(i).padStart(3, '0')}`, { date: '2024-05-01', signer: { authority: null, title: 'CHỦ TỊCH', name } }) // prettier-ignore
  const names = fc.array(fc.constantFrom('Lê Văn Túc', 'Lê Văn Túc', 'Lê Văn Túc', 'Lê Văn Tục', 'Lê Văn Tuc', 'Lê Vân Túc'), {
    maxLength: 260,
  })
  const groups = { inner: (point: string) => `${point.split('|', 1)[0] ?? ''}|`, outer: () => '' }
  await fc.assert(
    fc.asyncProperty(names, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), async (drawn, few, many) => {
      const archive = new MemoryArchive()
      const all = drawn.map(signed)
      archive.place(all)
      const [found] = await firstOfEach(archive, [{ place }], officialsIn, { ...groups, few, many })
      const wanted = new Map<string, Lying[]>()
      for (const l of all
        .flatMap(officialsIn)
        .filter((o) => o.place === place)
        .sort((a, b) => (a.point < b.point ? -1 : 1))) {
        const group = wanted.get(groups.inner(l.point)) ?? []
        if (wanted.has(groups.inner(l.point)) || wanted.size < many)
          wanted.set(groups.inner(l.point), group.length < few ? [...group, l] : group)
      }
      const shown = (of: ReadonlyMap<string, readonly Lying[]>) => [...of].map(([key, lying]) => [key, lying.map((l) => l.point)])
      expect(shown(found ?? new Map())).toEqual(shown(wanted))
    }),
    { numRuns: 60 },
  )
})
