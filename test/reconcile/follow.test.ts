import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { KnownLetter } from '../../src/model/known-letter.js'
import { archiveOf, MemoryArchive } from '../builders/archive.js'
import { known } from '../builders/known.js'
import { deadline } from '../builders/record.js'
import { worlds } from '../builders/world.js'

/** All that follows, in a fixed order. */
const shown = ({ found }: MemoryArchive): unknown =>
  Object.entries(found).map(([kind, all]) => [kind, [...all].sort(([a], [b]) => (a < b ? -1 : 1))])

it('the picture is the same whatever comes first, comes twice, or comes and goes', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(worlds, fc.infiniteStream(fc.nat()), async (world, numbers) => {
      const all = world.map((w) => w.letter)
      const whole = await archiveOf(all)
      told += Object.values(whole.found).reduce((n, kind) => n + kind.size, 0)
      const one = new MemoryArchive()
      const keep = (l: KnownLetter) => one.keep([l])
      const random = (n: number): number => (numbers.next().value ?? 0) % n
      for (const l of all.toSorted(() => random(3) - 1)) {
        await keep(l)
        const other = all[random(all.length)]
        if (other && random(3) === 0) await keep(other)
        if (other && random(4) === 0) {
          await one.take(other.id)
          await keep(other)
        }
      }
      expect(shown(one)).toEqual(shown(whole))
    }),
    { numRuns: 150 },
  )
  // The world is not one in which nothing is told.
  expect(told).toBeGreaterThan(150)
})

it('a letter without a day moves a term on the first day it can be of, also when a third letter tells that day later', async () => {
  const asks = (more: object) => [deadline({ task: 'gửi báo cáo rà soát', who: ['UBND xã An Phú'], ...more })]
  const first = known('hỏi.pdf', { no: '20/UBND-NN', date: '2024-03-05', deadlines: asks({ due: '2024-04-10' }) })
  const cites = [{ type: 'Công văn', number: '20/UBND-NN', date: '2024-03-05' }]
  const second = known('dời.pdf', { no: '35/UBND-NN', date: '2024-04', cites, deadlines: asks({ due: '2024-05-10' }) })
  const archive = await archiveOf([first, second])
  const on = () => archive.found.terms.get('hỏi.pdf')?.events.map((e) => e.on)
  expect(on()).toEqual(['2024-04-01'])
  await archive.keep([known('sổ.pdf', { no: '33/UBND-NN', date: '2024-04-09' })])
  expect(on()).toEqual(['2024-04-09'])
})
