/** What is asked, and in which order: by how many published facts another reading would change. */
import { describe, expect, it } from 'vitest'
import type { Evidence, LetterRecord } from '../../src/model/letter-record.js'
import { overlay, statementsIn } from '../../src/pipeline/overlay.js'
import { askSome } from '../../src/pipeline/questions/work-out.js'
import { speakOfValue, takeBack } from '../../src/pipeline/speak.js'
import { openSqlite } from '../../src/store/backends/sqlite.js'
import type { Store } from '../../src/store/store.js'
import { tempFolder } from '../builders/folder.js'
import { citation, commune, criteria, deadline, document, evidence, facts, number, record } from '../builders/record.js'

const AT = '2024-05-01T01:00:00.000Z'
const TEXT = 'Số 12/TB-PNN ngày 05/3/2024. Xã Phú Lương đạt tiêu chí số 3. Gửi báo cáo trước ngày 15/3/2024. Lưu: VT.'

const proof = (quote: string, confidence = 0.6): Evidence[] => {
  const start = TEXT.indexOf(quote)
  return [evidence(quote, { start, end: start + quote.length, confidence })]
}

/** A sound letter: number, day, office, one criterion, one term. */
const SOUND: Partial<LetterRecord> = {
  ...{ number: number('12/TB-PNN'), date: '2024-03-05', issuer: 'Phòng Nông nghiệp', subject: 'Kết quả', type: 'Thông báo' },
  ...{ copies: ['VT'], communes: [commune({})], criteria: [criteria({ met: [3] })], deadlines: [deadline({ who: ['UBND xã Phú Lương'] })] },
}

/** Every item has its sentence, a sure one where nothing else is told. */
const letter = (file: string, more: Partial<LetterRecord>): LetterRecord =>
  record({
    ...{ file, ...SOUND, ...more },
    evidence: { '/criteria/0': proof('đạt tiêu chí số 3', 0.9), '/deadlines/0': proof('trước ngày 15/3/2024', 0.9), ...more.evidence },
  })

async function storeWith(...letters: readonly LetterRecord[]): Promise<Store> {
  const store = await openSqlite(`${await tempFolder()}/s.sqlite`, true)
  for (const of of letters) await keep(store, of)
  return store
}

async function keep(store: Store, of: LetterRecord): Promise<void> {
  const read = { record: of, document: document(TEXT, of.source.sha256) }
  await store.keep(facts(of), [{ ...read, trace: { findings: [], dropped: [] }, statements: statementsIn(read) }], 'x/1', AT, overlay)
}

async function asked(store: Store): Promise<(readonly [file: string, pointer: string, changes: number])[]> {
  while (await askSome(store, 2));
  const files = new Map(
    (await store.view(null).lettersById((await store.questions.after('', 99)).map((q) => q.letter))).map((l) => [l.id, l.file]),
  )
  return (await store.questions.after('', 99)).map((q) => [files.get(q.letter) ?? '', q.pointer, q.changes] as const)
}

describe('one letter', () => {
  const cases: readonly (readonly [what: string, more: Partial<LetterRecord>, asks: readonly (readonly [string, number])[]])[] = [
    ['a sound letter is asked nothing', { evidence: { '/date': proof('05/3/2024', 0.8), '/copies/0': proof('VT', 0.95) } }, []],
    ['a doubtful copy changes nothing', { evidence: { '/copies/0': proof('VT') } }, []],
    ['a doubtful place of issue changes nothing', { place: 'Yên Hòa', evidence: { '/place': proof('VT') } }, []],
    ['a doubtful sum of money is in no report', { money: [{ label: 'a', source: null, amount: 5, text: '5' }], evidence: { '/money/0': proof('VT') } }, []],
    ['the subject is a column of the register', { evidence: { '/subject': proof('báo cáo') } }, [['/subject', 1]]],
    // the column, and the statement that is said on that day
    ['a day changes what is said on it', { evidence: { '/date': proof('05/3/2024') } }, [['/date', 2]]],
    ['a day that is sure, but has a rival', { evidence: { '/date': proof('05/3/2024', 0.9) }, rivals: { '/date': [{ value: '2024-03-06', evidence: [] }] } }, [['/date', 2]]],
    ['a rival that is the same value is none', { rivals: { '/subject': [{ value: 'Kết quả', evidence: [] }] } }, [['/subject', 1]]],
    ['a term', { evidence: { '/deadlines/0': proof('trước ngày 15/3/2024'), '/deadlines/0/due': proof('trước ngày 15/3/2024') } }, [['/deadlines/0/due', 1]]],
    ['whose term', { evidence: { '/deadlines/0/who/0': proof('Phú Lương') } }, [['/deadlines/0/who/0', 1]]],
    ['a criterion of many', { criteria: [criteria({ met: [3, 4, 5] })], evidence: { '/criteria/0/met': proof('số 3') } }, [['/criteria/0/met', 3]]],
    ['one criterion of many', { criteria: [criteria({ met: [3, 4, 5] })], evidence: { '/criteria/0/met/1': proof('số 3') } }, [['/criteria/0/met/1', 1]]],
    ['a whole row', { criteria: [criteria({ met: [3, 4] })], evidence: { '/criteria/0': proof('số 3') } }, [['/criteria/0', 2]]],
    ['a draft states nothing', { marks: { ...record().marks, draft: true }, evidence: { '/criteria/0': proof('số 3') } }, []],
    ['a blank number is no question: nothing shows what stands there', { number: number('/TB-PNN'), missing: { '/number/ordinal': 'blank_before_issue' } }, []],
    ['a blank number of which the page shows a guess is', { number: number('/TB-PNN'), missing: { '/number/ordinal': 'handwritten' }, rivals: { '/number/ordinal': [{ value: '12', evidence: [] }] } }, [['/number/ordinal', 1]]],
    ['a number written by hand is to be typed', { number: number('/TB-PNN'), missing: { '/number/ordinal': 'handwritten' } }, [['/number/ordinal', 1]]],
    ['a day that cannot be read', { date: null, missing: { '/date': 'illegible' } }, [['/date', 2]]],
    ['what a letter does not state is no question', { date: null, missing: { '/date': 'not_stated' } }, []],
    ['what a news page has not is no question', { form: 'news', number: null, missing: { '/number': 'not_applicable', '/number/ordinal': 'handwritten' } }, []],
    ['number and its pieces are one question', { evidence: { '/number': proof('12/TB-PNN'), '/number/ordinal': proof('12/TB-PNN'), '/number/symbol': proof('12/TB-PNN') } }, [['/number', 1]]],
  ] // prettier-ignore
  it.each(cases)('%s', async (_what, more, asks) => {
    const store = await storeWith(letter('a.txt', more))
    expect((await asked(store)).map(([, pointer, changes]) => [pointer, changes])).toEqual(asks)
    await store.close()
  })
})

