import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { KnownLetter } from '../../src/model/known-letter.js'
import type { HeldStatement } from '../../src/model/statement.js'
import { archiveOf, MemoryArchive } from '../builders/archive.js'
import { met, unmet } from '../builders/claims.js'
import { known } from '../builders/known.js'
import { deadline } from '../builders/record.js'

/** A small world in which most letters have something to do with each other. */
const one = <T>(...of: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...of)
const day = fc
  .tuple(one('2023', '2024'), one('03', '04'), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${m}-${String(d).padStart(2, '0')}`)
const date = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: one('2023-03', '2024-04', '2024', null) })
const issuer = one('UBND huyện Hòa An', 'UBND huyện Hòa Bắc', 'UBND xã An Phú', 'UBND huyện', 'Sở Nông nghiệp', null)
const number = fc.tuple(fc.integer({ min: 1, max: 4 }), one('UBND-NN', 'BC-UBND')).map(([n, symbol]) => `${n}/${symbol}`)
const text = one(
  'Ủy ban nhân dân huyện yêu cầu các xã rà soát toàn bộ tiêu chí, lập danh mục công trình dở dang, báo cáo khó khăn về nguồn vốn, nhân lực và mặt bằng.',
  'Ủy ban nhân dân huyện yêu cầu các xã rà soát toàn bộ tiêu chi, lập danh mục công trình dở dang, báo cáo khó khăn về nguồn von, nhân lực và mặt bằng.',
  undefined,
)
const type = one('Công văn', 'Báo cáo', 'Quyết định', null)
const citation = fc.record({
  number,
  date,
  type,
  issuer,
  subject: one('rà soát tiêu chí', 'trồng cây', null),
  relation: one('mentions' as const, 'extends' as const),
})
const who = one(['UBND xã An Phú'], ['UBND các xã'], ['UBND các xã An Phú, An Thọ'], ['UBND huyện'], ['Phòng Nông nghiệp'])
const term = fc
  .record({
    due: day,
    who,
    task: one('gửi báo cáo rà soát', 'lập hồ sơ đề nghị công nhận', 'hoàn thành 02 tiêu chí'),
    quoted: one(false, false, true),
  })
  .map((d) => deadline(d))
const commune = one('00001', '00002').map((code) => ({
  ...{ name: 'An Phú', written: ['An Phú'], kind: 'xã' as const, district: null, province: null, code, validOn: null },
}))
const target = fc.record({ code: one('00001', '00002'), year: one(2024, 2025) }).map((t) => ({
  ...{ commune: 'An Phú', standard: 'ntm' as const, status: 'target' as const, range: null, decision: null, ...t },
}))
const done = one(['UBND xã An Phú'], []).map((doers) => ({
  ...{ who: doers, count: null, of: null, task: 'gửi báo cáo', done: true, asOf: null, document: null, text: '' },
}))
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 2 })
const letter = fc.record({
  ...{ no: fc.oneof(number, one('/UBND-NN', '/BC-UBND')), date, issuer, type, text, cites: few(citation), deadlines: few(term) },
  ...{
    communes: few(commune),
    standings: few(target),
    fulfilments: few(done),
    draft: one(false, false, true),
    subject: one('rà soát tiêu chí', null),
  },
})
/** One office, one book, one month: here everything bears on everything. */
const close = fc.tuple(letter, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })).map(([l, d, n]) => {
  const number = `${n}/UBND-NN`
  const told = { number, date: `2024-03-${9 + n}`, type: null, issuer: 'UBND huyện Hòa An', subject: null, relation: 'mentions' as const }
  const head = { no: d === 1 ? '/UBND-NN' : `${d}/UBND-NN`, issuer: 'UBND huyện Hòa An', type: null, subject: null }
  return { ...l, ...head, date: n < 3 ? '2024-03' : `2024-03-${10 + d}`, draft: false, cites: n === 2 ? [] : [told] }
})
const letters = fc
  .oneof(fc.array(letter, { minLength: 2, maxLength: 9 }), fc.array(close, { minLength: 2, maxLength: 6 }))
  .map((all) =>
    all.map(({ text: words, ...more }, i) => known(`thư ${i}.pdf`, { ...more, ...(words === undefined ? {} : { text: words }) })),
  )

const says = (l: KnownLetter, i: number): HeldStatement[] =>
  l.record.communes.map(({ code, name }, n) => ({
    ...{ id: `${l.id} ${n}`, letter: l.id, file: l.file, saidBy: l.record.issuer, saidOn: l.record.date, asOf: l.record.date },
    ...{ unit: { code, validFrom: null, name, district: null }, standard: 'ntm', set: 'xa-2021-2025' },
    ...{ claim: i % 2 === 0 ? met(3) : unmet(3), proof: null, recordedFrom: '2024-01-01T00:00:00Z', recordedTo: null },
  }))

/** All that follows, in a fixed order. */
const shown = ({ found }: MemoryArchive): unknown =>
  Object.entries(found).map(([kind, all]) => [kind, [...all].sort(([a], [b]) => (a < b ? -1 : 1))])

it('the picture is the same whatever comes first, comes twice, or comes and goes', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(letters, fc.infiniteStream(fc.nat()), async (all, numbers) => {
      const statements = all.flatMap(says)
      const whole = await archiveOf(all, statements)
      told += Object.values(whole.found).reduce((n, kind) => n + kind.size, 0)
      const one = new MemoryArchive()
      const keep = (l: KnownLetter) =>
        one.keep(
          [l],
          statements.filter((s) => s.letter === l.id),
        )
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
    { numRuns: 300 },
  )
  // The world is not one in which nothing is told.
  expect(told).toBeGreaterThan(300)
})

it('a letter without a day moves a term on the first day it can be of, also when a third letter tells that day later', async () => {
  const asks = (more: object) => [deadline({ task: 'gửi báo cáo rà soát', who: ['UBND xã An Phú'], ...more })]
  const first = known('hỏi.pdf', { no: '20/UBND-NN', date: '2024-03-05', deadlines: asks({ due: '2024-04-10' }) })
  const cites = [{ type: 'Công văn', number: '20/UBND-NN', date: '2024-03-05' }]
  const second = known('dời.pdf', { no: '35/UBND-NN', date: '2024-04', cites, deadlines: asks({ due: '2024-05-10' }) })
  const archive = await archiveOf([first, second])
  const on = () => archive.found.terms.get('hỏi.pdf')?.map((e) => e.on)
  expect(on()).toEqual(['2024-04-01'])
  await archive.keep([known('sổ.pdf', { no: '33/UBND-NN', date: '2024-04-09' })])
  expect(on()).toEqual(['2024-04-09'])
})
