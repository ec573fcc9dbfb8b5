import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import { named } from '../../../src/reconcile/conflicts/without-copies.js'
import { isSameSubject } from '../../../src/reconcile/conflicts/same-subject.js'
import { archiveOf } from '../../builders/archive.js'
import { known, type Letter } from '../../builders/known.js'
import { commune, evidence } from '../../builders/record.js'

const SUBJECT = 'đôn đốc hoàn thiện hồ sơ đề nghị công nhận xã Phú Lương đạt chuẩn nông thôn mới năm 2023'
const TEXT = Array.from({ length: 60 }, (_, i) => `chữ${i} thứ${i}`).join(' ')
const own: Letter = { no: '318/UBND-NN', date: '2023-10-12', subject: SUBJECT, addressees: ['UBND xã Phú Lương'], text: TEXT }
const sure = { '/number': [evidence('Số')], '/date': [evidence('ngày')], '/citations/0': [evidence('dẫn')] }

const inProvince = (province: string) => commune({ name: 'Tân Lập', district: null, code: null, province })

/** `kind letters stands sure` of all that follows from these letters; `copies`: all of them are one. */
async function found(letters: readonly (readonly [file: string, letter: Letter])[], copies = false): Promise<string[]> {
  const all = letters.map(([file, letter]): KnownLetter => known(file, { evidence: sure, ...letter }))
  const archive = await archiveOf(all)
  const rows = [...archive.found.conflicts].map(([owner, body]) => ({ owner, body }))
  return rows
    .flatMap((row) => named(row, () => copies))
    .map(({ conflict: d }) => {
      const kind = d.kind.replace('contradiction/', '')
      return `${kind} ${d.letters.map((l) => l.id).join('+')} ${d.stands?.id ?? '-'} ${d.sure ? 'sure' : '?'}`
    })
}

describe('two numbers in copies of one letter', () => {
  it.each<readonly [string, Letter, readonly string[]]>([
    ['one figure otherwise', { ...own, no: '381/UBND-NN' }, ['two-numbers a+b - sure']],
    [
      'a number that was hard to read',
      { ...own, no: '381/UBND-NN', evidence: { '/number': [evidence('Số', { confidence: 0.6 })] } },
      ['two-numbers a+b - ?'],
    ],
    ['the same number', own, []],
    ['a blank number', { ...own, no: '/UBND-NN' }, []],
    ['another day', { ...own, no: '381/UBND-NN', date: '2023-10-13' }, []],
    ['sent to another body', { ...own, no: '381/UBND-NN', addressees: ['UBND xã Đồng An'] }, []],
    ['about another commune', { ...own, no: '381/UBND-NN', subject: SUBJECT.replace('Phú Lương', 'Đồng An') }, []],
    ['of another text', { ...own, no: '381/UBND-NN', text: 'một văn bản khác hẳn, chỉ giống phần đầu của văn bản kia mà thôi' }, []],
    ['a draft has no number of its own', { ...own, no: '381/UBND-NN', draft: true }, []],
  ])('%s', async (_, copy, wanted) => {
    expect(
      await found([
        ['a', own],
        ['b', copy],
      ]),
    ).toEqual(wanted)
    expect(
      await found([
        ['b', copy],
        ['a', own],
      ]),
    ).toEqual(wanted)
  })
})

const cites = (
  more: Partial<Letter> & {
    readonly number: string
    readonly issuer?: string | null
    readonly subject?: string | null
    readonly date?: string
    readonly type?: string | null
  },
): Letter => {
  const { number, issuer = 'UBND huyện Hòa An', subject = SUBJECT, date = '2023-10-12', type = 'Công văn', ...rest } = more
  return {
    no: '365/VPĐP-KT',
    date: '2023-11-14',
    text: 'văn bản dẫn',
    ...rest,
    issuer: 'Văn phòng Điều phối',
    cites: [{ number, date, type, issuer, subject }],
  }
}

