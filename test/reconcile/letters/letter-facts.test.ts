import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { LetterFacts } from '../../../src/model/letter-facts.js'
import { archiveOf } from '../../builders/archive.js'
import { known } from '../../builders/known.js'

const SUBJECT = 'rà soát tiêu chí nông thôn mới năm 2023'
const TEXT = `Ủy ban nhân dân huyện yêu cầu các xã rà soát toàn bộ tiêu chí, lập danh mục công trình dở dang, báo cáo khó khăn về nguồn vốn, nhân lực,
  mặt bằng; tổ chức lấy ý kiến nhân dân từng thôn bản về những việc đã làm được và chưa làm được trong năm; gửi hồ sơ về Phòng Nông nghiệp trước ngày 10/4.`
const blank = known('a.pdf', { no: '/UBND-NN', date: '2023-10', subject: SUBJECT })
const cite = { type: 'Công văn', number: '318/UBND-NN', date: '2023-10-12', issuer: 'UBND huyện Hòa An', subject: null }
const citing = (file: string, more: object = {}): KnownLetter =>
  known(file, { no: `9/BC-${file}`, date: '2023-11-02', cites: [{ ...cite, ...more }] })

const factsOf = async (letters: readonly KnownLetter[]): Promise<LetterFacts | undefined> =>
  (await archiveOf(letters)).found.facts.get('a.pdf')

const resolvedOf = async (...letters: readonly KnownLetter[]): Promise<string | null> => {
  const resolved = (await factsOf(letters))?.resolved
  return resolved ? `${resolved.number} ${resolved.date} ${resolved.by.map((b) => b.file).join(' ')}` : null
}

const NUMBERS: readonly (readonly [why: string, letters: readonly KnownLetter[], resolved: string | null])[] = [
  ['a later letter cites it', [blank, citing('b.pdf')], '318/UBND-NN 2023-10-12 b.pdf'],
  ['two letters cite it alike', [blank, citing('b.pdf'), citing('c.pdf')], '318/UBND-NN 2023-10-12 b.pdf c.pdf'],
  ['the issuer is told by its level alone', [blank, citing('b.pdf', { issuer: 'UBND huyện' })], '318/UBND-NN 2023-10-12 b.pdf'],
  [
    'the subject is told in other words',
    [blank, citing('b.pdf', { subject: 'việc rà soát các tiêu chí nông thôn mới' })],
    '318/UBND-NN 2023-10-12 b.pdf',
  ],
  ['nobody cites it', [blank], null],
  ['the issuer is not told', [blank, citing('b.pdf', { issuer: null })], null],
  [
    'the issuer is told by its level alone, in a letter of another district',
    [
      blank,
      known('b.pdf', { no: '9/BC-UBND', date: '2023-11-02', issuer: 'UBND huyện Hòa Bắc', cites: [{ ...cite, issuer: 'UBND huyện' }] }),
    ],
    null,
  ],
  ['another month', [blank, citing('b.pdf', { date: '2023-09-30' })], null],
  ['another symbol', [blank, citing('b.pdf', { number: '318/UBND-VX' })], null],
  ['another type', [blank, citing('b.pdf', { type: 'Thông báo' })], null],
  ['another issuer', [blank, citing('b.pdf', { issuer: 'UBND huyện Hòa Bắc' })], null],
  ['another subject', [blank, citing('b.pdf', { subject: 'tiêm phòng dại cho đàn chó' })], null],
  ['a number without a day', [blank, citing('b.pdf', { date: null })], null],
  ['two letters cite two numbers', [blank, citing('b.pdf'), citing('c.pdf', { number: '320/UBND-NN', date: '2023-10-14' })], null],
  ['two blank letters fit', [blank, known('z.pdf', { no: '/UBND-NN', date: '2023-10' }), citing('b.pdf')], null],
  [
    'two blank letters fit and the subject tells which',
    [blank, known('z.pdf', { no: '/UBND-NN', date: '2023-10', subject: 'tiêm phòng' }), citing('b.pdf', { subject: SUBJECT })],
    '318/UBND-NN 2023-10-12 b.pdf',
  ],
  ['the number is borne by a letter held', [blank, known('z.pdf', { no: '318/UBND-NN', date: '2023-10-12' }), citing('b.pdf')], null],
  [
    'the blank letter has come in two shapes',
    [...['a.pdf', 'a.docx'].map((file) => known(file, { no: '/UBND-NN', date: '2023-10', subject: SUBJECT, text: TEXT })), citing('b.pdf')],
    '318/UBND-NN 2023-10-12 b.pdf',
  ],
  ['a draft has no number', [known('a.pdf', { no: '/UBND-NN', date: '2023-10', draft: true }), citing('b.pdf')], null],
]

