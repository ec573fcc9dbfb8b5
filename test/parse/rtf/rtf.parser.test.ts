import { describe, expect, test } from 'vitest'
import { asTcvn3, asVni } from '../../text/legacy-encoding/encode.js'
import { cellsOf, paragraphsOf, readAs, refusalOf } from '../reading.js'

const RTF = 'application/rtf'
const FONTS = String.raw`{\fonttbl{\f0\fcharset0 Times New Roman;}{\f1\fcharset163 Arial;}{\f2\fnil\fcharset0 .VnTime;}{\f3 .VnTimeH;}{\f4 VNI-Times;}{\f5\fcharset204 Arial{\*\falt Helvetica};}}`
const rtf = (body: string, head = FONTS): Uint8Array =>
  new Uint8Array(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}${body}}`, 'latin1'))
/** Bytes as Word writes them: \'hh. */
const hex = (shown: string): string => shown.replace(/[\u0080-\u00FF]/g, (sign) => `\\'${sign.charCodeAt(0).toString(16)}`)
const read = async (body: string): Promise<string[]> => paragraphsOf(await readAs(rtf(body), RTF))

describe('words of an RTF', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'signs by number, with what old readers show',
      String.raw`K\u237\'ednh g\u7917?i: \u272?\u7841?i di\u7879?n\par`,
      ['Kính gửi: Đại diện'],
    ],
    [
      'negative numbers and no fallback',
      String.raw`\uc0 K\u237 nh \u-30000  g\u7917 i\par`,
      [`Kính ${String.fromCharCode(65536 - 30000)} gửi`],
    ],
    ['a fallback of two signs', String.raw`{\uc2 \u7917\'aa\'bbx}\u7917?y\par`, ['ửxửy']],
    ['bytes of windows-1258 by the font', String.raw`\f1 xa\'de b\'e1o c\'e1o\par`, ['xã báo cáo']],
    ['bytes by another font', String.raw`\f5\'cf\f0\'e9\par`, ['Пé']],
    ['braces and backslashes', String.raw`a \{b\} \\c\par`, ['a {b} \\c']],
    [
      'line and paragraph breaks',
      'Số: 1\\line V/v họp\\par Tiếp'.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0)}?`),
      ['Số: 1', 'V/v họp', 'Tiếp'],
    ],
    ['hidden, deleted, capitals', String.raw`A{\v an}{\deleted xoa}{\caps bc}\plain d\par`, ['ABCd']],
    [
      'fields: the result, but no page number',
      String.raw`Xem {\field{\*\fldinst HYPERLINK "http://x.vn"}{\fldrslt trang}}{\field{\*\fldinst { PAGE }}{\fldrslt 3}}\par`,
      ['Xem trang'],
    ],
    [
      'labels of lists as Word printed them',
      String.raw`{\listtext\f0 1.\tab}Mot\par{\pntext a)\tab}Hai\par{\listtext\u61623\'b7\tab}Ba\par`,
      ['1. Mot', 'a) Hai', '- Ba'],
    ],
    ['notes at the end', String.raw`Mot{\super\chftn{\footnote\chftn chu thich}} hai\par`, ['Mot hai', '[1] chu thich']],
    [
      'a text box',
      String.raw`Truoc{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Trong khung\par}}{\shprslt lap lai}} sau\par`,
      ['Trong khung', 'Truoc sau'],
    ],
    [
      'style sheets, information, pictures and objects are no text',
      String.raw`{\stylesheet{\s0 Normal;}}{\info{\author Ai}}{\*\generator X;}A{\pict\pngblip 89504e47}{\object\objemb{\*\objdata 0105}{\result B}}\par`,
      ['AB'],
    ],
    ['raw bytes are passed over', 'A{\\pict\\bin5 }}{{{}B\\par', ['AB']],
    ['a file cut short', String.raw`{\b Chu dam \u7917`, ['Chu dam ử']],
  ]
  test.each(cases)('%s', async (_, body, expected) => expect(await read(body)).toEqual(expected))

  test('heads are furniture, each once', async () => {
    const document = await readAs(
      rtf(String.raw`{\header DU THAO\par}{\headerl DU THAO\par}{\footer Trang {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}Chu\par`),
      RTF,
    )
    expect(document.text).toBe('Chu')
    expect(document.furniture.map((f) => f.text)).toEqual(['DU THAO', 'Trang'])
  })
})

