/** Two letters side by side: only what differs, terms paired as a reader pairs them. */
import { describe, expect, it } from 'vitest'
import { letterIdOf } from '../../../src/model/letter-id.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import type { Compared } from '../../../src/report/compare/compared.js'
import { compareLetters } from '../../../src/report/compare/letters.js'
import { pairedByLikeness, wordsInCommon } from '../../../src/report/compare/likeness.js'
import { citation, commune, criteria, deadline, evidence, number, record, standing } from '../../builders/record.js'
import { allOf } from '../collect.js'

const side = (of: LetterRecord) => ({ record: of, file: of.source.name, sentenceAt: () => `câu trong ${of.source.name}` })

/** "Hạn: 10/04/2024 («…») → 15/04/2024 («…») muộn hơn 5 ngày". */
async function told(a: LetterRecord, b: LetterRecord, all = false): Promise<string[]> {
  // The rows of this answer are Compared.
  const rows = (await allOf(compareLetters(side(a), side(b), all).rows)) as readonly object[] as readonly Compared[]
  return rows.map((r) =>
    [r.label.vi, r.about && `(${r.about})`, ':', r.a?.says.vi ?? '–', '→', r.b?.says.vi ?? '–', r.note?.vi].filter(Boolean).join(' '),
  )
}

const letter = (file: string, more: Partial<LetterRecord> = {}): LetterRecord =>
  record({ file, type: 'Công văn', number: number('77/UBND-NN'), date: '2024-03-22', issuer: 'UBND huyện Yên Hòa', ...more })
const draftOf = (of: LetterRecord): LetterRecord => ({ ...of, marks: { ...of.marks, draft: true } })
const terms = (...list: readonly Partial<LetterRecord['deadlines'][number]>[]) => ({ deadlines: list.map((d) => deadline(d)) })

const cases: readonly [name: string, a: LetterRecord, b: LetterRecord, seen: string[]][] = [
  ['a letter and itself', letter('a'), letter('b'), []],
  [
    'a draft with number and day blank against its signed form',
    draftOf(letter('a', { number: number('/UBND-NN'), date: '2024-03' })),
    letter('b', { signer: { authority: null, title: null, name: 'Trần Văn Ký' } }),
    ['Dự thảo : dự thảo → –', 'Số, ký hiệu : …/UBND-NN → 77/UBND-NN', 'Ngày : 03/2024 → 22/03/2024', 'Người ký : – → Trần Văn Ký'],
  ],
  [
    'a term moved later',
    letter('a', terms({ due: '2024-04-10', text: 'trước 10/4' })),
    letter('b', terms({ due: '2024-04-15', text: 'trước 15/4' })),
    ['Hạn (gửi báo cáo) : 10/04/2024 («trước 10/4») → 15/04/2024 («trước 15/4») muộn hơn 5 ngày'],
  ],
  [
    'a term moved earlier, its actor another',
    letter('a', terms({ due: '2024-04-15', text: 'x', who: ['UBND xã Mường Lự'] })),
    letter('b', terms({ due: '2024-04-10', text: 'x', who: ['UBND xã Nà Khoa'] })),
    [
      'Hạn (gửi báo cáo) : 15/04/2024 («x») → 10/04/2024 («x») sớm hơn 5 ngày',
      'Hạn: ai làm (gửi báo cáo) : UBND xã Mường Lự → UBND xã Nà Khoa',
    ],
  ],
  [
    'the wording of a term alone is no difference',
    letter('a', terms({ text: 'trước ngày 15/3' })),
    letter('b', terms({ text: 'chậm nhất ngày 14/3/2024' })),
    [],
  ],
  [
    'two other works are two terms, not one moved',
    letter('a', terms({ due: '2024-04-10', text: 'x', task: 'gửi báo cáo rà soát', who: ['UBND xã A'] })),
    letter('b', terms({ due: '2024-05-15', text: 'x', task: 'nghiệm thu công trình cấp nước', who: ['Phòng Kinh tế'] })),
    [
      'Hạn (gửi báo cáo rà soát) : 10/04/2024 («x»), UBND xã A → –',
      'Hạn (nghiệm thu công trình cấp nước) : – → 15/05/2024 («x»), Phòng Kinh tế',
    ],
  ],
  [
    'a term that only one side dates is told by its words',
    letter('a', terms({ due: null, text: 'khi có yêu cầu' })),
    letter('b', terms({ due: '2024-04-15', text: 'trước 15/4' })),
    ['Hạn (gửi báo cáo) : «khi có yêu cầu» → 15/04/2024 («trước 15/4»)'],
  ],
  [
    'citations by number and day, accents and zeros no difference',
    letter('a', { citations: [citation({ number: '05/QĐ-UBND' }), citation({ number: '9/KH-UBND', type: 'Kế hoạch' })] }),
    letter('b', {
      citations: [citation({ number: '5/QD-UBND' }), citation({ number: '9/KH-UBND', type: 'Kế hoạch', date: '2024-01-06' })],
    }),
    ['Viện dẫn (9/KH-UBND) : Kế hoạch 9/KH-UBND 05/01/2024 → Kế hoạch 9/KH-UBND 06/01/2024'],
  ],
  [
    'communes, counts, criteria, standings',
    letter('a', {
      communes: [commune({}), commune({ name: 'Đồng An', code: '99102' })],
      criteria: [criteria({ metCount: 14, total: 19, met: [1], unmet: [6] })],
      standings: [standing({ status: 'target', year: 2024 })],
    }),
    letter('b', {
      communes: [commune({})],
      criteria: [criteria({ metCount: 15, total: 19, met: [1, 6] })],
      standings: [standing({ status: 'target', year: 2025 })],
    }),
    [
      'Xã được nêu tên (Đồng An) : xã Đồng An (Yên Hòa) → –',
      'NTM 2021-2025: số tiêu chí (Phú Lương) : đạt 14/19 → đạt 15/19',
      'NTM 2021-2025: tiêu chí 6 (Phú Lương) : chưa đạt → đạt',
      'NTM: danh hiệu, mục tiêu (Phú Lương) : mục tiêu 2024 → mục tiêu 2025',
    ],
  ],
]

