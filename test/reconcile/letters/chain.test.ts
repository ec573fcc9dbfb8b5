/** Chains of documents around one of them, each case a handful of letters of our own. Links as "step number relation [terms]". */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import { chainsOf } from '../../../src/reconcile/letters/chain-start.js'
import { archiveOf } from '../../builders/archive.js'
import { known } from '../../builders/known.js'
import { deadline } from '../../builders/record.js'

const factsOf = async (letters: readonly KnownLetter[]) => (await archiveOf(letters)).found.facts
const chain = async (typed: string, letters: readonly KnownLetter[]): Promise<string[]> =>
  chainsOf(typed, letters, await factsOf(letters))
    .flat()
    .map(({ step, number, letter, relation, terms, more }) =>
      [
        step,
        number ?? letter?.file,
        relation,
        ...terms.map((t) => `${t.due}${t.recalledBy === null ? '' : ` recalled by ${t.recalledBy}`}`),
        more || null,
      ]
        .filter((x) => x !== null)
        .join(' '),
    )

const plan = { number: '7/KH-UBND', date: '2024-01-15', type: 'Kế hoạch' }
const asks = known('giao.txt', {
  ...{ no: '20/UBND-NN', date: '2024-02-01', deadlines: [deadline({ due: '2024-03-01' })] },
  cites: [{ ...plan, relation: 'basis' }],
})
const urge = known('don-doc.txt', {
  ...{
    no: '31/UBND-NN',
    date: '2024-03-10',
    deadlines: [deadline({ due: '2024-03-01', quoted: true, quotedFrom: '20/UBND-NN' }), deadline({ due: '2024-03-20' })],
  },
  cites: [{ number: '20/UBND-NN', date: '2024-02-01', relation: 'reminds' }],
})
const report = known('bao-cao.txt', {
  ...{ no: '5/BC-UBND', date: '2024-03-18', type: 'Báo cáo', issuer: 'UBND xã An Lạc' },
  cites: [{ number: '31/UBND-NN', date: '2024-03-10', relation: 'replies' }],
})
const other = known('khac.txt', { no: '44/UBND-VX', date: '2024-02-05', cites: [{ ...plan, relation: 'basis' }] })
const all = [asks, urge, report, other]

describe('basis → letter → reminder → report', () => {
  it.each([
    [
      'from the letter',
      '20/UBND-NN',
      all,
      [
        '-1 7/KH-UBND basis',
        '0 20/UBND-NN 2024-03-01',
        '1 31/UBND-NN reminds 2024-03-01 recalled by don-doc.txt 2024-03-20',
        '2 5/BC-UBND replies',
      ],
    ],
    [
      'from the report, as typed',
      '05/bc-ubnd',
      all,
      [
        '-3 7/KH-UBND basis',
        '-2 20/UBND-NN reminds 2024-03-01',
        '-1 31/UBND-NN replies 2024-03-01 recalled by don-doc.txt 2024-03-20',
        '0 5/BC-UBND',
      ],
    ],
    ['by its file', 'bao-cao.txt', [report], ['-1 31/UBND-NN replies', '0 5/BC-UBND']],
    [
      'from a basis that is not held: all that stands on it',
      '7/KH-UBND',
      all,
      [
        '0 7/KH-UBND',
        '1 20/UBND-NN basis 2024-03-01',
        '1 44/UBND-VX basis',
        '2 31/UBND-NN reminds 2024-03-01 recalled by don-doc.txt 2024-03-20',
        '3 5/BC-UBND replies',
      ],
    ],
    [
      'a term recalled of a letter that is not held stands with it as well',
      '31/UBND-NN',
      [urge],
      ['-1 20/UBND-NN reminds 2024-03-01 recalled by don-doc.txt', '0 31/UBND-NN 2024-03-01 recalled by don-doc.txt 2024-03-20'],
    ],
    ['nothing of that number', '99/UBND-NN', all, []],
    ['an empty number', '', all, []],
  ] as const)('%s', async (_, typed, letters, expected) => {
    expect(await chain(typed, letters)).toEqual(expected)
  })
})

