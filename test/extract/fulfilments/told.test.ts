/** Who has done it and who has not, wording by wording, with as many that tell nothing of the kind. */
import { describe, expect, it } from 'vitest'
import { letterRecord } from '../../../src/model/letter-record.js'
import { NOT_TOLD } from './not-told.cases.js'
import { recordOf, shown } from './read.js'
import { COUNTED, DEEDS, NAMED, SHOWN, type Case } from './told.cases.js'

const table = (cases: readonly Case[]) => cases.map(([text, ...told]) => ({ text, told }))

describe.each([
  ['counted', COUNTED],
  ['named', NAMED],
  ['shown by a paper or a day', SHOWN],
  ['a deed', DEEDS],
] as const)('done or not: %s', (_, cases) => {
  it.each(table(cases))('$text', ({ text, told }) => expect(shown(recordOf(text))).toEqual(told))
})

describe('done or not: not told', () => {
  it.each(NOT_TOLD.map(([text, because]) => ({ text, because })))('$text ($because)', ({ text }) =>
    expect(shown(recordOf(text))).toEqual([]),
  )
})

describe('done or not: how sure', () => {
  it.each([
    ['UBND xã Phú An đã gửi hồ sơ.', false],
    ['UBND xã Phú An đã gửi hồ sơ nhưng còn thiếu biểu số 02.', true],
    ['Đến nay mới có UBND xã Phú An nộp hồ sơ nhưng chưa đầy đủ.', true],
    ['UBND xã Phú An đã hoàn thành sân thể thao.', true],
    ['UBND xã Phú An đã hoàn thành việc đo đạc.', false],
    ['UBND huyện đã yêu cầu UBND xã Phú An bàn giao mặt bằng trước ngày 10/3/2024 nhưng đến nay chưa xong.', true],
  ])('%s doubted: %s', (text, doubted) => {
    const [proof] = recordOf(text).evidence['/fulfilments/0'] ?? []
    expect(proof && proof.confidence < 0.8).toBe(doubted)
  })
})

const LETTER = [
  'Ngày 01/3/2024, UBND huyện có Công văn số 70/UBND-NN yêu cầu UBND các xã gửi kế hoạch tu sửa kênh mương trước ngày 25/3/2024.',
  '1. Việc gửi kế hoạch tu sửa kênh mương',
  'UBND xã Tân Lập (Kế hoạch số 22/KH-UBND ngày 20/3/2024) đã gửi đúng hạn. UBND xã Phú An đến nay chưa gửi; yêu cầu UBND xã Phú An gửi trước ngày 12/4/2024.',
  '2. Quá hạn nêu trên mà không gửi thì Chủ tịch UBND xã chịu trách nhiệm.',
].join('\n\n')

describe('a whole letter', () => {
  const record = recordOf(LETTER)

  it('takes the task from the heading as a guess, and leaves the order and the sanction alone', () => {
    expect(shown(record)).toEqual([
      '+ UBND xã Tân Lập gửi kế hoạch tu sửa kênh mương #22/KH-UBND (?)',
      '- UBND xã Phú An gửi kế hoạch tu sửa kênh mương @2024-04-05 (?)',
    ])
  })

  it('proves every row, and doubts what it guessed', () => {
    for (const [i, row] of record.fulfilments.entries()) {
      const [proof] = record.evidence[`/fulfilments/${i}`] ?? []
      expect(proof?.confidence).toBe(0.9)
      expect(proof?.quote.replace(/\s+/g, ' ')).toBe(row.text)
      expect(record.evidence[`/fulfilments/${i}/task`]?.[0]?.confidence).toBeLessThan(0.8)
      expect(row.who.map((_, k) => record.evidence[`/fulfilments/${i}/who/${k}`]?.[0]?.quote)).toEqual(row.who)
    }
  })
})

it('a record kept before this was read tells none', () => {
  const { fulfilments, ...before } = recordOf('UBND xã Phú An chưa gửi hồ sơ.')
  expect(fulfilments).toHaveLength(1)
  expect(letterRecord.parse(before).fulfilments).toEqual([])
})
