import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { known } from '../../builders/known.js'
import { asks, cited, done, eventsOf, later, ONE, paper, report, shows, told } from './asks.js'
import { deadline } from '../../builders/record.js'

const PLAN = { task: 'hoàn thành 02 tiêu chí còn lại', due: '2024-12-20' }
const at = (code: string): LetterRecord['communes'][number] => ({
  ...{ name: 'An Phú', written: ['An Phú'], kind: 'xã', district: null, province: null, code, validOn: null },
})
const aim = (code: string, year: number): LetterRecord['standings'][number] => ({
  ...{ commune: 'An Phú', code, standard: 'ntm', status: 'target', range: null, year, decision: null },
})

const CASES: readonly (readonly [why: string, letters: readonly KnownLetter[], events: readonly string[]])[] = [
  ['nothing is told', [asks(ONE)], []],
  ['a paper that another letter cites', [asks(ONE), shows()], ['hỏi.pdf UBND xã An Phú: done 2024-04-11 sau.pdf']],
  [
    'the paper itself is held',
    [asks(ONE), known('bc.pdf', { ...paper, no: '7/BC-UBND' })],
    ['hỏi.pdf UBND xã An Phú: done 2024-04-11 bc.pdf'],
  ],
  ['one of a list', [asks(['UBND các xã An Phú, An Thọ']), shows()], ['hỏi.pdf UBND xã An Phú: done 2024-04-11 sau.pdf']],
  ['a member of a group', [asks(['UBND các xã']), shows()], ['hỏi.pdf UBND xã An Phú: done 2024-04-11 sau.pdf']],
  ['another commune', [asks(ONE), shows({ issuer: 'UBND xã An Thọ' })], []],
  ['another kind of paper', [asks(ONE), shows({ type: 'Kế hoạch', number: '7/KH-UBND' })], []],
  ['a paper of before', [asks(ONE), shows({ date: '2024-03-11' })], []],
  ['a paper of the year after', [asks(ONE), shows({ date: '2025-04-11' })], []],
  ['a paper of another matter', [asks(ONE), shows({ subject: 'tiêm phòng cho đàn chó' })], []],
  ['a deed asks for no paper', [asks(ONE, { task: 'sửa xong đường trục thôn' }), shows()], []],
  [
    'a district without its name, in a letter of its own',
    [asks(['UBND huyện Hòa An'], {}, { issuer: 'Sở Nông nghiệp và PTNT' }), shows({ issuer: 'UBND huyện' })],
    ['hỏi.pdf UBND huyện Hòa An: done 2024-04-11 sau.pdf'],
  ],
  [
    'a later day for the same work',
    [asks(ONE), later({ deadlines: [deadline({ ...report, due: '2024-04-26', who: ONE })] })],
    ['hỏi.pdf UBND xã An Phú: extended 2024-04-17 sau.pdf'],
  ],
  [
    'demanded anew, the first day told to be missed',
    [
      asks(ONE),
      later({
        deadlines: [
          deadline({ due: '2024-04-15', quoted: true, task: 'chưa gửi báo cáo, đã quá thời hạn', who: ONE }),
          deadline({ ...report, due: '2024-04-19', who: ONE }),
        ],
      }),
    ],
    ['hỏi.pdf UBND xã An Phú: superseded 2024-04-17 sau.pdf'],
  ],
  [
    'a later letter that does not know the first',
    [asks(ONE), later({ cites: [], deadlines: [deadline({ ...report, due: '2024-04-26', who: ONE })] })],
    [],
  ],
  ['a later day for another', [asks(ONE), later({ deadlines: [deadline({ ...report, due: '2024-04-26', who: ['UBND xã An Thọ'] })] })], []],
  ['other work', [asks(ONE), later({ deadlines: [deadline({ task: 'trồng cây', due: '2024-04-26', who: ONE })] })], []],
  ["next year's report", [asks(ONE), later({ deadlines: [deadline({ ...report, due: '2025-04-15', who: ONE })] })], []],
  [
    'asked for by the commune itself, granted by the district',
    [
      asks(ONE),
      later({ issuer: 'UBND xã An Phú', no: '9/UBND', deadlines: [deadline({ ...report, due: '2024-04-30', who: ONE })] }),
      known('cho.pdf', {
        no: '40/UBND-NN',
        date: '2024-04-20',
        cites: [cited, { type: 'Công văn', number: '9/UBND', date: '2024-04-17' }],
        deadlines: [
          deadline({ task: null, text: 'đến hết ngày 26/4/2024', extends: 'thời gian gửi báo cáo', due: '2024-04-26', who: ONE }),
        ],
      }),
    ],
    ['hỏi.pdf UBND xã An Phú: extended 2024-04-20 cho.pdf', 'sau.pdf UBND xã An Phú: superseded 2024-04-20 cho.pdf'],
  ],
  [
    'told to be done by a letter that knows it',
    [asks(ONE), later({ fulfilments: [done({ who: ONE, task: 'gửi báo cáo' })] })],
    ['hỏi.pdf UBND xã An Phú: done 2024-04-17 sau.pdf'],
  ],
  ['told not to be done', [asks(ONE), later({ fulfilments: [done({ who: ONE, task: 'gửi báo cáo', done: false })] })], []],
  [
    'told by a letter that knows nothing of it',
    [asks(ONE), later({ cites: [], fulfilments: [done({ who: ONE, task: 'gửi báo cáo' })] })],
    [],
  ],
  [
    'so many of a group',
    [asks(['UBND các xã']), later({ fulfilments: [done({ count: 8, of: 11, task: 'gửi báo cáo', asOf: '2024-04-16' })] })],
    ['hỏi.pdf 8/11 UBND các xã: done 2024-04-16 sau.pdf'],
  ],
  [
    'so many, of a list that is named',
    [asks(['UBND các xã An Phú, An Thọ']), later({ fulfilments: [done({ count: 1, of: 2, task: 'gửi báo cáo' })] })],
    [],
  ],
  [
    'an event held, told by its own body',
    [
      asks(ONE, { task: 'tổ chức lễ công bố' }),
      later({ issuer: 'UBND xã An Phú', fulfilments: [done({ task: 'Lễ công bố', asOf: '2024-04-02' })] }),
    ],
    ['hỏi.pdf UBND xã An Phú: done 2024-04-02 sau.pdf'],
  ],
  [
    'the plan moved to another year',
    [
      asks(ONE, PLAN, { communes: [at('00001')] }),
      known('sau.pdf', { no: '31/TB-UBND', date: '2024-11-02', standings: [aim('00001', 2025)] }),
    ],
    ['hỏi.pdf UBND xã An Phú: superseded 2024-11-02 sau.pdf'],
  ],
  [
    'the plan of another commune of that name',
    [
      asks(ONE, PLAN, { communes: [at('00001')] }),
      known('sau.pdf', { no: '31/TB-UBND', date: '2024-11-02', standings: [aim('00002', 2025)] }),
    ],
    [],
  ],
  [
    'the paper of another commune of that name',
    [
      asks(ONE, {}, { communes: [at('00001')] }),
      known('sau.pdf', { no: '31/TB-UBND', date: '2024-05-02', cites: [paper], communes: [at('00002')] }),
    ],
    [],
  ],
  [
    'the letter of another district, which is no answer',
    [
      asks(ONE),
      later({
        issuer: 'UBND huyện Hòa Bắc',
        cites: [{ ...cited, issuer: 'UBND huyện' }],
        deadlines: [deadline({ ...report, due: '2024-04-26', who: ONE })],
      }),
    ],
    [],
  ],
]

