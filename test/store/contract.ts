/** What every storage backend must do. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileOutcome } from '../../src/model/outcome.js'
import type { Statement } from '../../src/model/statement.js'
import type { Store } from '../../src/store/store.js'
import { citation, commune, deadline, evidence, facts, number, reading, record, sha } from '../builders/record.js'
import type { Bench } from './bench.js'
import { logContract } from './log.contract.js'
import { openingContract } from './opening.contract.js'
import { placedContract } from './placed.contract.js'
import { registerContract } from './register.contract.js'
import { outcomesContract } from './outcomes.contract.js'
import { questionsContract } from './questions.contract.js'
import { severalContract } from './several.contract.js'
import { sqlViewsContract } from './sql-views.contract.js'
import { textContract } from './text.contract.js'
import { viewContract } from './view.contract.js'
import { all, statementsIn } from '../builders/all.js'
import { usersContract } from './users.contract.js'
import { wordsContract } from './words.contract.js'

const AT = '2024-05-02T01:00:00.000Z'
const LATER = '2024-06-02T01:00:00.000Z'

const said = (id: string, letter: string, asOf: string | null = '2024-03-01'): Statement => ({
  id: sha(id),
  letter,
  saidBy: 'UBND huyện Yên Hòa',
  saidOn: '2024-03-01',
  unit: { code: '99101', validFrom: null, name: 'Phú Lương', district: 'Yên Hòa' },
  standard: 'ntm',
  set: 'xa-2021-2025',
  claim: { track: 'score', property: 'criterion', no: 3, value: 'met' },
  asOf,
  proof: { page: 1, quote: 'đạt tiêu chí số 3', sentence: 'Xã đạt tiêu chí số 3.', rule: 'r', confidence: 0.9 },
})

const outcome = (more: Partial<FileOutcome>): FileOutcome => ({
  kind: 'refused',
  name: 'hong.pdf',
  path: '/thu-den/hong.pdf',
  sha256: sha('hong'),
  code: 'broken',
  says: 'Tệp hỏng.',
  ...more,
})

const notice = record({
  file: 'thong-bao.docx',
  number: number('175/TB-STNMT'),
  date: '2024-03-01',
  issuer: 'Sở Tài nguyên và Môi trường',
  subject: 'Kết quả kiểm tra tại Đồng Ấm',
  deadlines: [deadline({ due: '2024-03-15' }), deadline({ due: null, text: 'sớm nhất' })],
  citations: [citation({ number: '11/QĐ-UBND' })],
  communes: [commune({})],
  problems: [{ code: 'count-mismatch', severity: 'warning', at: '/communes/0', says: 'Số đếm không khớp.', span: { start: 0, end: 9 } }],
  evidence: { '/deadlines/0': [evidence('trước ngày 15/3/2024')], '/communes/0': [evidence('xã Phú Lương')] },
})
const TEXT = 'THÔNG BÁO kết quả kiểm tra tại xã Phú Lương, thôn Đồng Ấm. Gửi báo cáo trước ngày 15/3/2024.'

// prettier-ignore
const PARTS = [
  openingContract, logContract, outcomesContract, questionsContract, severalContract, sqlViewsContract, placedContract, textContract, viewContract, wordsContract, registerContract, usersContract,
]

export function storeContract(name: string, bench: () => Promise<Bench>): void {
  for (const part of PARTS) part(name, bench)
  describe(`store contract: ${name}`, () => {
    let kit: Bench
    let store: Store
    beforeEach(async () => {
      kit = await bench()
      store = await kit.open()
    })
    afterEach(async () => {
      await store.close()
      await kit.done()
    })

    const keep = (of = notice, text = TEXT, statements: Statement[] = [], extractor = 'x/1', at = AT) =>
      store.keep(facts(of), [reading(of, text, statements)], extractor, at)

    it('keeps a letter once; the second time nothing changes', async () => {
      expect(await keep()).toBe('kept')
      const before = await all(store.view(null).letters())
      expect(await keep(notice, TEXT, [], 'x/1', LATER)).toBe('held')
      expect(await all(store.view(null).letters())).toEqual(before)
    })

    describe('a file that holds several letters', () => {
      const part = (from: number, to: number, numbered: string) =>
        record({ ...notice, number: number(numbered), source: { ...notice.source, pages: 3, part: { from, to } } })
      const pages = [
        { number: 1, span: { start: 0, end: 10 }, width: null, height: null },
        { number: 2, span: { start: 10, end: 22 }, width: null, height: null },
        { number: 3, span: { start: 22, end: 32 }, width: null, height: null },
      ]
      const both = [part(1, 1, '7/BC-UBND'), part(2, 3, '8/BC-UBND')]
      const id = notice.source.sha256
      const keepBoth = (extractor = 'x/1', at = AT) =>
        store.keep(
          facts(notice),
          both.map((of, i) => {
            const kept = reading(of, 'Chuối tây\n\nMận hậu\n\n\n\nĐào chín', [said(`${i}`, `${id}#${i}`)])
            return { ...kept, document: { ...kept.document, pages } }
          }),
          extractor,
          at,
        )
      const found = async (words: string) => (await store.search(words, 9)).map((hit) => hit.id)

      it('keeps each, one document for all of them, and finds each by its own words', async () => {
        expect([await keepBoth(), await keepBoth('x/1', LATER)]).toEqual(['kept', 'held'])
        expect((await all(store.view(null).letters())).map((l) => [l.id, l.head.part, l.head.pages])).toEqual([
          [`${id}#1-1`, { from: 1, to: 1 }, 1],
          [`${id}#2-3`, { from: 2, to: 3 }, 2],
        ])
        expect((await store.parsed(id)).length).toBe(1)
        expect([await found('chuối'), await found('mận'), await found('đào')]).toEqual([[`${id}#1-1`], [`${id}#2-3`], [`${id}#2-3`]])
        expect((await store.outcomes())[0]).toMatchObject({ kind: 'done', code: 'several-letters' })
      })

      it.each([
        [id.slice(0, 8), 2],
        [`${id}#2-3`, 1],
        [`${id.slice(0, 8)}#2-3`, 1],
        [`${id.slice(0, 8)}#2`, 1],
        [`${id.slice(0, 8)}#3`, 0],
        ['8/BC-UBND', 1],
        ['thong-bao.docx', 2],
      ])('«%s» calls %i of them', async (called, count) => {
        await keepBoth()
        expect(await store.find(called)).toHaveLength(count)
      })

      it('was one letter to older rules: that reading is closed with all it said, and is found no more', async () => {
        await keep(notice, 'Chuối tây, mận hậu', [said('a', id)])
        await keepBoth('x/2', LATER)
        expect((await all(store.view(null).letters())).map((l) => l.id)).toEqual([`${id}#1-1`, `${id}#2-3`])
        expect((await all(store.view('2024-05-20T00:00:00.000Z').letters())).map((l) => l.id)).toEqual([id])
        expect((await statementsIn(store.view(null))).map((s) => s.letter)).not.toContain(id)
        expect(await found('chuối')).toEqual([`${id}#1-1`])
      })
    })

    it('gives back what it was given, also after closing and opening', async () => {
      await keep()
      store = await kit.reopen(store)
      const [held] = await store.find('thong-bao')
      expect(held?.record).toEqual(notice)
      expect((await store.document(notice.source.sha256))?.document.text).toBe(TEXT)
      const [row] = await all(store.view(null).letters())
      expect(row).toMatchObject({ file: 'thong-bao.docx', number: '175/TB-STNMT', date: '2024-03-01', head: { doubts: 0, problems: 1 } })
    })

    it('shows deadlines, citations, mentions and problems with their proof', async () => {
      await keep()
      const view = store.view(null)
      expect((await all(view.deadlines())).map((d) => [d.deadline.due, d.proof?.quote])).toEqual([
        ['2024-03-15', 'trước ngày 15/3/2024'],
        [null, undefined],
      ])
      expect((await all(view.documentsCited())).flatMap((d) => d.citations.map((c) => [c.number, c.letter.file]))).toEqual([
        ['11/QĐ-UBND', 'thong-bao.docx'],
      ])
      expect((await all(view.mentions('Phú Lương'))).map((m) => [m.name, m.proof?.quote])).toEqual([['Phú Lương', 'xã Phú Lương']])
      expect((await view.problemsOf([notice.source.sha256]))[0]).toMatchObject({
        about: { name: 'Phú Lương', code: '99101' },
        places: [{ quote: 'xã Phú Lương' }, { quote: 'THÔNG BÁO' }],
      })
    })

    it.each([
      ['175/TB-STNMT', 'number'],
      ['0175/tb-stnmt', 'number, other spelling'],
      ['thong-bao.docx', 'file'],
      ['Thong-Bao', 'file without ending'],
      [sha('thong-bao.docx').slice(0, 8), 'start of the hash'],
    ])('finds a letter called %s (%s)', async (called) => {
      await keep()
      expect((await store.find(called)).map((l) => l.record.source.name)).toEqual(['thong-bao.docx'])
    })

    it.each(['176/TB-STNMT', 'bao', '', sha('other').slice(0, 8)])('finds nothing called «%s»', async (called) => {
      await keep()
      expect(await store.find(called)).toEqual([])
    })

    it('a newer reading closes the older one; both can be asked for', async () => {
      await keep(notice, TEXT, [said('a', notice.source.sha256), said('b', notice.source.sha256)])
      const better = { ...notice, number: number('176/TB-STNMT') }
      await keep(better, TEXT, [said('b', notice.source.sha256), said('c', notice.source.sha256)], 'x/2', LATER)
      const ids = async (at: string | null) => (await statementsIn(store.view(at))).map((s) => s.id).sort()
      expect((await all(store.view(null).letters())).map((l) => l.number)).toEqual(['176/TB-STNMT'])
      expect((await all(store.view(AT).letters())).map((l) => l.number)).toEqual(['175/TB-STNMT'])
      expect((await all(store.view(null).deadlines())).length).toBe(2)
      expect(await ids(null)).toEqual([sha('b'), sha('c')].sort())
      expect(await ids('2024-05-20T00:00:00.000Z')).toEqual([sha('a'), sha('b')].sort())
      expect(await ids('2024-01-01T00:00:00.000Z')).toEqual([])
      expect((await store.search('175', 5)).length).toBe(0)
    })

    it('keeps what was recognised, one document for each parser and engine; each reading shows its own', async () => {
      const id = notice.source.sha256
      expect(await store.parsed(id)).toEqual([])
      const by = (engine: string, text: string) => {
        const made = reading(notice, text)
        return { ...made, document: { ...made.document, ocr: { engine, model: 'vie', pages: [1] } } }
      }
      for (const [rules, engine, text] of [
        ['x/1', 'tesseract.js 7.0.0', 'BÁO CÁO'],
        ['x/2', 'tesseract 5.3.0', 'BÁO CÀO'],
        ['x/3', 'tesseract 5.3.0', 'BÁO CÀO'],
      ] as const) {
        expect(await store.keep(facts(notice), [by(engine, text)], rules, AT)).toBe('kept')
        expect((await store.document(id))?.document.text).toBe(text)
      }
      store = await kit.reopen(store)
      const first = by('tesseract 5.3.0', 'BÁO CÀO').document
      expect(await store.parsed(id)).toEqual([first, by('tesseract.js 7.0.0', 'BÁO CÁO').document])
      expect(await store.parsed(sha('other'))).toEqual([])
    })

    it('a failed file may come again, and an unread one is no letter', async () => {
      await store.note(outcome({ sha256: notice.source.sha256 }), AT)
      expect((await store.source(notice.source.sha256))?.status).toBe('refused')
      expect(await all(store.view(null).letters())).toEqual([])
      expect(await keep()).toBe('kept')
      expect((await store.source(notice.source.sha256))?.status).toBe('done')
      await store.note(outcome({ sha256: notice.source.sha256, path: '/elsewhere/x.pdf' }), LATER)
      expect((await store.source(notice.source.sha256))?.status).toBe('done')
    })

    it('of a secret letter keeps hash, name and reason, and no path', async () => {
      const secret = outcome({ kind: 'secret', sha256: sha('secret'), code: 'secret', says: 'Văn bản có dấu MẬT.' })
      await store.note(secret, AT)
      expect(await store.outcomes()).toEqual([{ ...secret, path: null, at: AT, attempts: 0 }])
      expect(await store.source(sha('secret'))).toMatchObject({ path: null, status: 'secret', name: 'hong.pdf' })
      expect((await store.outcomeOf({ sha256: sha('secret') }))?.says).toBe('Văn bản có dấu MẬT.')
    })

    it('notes one outcome per file, the last one', async () => {
      await store.note(outcome({}), AT)
      await store.note(outcome({ says: 'Tệp vẫn hỏng.' }), LATER)
      expect((await store.outcomes()).map((o) => o.says)).toEqual(['Tệp vẫn hỏng.'])
    })

    it('counts tries until there is an outcome', async () => {
      expect([await store.attempt('/d/a', 'a', AT), await store.attempt('/d/a', 'a', AT)]).toEqual([1, 2])
      expect(await store.outcomeOf({ path: '/d/a' })).toBeNull()
      store = await kit.reopen(store)
      expect(await store.attempt('/d/a', 'a', AT)).toBe(3)
      await store.note(outcome({ path: '/d/a', name: 'a' }), AT)
      expect(await store.attempt('/d/a', 'a', AT)).toBe(1)
    })

    it('an outcome follows a moved file', async () => {
      await keep()
      await store.moved('/thu-den/thong-bao.docx', '/thu-den/done/thong-bao.docx')
      expect(await store.outcomeOf({ path: '/thu-den/thong-bao.docx' })).toBeNull()
      expect((await store.outcomeOf({ path: '/thu-den/done/thong-bao.docx' }))?.kind).toBe('done')
    })

    it.each([
      ['dong am', true, 'words without accents, đ too'],
      ['Đồng Ấm', true, 'words with accents'],
      ['"phu luong"', true, 'a phrase'],
      ['175/TB-STNMT', true, 'a number as it is printed'],
      ['tb-stnmt', true, 'a piece of the number'],
      ['Đông Âm', false, 'other accents: found only with accents set aside, and said so'],
    ])('search %s', async (words, exact) => {
      await keep()
      const [hit] = await store.search(words, 5)
      expect({ file: hit?.file, exact: hit?.exact }).toEqual({ file: 'thong-bao.docx', exact })
      expect(hit?.marks.length).toBeGreaterThan(0)
    })

    it.each(['vắng mặt', '', '*', '"', 'phu AND', "x' OR 1"])('search «%s» finds nothing and does not fail', async (words) => {
      await keep()
      expect(await store.search(words, 5)).toEqual([])
    })

    it('the snippet is the original text, and its marks are true', async () => {
      await keep()
      const [hit] = await store.search('bao cao', 5)
      const shown = hit?.marks.map((m) => hit.snippet.slice(m.start, m.end))
      expect(shown).toContain('báo')
      expect(hit?.snippet).toContain('Gửi báo cáo trước ngày')
    })

    it('a letter typed with accents comes before others, which stay away', async () => {
      await keep()
      await keep(record({ file: 'khac.txt' }), 'Thôn Đông Ấm và xã Phù Lưỡng')
      expect((await store.search('Phú Lương', 5)).map((h) => h.file)).toEqual(['thong-bao.docx'])
      expect((await store.search('phu luong', 5)).map((h) => h.file).sort()).toEqual(['khac.txt', 'thong-bao.docx'])
    })
  })
}
