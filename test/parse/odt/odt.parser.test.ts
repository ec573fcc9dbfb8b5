import { describe, expect, test } from 'vitest'
import { asTcvn3, asVni } from '../../text/legacy-encoding/encode.js'
import { cellsOf, limits, paragraphsOf, readAs, refusalOf } from '../reading.js'
import { type Extra, list, makeOdt, numbered, p } from './make-odt.js'

const ODT = 'application/vnd.oasis.opendocument.text'
const read = async (body: string, extra: Extra = {}): Promise<string[]> => paragraphsOf(await readAs(await makeOdt(body, extra), ODT))
const LIST = `<text:list-style style:name="L">${numbered(1, 'I')}${numbered(2, '1', 'style:num-suffix="." text:display-levels="2"')}${numbered(3, 'a', 'style:num-suffix=")"')}</text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uF0B7"/></text:list-style>`
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

describe('words of an ODT', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['blanks, tabs, breaks', p('Số:<text:s text:c="3"/>/UBND<text:line-break/>V/v họp'), ['Số: /UBND', 'V/v họp']],
    ['spans and links', p('Xem <text:span>ở <text:a>đây</text:a></text:span>.'), ['Xem ở đây.']],
    [
      'deleted text, comments and page numbers stay out',
      `<text:tracked-changes><text:changed-region>${p('cũ')}</text:changed-region></text:tracked-changes>${p('Mới<office:annotation><text:p>nhận xét</text:p></office:annotation> <text:page-number>1</text:page-number>nhé')}`,
      ['Mới nhé'],
    ],
    [
      'hidden and raised',
      p('A<text:span text:style-name="H">ẩn</text:span><text:span text:style-name="C">ủy ban</text:span>'),
      ['AỦY BAN'],
    ],
    [
      'notes at the end',
      p(
        'Một<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>chú thích</text:p></text:note-body></text:note> hai',
      ),
      ['Một hai', '[1] chú thích'],
    ],
    [
      'text boxes and sections',
      `<text:section>${p('Trước<draw:frame><draw:text-box><text:p>Trong khung</text:p></draw:text-box></draw:frame>')}</text:section>`,
      ['Trước', 'Trong khung'],
    ],
  ]
  const automatic = textStyle('H', 'text:display="none"') + textStyle('C', 'fo:text-transform="uppercase"')
  test.each(cases)('%s', async (_, body, expected) => expect(await read(body, { automatic })).toEqual(expected))

  test('heads are furniture', async () => {
    const document = await readAs(
      await makeOdt(p('Chữ.'), { styles: `<style:header>${p('DỰ THẢO')}</style:header><style:footer>${p('2')}</style:footer>` }),
      ODT,
    )
    expect(document.furniture.map((f) => f.text)).toEqual(['DỰ THẢO'])
  })
})

describe('numbers of lists as they are printed', () => {
  const deep = list('L', [p('A') + list('', [p('B'), p('C') + list('', [p('D'), p('E')])]), p('F')])
  test('levels', async () => expect(await read(deep, { automatic: LIST })).toEqual(['I. A', 'I.1. B', 'I.2. C', 'a) D', 'b) E', 'II. F']))
  test('a new list begins anew, one that goes on does not', async () =>
    expect(
      await read(
        list('L', [p('A'), p('B')], 'xml:id="x"') +
          p('giữa') +
          list('L', [p('C')], 'text:continue-numbering="true"') +
          list('L', [p('D')]) +
          list('L', [p('E')], 'text:continue-list="x"'),
        { automatic: LIST },
      ),
    ).toEqual(['I. A', 'II. B', 'giữa', 'III. C', 'I. D', 'IV. E']))
  test('a number set by hand, a second paragraph, a bullet, a head of a list', async () =>
    expect(
      await read(
        `<text:list text:style-name="L"><text:list-header>${p('Đầu')}</text:list-header><text:list-item text:start-value="5">${p('A')}${p('tiếp')}</text:list-item></text:list>${list('B', [p('B')])}`,
        { automatic: LIST },
      ),
    ).toEqual(['Đầu', 'V. A', 'tiếp', '- B']))
  test('headings', async () =>
    expect(
      await read(
        '<text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h><text:h text:outline-level="1">C</text:h>',
        {
          styles:
            '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>',
        },
      ),
    ).toEqual(['I. A', 'B', 'II. C']))
})