describe('two numbers of a letter and of those that cite it', () => {
  it.each<readonly [string, Letter, readonly string[]]>([
    ['type, issuer, day and subject are its own, the number is not', cites({ number: '381/UBND-NN' }), ['two-numbers a+b a sure']],
    ['the symbol is not', cites({ number: '318/UBND-KT' }), ['two-numbers a+b a sure']],
    ['told in fewer words', cites({ number: '381/UBND-NN', subject: SUBJECT.replace('đôn đốc ', '') }), ['two-numbers a+b a sure']],
    ['its own number', cites({ number: '318/UBND-NN' }), []],
    ['another number altogether', cites({ number: '77/TB-VP' }), []],
    ['of another commune', cites({ number: '381/UBND-NN', subject: SUBJECT.replace('Phú Lương', 'Đồng An') }), []],
    ['of another year', cites({ number: '381/UBND-NN', subject: SUBJECT.replace('2023', '2024') }), []],
    ['no subject told', cites({ number: '381/UBND-NN', subject: null }), []],
    ['no issuer told', cites({ number: '381/UBND-NN', issuer: null }), []],
    ['of another district', cites({ number: '381/UBND-NN', issuer: 'UBND huyện Yên Hòa' }), []],
    ['of a district that is not told', cites({ number: '381/UBND-NN', issuer: 'UBND huyện' }), []],
    ['of another day', cites({ number: '381/UBND-NN', date: '2023-10-13' }), []],
    ['of another type', cites({ number: '381/UBND-NN', type: 'Thông báo' }), []],
  ])('%s', async (_, citing, wanted) => {
    expect(
      await found([
        ['a', own],
        ['b', citing],
      ]),
    ).toEqual(wanted)
  })

  it('leaves alone a number that another letter bears, or that stands beside its own', async () => {
    const other = { ...own, no: '381/UBND-NN', text: 'văn bản khác', addressees: ['UBND xã Đồng An'] }
    expect(
      await found([
        ['a', own],
        ['b', cites({ number: '381/UBND-NN' })],
        ['c', other],
      ]),
    ).toEqual([])
    const both = known('b', cites({ number: '381/UBND-NN' })).record.citations
    expect(
      await found([
        ['a', own],
        ['b', { ...cites({ number: '381/UBND-NN' }), cites: [...both, { number: '318/UBND-NN' }] }],
      ]),
    ).toEqual([])
  })
})

describe('two letters of one number', () => {
  const other: Letter = { no: '318/UBND-NN', date: '2023-11-20', subject: 'họp giao ban', text: 'giấy tờ khác' }
  it.each<readonly [string, Letter, readonly string[]]>([
    ['of one issuer and year', other, ['one-number a+b - sure']],
    ['nearly one text: rather one letter whose day was misread', { ...other, text: TEXT }, ['one-number a+b - ?']],
    ['of the next year', { ...other, date: '2024-11-20' }, []],
    ['of one day', { ...other, date: '2023-10-12' }, []],
    ['of a month', { ...other, date: '2023-11' }, []],
    ['of another district', { ...other, issuer: 'UBND huyện Yên Hòa' }, []],
    ['of a district that is not told', { ...other, issuer: 'UBND huyện' }, []],
    ['of another book', { ...other, no: '318/QĐ-UBND' }, []],
    ['a draft', { ...other, draft: true }, []],
  ])('%s', async (_, second, wanted) => {
    expect(
      await found([
        ['a', own],
        ['b', second],
      ]),
    ).toEqual(wanted)
    expect(
      await found([
        ['b', second],
        ['a', own],
      ]),
    ).toEqual(wanted)
  })

  it.each<readonly [string, Letter, Letter, number]>([
    ['of one district', { issuerParent: 'UBND huyện Hòa An' }, { issuerParent: 'UBND huyện Hòa An' }, 1],
    ['of two districts', { issuerParent: 'UBND huyện Hòa An' }, { issuerParent: 'UBND huyện Yên Hòa' }, 0],
    ['of one that is not told', { issuerParent: 'UBND huyện Hòa An' }, {}, 1],
    [
      'of two provinces',
      { issuerParent: 'UBND huyện Hòa An', communes: [inProvince('Cao Bằng')] },
      { communes: [inProvince('Bến Tre')] },
      0,
    ],
  ])('of communes of one name: %s', async (_, first, second, count) => {
    const commune: Letter = { no: '01/BC-UBND', date: '2023-01-05', issuer: 'UBND xã An Phú', type: 'Báo cáo' }
    const [a, b] = [
      { ...commune, text: 'a', ...first },
      { ...commune, date: '2023-02-05', text: 'b', ...second },
    ]
    expect(
      await found([
        ['a', a],
        ['b', b],
      ]),
    ).toHaveLength(count)
  })

  it('central bodies have no unit and are one all the same; copies are one letter', async () => {
    const bo: Letter = { no: '51/BNN-VPĐP', date: '2023-01-05', issuer: 'Bộ Nông nghiệp và PTNT', text: 'a' }
    expect(
      await found([
        ['a', bo],
        ['b', { ...bo, date: '2023-02-05', text: 'b' }],
      ]),
    ).toEqual(['one-number a+b - sure'])
    expect(
      await found(
        [
          ['a', own],
          ['b', other],
        ],
        true,
      ),
    ).toEqual([])
  })
})

it.each([
  ['báo cáo kết quả thực hiện chương trình nông thôn mới', 'báo cáo kết quả thực hiện Chương trình nông thôn mới', true],
  ['báo cáo kết quả thực hiện chương trình nông thôn mới', 'báo cáo kết quả thực hiện chương trình nông thôn mới sáu tháng', true],
  ['báo cáo kết quả thực hiện chương trình nông thôn mới', 'báo cáo kết quả thực hiện chương trình nông thôn mới quý 2', false],
  ['báo cáo kết quả thực hiện chương trình nông thôn mới', 'báo cáo kết quả thực hiện chương trình nông thôn mới Hòa An', false],
  ['báo cáo kết quả', 'báo cáo kết quả', false],
])('one matter: %s / %s: %s', (a, b, wanted) => {
  expect([isSameSubject(a, b), isSameSubject(b, a)]).toEqual([wanted, wanted])
})
