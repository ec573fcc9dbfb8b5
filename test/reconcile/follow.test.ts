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

it("a term told again is its setter's own where a blank number is told to be the one that is named, and stands alone again when nobody tells it", async () => {
  const work = { task: 'gửi báo cáo rà soát', who: ['UBND xã An Phú'], due: '2024-04-10' }
  const blank = known('hỏi.pdf', { no: '/UBND-NN', date: '2024-03', deadlines: [deadline(work)] })
  const tells = known('dẫn.pdf', {
    no: '31/UBND-NN',
    date: '2024-03-20',
    cites: [{ type: 'Công văn', number: '20/UBND-NN', date: '2024-03-05', issuer: 'UBND huyện Hòa An' }],
  })
  const silent = { text: 'chưa gửi', done: false, task: work.task, who: work.who, count: null, of: null, asOf: null, document: null }
  const recalls = (file: string, no: string, quotedFrom: string) =>
    known(file, { no, date: '2024-04-02', deadlines: [deadline({ ...work, quoted: true, quotedFrom })], fulfilments: [silent] })
  const again = recalls('nhắc.pdf', '40/UBND-NN', '20/UBND-NN')
  const other = recalls('nhắc nơi khác.pdf', '41/UBND-NN', '21/UBND-NN')
  const [all, untold] = [await archiveOf([blank, tells, again, other]), await archiveOf([blank, again, other])]
  expect(all.found.facts.get('hỏi.pdf')?.resolved?.number).toBe('20/UBND-NN')
  // Of whom the setter is not known the letter that tells the term again speaks itself.
  const speaks = (archive: MemoryArchive) => [again, other].map((l) => (archive.found.terms.get(l.id)?.reminders ?? []).length)
  expect([speaks(all), speaks(untold)]).toEqual([[0, 1], [1, 1]]) // prettier-ignore
  for (const order of [
    [again, blank, tells],
    [tells, again, blank],
    [blank, tells, again],
  ]) {
    const one = await archiveOf([other])
    for (const letter of order) await one.keep([letter])
    expect(shown(one)).toEqual(shown(all))
    await one.take(tells.id)
    expect(shown(one)).toEqual(shown(untold))
    await one.keep([tells])
    expect(shown(one)).toEqual(shown(all))
  }
})

it('a term counted from a letter whose day nobody knows waits for no day, and stops nobody', async () => {
  const relative = { duration: 'P15D', from: 'receipt', working: false }
  const deadlines = [deadline({ task: 'gửi báo cáo rà soát', who: ['UBND xã An Phú'], due: null, relative })]
  const archive = await archiveOf([known('hỏi.txt', { no: '20/UBND-NN', date: null, deadlines }), known('đáp.txt', { no: '1/BC-UBND' })])
  expect(archive.found.terms.get('hỏi.txt')?.events ?? []).toEqual([])
})

it('a long book: each letter without a day has its neighbours, in whatever order they come', async () => {
  const book = (undated: readonly number[]): KnownLetter[] =>
    Array.from({ length: 60 }, (_, i) =>
      known(`${i}.pdf`, {
        no: `${i + 1}/UBND-NN`,
        date: undated.includes(i) ? '2024-04' : `2024-04-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`,
      }),
    )
  await fc.assert(
    fc.asyncProperty(fc.subarray(Array.from({ length: 60 }, (_, i) => i)), fc.infiniteStream(fc.nat()), async (undated, numbers) => {
      const all = book(undated)
      const one = new MemoryArchive()
      for (const l of all.toSorted(() => (((numbers.next().value as number | undefined) ?? 0) % 3) - 1)) await one.keep([l])
      expect(shown(one)).toEqual(shown(await archiveOf(all)))
    }),
    { numRuns: 25 },
  )
})

it('a crowd of citations tells nothing of a letter whose office many have; at its edge in whatever order they come', async () => {
  const office = { issuer: 'Sở Nông nghiệp', type: 'Công văn' }
  const cites = { type: 'Công văn', issuer: 'Sở Nông nghiệp' }
  const blanks = ['rà soát tiêu chí', 'tiêm phòng gia súc'].map((subject, i) =>
    known(i === 0 ? 'a' : 'b', { ...office, no: '/SNN-NN', date: '2024-04', subject }),
  )
  const citing = (n: number, subject: string | null): KnownLetter =>
    known(`cv ${n}`, {
      no: `${n}/UBND-VX`,
      date: '2024-06-01',
      // All of one letter: one number alone fits, until there are too many to say.
      cites: [
        {
          ...cites,
          number: n < 3 ? '7/SNN-NN' : '900/SNN-NN',
          date: n < 3 ? '2024-04-09' : '2024-04-10',
          subject: subject ?? `khác hẳn ${n}`,
        },
      ],
    })
  let told = 0
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 32, max: 44 }), fc.infiniteStream(fc.nat()), async (count, numbers) => {
      const random = (n: number): number => (numbers.next().value ?? 0) % n
      const all = [...blanks, ...Array.from({ length: count }, (_, n) => citing(n, n < 3 ? 'rà soát tiêu chí' : null))]
      const one = new MemoryArchive()
      for (const l of all.toSorted(() => random(3) - 1)) await one.keep([l])
      for (let n = 0; n < 4; n++) {
        const other = all[random(all.length)]
        if (other) await one.take(other.id)
        if (other && random(2) === 0) await one.keep([other])
        else if (other) all.splice(all.indexOf(other), 1)
      }
      const whole = await archiveOf(all)
      told += whole.found.facts.get('a')?.resolved ? 1 : 0
      expect(shown(one)).toEqual(shown(whole))
    }),
    { numRuns: 25 },
  )
  expect(told).toBeGreaterThan(0)
  expect(told).toBeLessThan(25)
})