describe('the queue', () => {
  const small = letter('small.txt', { evidence: { '/subject': proof('báo cáo', 0.1) } })
  const large = letter('large.txt', { criteria: [criteria({ met: [1, 2, 3, 4, 5] })], evidence: { '/issuer': proof('báo cáo', 0.79) } })
  const middle = letter('middle.txt', { criteria: [criteria({ met: [3, 4] })], evidence: { '/criteria/0/met': proof('số 3', 0.4) } })

  it.each([[[small, large, middle]], [[middle, small, large]], [[large, middle, small]]])(
    'is ordered by what would change, not by doubt, in whatever order letters come',
    async (letters) => {
      const store = await storeWith(...letters)
      expect(await asked(store)).toEqual([['large.txt', '/issuer', 6], ['middle.txt', '/criteria/0/met', 2], ['small.txt', '/subject', 1]]) // prettier-ignore
      await store.close()
    },
  )

  it('letters that cite it by its number weigh in, also those that come later', async () => {
    const cited = letter('cited.txt', {
      evidence: { '/number': proof('12/TB-PNN') },
      rivals: { '/number': [{ value: number('13/TB-PNN'), evidence: [] }] },
    })
    const store = await storeWith(cited, small)
    expect((await asked(store))[0]).toEqual(['cited.txt', '/number', 1])
    for (const [file, printed] of [
      ['b.txt', '12/TB-PNN'],
      ['c.txt', '13/TB-PNN'],
      ['d.txt', '14/TB-PNN'],
    ] as const)
      // prettier-ignore
      await keep(store, record({ file, date: '2024-04-01', citations: [citation({ number: printed })] }))
    expect(await asked(store)).toContainEqual(['cited.txt', '/number', 3])
    await store.close()
  })

  it('what is answered is asked no more, and again when the word is taken back', async () => {
    const store = await storeWith(large, middle)
    const before = await asked(store)
    const by = { at: '2024-06-01T00:00:00.000Z', by: 'Lan', why: null }
    const id = large.source.sha256
    const said = await speakOfValue(store, id, { act: 'confirm', field: '/issuer' }, by)
    expect(await asked(store)).toEqual(before.filter(([, pointer]) => pointer !== '/issuer'))
    expect('word' in said).toBe(true)
    const [word] = await store.words(id, null)
    if (word) await takeBack(store, word, { ...by, at: '2024-06-02T00:00:00.000Z' })
    expect(await asked(store)).toEqual(before)
    await speakOfValue(store, id, { act: 'correct', field: '/issuer', typed: 'Phòng Kinh tế' }, { ...by, at: '2024-06-03T00:00:00.000Z' })
    expect(await asked(store)).toEqual(before.filter(([, pointer]) => pointer !== '/issuer'))
    await store.close()
  })

  it('of a rival the question tells what would change under it, and offers it', async () => {
    const store = await storeWith(letter('r.txt', { rivals: { '/deadlines/0/due': [{ value: '2024-03-16', evidence: [] }] } }))
    while (await askSome(store, 5));
    expect(await store.questions.after('', 9)).toMatchObject([{ pointer: '/deadlines/0/due', why: 'rivals', changes: 1, rivals: [{ value: '2024-03-16', from: 'page' }] }]) // prettier-ignore
    await store.close()
  })
})
