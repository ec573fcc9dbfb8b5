/** Full text and odd signs: what is found, and that values come back as they went in. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { facts, number, reading, record } from '../builders/record.js'
import type { Bench } from './bench.js'
import { all } from '../builders/all.js'

const AT = '2024-05-02T01:00:00.000Z'
const LATER = '2024-06-02T01:00:00.000Z'

export function textContract(name: string, bench: () => Promise<Bench>): void {
  describe(`text: ${name}`, () => {
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

    const keep = (file: string, text: string, extractor = 'x/1', at = AT) => {
      const letter = record({ file })
      return store.keep(facts(letter), [reading(letter, text)], extractor, at)
    }
    const found = async (words: string, limit = 9) => (await store.search(words, limit)).map((h) => h.file)

    it.each([
      ['Trường Tiểu học Hoà Bình', 'hòa bình', 1, 'the mark on either vowel'],
      ['Trường Tiểu học Hoà Bình', 'HÒA BÌNH', 1, 'capitals'],
      ['Trường Tiểu học Hoà Bình', 'hoa', 1, 'one word without marks'],
      ['Trường Tiểu học Hoà Bình', 'ho', 0, 'the beginning of a word is no word'],
      ['Trường Tiểu học Hoà Bình', 'học bình', 1, 'words apart'],
      ['Trường Tiểu học Hoà Bình', '"học bình"', 0, 'a phrase that does not stand so'],
      ['Trường Tiểu học Hoà Bình', '“tieu hoc hoa”', 1, 'a phrase in curly quotes'],
      ['Trường Tiểu học Hoà Bình', '"tiểu hoc"', 0, 'a phrase half with marks is a phrase with marks'],
      ['gửi báo\ncáo\tquý', '"bao cao quy"', 1, 'a phrase over the end of a line'],
      ['Căn cứ Quyết định số 12/QĐ-\nUBND', '12/QĐ-UBND', 1, 'a number over the end of a line'],
      ['đạt 100% kế hoạch_năm', 'hoach_nam', 1, 'signs that mean something to SQL'],
      ['đạt 100% kế hoạch', '1%0', 0, 'signs that mean something to SQL, not there'],
      ['bờ bãi ba ba ba', '"ba ba"', 1, 'the same word again and again'],
      ['m² và 2\u0303 và 𝒜b', 'm²', 1, 'signs from outside the alphabet'],
      ["d'Artagnan \\ $1 $$ ?", "d'artagnan", 1, 'quotes and backslashes'],
    ])('«%s» searched for %s: %i (%s)', async (text, words, count) => {
      await keep('a.txt', text)
      expect((await store.search(words, 9)).filter((h) => h.exact)).toHaveLength(count)
    })

    it('more often, in a shorter letter, in the name: comes first', async () => {
      await keep('dai.txt', `lúa ${'và những việc khác nữa '.repeat(50)}`)
      await keep('ngan.txt', 'lúa và ngô')
      await keep('nhieu.txt', 'lúa lúa lúa và ngô')
      await keep('lua.txt', 'việc gieo cấy')
      await keep('khac.txt', 'việc khác')
      expect(await found('lua')).toEqual(['lua.txt', 'nhieu.txt', 'ngan.txt', 'dai.txt'])
      expect(await found('lua', 2)).toEqual(['lua.txt', 'nhieu.txt'])
    })

    it('of letters that are equally good the first by name are shown, whichever came first', async () => {
      for (const file of ['d.txt', 'b.txt', 'c.txt', 'a.txt']) await keep(file, 'lúa và ngô')
      await keep('nhieu.txt', 'lúa lúa lúa và ngô')
      expect(await found('lua', 3)).toEqual(['nhieu.txt', 'a.txt', 'b.txt'])
    })

    it('a run that overlaps itself counts each time', async () => {
      await keep('hai.txt', 'ba ba và ba ba rồi hết')
      await keep('ba.txt', 'ba ba ba ba và rồi hết')
      await keep('mot.txt', 'ba ba và rồi hết ba ba')
      for (const i of [1, 2, 3, 4]) await keep(`${i}.txt`, 'việc khác')
      expect((await found('"ba ba"'))[0]).toBe('ba.txt')
    })

    it('words side by side come before words apart', async () => {
      await keep('xa.txt', 'đất của dân và nước của đồng ruộng')
      await keep('gan.txt', 'bàn về đất nước của ruộng đồng dân')
      await keep('khac.txt', 'việc khác')
      expect(await found('đất nước')).toEqual(['gan.txt', 'xa.txt'])
    })

    it('a letter read anew is found by its new words only', async () => {
      await keep('a.txt', 'cây chuối')
      await keep('a.txt', 'cây mận', 'x/2', LATER)
      expect([await found('chuối'), await found('mận'), await found('cây')]).toEqual([[], ['a.txt'], ['a.txt']])
    })

    it('of a long letter the last words are found, phrases too, and words without end are no trouble', async () => {
      const filler = Array.from({ length: 60_000 }, (_, i) => `từ${i} khoản`).join(' ')
      const endless = 'x'.repeat(9000)
      await keep('dai.txt', `${filler} ${endless}y rồi Đồng Ấm cuối cùng. ${'Hết. '.repeat(100_000)}`)
      for (const words of ['từ59999', '"khoản từ59999"', 'dong am', '"Đồng Ấm cuối"', `${endless}y`])
        expect(await found(words)).toEqual(['dai.txt'])
      expect(await found(`${endless}z`)).toEqual([])
      expect(await found('"Đồng cuối"')).toEqual([])
    })

    it('a text with U+0000 in it is kept: the document as it is, the search text with a sign for it', async () => {
      const letter = record({ file: 'a\0b.txt', number: number('1\0/UBND'), subject: 'về\0việc' })
      await store.keep(facts(letter), [reading(letter, 'cây\0mận\0')], 'x/1', AT)
      store = await kit.reopen(store)
      const [held] = await store.find(letter.source.sha256)
      expect(held?.record).toEqual(letter)
      expect((await store.document(letter.source.sha256))?.document.text).toBe('cây\0mận\0')
      expect((await store.search('mận', 5))[0]?.snippet).toBe('cây\uFFFDmận\uFFFD')
      expect((await all(store.view(null).letters())).map((l) => [l.file, l.number])).toEqual([['a\uFFFDb.txt', '1\uFFFD/UBND']])
      expect((await store.outcomeOf({ path: '/thu-den/a\0b.txt' }))?.kind).toBe('done')
    })

    it('signs of every kind come back as they went in', async () => {
      const subject = 'Đ đ ắ Ỹ 😀 𠮷 \u200b \u0301 \t \r\n " \' \\ \\0 %_ $1 {} \u{10ffff} �'
      const letter = record({ file: 'ký tự.txt', subject })
      await store.keep(facts(letter, { arrivedOn: '2024-05-01' }), [reading(letter, subject)], 'x/1', '2024-05-02T01:02:03.045Z')
      store = await kit.reopen(store)
      const [row] = await all(store.view(null).letters())
      expect(row).toMatchObject({ file: 'ký tự.txt', arrivedOn: '2024-05-01', recordedFrom: '2024-05-02T01:02:03.045Z', head: { subject } })
      expect((await store.find('ký tự.txt'))[0]?.record).toEqual(letter)
      expect((await store.document(letter.source.sha256))?.document.text).toBe(subject)
    })

    it('a path may be as long as the system lets it', async () => {
      const deep = (name: string) => `/${Array.from({ length: 40 }, (_, i) => `${i}thư mục ${'ữ'.repeat(20)}`).join('/')}/${name}`
      const letter = record({ file: 'a.txt' })
      expect(await store.attempt(deep('a.txt'), 'a.txt', AT)).toBe(1)
      await store.keep(facts(letter, { path: deep('a.txt') }), [reading(letter, 'a')], 'x/1', AT)
      await store.moved(deep('a.txt'), deep('b.txt'))
      expect(await store.outcomeOf({ path: deep('a.txt') })).toBeNull()
      expect(await store.outcomeOf({ path: deep('b.txt') })).toMatchObject({ kind: 'done', path: deep('b.txt') })
    })

    it('rows come in the order of their bytes, whatever the language of the machine', async () => {
      const names = ['Z', 'a', 'B', 'ă', 'đ', 'Đ', 'd', 'e', '_', '-', '10', '9', 'ô', 'o']
      for (const path of names) await store.note({ kind: 'refused', name: path, path, sha256: null, code: 'x', says: 'x' }, AT)
      expect((await store.outcomes()).map((o) => o.path)).toEqual(names.sort())
    })
  })
}