describe('what is no link', () => {
  it.each([
    [
      'the same number of another day',
      [asks, known('x.txt', { no: '9/BC', date: '2025-01-05', cites: [{ number: '20/UBND-NN', date: '2023-02-01' }] })],
      ['-1 7/KH-UBND basis', '0 20/UBND-NN 2024-03-01'],
    ],
    [
      'the same number of another office',
      [asks, known('x.txt', { no: '9/BC', date: '2025-01-05', cites: [{ number: '20/UBND-NN', issuer: 'UBND huyện Hòa Bắc' }] })],
      ['-1 7/KH-UBND basis', '0 20/UBND-NN 2024-03-01'],
    ],
    [
      'what a letter merely mentions is shown, but not followed',
      [
        asks,
        known('x.txt', { no: '9/BC', date: '2024-05-05', cites: [{ number: '20/UBND-NN' }] }),
        known('y.txt', { no: '10/TB', date: '2024-06-05', cites: [{ number: '9/BC', relation: 'replies' }] }),
      ],
      ['-1 7/KH-UBND basis', '0 20/UBND-NN 2024-03-01', '1 9/BC mentions'],
    ],
    [
      'a letter that cites itself',
      [known('x.txt', { no: '20/UBND-NN', date: '2024-05-05', cites: [{ number: '20/UBND-NN' }] })],
      ['0 20/UBND-NN'],
    ],
  ] as const)('%s', async (_, letters, expected) => {
    expect(await chain('20/UBND-NN', letters)).toEqual(expected)
  })
})

it('what a document is about, by the subject that its citer prints, stands before it', async () => {
  const subject = 'báo cáo việc thực hiện Quyết định số 303/QĐ-UBND ngày 23/02/2023'
  const letter = known('x.txt', {
    ...{ no: '9/UBND-NN', date: '2023-08-10' },
    cites: [
      { number: '205/VPĐP-KT', date: '2023-08-08', relation: 'implements', subject },
      { number: '303/QĐ-UBND', date: '2023-02-23', relation: 'mentions' },
    ],
  })
  expect(await chain('9/UBND-NN', [letter])).toEqual(['-2 303/QĐ-UBND mentions', '-1 205/VPĐP-KT implements', '0 9/UBND-NN'])
})

it('a blank number that others tell is a link as well', async () => {
  const blank = known('trong.txt', { no: '/UBND-NN', date: '2024-03' })
  const cites = known('x.txt', {
    no: '9/BC-UBND',
    date: '2024-05-05',
    cites: [{ number: '61/UBND-NN', date: '2024-03-12', issuer: 'UBND huyện Hòa An', relation: 'replies' }],
  })
  expect(await chain('61/UBND-NN', [blank, cites])).toEqual(['0 61/UBND-NN', '1 9/BC-UBND replies'])
  expect(await chain('x.txt', [blank, cites])).toEqual(['-1 61/UBND-NN replies', '0 9/BC-UBND'])
})

it('two offices gave one number: a chain for each', async () => {
  const twin = known('b.txt', { no: '20/UBND-NN', date: '2024-02-01', issuer: 'UBND huyện Hòa Bắc' })
  expect(chainsOf('20/UBND-NN', [asks, twin], await factsOf([asks, twin]))).toHaveLength(2)
})

it('of a law that hundreds cite the first twenty are shown, the others counted', async () => {
  const many = Array.from({ length: 50 }, (_, i) =>
    known(`v${i}.txt`, { no: `${i}/CV`, date: '2024-05-05', cites: [{ number: '1/NĐ-CP', relation: 'basis' as const }] }),
  )
  const [links] = chainsOf('1/NĐ-CP', many, await factsOf(many))
  expect(links?.length).toBe(21)
  expect(links?.[0]?.more).toBe(30)
})

it('a chain that spreads and spreads ends at two hundred documents', () => {
  const spread = (no: string, basis: string): KnownLetter =>
    known(`${no}.txt`, { no, date: '2024-05-05', cites: [{ number: basis, relation: 'basis' as const }] })
  const twenty = Array.from({ length: 20 }, (_, i) => i)
  const first = twenty.map((i) => spread(`${i}/B`, '1/A'))
  const second = twenty.flatMap((i) => twenty.map((k) => spread(`${i * 20 + k}/C`, `${i}/B`)))
  const letters = [...first, ...second]
  const [links = []] = chainsOf('1/A', letters, new Map())
  expect(links).toHaveLength(200)
  expect(links.reduce((sum, l) => sum + l.more, 0)).toBe(1 + first.length + second.length - 200)
})

it('letters that cite each other in a ring end; the order of letters changes nothing', async () => {
  const ring = ['1/A', '2/A', '3/A'].map((no, i) =>
    known(`${i}.txt`, { no, date: '2024-05-05', cites: [{ number: `${((i + 1) % 3) + 1}/A`, relation: 'implements' as const }] }),
  )
  expect(await chain('1/A', ring)).toHaveLength(3)
  const inOrder = await chain('20/UBND-NN', all)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...all], { minLength: all.length }), async (shuffled) => {
      expect(await chain('20/UBND-NN', shuffled)).toEqual(inOrder)
    }),
    { numRuns: 30 },
  )
})
