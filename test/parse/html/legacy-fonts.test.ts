import { describe, expect, test } from 'vitest'
import { asTcvn3, asVni } from '../../text/legacy-encoding/encode.js'
import { readAs } from '../reading.js'

const page = (style: string, body: string): string =>
  `<html><head><meta charset="windows-1252"><style>${style}</style></head><body>${body}</body></html>`
const latin = (html: string): Uint8Array => new Uint8Array(Buffer.from(html, 'latin1'))
const SENTENCE = 'Đề nghị các xã gửi báo cáo kết quả thực hiện trước ngày 12/9/2011.'

describe('a page set in old fonts', () => {
  test.each([
    ['style', page('', `<p style="font-family:'.VnTime'">${asTcvn3(SENTENCE)}</p>`)],
    ['style with a list of names', page('', `<div style='font-family: VNI-Times, serif'><p>${asVni(SENTENCE)}</p></div>`)],
    ['face', page('', `<p><font face=".VnTime">${asTcvn3(SENTENCE)}</font></p>`)],
    [
      'style sheet, by class',
      page('p.MsoNormal, li.MsoNormal {margin:0; font-size:14pt; font-family:".VnTime";}', `<p class=MsoNormal>${asTcvn3(SENTENCE)}</p>`),
    ],
    ['style sheet, by tag', page('body { font: 13pt VNI-Times }', `<p>${asVni(SENTENCE)}</p>`)],
  ])('told by %s', async (_, html) => {
    for (const bytes of [latin(html), new TextEncoder().encode(html)]) {
      const document = await readAs(bytes, 'text/html')
      expect(document.text).toBe(SENTENCE)
      expect(document.problems.map((p) => p.code)).toEqual([html.includes('Vn') ? 'encoding/tcvn3' : 'encoding/vni'])
    }
  })

  test('.VnTimeH are capitals, the font inside counts', async () => {
    const html = page(
      '',
      `<p style="font-family:.VnTime">${asTcvn3('Xã này')} <span style="font-family:.VnTimeH">${asTcvn3('quyết định')}</span> <span style="font-family:Arial">né</span></p>`,
    )
    expect((await readAs(latin(html), 'text/html')).text).toBe('Xã này QUYẾT ĐỊNH né')
  })

  test('no font told: by the letters', async () => {
    const document = await readAs(latin(page('', `<p>${asVni(SENTENCE)}</p>`)), 'text/html')
    expect(document.text).toBe(SENTENCE)
    expect(document.problems.map((p) => p.code)).toEqual(['encoding/vni'])
  })

  test('French stays French', async () => {
    const text = 'Où étaient les élèves ? À la forêt, près du château, après l’été dernier ; c’était très agréable.'
    const document = await readAs(page('', `<p>${text}</p>`), 'text/html')
    expect(document.text).toBe(text)
    expect(document.problems).toEqual([])
  })
})
