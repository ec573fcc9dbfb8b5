/** Terms that end without a paper of the actor: criteria told as met, deeds told by letters that do not cite the term, papers of whom a department advises. Own sentences. */
import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import { advisedMatter } from '../../../src/reconcile/terms/advised.js'
import { askedTypes } from '../../../src/reconcile/terms/asked-papers.js'
import { criteriaAsked } from '../../../src/reconcile/terms/criteria-met.js'
import { known, type Letter } from '../../builders/known.js'
import { criteria, standing } from '../../builders/record.js'
import { asks, cited, done, eventsOf, ONE, told } from './asks.js'

const commune = (name: string, code: string): LetterRecord['communes'][number] => ({
  ...{ name, written: [name], kind: 'xã', district: 'Hòa An', province: 'Cao Bằng', code, validOn: null },
})
const AN_PHU = commune('An Phú', '00001')
const score = (more: Parameters<typeof criteria>[0], letter: Letter = {}): KnownLetter =>
  known('điểm.pdf', {
    ...{
      no: '55/BC-UBND',
      date: '2024-12-05',
      criteria: [criteria({ commune: 'An Phú', code: '00001', total: 19, asOf: '2024-11-30', ...more })],
    },
    ...letter,
  })
const AIM = { task: 'hoàn thành tiêu chí số 5 và tiêu chí số 6', due: '2024-10-20' }
const aims = (more: Letter = {}): KnownLetter =>
  asks(ONE, AIM, { communes: [AN_PHU], criteria: [criteria({ code: '00001', metCount: 17, total: 19, unmet: [5, 6] })], ...more })
const MET = ['hỏi.pdf UBND xã An Phú: done 2024-11-30 điểm.pdf']

describe('criteria that a commune is to meet', () => {
  it.each<[string, KnownLetter[], string[]]>([
    ['told as met, after the day', [aims(), score({ met: [5, 6] })], MET],
    ['not among those missing, where all that miss are told', [aims(), score({ metCount: 18, unmet: [17] })], MET],
    ['all are met', [aims(), score({ metCount: 19 })], MET],
    ['one of the two', [aims(), score({ met: [5], unmet: [6] })], []],
    ['a number without the list tells nothing', [aims(), score({ metCount: 18 })], []],
    ['another standard', [aims(), score({ standard: 'ntm-nang-cao', met: [5, 6] })], []],
    ['another commune of that name', [aims(), score({ code: '00002', met: [5, 6] })], []],
    ['figures of before', [aims(), score({ met: [5, 6], asOf: '2024-03-01' })], []],
    ['long after', [aims(), score({ met: [5, 6], asOf: '2025-09-01' })], []],
    ['a draft', [aims(), score({ met: [5, 6] }, { draft: true })], []],
    [
      'met, and only then the plan moved',
      [
        aims(),
        score({ met: [5, 6], unmet: [17] }),
        known('dời.pdf', { date: '2025-01-10', standings: [standing({ code: '00001', status: 'target', year: 2026 })] }),
      ],
      [...MET, 'hỏi.pdf UBND xã An Phú: superseded 2025-01-10 dời.pdf'],
    ],
  ])('%s', async (_, letters, events) => expect((await eventsOf(...letters)).sort()).toEqual([...events].sort()))

  it.each<[string, KnownLetter[], boolean]>([
    ['a district tells it', [aims(), score({ met: [5, 6] })], true],
    ['the commune itself', [aims(), score({ met: [5, 6] }, { issuer: 'UBND xã An Phú' })], false],
    [
      'another denies it later',
      [
        aims(),
        score({ met: [5, 6] }),
        known('sau.pdf', { date: '2024-12-20', criteria: [criteria({ code: '00001', unmet: [6], asOf: '2024-12-15' })] }),
      ],
      false,
    ],
    ['nobody tells which standard was meant', [aims({ criteria: [] }), score({ met: [5, 6] })], false],
  ])('sure? %s', async (_, letters, sure) => expect((await told(letters)).map((e) => e.sure)).toEqual([sure]))

  it.each<[string, number[]]>([
    ['hoàn thành tiêu chí số 10', [10]],
    ['Hoàn thành các tiêu chí số 2, 6, 13, 15 của xã An Phú', [2, 6, 13, 15]],
    ['hoàn thành tiêu chí số 10 (Thu nhập) và số 17 (Môi trường)', [10, 17]],
    ['đạt thêm 02 tiêu chí: 5 và 6', [5, 6]],
    ['hoàn thành 02 tiêu chí còn lại', []],
    ['hoàn thành chỉ tiêu 17.8 của tiêu chí 17.8', []],
    ['hoàn thành hồ sơ tiêu chí số 5', []],
    ['báo cáo kết quả tiêu chí số 5', []],
  ])('%s', (task, numbers) => expect(criteriaAsked(task)).toEqual(numbers))
})

