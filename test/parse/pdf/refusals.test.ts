import { noTools } from '../../../src/parse/parser.js'
import { describe, expect, it } from 'vitest'
import { fixture, LIMITS, parse, sourceOf } from './read.js'
import { pdfParser } from '../../../src/parse/pdf/pdf.parser.js'
import { tinyPdf } from './tiny-pdf.js'

const sentence = 'Ủy ban nhân dân xã Đồng Mây báo cáo kết quả rà soát các tiêu chí.'
const page = { texts: [{ text: sentence, x: 80, y: 100 }] }

describe('what cannot be read is refused with one sentence', () => {
  const cases: readonly [string, () => Uint8Array, string, string][] = [
    ['a password', () => fixture('locked.pdf'), 'unreadable', 'pdf/password'],
    ['no PDF inside', () => new TextEncoder().encode('%PDF-1.7 nothing else'), 'unreadable', 'pdf/broken'],
    ['an empty file', () => new Uint8Array(), 'unreadable', 'pdf/broken'],
    ['only pictures', () => tinyPdf([{ picture: true }, { picture: true }]), 'waiting', 'pdf/scan'],
    ['pictures with a stray mark', () => tinyPdf([{ picture: true, texts: [{ text: 'Trang 1', x: 80, y: 100 }] }]), 'waiting', 'pdf/scan'],
    ['too many pages', () => tinyPdf(Array<typeof page>(4).fill(page)), 'limit', 'pdf/pages'],
  ]
  it.each(cases)('%s', async (_name, bytes, refused, code) => {
    const answer = await parse(bytes(), { ...LIMITS, maxPages: 3 })
    expect(answer).toMatchObject({ refused, code })
    expect(answer).toHaveProperty('says', expect.stringMatching(/^\p{Lu}[^.]*(\.\S[^.]*)*\.$/u))
  })

  it('names the limit and the number of pages', async () => {
    const answer = await parse(tinyPdf(Array<typeof page>(4).fill(page)), { ...LIMITS, maxPages: 3 })
    expect(answer).toHaveProperty('says', expect.stringContaining('4 trang'))
    expect(answer).toHaveProperty('says', expect.stringContaining('3 trang'))
  })

  it('leaves other kinds of files alone', async () => {
    expect(await pdfParser.parse({ ...sourceOf(tinyPdf([page])), mediaType: 'text/plain' }, LIMITS, noTools)).toBeNull()
  })

  it('reads a file whose end is missing as far as it goes, or refuses it; it never throws', async () => {
    const whole = fixture('letter.libreoffice.pdf')
    for (const part of [0.1, 0.5, 0.9]) {
      const answer = await parse(whole.slice(0, Math.floor(whole.length * part)))
      expect(answer).not.toBeNull()
    }
  })

  it('does not take the bytes away', async () => {
    const bytes = tinyPdf([page])
    await parse(bytes)
    expect(bytes.length).toBeGreaterThan(0)
  })
})

describe('pages that are pictures', () => {
  it('are named when their neighbours carry text', async () => {
    const answer = await parse(tinyPdf([page, { picture: true }, page]))
    expect(answer).toMatchObject({ problems: [{ code: 'pdf/picture-page', says: expect.stringContaining('Trang 2') as string }] })
  })

  it('are no pictures when they are empty, or when an unseen text layer lies over them', async () => {
    const layer = { picture: true, texts: [{ text: sentence, x: 80, y: 100, invisible: true }] }
    expect(await parse(tinyPdf([page, {}, page]))).toMatchObject({ problems: [] })
    expect(await parse(tinyPdf([layer, layer]))).toMatchObject({ problems: [], text: expect.stringContaining('Đồng Mây') as string })
  })
})
