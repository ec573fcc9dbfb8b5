/** Letters of a small world in which most have something to do with each other, for properties of the whole picture. */
import fc from 'fast-check'
import type { KnownLetter } from '../../src/model/known-letter.js'
import { letterIdOf } from '../../src/model/letter-id.js'
import type { HeldStatement } from '../../src/model/statement.js'
import { sketchOf } from '../../src/text/sketch.js'
import { met, unmet } from './claims.js'
import { known, type Letter } from './known.js'
import { criteria, deadline, evidence } from './record.js'

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
    task: one(
      ...['gửi báo cáo rà soát', 'lập hồ sơ đề nghị công nhận', 'hoàn thành 02 tiêu chí', 'hoàn thành tiêu chí số 2'],
      ...['tổ chức lễ công bố xã', 'tham mưu UBND huyện quyết định rà soát tiêu chí'],
    ),
    quoted: one(false, false, true),
  })
  .map((d) => deadline(d))
const commune = one('00001', '00002').map((code) => ({
  ...{ name: 'An Phú', written: ['An Phú'], kind: 'xã' as const, district: null, province: null, code, validOn: null },
}))
const target = fc.record({ code: one('00001', '00002'), year: one(2024, 2025) }).map((t) => ({
  ...{ commune: 'An Phú', standard: 'ntm' as const, status: 'target' as const, range: null, decision: null, ...t },
}))
const done = fc
  .tuple(one(['UBND xã An Phú'], ['UBND huyện'], []), one('gửi báo cáo', 'tổ chức lễ công bố xã'), one('2024-04-20', null))
  .map(([doers, task, asOf]) => ({ ...{ who: doers, count: null, of: null, done: true, document: null, text: '' }, task, asOf }))
const score = fc
  .record({ code: one('00001', '00002'), met: one([2], []), unmet: one([2], []), asOf: one('2024-03-28', '2023-04-20', null) })
  .map((c) => criteria({ commune: 'An Phú', ...c }))
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 2 })
const letter = fc.record({
  ...{ no: fc.oneof(number, one('/UBND-NN', '/BC-UBND')), date, issuer, type, text, cites: few(citation), deadlines: few(term) },
  ...{
    communes: few(commune),
    standings: few(target),
    fulfilments: few(done),
    criteria: few(score),
    draft: one(false, false, true),
    subject: one('rà soát tiêu chí', null),
    stamped: one(null, null, '2024-04-21'),
  },
})
/** One office, one book, one month: here everything bears on everything. */
const close = fc.tuple(letter, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })).map(([l, d, n]) => {
  const number = `${n}/UBND-NN`
  const told = { number, date: `2024-03-${9 + n}`, type: null, issuer: 'UBND huyện Hòa An', subject: null, relation: 'mentions' as const }
  const head = { no: d === 1 ? '/UBND-NN' : `${d}/UBND-NN`, issuer: 'UBND huyện Hòa An', type: null, subject: null }
  return { ...l, ...head, date: n < 3 ? '2024-03' : `2024-03-${10 + d}`, draft: false, cites: n === 2 ? [] : [told] }
})
const SUBJECT = 'rà soát hồ sơ đề nghị công nhận các xã đạt chuẩn nông thôn mới'
const subject = one(SUBJECT, SUBJECT, `${SUBJECT} năm nay`, 'trồng cây đầu xuân ở các xã trên địa bàn huyện', null)
const body = one('UBND huyện Hòa An', 'UBND huyện Hòa An', 'UBND huyện Hòa Bắc', 'Bộ Nông nghiệp', 'UBND huyện', 'Sở Nông nghiệp')
const office = one('UBND huyện Hòa An', 'UBND huyện Hòa An', 'UBND huyện Hòa An', 'Bộ Nông nghiệp', 'UBND huyện')
const sameText = one(`Ủy ban nhân dân huyện yêu cầu các xã ${SUBJECT}, báo cáo khó khăn về nguồn vốn, nhân lực`, undefined)
const oneDay = one('2024-03-10', '2024-03-10', '2024-03-11', '2024-04-11', '2023-03-10', '2024-03')
const ofFew = one('1/UBND-NN', '1/UBND-NN', '2/UBND-NN', '1/BC-UBND', '1/2024/QĐ-TTg')
const kind = one('Công văn', 'Công văn', 'Công văn', 'Báo cáo', null)
const name = one('Lê Văn Túc', 'Lê Văn Tục', 'LÊ VĂN TÚC', 'Lê Văn Tuc', 'Trần Thị Bình')
const title = one('PHÓ CHỦ TỊCH', 'PCT', 'Phó Giám đốc')
const doubt = fc.uniqueArray(one('/number', '/date', '/citations/0', '/signer', '/persons/0'), { maxLength: 2 })
const quoted = fc.record({ number: ofFew, date: oneDay, type: kind, issuer: body, subject, relation: one('mentions' as const) })
/** Few numbers, days, texts and names: here letters tell much otherwise. */
const quarrel = fc
  .record({
    ...{
      no: ofFew,
      date: oneDay,
      issuer: office,
      type: kind,
      subject,
      text: sameText,
      draft: one(false, false, false, true),
      cites: fc.array(quoted, { maxLength: 3 }),
    },
    ...{ signer: fc.record({ name, title }), persons: few(fc.record({ name, title, office: one('UBND huyện', 'Sở Nông nghiệp', null) })) },
    ...{
      issuerParent: one(null, 'UBND tỉnh Hà Sơn'),
      addressees: one(['UBND các xã'], ['UBND xã An Phú']),
      communes: few(commune),
      doubt,
      met: one(1, 2),
    },
  })
  .map(({ doubt: doubted, met: count, signer, communes, ...l }) => ({
    ...{ ...l, deadlines: [], standings: [], fulfilments: [], criteria: [], stamped: null, signer: { authority: null, ...signer } },
    issuerParent: l.issuer === 'Bộ Nông nghiệp' ? null : l.issuerParent,
    communes: communes.map((c) => ({ ...c, district: 'Hòa An' })),
    tallies: [{ unit: 'toàn huyện', standard: 'ntm' as const, met: count, total: 8, asOf: null, status: 'fact' as const }],
    evidence: Object.fromEntries(doubted.map((at) => [at, [evidence('', { confidence: 0.5 })]])),
  }))
export const quarrels: fc.Arbitrary<readonly WorldLetter[]> = fc
  .array(quarrel, { minLength: 3, maxLength: 9 })
  .map((all) => all.map(letterOf))

export const worlds: fc.Arbitrary<readonly WorldLetter[]> = fc.oneof(
  fc.array(letter, { minLength: 2, maxLength: 9 }).map((all) => all.map(letterOf)),
  fc.array(close, { minLength: 2, maxLength: 6 }).map((all) => all.map(letterOf)),
  quarrels,
)

type Drawn = Omit<Letter, 'text'> & { readonly text: string | undefined; readonly stamped: string | null }

function letterOf({ text: words, stamped, ...more }: Drawn, i: number): WorldLetter {
  const file = `thư ${i}.pdf`
  const { record: plain } = known(file, more)
  const arrival = stamped === null ? null : { number: null, date: stamped, text: 'ĐẾN' }
  const record = { ...plain, marks: { ...plain.marks, arrival } }
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