describe('a target moved by a letter whose day is told later', () => {
  const moves = known('dời.pdf', {
    no: '/TB-UBND',
    date: '2024-03',
    standings: [standing({ code: '00001', status: 'target', year: 2026 })],
  })
  const names = (date: string) =>
    known('kể.pdf', { date: '2024-05-09', cites: [{ type: 'Công văn', number: '31/TB-UBND', date, issuer: 'UBND huyện Hòa An' }] })
  it.each<[string, KnownLetter[], string[]]>([
    ['the day is not told: it may be of before', [aims(), moves], []],
    ['of after', [aims(), moves, names('2024-03-28')], ['hỏi.pdf UBND xã An Phú: superseded 2024-03-28 dời.pdf']],
    ['of before', [aims(), moves, names('2024-03-04')], []],
  ])('%s', async (_, letters, events) => expect(await eventsOf(...letters)).toEqual(events))
})

const CEREMONY = { task: 'tổ chức công bố xã đạt chuẩn', due: '2024-04-30' }
const HELD = { who: ['UBND huyện'], task: 'tổ chức lễ công bố xã đạt chuẩn', asOf: '2024-04-12' }
const tells = (more: object, letter: Letter = {}): KnownLetter =>
  known('kể.pdf', {
    date: '2024-05-09',
    issuer: 'UBND xã An Phú',
    communes: [AN_PHU],
    fulfilments: [done({ ...HELD, ...more })],
    ...letter,
  })
const askedOf = (letter: Letter = {}) =>
  asks(['UBND các huyện Hòa An, Trà Lĩnh'], CEREMONY, { issuer: 'UBND tỉnh Cao Bằng', communes: [AN_PHU], ...letter })

describe('a deed told by a letter that does not cite the term', () => {
  it.each<[string, KnownLetter[], string[]]>([
    ['of one of those asked', [askedOf(), tells({})], ['hỏi.pdf UBND huyện Hòa An: done 2024-04-12 kể.pdf']],
    ['of another district', [askedOf(), tells({ who: ['UBND huyện Bảo Lạc'] })], []],
    ['of before', [askedOf(), tells({ asOf: '2024-03-01' })], []],
    ['other work', [askedOf(), tells({ task: 'tổ chức hội nghị tổng kết phong trào' })], []],
    ['a word or two in common', [askedOf(), tells({ task: 'lễ công bố' })], []],
    ['not done', [askedOf(), tells({ done: false })], []],
    ['a draft', [askedOf(), tells({}, { draft: true })], []],
    [
      'a paper has its own proof',
      [asks(['UBND huyện Hòa An'], { task: 'gửi báo cáo kết quả công bố' }), tells({ task: 'gửi báo cáo kết quả công bố' })],
      [],
    ],
  ])('%s', async (_, letters, events) => expect(await eventsOf(...letters)).toEqual(events))

  it('is likely, never sure', async () => expect((await told([askedOf(), tells({})])).map((e) => e.sure)).toEqual([false]))
})

const DEPARTMENT = ['Phòng Nông nghiệp và PTNT']
const paper = {
  type: 'Quyết định',
  number: '19/QĐ-UBND',
  date: '2024-04-02',
  issuer: 'UBND huyện',
  subject: 'phân công cán bộ phụ trách thôn',
}
const cites = (more: object, letter: Letter = {}): KnownLetter =>
  known('sau.pdf', { date: '2024-05-02', cites: [{ ...paper, ...more }], ...letter })
const DECIDE = { task: 'tham mưu UBND huyện quyết định phân công cán bộ phụ trách thôn' }
const SUBMIT = { task: 'tham mưu UBND huyện trình UBND tỉnh công nhận xã An Phú' }
const submission = { type: 'Tờ trình', number: '8/TTr-UBND', subject: null }
const FOUND = { task: 'tham mưu thành lập Đoàn kiểm tra của Ban Chỉ đạo huyện' }
const founding = { number: '3/QĐ-BCĐ', issuer: 'Ban Chỉ đạo huyện', subject: null }
const founds = (task: string) => cites(founding, { fulfilments: [done({ who: ['Ban Chỉ đạo huyện'], task, document: '3/QĐ-BCĐ' })] })
const DONE = ['hỏi.pdf Phòng Nông nghiệp và PTNT: done 2024-04-02 sau.pdf']