describe('tables', () => {
  const cell = (content: string, more = ''): string => `<table:table-cell ${more}>${p(content)}</table:table-cell>`
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`
  const RULED = `<style:style style:name="R" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>`

  test('merged cells', async () => {
    const table = `<table:table><table:table-header-rows>${row(cell('TT', 'table:style-name="R" table:number-rows-spanned="2"'), cell('Tiêu chí', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}</table:table-header-rows>${row('<table:covered-table-cell/>', cell('1'), cell('2'))}${row(cell('a'), cell('b'), cell(''))}</table:table>`
    const document = await readAs(await makeOdt(table, { automatic: RULED }), ODT)
    expect(cellsOf(document)).toEqual([
      [
        ['TT', 'Tiêu chí'],
        ['1', '2'],
        ['a', 'b', ''],
      ],
    ])
    expect(document.tables[0]?.rows[1]?.cells.map((c) => c.column)).toEqual([1, 2])
  })

  test('a foot drawn in one table with data is taken apart', async () => {
    const table = `<table:table>${row(cell('Xã', 'table:style-name="R"'), cell('Số'))}${row(cell('A'), cell('1'))}${row(cell('Nơi nhận:</text:p><text:p>- Như trên;'), cell('CHỦ TỊCH'))}</table:table>`
    const document = await readAs(await makeOdt(table, { automatic: RULED }), ODT)
    expect(cellsOf(document)).toEqual([
      [
        ['Xã', 'Số'],
        ['A', '1'],
      ],
    ])
    expect(paragraphsOf(document).slice(1)).toEqual(['Nơi nhận:', '- Như trên;', 'CHỦ TỊCH'])
  })
})

test('fonts of the time before Unicode, through styles', async () => {
  const styles =
    '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTimeH&apos;"/></office:font-face-decls>'
  const automatic = `<style:style style:name="P1" style:family="paragraph"><style:text-properties style:font-name="F1"/></style:style>${textStyle('T1', 'style:font-name="VNI-Times"')}`
  const document = await readAs(
    await makeOdt(p(asTcvn3('quyết định'), 'P1') + p(`<text:span text:style-name="T1">${asVni('xã bạn')}</text:span> né`), {
      styles,
      automatic,
    }),
    ODT,
  )
  expect(paragraphsOf(document)).toEqual(['QUYẾT ĐỊNH', 'xã bạn né'])
  expect(document.problems.map((one) => one.code)).toEqual(['encoding/tcvn3', 'encoding/vni'])
})

describe('packages made to harm, and damaged ones', () => {
  test('one that grows', async () =>
    expect(await refusalOf(await makeOdt(p('a'.repeat(3_000_000))), ODT, { ...limits, maxUnpackedBytes: 1_000_000 })).toMatchObject({
      refused: 'limit',
      code: 'unpacked-too-big',
    }))
  test('an entity', async () =>
    expect(
      (await refusalOf(await makeOdt('', { content: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' }), ODT)).code,
    ).toBe('xml-dtd'))
  test('a password', async () =>
    expect((await refusalOf(await makeOdt(p('x'), { manifest: '<manifest><encryption-data/></manifest>' }), ODT)).code).toBe('password'))
  test('nested a hundred thousand deep', async () =>
    expect(
      (await refusalOf(await makeOdt('<text:section>'.repeat(100_000) + p('x') + '</text:section>'.repeat(100_000)), ODT)).refused,
    ).toBe('unreadable'))
  test('no text', async () => expect((await refusalOf(await makeOdt(p('')), ODT)).code).toBe('no-text'))
  test('a picture alone is said, and what to do', async () =>
    expect((await refusalOf(await makeOdt(p('<draw:frame><draw:image/></draw:frame>')), ODT)).code).toBe('pictures-only'))
  test('no body', async () => expect((await refusalOf(await makeOdt('', { content: '<x/>' }), ODT)).code).toBe('damaged-odt'))
})

describe('pages that the file begins anew', () => {
  const automatic = [
    '<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
    '<style:style style:name="BB" style:family="paragraph" style:parent-style-name="B"/>',
    '<style:style style:name="M" style:family="paragraph" style:master-page-name="Thu"/>',
    '<style:style style:name="N" style:family="paragraph" style:master-page-name=""><style:paragraph-properties fo:break-before="auto"/></style:style>',
    '<style:style style:name="T" style:family="table" style:master-page-name="Thu"/>',
  ].join('')
  const table = (style: string): string =>
    `<table:table table:style-name="${style}"><table:table-row><table:table-cell>${p('A')}</table:table-cell><table:table-cell>${p('B')}</table:table-cell></table:table-row></table:table>`
  const pages = async (body: string): Promise<string[]> => {
    const document = await readAs(await makeOdt(body, { automatic }), ODT)
    return document.pages.map(({ span }) => document.text.slice(span.start, span.end).trim().replace(/\n+/g, ' / '))
  }
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no break', p('Một.') + p('Hai.'), ['Một. / Hai.']],
    ['a break before', p('Một.') + p('Hai.', 'B') + p('Ba.'), ['Một.', 'Hai. / Ba.']],
    ['a break that the parent tells', p('Một.') + p('Hai.', 'BB'), ['Một.', 'Hai.']],
    ['another page style', p('Một.', 'M') + p('Hai.', 'M'), ['Một.', 'Hai.']],
    ['none told', p('Một.') + p('Hai.', 'N'), ['Một. / Hai.']],
    ['a table', p('Một.') + table('T'), ['Một.', 'A / B']],
    ['a table on the same page', p('Một.') + table('X'), ['Một. / A / B']],
  ]
  test.each(cases)('%s', async (_, body, seen) => expect(await pages(body)).toEqual(seen))
})