describe('what became of a term', () => {
  it.each(CASES)('%s', async (_, letters, events) => expect(await eventsOf(...letters)).toEqual([...events]))

  it("a draft's terms give way to those of the signed letter", async () => {
    const text =
      'Ủy ban nhân dân huyện yêu cầu các xã rà soát toàn bộ tiêu chí, lập danh mục công trình dở dang, báo cáo khó khăn về nguồn vốn, nhân lực và mặt bằng.'
    const draft = known('nháp.docx', {
      no: '/UBND-NN',
      date: '2024-03',
      draft: true,
      text,
      deadlines: [deadline({ ...report, due: '2024-04-10', who: ONE })],
    })
    const signed = asks(ONE, {}, { text })
    expect(await eventsOf(draft, signed)).toEqual(['nháp.docx UBND xã An Phú: superseded 2024-03-22 hỏi.pdf'])
  })
})

describe('how sure it is that a paper answers a term', () => {
  const sure = async (...letters: readonly KnownLetter[]): Promise<boolean[]> => (await told(letters)).map((e) => e.sure)
  const here = [at('00001')]
  it.each([
    [
      'it tells its matter, of the same commune',
      [
        asks(ONE, {}, { communes: here }),
        known('sau.pdf', { date: '2024-05-02', communes: here, cites: [{ ...paper, subject: 'kết quả rà soát' }] }),
      ],
      true,
    ],
    [
      'the letter that cites it knows the one that asks',
      [asks(ONE), known('sau.pdf', { date: '2024-05-02', cites: [paper, cited] })],
      true,
    ],
    [
      'it tells its matter, and nothing tells which commune of that name',
      [asks(ONE), known('sau.pdf', { date: '2024-05-02', cites: [{ ...paper, subject: 'kết quả rà soát' }] })],
      false,
    ],
    ['it tells nothing', [asks(ONE), shows()], false],
  ])('%s', async (_, letters, expected) => expect(await sure(...letters)).toEqual([expected]))
})
