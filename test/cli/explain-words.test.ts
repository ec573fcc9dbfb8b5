/** Words of `explain` for what no sample letter shows at will: doubt, rivals, scans, experience. Cases as data. */
import { describe, expect, it } from 'vitest'
import { shortened, surenessOf } from '../../src/cli/explain/told.js'
import { storyLines } from '../../src/cli/explain/story-text.js'
import { storyOf } from '../../src/cli/explain/story.js'
import type { ToldExperience } from '../../src/pipeline/words/explain-words.js'
import { explainEn } from '../../src/pipeline/words/explain.en.js'
import { explainVi } from '../../src/pipeline/words/explain.vi.js'
import type { LetterRecord } from '../../src/model/letter-record.js'
import { explain } from '../../src/pipeline/explain.js'
import type { Experience } from '../../src/reference/reliability.js'
import { deadline, document, evidence, record } from '../builders/record.js'

describe('how sure', () => {
  it.each<[number, Experience | undefined, string]>([
    [0.79, undefined, 'doubtful'],
    [0.79, { n: 50, right: 50, letters: 'unseen' }, 'doubtful'],
    [0.8, undefined, 'fairly'],
    [0.9, undefined, 'sure'],
    [0.95, { n: 50, right: 45, letters: 'unseen' }, 'sure'],
    // Experience tells of more than one wrong in ten: not plainly sure, whatever the rule claims.
    [0.95, { n: 50, right: 44, letters: 'unseen' }, 'fairly'],
    // Too few to tell.
    [0.95, { n: 4, right: 2, letters: 'all' }, 'sure'],
  ])('%f with %j: %s', (confidence, known, said) => expect(surenessOf(confidence, known)).toBe(said))
})

describe('experience in words', () => {
  const of = (name: string | null, n: number, right: number, more: Partial<ToldExperience & Experience> = {}): ToldExperience => ({
    of: name,
    kind: more.kind ?? 'text',
    known: { n, right, letters: more.letters ?? 'unseen' },
  })
  it.each<[ToldExperience[], string, string]>([
    [[of(null, 98, 96)], 'cách đọc này đúng 96/98 lần trên thư thử', 'this way of reading was right 96 of 98 times on test letters'],
    [
      [of(null, 98, 96), of('Ai làm', 114, 98)],
      'cách đọc này đúng 96/98 lần, ai làm đúng 98/114 lần trên thư thử',
      'this way of reading was right 96 of 98 times, ai làm was right 98 of 114 times on test letters',
    ],
    [
      [of(null, 33, 32, { kind: 'scan', letters: 'tuned' })],
      'cách đọc này đúng 32/33 lần trên bản quét mẫu',
      'this way of reading was right 32 of 33 times on sample scans',
    ],
    [
      [of(null, 25, 25), of('Ai làm', 12, 11, { letters: 'all' })],
      'cách đọc này đúng 25/25 lần trên thư thử; ai làm đúng 11/12 lần trên thư thử và thư mẫu',
      'this way of reading was right 25 of 25 times on test letters; ai làm was right 11 of 12 times on test and sample letters',
    ],
    // A share of three values would say more than is known.
    [
      [of(null, 3, 2)],
      'cách đọc này mới gặp 3 lần, đúng 2 trên thư thử',
      'this way of reading was met 3 time(s) only, 2 right on test letters',
    ],
  ])('%j', (told, vi, en) => expect([explainVi.experience(told, 'sure'), explainEn.experience(told, 'sure')]).toEqual([vi, en]))
})

it('figures of a rule at large do not calm a doubt of this place', () => {
  const told: ToldExperience[] = [{ of: null, kind: 'text', known: { n: 134, right: 134, letters: 'unseen' } }]
  expect(explainVi.experience(told, 'doubtful')).toBe('dù nói chung cách đọc này đúng 134/134 lần trên thư thử')
})

describe('the last day in time', () => {
  it.each([
    ['14/03/2024', '15/03/2024', '15/03/2024', '14/03/2024 nếu hiểu chặt; 15/03/2024 nếu hiểu rộng'],
    ['30/03/2024', '31/03/2024', '01/04/2024', '30/03/2024 nếu hiểu chặt; 31/03/2024 nếu hiểu rộng, là ngày nghỉ nên dời sang 01/04/2024'],
    ['31/08/2024', '31/08/2024', '04/09/2024', '04/09/2024 (31/08/2024 là ngày nghỉ)'],
  ])('%s, %s, %s', (strict, lenient, rolled, said) => expect(explainVi.deadline.lastDay({ strict, lenient, rolled })).toBe(said))
})

describe('a long sentence', () => {
  const long = `${'đầu câu '.repeat(40)}trước ngày 5/5 ${'cuối câu '.repeat(40)}`.trim()
  it.each([
    ['gửi trước ngày 5/5.', 'trước ngày 5/5', /^gửi trước ngày 5\/5\.$/],
    [long, 'trước ngày 5/5', /^… .*trước ngày 5\/5 .* …$/],
    [`trước ngày 5/5 ${'cuối câu '.repeat(40)}`, 'trước ngày 5/5', /^trước ngày 5\/5 .* …$/],
  ])('%#', (sentence, quote, shown) => {
    const cut = shortened(sentence, quote)
    expect(cut).toMatch(shown)
    expect(cut.length).toBeLessThan(260)
  })
})

