/** Letters of a small world in which most have something to do with each other, for properties of the whole picture. */
import fc from 'fast-check'
import type { KnownLetter } from '../../src/model/known-letter.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { HeldStatement } from '../../src/model/statement.js'
import { sketchOf } from '../../src/text/sketch.js'
import { met, unmet } from './claims.js'
import { known, type Letter } from './known.js'
import { deadline } from './record.js'

export interface WorldLetter {
  readonly letter: KnownLetter
  readonly text: string
  readonly statements: readonly HeldStatement[]
}

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
export const worlds: fc.Arbitrary<readonly WorldLetter[]> = fc
  .oneof(fc.array(letter, { minLength: 2, maxLength: 9 }), fc.array(close, { minLength: 2, maxLength: 6 }))
  .map((all) => all.map(letterOf))

function letterOf({ text: words, ...more }: Omit<Letter, 'text'> & { readonly text: string | undefined }, i: number): WorldLetter {
  const file = `thư ${i}.pdf`
  const { record } = known(file, more)
  const said = words ?? `${file} không giống văn bản nào khác trong kho này`
  const own = { id: letterIdOf(record), file, record, arrivedOn: null, sketch: sketchOf(said) }
  return { letter: own, text: said, statements: says(own, i) }
}

/** One says of a commune what the next denies. */
function says({ id, file, record }: KnownLetter, i: number): HeldStatement[] {
  return record.communes.map(({ code, name }, n) => ({
    ...{ id: `${id} ${n}`, letter: id, file, saidBy: record.issuer, saidOn: record.date, asOf: record.date },
    ...{ unit: { code, validFrom: null, name, district: null }, standard: 'ntm', set: 'xa-2021-2025' },
    ...{ claim: i % 2 === 0 ? met(3) : unmet(3), proof: null, recordedFrom: '2024-01-01T00:00:00Z', recordedTo: null },
  }))
}