describe('what a department advises is done when the paper of the one advised is shown', () => {
  it.each<[string, KnownLetter[], string[]]>([
    ['decided', [asks(DEPARTMENT, DECIDE), cites({})], DONE],
    ['decided by another district', [asks(DEPARTMENT, DECIDE), cites({ issuer: 'UBND huyện Bảo Lạc' })], []],
    ['another decision', [asks(DEPARTMENT, DECIDE), cites({ subject: 'giao chỉ tiêu biên chế năm 2024' })], []],
    ['a decision that tells nothing', [asks(DEPARTMENT, DECIDE), cites({ subject: null })], []],
    [
      'submitted, and acted on for that commune',
      [asks(DEPARTMENT, SUBMIT), cites(submission, { subject: 'công nhận xã đạt chuẩn', communes: [AN_PHU] })],
      DONE,
    ],
    [
      'acted on for another commune',
      [asks(DEPARTMENT, SUBMIT), cites(submission, { subject: 'công nhận xã đạt chuẩn', communes: [commune('Bình Long', '00003')] })],
      [],
    ],
    [
      'a letter that does something else',
      [asks(DEPARTMENT, SUBMIT), cites(submission, { subject: 'kiểm tra công tác phòng dịch', communes: [AN_PHU] })],
      [],
    ],
    ['founded', [asks(DEPARTMENT, FOUND), founds('thành lập Đoàn kiểm tra')], DONE],
    ['founded something else', [asks(DEPARTMENT, FOUND), founds('thành lập Hội đồng thẩm định giá')], []],
  ])('%s', async (_, letters, events) => expect(await eventsOf(...letters)).toEqual(events))

  it.each<[string, string | null, string[]]>([
    ['tham mưu UBND huyện quyết định phân công cán bộ', 'quyết định phân công cán bộ', ['quyet dinh']],
    ['tham mưu cho Sở trình UBND tỉnh phê duyệt đề án', 'trình UBND tỉnh phê duyệt đề án', ['to trinh']],
    ['tham mưu kiện toàn Ban Chỉ đạo huyện', 'kiện toàn Ban Chỉ đạo huyện', ['quyet dinh']],
    ['dự thảo Tờ trình của Sở trình UBND tỉnh', null, ['to trinh']],
    ['hướng dẫn lập hồ sơ đề nghị công nhận', null, ['huong dan']],
    ['gửi báo cáo theo hướng dẫn của Sở', null, ['bao cao']],
    ['rà soát, đánh giá tiêu chí', null, []],
  ])('%s', (task, matter, types) => {
    expect(advisedMatter(task)).toBe(matter)
    expect(askedTypes(task)).toEqual(types)
  })
})

describe('a letter that leaves its number and day blank', () => {
  const blank = (arrival: LetterRecord['marks']['arrival'], letter: Letter = {}): KnownLetter => {
    const own = known('bc.pdf', { no: '/BC-UBND', date: '2024-04', type: 'Báo cáo', issuer: 'UBND xã An Phú', cites: [cited], ...letter })
    return { ...own, record: { ...own.record, marks: { ...own.record.marks, arrival } } }
  }
  const stamp = { number: '218', date: '2024-04-12', text: 'ĐẾN' }
  it.each<[string, KnownLetter, string[]]>([
    ['and was stamped on arrival', blank(stamp), ['hỏi.pdf UBND xã An Phú: done 2024-04-12 bc.pdf']],
    ['and bears no stamp', blank(null), []],
    ['and whose stamp tells no day', blank({ ...stamp, date: null }), []],
    ['and is a draft', blank(stamp, { draft: true }), []],
  ])('%s', async (_, letter, events) => expect(await eventsOf(asks(ONE), letter)).toEqual(events))
  it('is told without a number', async () =>
    expect((await told([asks(ONE), blank(stamp)])).map((e) => e.why)).toEqual(['Báo cáo để trống số (bc.pdf), đến ngày 12/04/2024']))
})