describe('a story', () => {
  const TEXT = 'Phần riêng của UBND xã Mẫu.\n\nGửi báo cáo trước ngày 15/3/2024.'
  const proof = (quote: string, more: Parameters<typeof evidence>[1] = {}) =>
    evidence(quote, { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, ...more })
  const term: Partial<LetterRecord> = {
    deadlines: [deadline({ who: ['UBND xã Mẫu'] })],
    evidence: { '/deadlines/0': [proof('trước ngày 15/3/2024')], '/deadlines/0/who/0': [proof('UBND xã Mẫu', { confidence: 0.6 })] },
  }
  const scanned = { ...record().source, ocr: { engine: 'e', model: 'm', pages: [1] } }
  const tell = (more: Partial<LetterRecord>): string => {
    const letter = record(more)
    const source = { record: letter, document: document(TEXT), explained: explain(letter, document(TEXT), []) }
    const plain = (text: string): string => text
    const manner = { words: explainVi, rules: false, bold: plain, dim: plain }
    return storyLines(storyOf(source, [], { words: explainVi, lang: 'vi' }), manner).join('\n')
  }

  it.each<[string, Partial<LetterRecord>, string[], string[]]>([
    ['nothing read', {}, ['Đọc được 0 mục; không mục nào bị nghi ngờ.'], ['Không có\n', 'Đã xét']],
    [
      'who has not done it',
      {
        fulfilments: [
          {
            who: ['UBND xã Mẫu'],
            count: 1,
            of: 3,
            task: 'gửi báo cáo',
            done: false,
            asOf: '2024-03-13',
            document: null,
            text: 'UBND xã Mẫu chưa gửi',
          },
        ],
        evidence: { '/fulfilments/0': [proof('UBND xã Mẫu')] },
      },
      ['Đã làm hay chưa 1: Chưa làm: UBND xã Mẫu (1/3 nơi)', 'Việc: gửi báo cáo', 'Tính đến: ngày 13/03/2024'],
      ['Theo văn bản'],
    ],
    [
      'one piece in doubt, from another sentence',
      term,
      [
        '1 mục cần xem lại: Hạn 1 (ai làm).',
        '«Gửi báo cáo trước ngày 15/3/2024.» (trang 1) – chắc\n',
        'Ai làm: «Phần riêng của UBND xã Mẫu.» (trang 1) – NGHI NGỜ – xin đối chiếu',
        'Lưu ý: Câu viết có thể hiểu cách khác.',
      ],
      // Rules that were never measured are not spoken of.
      ['cách đọc này', 'bản quét'],
    ],
    ['doubt on a scan', { ...term, source: scanned }, ['Lưu ý: Đọc từ bản quét, chữ có thể nhận dạng nhầm.'], []],
    [
      'days in notes as people write them',
      { place: 'X', evidence: { '/place': [proof('Mẫu', { assumed: ['Lấy địa giới trước ngày 2025-07-01.'] })] } },
      ['Lưu ý: Lấy địa giới trước ngày 01/07/2025.'],
      ['2025-07-01'],
    ],
    [
      'a rival',
      {
        place: 'Yên Hòa',
        evidence: { '/place': [proof('Mẫu', { confidence: 0.7 })] },
        rivals: { '/place': [{ value: 'Yên Hoà Bắc', evidence: [] }] },
      },
      ['1 mục cần xem lại: Nơi ban hành.', 'Cũng có thể là: Yên Hoà Bắc'],
      ['có thể hiểu cách khác'],
    ],
    [
      'names: the sure are not quoted, the doubtful are',
      {
        copies: ['Như trên', 'UBND xã Mẫu'],
        evidence: { '/copies/0': [evidence('Như trên')], '/copies/1': [proof('UBND xã Mẫu', { confidence: 0.5 })] },
      },
      ['Nơi nhận: Như trên; UBND xã Mẫu\n    (trang 1) – chắc\n    «UBND xã Mẫu» (trang 1) – NGHI NGỜ'],
      ['«Như trên»'],
    ],
    [
      'problems: of a value at the value, of the whole at the end',
      {
        place: 'Yên Hòa',
        evidence: { '/place': [proof('Mẫu')] },
        problems: [
          { code: 'a/b', severity: 'warning', at: '/place', says: 'Sai chỗ.', span: null },
          { code: 'c/d', severity: 'info', at: '', says: 'Chữ được đổi.', span: null, page: 2 },
        ],
      },
      ['1 mục cần xem lại: Nơi ban hành.', '    KHÔNG KHỚP: Sai chỗ.', 'Chỗ không khớp\n  Chữ được đổi. (trang 2)'],
      ['a/b', 'c/d'],
    ],
    [
      "another document's term has no last day of its own",
      {
        deadlines: [
          deadline({ quoted: true, quotedFrom: '5/TB', lastDay: { strict: '2024-03-14', lenient: '2024-03-15', rolled: '2024-03-15' } }),
        ],
      },
      ['Hạn của văn bản khác (5/TB), được nhắc lại ở đây'],
      ['Ngày cuối'],
    ],
  ])('%s', (_, letter, there, away) => {
    const page = `${tell(letter)}\n`
    for (const words of there) expect(page).toContain(words)
    for (const words of away) expect(page).not.toContain(words)
  })
})
