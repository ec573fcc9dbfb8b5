import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { letterFacts } from '../../../src/reconcile/letters/letter-facts.js'
import { termEvents } from '../../../src/reconcile/terms/term-events.js'
import { known, type Letter } from '../../builders/known.js'
import { deadline } from '../../builders/record.js'

const eventsOf = (...letters: readonly KnownLetter[]): string[] =>
  termEvents(letters, letterFacts(letters))
    .map((e) => `${e.letter} ${e.actor}: ${e.state} ${e.on} ${e.by.file}`)
    .sort()

const report = { task: 'gửi báo cáo kết quả rà soát', due: '2024-04-15' }
/** UBND huyện Hòa An asks for something. */
const asks = (who: readonly string[], more: Partial<typeof report> = {}, letter: Letter = {}): KnownLetter =>
  known('hỏi.pdf', { no: '20/UBND-NN', date: '2024-03-22', deadlines: [deadline({ ...report, ...more, who: [...who] })], ...letter })
const cited = { type: 'Công văn', number: '20/UBND-NN', date: '2024-03-22' }
const paper = { type: 'Báo cáo', number: '7/BC-UBND', date: '2024-04-11', issuer: 'UBND xã Vân An' }
const shows = (more: object = {}): KnownLetter => known('sau.pdf', { no: '31/TB-UBND', date: '2024-05-02', cites: [{ ...paper, ...more }] })
const later = (more: Letter): KnownLetter => known('sau.pdf', { no: '31/UBND-NN', date: '2024-04-17', cites: [cited], ...more })

const done = (more: Partial<LetterRecord['fulfilments'][number]>): LetterRecord['fulfilments'][number] => ({
  ...{ who: [], count: null, of: null, task: null, done: true, asOf: null, document: null, text: '' },
  ...more,
})

const ONE = ['UBND xã Vân An']
const CASES: readonly (readonly [why: string, letters: readonly KnownLetter[], events: readonly string[]])[] = [
  ['nothing is told', [asks(ONE)], []],
  ['a paper that another letter cites', [asks(ONE), shows()], ['hỏi.pdf UBND xã Vân An: done 2024-04-11 sau.pdf']],
  [
    'the paper itself is held',
    [asks(ONE), known('bc.pdf', { ...paper, no: '7/BC-UBND' })],
    ['hỏi.pdf UBND xã Vân An: done 2024-04-11 bc.pdf'],
  ],
  ['one of a list', [asks(['UBND các xã Vân An, Gia Lộc']), shows()], ['hỏi.pdf UBND xã Vân An: done 2024-04-11 sau.pdf']],
  ['a member of a group', [asks(['UBND các xã']), shows()], ['hỏi.pdf UBND xã Vân An: done 2024-04-11 sau.pdf']],
  ['another commune', [asks(ONE), shows({ issuer: 'UBND xã Gia Lộc' })], []],
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
    ['hỏi.pdf UBND xã Vân An: extended 2024-04-17 sau.pdf'],
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
    ['hỏi.pdf UBND xã Vân An: superseded 2024-04-17 sau.pdf'],
  ],
  [
    'a later letter that does not know the first',
    [asks(ONE), later({ cites: [], deadlines: [deadline({ ...report, due: '2024-04-26', who: ONE })] })],
    [],
  ],
  [
    'a later day for another',
    [asks(ONE), later({ deadlines: [deadline({ ...report, due: '2024-04-26', who: ['UBND xã Gia Lộc'] })] })],
    [],
  ],
  ['other work', [asks(ONE), later({ deadlines: [deadline({ task: 'trồng cây', due: '2024-04-26', who: ONE })] })], []],
  ["next year's report", [asks(ONE), later({ deadlines: [deadline({ ...report, due: '2025-04-15', who: ONE })] })], []],
  [
    'asked for by the commune itself, granted by the district',
    [
      asks(ONE),
      later({ issuer: 'UBND xã Vân An', no: '9/UBND', deadlines: [deadline({ ...report, due: '2024-04-30', who: ONE })] }),
      known('cho.pdf', {
        no: '40/UBND-NN',
        date: '2024-04-20',
        cites: [cited, { type: 'Công văn', number: '9/UBND', date: '2024-04-17' }],
        deadlines: [
          deadline({ task: null, text: 'đến hết ngày 26/4/2024', extends: 'thời gian gửi báo cáo', due: '2024-04-26', who: ONE }),
        ],
      }),
    ],
    ['hỏi.pdf UBND xã Vân An: extended 2024-04-20 cho.pdf', 'sau.pdf UBND xã Vân An: superseded 2024-04-20 cho.pdf'],
  ],
  [
    'told to be done by a letter that knows it',
    [asks(ONE), later({ fulfilments: [done({ who: ONE, task: 'gửi báo cáo' })] })],
    ['hỏi.pdf UBND xã Vân An: done 2024-04-17 sau.pdf'],
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
    [asks(['UBND các xã Vân An, Gia Lộc']), later({ fulfilments: [done({ count: 1, of: 2, task: 'gửi báo cáo' })] })],
    [],
  ],
  [
    'an event held, told by its own body',
    [
      asks(ONE, { task: 'tổ chức lễ công bố' }),
      later({ issuer: 'UBND xã Vân An', fulfilments: [done({ task: 'Lễ công bố', asOf: '2024-04-02' })] }),
    ],
    ['hỏi.pdf UBND xã Vân An: done 2024-04-02 sau.pdf'],
  ],
  [
    'the plan moved to another year',
    [
      asks(ONE, { task: 'hoàn thành 02 tiêu chí còn lại', due: '2024-12-20' }),
      known('sau.pdf', {
        no: '31/TB-UBND',
        date: '2024-11-02',
        standings: [{ commune: 'Vân An', code: null, standard: 'ntm', status: 'target', range: null, year: 2025, decision: null }],
      }),
    ],
    ['hỏi.pdf UBND xã Vân An: superseded 2024-11-02 sau.pdf'],
  ],
]

describe('what became of a term', () => {
  it.each(CASES)('%s', (_, letters, events) => {
    expect(eventsOf(...letters)).toEqual([...events])
    fc.assert(
      fc.property(fc.shuffledSubarray([...letters], { minLength: letters.length }), (some) => {
        expect(eventsOf(...some)).toEqual([...events])
      }),
      { numRuns: 5 },
    )
  })

  it("a draft's terms give way to those of the signed letter", () => {
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
    expect(eventsOf(draft, signed)).toEqual(['nháp.docx UBND xã Vân An: superseded 2024-03-22 hỏi.pdf'])
  })
})