describe('what differs', () => {
  it.each(cases)('%s', async (_, a, b, seen) => expect(await told(a, b)).toEqual(seen))

  it('sides exchanged: the same rows, the other way round', async () => {
    for (const [name, a, b, seen] of cases) expect([name, (await told(b, a)).length]).toEqual([name, seen.length])
  })

  it('--all also tells what is the same, with the sentences of both', async () => {
    const proved = { evidence: { '/type': [evidence('CÔNG VĂN')] } }
    const rows = (await allOf(
      compareLetters(side(letter('a', proved)), side(letter('b', proved)), true).rows,
    )) as readonly object[] as readonly Compared[]
    expect(rows.map((r) => [r.what, r.change])).toEqual(['number', 'date', 'type', 'issuer'].map((what) => [what, 'same']))
    expect(rows[2]?.a?.said).toMatchObject([
      {
        letter: letterIdOf(letter('a')),
        at: '/type',
        file: 'a',
        number: '77/UBND-NN',
        date: '2024-03-22',
        page: 1,
        sentence: 'câu trong a',
      },
    ])
  })
})

it.each([
  [
    ['ab', 'cd'],
    ['cd', 'ab'],
    ['cd=cd', 'ab=ab'],
  ],
  [['a b c', 'a b'], ['a b'], ['a b=a b', 'a b c=-']],
  [['x'], [], ['x=-']],
  [[], ['x', 'y'], ['-=x', '-=y']],
  [
    ['a', 'a'],
    ['a', 'a', 'a'],
    ['a=a', 'a=a', '-=a'],
  ],
])('pairs of %j and %j', (left, right, seen) => {
  const pairs = pairedByLikeness(left, right, wordsInCommon).map(({ a, b }) => `${a ?? '-'}=${b ?? '-'}`)
  expect([...pairs].sort()).toEqual([...seen].sort())
})