describe('a blank number', () => {
  it.each(NUMBERS)('%s', async (_, letters, resolved) => expect(await resolvedOf(...letters)).toBe(resolved))
})

const windowOf = async (...letters: readonly KnownLetter[]): Promise<string | null> => {
  const window = (await factsOf(letters))?.dateWindow
  return window ? `${window.from} ${window.to}` : null
}

const own = { no: '20/UBND-NN', date: '2023-10' }
const WINDOWS: readonly (readonly [why: string, letters: readonly KnownLetter[], window: string | null])[] = [
  ['a whole day', [known('a.pdf', { ...own, date: '2023-10-05' })], null],
  ['neither day nor month', [known('a.pdf', { ...own, date: null })], null],
  ['the month alone', [known('a.pdf', own)], '2023-10-01 2023-10-31'],
  ['what it cites is older', [known('a.pdf', { ...own, cites: [{ number: '1/KH', date: '2023-10-09' }] })], '2023-10-09 2023-10-31'],
  ['it arrived', [known('a.pdf', { ...own, arrivedOn: '2023-10-20' })], '2023-10-01 2023-10-20'],
  [
    'it is cited',
    [known('a.pdf', own), known('b.pdf', { no: '7/BC', date: '2023-10-18', cites: [{ type: 'Công văn', number: '20/UBND-NN' }] })],
    '2023-10-01 2023-10-18',
  ],
  ['it is cited with its day', [known('a.pdf', own), citing('b.pdf', { number: '20/UBND-NN' })], '2023-10-12 2023-10-12'],
  [
    'cited with two days: neither is proven',
    [known('a.pdf', own), citing('b.pdf', { number: '20/UBND-NN' }), citing('c.pdf', { number: '20/UBND-NN', date: '2023-10-13' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'cited as another office’s',
    [known('a.pdf', own), citing('b.pdf', { number: '20/UBND-NN', issuer: 'UBND huyện Hòa Bắc' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'cited as of another month',
    [known('a.pdf', own), citing('b.pdf', { number: '20/UBND-NN', date: '2023-11-12' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'cited as nobody’s',
    [
      known('a.pdf', own),
      known('b.pdf', { no: '7/BC', date: '2023-10-18', cites: [{ type: 'Công văn', number: '20/UBND-NN', date: '2023-10-12' }] }),
    ],
    '2023-10-01 2023-10-18',
  ],
  [
    'its neighbours in the book',
    [
      known('a.pdf', own),
      known('b.pdf', { no: '18/UBND-NN', date: '2023-10-11' }),
      known('c.pdf', { no: '23/UBND-NN', date: '2023-10-14' }),
    ],
    '2023-10-11 2023-10-14',
  ],
  [
    'another office has another book',
    [known('a.pdf', own), known('b.pdf', { no: '18/UBND-NN', date: '2023-10-11', issuer: 'UBND huyện Hòa Bắc' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'another year has another book',
    [known('a.pdf', own), known('b.pdf', { no: '18/UBND-NN', date: '2022-10-11' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'documents of its book that other letters cite',
    [known('a.pdf', own), citing('b.pdf', { number: '18/UBND-NN', date: '2023-10-11' }), citing('c.pdf', { number: '23/UBND-NN' })],
    '2023-10-11 2023-10-12',
  ],
  [
    'an office cited without its unit is the citing letter’s own',
    [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN', issuer: 'UBND huyện' })],
    '2023-10-01 2023-10-12',
  ],
  [
    'not one whose issuer is not told',
    [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN', issuer: null })],
    '2023-10-01 2023-10-31',
  ],
  [
    'nor another district’s',
    [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN', issuer: 'UBND huyện Hòa Bắc' })],
    '2023-10-01 2023-10-31',
  ],
  [
    'nor another body’s of the district',
    [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN', issuer: 'Phòng Nội vụ' })],
    '2023-10-01 2023-10-31',
  ],
  ['nor one of another symbol', [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-VX' })], '2023-10-01 2023-10-31'],
  ['nor one without a day', [known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN', date: '2023-10' })], '2023-10-01 2023-10-31'],
  [
    'bounds that cross prove nothing',
    [known('a.pdf', { ...own, arrivedOn: '2023-10-03', cites: [{ number: '1/KH', date: '2023-10-09' }] })],
    '2023-10-01 2023-10-31',
  ],
]

describe('a blank day', () => {
  it.each(WINDOWS)('%s', async (_, letters, window) => expect(await windowOf(...letters)).toBe(window))

  it('each bound says where it comes from', async () => {
    const facts = await factsOf([known('a.pdf', { ...own, arrivedOn: '2023-10-20', cites: [{ number: '1/KH', date: '2023-10-09' }] })])
    expect(facts?.dateWindow?.because).toEqual([
      'Không trước 09/10/2023: văn bản dẫn 1/KH ngày 09/10/2023.',
      'Không sau 20/10/2023: đến cơ quan ngày 20/10/2023.',
    ])
    const cited = await factsOf([known('a.pdf', own), citing('b.pdf', { number: '23/UBND-NN' })])
    expect(cited?.dateWindow?.because[1]).toBe('Không sau 12/10/2023: 23/UBND-NN, số liền sau trong cùng sổ, ngày 12/10/2023.')
  })
})

const SCAN = TEXT.replace('tiêu chí', 'tiéu chi').replace('nguồn vốn', 'nguon von').replace('10/4', '1O/4')
const FORM = TEXT.replace('tiêu chí', 'số hộ nghèo')
  .replace('công trình dở dang', 'hộ thoát nghèo')
  .replace('nguồn vốn, nhân lực', 'nhà ở, nước sạch')
  .replace('những việc đã làm được', 'mức hỗ trợ')
  .replace('10/4', '12/5')

const sameOf = async (...letters: readonly KnownLetter[]): Promise<string[]> =>
  (await factsOf(letters))?.sameAs.map((s) => `${s.file} ${s.how}`) ?? []
const letter = { no: '20/UBND-NN', date: '2024-03-22', text: TEXT }

const TWICE: readonly (readonly [why: string, letters: readonly KnownLetter[], same: readonly string[]])[] = [
  ['Word and scan', [known('a.pdf', letter), known('b.docx', { ...letter, text: SCAN })], ['b.docx rendition']],
  [
    'a scan whose number was not read',
    [known('a.pdf', letter), known('b.jpg', { ...letter, no: '/UBND-NN', text: TEXT })],
    ['b.jpg rendition'],
  ],
  [
    'draft and signed',
    [known('a.pdf', letter), known('b.docx', { ...letter, no: '/UBND-NN', date: '2024-03', draft: true })],
    ['b.docx draft'],
  ],
  ['the same form with another number', [known('a.pdf', letter), known('b.pdf', { ...letter, no: '35/UBND-NN', date: '2024-04-25' })], []],
  ['another text of the same form', [known('a.pdf', letter), known('b.pdf', { ...letter, text: FORM })], []],
  ['two offices send the same words', [known('a.pdf', letter), known('b.pdf', { ...letter, issuer: 'UBND huyện Hòa Bắc' })], []],
]

describe('a letter come twice', () => {
  it.each(TWICE)('%s', async (_, letters, same) => expect(await sameOf(...letters)).toEqual(same))
})