describe('tables of an RTF', () => {
  const row = (edges: readonly string[], ...cells: readonly string[]): string =>
    `\\trowd\\trleft0${edges.map((edge) => `${edge}`).join('')}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`
  const line = String.raw`\clbrdrt\brdrs`

  test('merged cells keep their places', async () => {
    const body =
      row([`${line}\\clvmgf\\cellx1000`, `${line}\\cellx3000`], 'TT', 'Tieu chi') +
      row([`${line}\\clvmrg\\cellx1000`, `${line}\\cellx2000`, `${line}\\cellx3010`], '', '1', '2') +
      row([`${line}\\cellx1000`, `${line}\\cellx2000`, `${line}\\cellx2990`], 'a', 'b', 'c')
    const document = await readAs(rtf(`${body}\\pard Sau\\par`), RTF)
    expect(cellsOf(document)).toEqual([
      [
        ['TT', 'Tieu chi'],
        ['1', '2'],
        ['a', 'b', 'c'],
      ],
    ])
    expect(document.tables[0]?.rows.map((r) => r.cells.map((c) => [c.column, c.columns, c.rows]))).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
      ],
      [
        [0, 1, 1],
        [1, 1, 1],
        [2, 1, 1],
      ],
    ])
  })

  test('a letterhead is read left column first', async () => {
    const body = row(
      ['\\cellx4000', '\\cellx9000'],
      'UBND HUYEN A\\par So: 1/UBND',
      'CONG HOA XA HOI CHU NGHIA VIET NAM\\par Doc lap - Tu do',
    )
    expect(await read(body)).toEqual(['UBND HUYEN A', 'So: 1/UBND', 'CONG HOA XA HOI CHU NGHIA VIET NAM', 'Doc lap - Tu do'])
  })
})

describe('fonts of the time before Unicode', () => {
  test('decide run by run', async () => {
    const body = `\\f3 ${hex(asTcvn3('quyết định'))}\\par\\f2 ${hex(asTcvn3('Xã này'))}\\f0  caf\\'e9 \\f4 ${hex(asVni('bạn'))}\\par`
    const document = await readAs(rtf(body), RTF)
    expect(paragraphsOf(document)).toEqual(['QUYẾT ĐỊNH', 'Xã này café bạn'])
    expect(document.problems.map((p) => p.code)).toEqual(['encoding/tcvn3', 'encoding/vni'])
  })
})

describe('files made to harm', () => {
  test('a million open groups', async () => expect((await refusalOf(rtf('{'.repeat(1_000_000)), RTF)).code).toBe('damaged-rtf'))
  test('ten thousand columns', async () =>
    expect(await read(`\\trowd${'\\cellx1'.repeat(10_000)}${'\\cell'.repeat(10_000)}\\row Sau\\par`)).toEqual(['Sau']))
  test('no RTF', async () => expect((await refusalOf('văn bản', RTF)).code).toBe('damaged-rtf'))
  test('no words', async () => expect((await refusalOf(rtf('\\par'), RTF)).code).toBe('no-text'))
  test('a picture alone is said, and what to do', async () =>
    expect((await refusalOf(rtf('{\\pict\\pngblip 8950}'), RTF)).code).toBe('pictures-only'))
  test('links to the outside stay unread', async () =>
    expect(await read(String.raw`A{\field{\*\fldinst INCLUDETEXT "/etc/passwd"}{\fldrslt }}{\*\template http://x.vn/t.dot}\par`)).toEqual([
      'A',
    ]))
})

describe('pages that the file begins anew', () => {
  const pages = async (body: string): Promise<string[]> => {
    const document = await readAs(rtf(body), RTF)
    return document.pages.map(({ span }) => document.text.slice(span.start, span.end).trim().replace(/\n+/g, ' / '))
  }
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no break', String.raw`Mot.\par Hai.\par`, ['Mot. / Hai.']],
    ['a page break', String.raw`Mot.\par\page Hai.\par`, ['Mot.', 'Hai.']],
    ['a page break in a paragraph', String.raw`Mot.\page Hai.\par`, ['Mot.', 'Hai.']],
    ['a paragraph that begins a page', String.raw`Mot.\par\pard\pagebb Hai.\par\pard Ba.\par`, ['Mot.', 'Hai. / Ba.']],
    ['a section', String.raw`\sectd\sbknone Mot.\par\sect\sectd\sbkpage Hai.\par`, ['Mot.', 'Hai.']],
    ['a section that says nothing', String.raw`Mot.\par\sect\sectd Hai.\par`, ['Mot.', 'Hai.']],
    ['a section on the same page', String.raw`Mot.\par\sect\sectd\sbknone Hai.\par`, ['Mot. / Hai.']],
    ['the end of a column', String.raw`Mot.\column Hai.\par`, ['Mot. / Hai.']],
    [
      'a table on a new page',
      String.raw`Mot.\par\page\trowd\cellx900\cellx1800\pard\intbl A\cell B\cell\row\pard Hai.\par`,
      ['Mot.', 'A / B / Hai.'],
    ],
  ]
  test.each(cases)('%s', async (_, body, seen) => expect(await pages(body)).toEqual(seen))
})
