/** edXML headers, read back by an XML reader: what the letter tells, and nothing that it does not. */
import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { type EdxmlLetter, edxmlOf } from '../../../src/report/register/edxml.js'
import { citation, number, record } from '../../builders/record.js'

const letter = record({
  ...{
    type: 'Công văn',
    number: number('175/UBND-NN'),
    issuer: 'UBND huyện Nghĩa Hành',
    issuerParent: 'UBND tỉnh Quảng Ngãi',
    place: 'Nghĩa Hành',
  },
  ...{ date: '2026-04-01', subject: 'V/v rà soát', addressees: ['UBND xã A', 'UBND xã B'], copies: ['Như trên', 'Lưu: VT'] },
  signer: { authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Đỗ Thành Nhơn' },
  marks: { urgency: 'HỎA TỐC', secrecy: null, draft: false, copyOf: null, arrival: null },
  citations: [citation({ number: '12/BC-UBND', date: '2026-03-02', relation: 'replies' }), citation({ number: '9/QĐ', relation: 'basis' })],
})
const shown = { author: letter.issuer, number: '175/UBND-NN', date: letter.date, typeAndSubject: 'Công văn: V/v rà soát' }
const full: EdxmlLetter = { entry: { due: '2026-04-16' }, shown, record: letter, kind: 2 }

/** Leaves by their path below MessageHeader, in order; fails on anything that is no XML. */
function leaves(xml: string): string[] {
  const document = new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(message) } }).parseFromString(xml, 'text/xml') // prettier-ignore
  const [header] = [...document.getElementsByTagName('edXML:MessageHeader')]
  const found: string[] = []
  const walk = (node: typeof header, path: string): void => {
    const inside = [...(node?.childNodes ?? [])].filter((child) => child.nodeType === 1)
    if (inside.length === 0) found.push(`${path.slice(1)}=${node?.textContent ?? ''}`)
    for (const child of inside) walk(child as typeof header, `${path}/${child.nodeName.replace('edXML:', '')}`)
  }
  walk(header, '')
  return found
}

describe('edXML', () => {
  it('tells what the letter tells, in the order of the standard', () => {
    expect(leaves(edxmlOf(full))).toEqual([
      'From/OrganizationInCharge=UBND tỉnh Quảng Ngãi',
      'From/OrganName=UBND huyện Nghĩa Hành',
      'To/OrganName=UBND xã A',
      'To/OrganName=UBND xã B',
      'Code/CodeNumber=175',
      'Code/CodeNotation=UBND-NN',
      'PromulgationInfo/Place=Nghĩa Hành',
      'PromulgationInfo/PromulgationDate=2026/04/01',
      'DocumentType/Type=2',
      'DocumentType/TypeName=Công văn',
      'Subject=V/v rà soát',
      'SignerInfo/Competence=KT. CHỦ TỊCH',
      'SignerInfo/Position=PHÓ CHỦ TỊCH',
      'SignerInfo/FullName=Đỗ Thành Nhơn',
      'DueDate=2026/04/16',
      'ToPlaces/Place=Như trên',
      'ToPlaces/Place=Lưu: VT',
      'OtherInfo/Priority=3',
      'OtherInfo/PageAmount=1',
      'ResponseFor/Code=12/BC-UBND',
      'ResponseFor/PromulgationDate=2026/03/02',
    ])
  })

  it('invents nothing: a blank letter has no fields but its pages, a paper only what was typed', () => {
    const nothing = { author: null, number: null, date: null, typeAndSubject: null }
    expect(leaves(edxmlOf({ entry: { due: null }, shown: nothing, record: record(), kind: null }))).toEqual(['OtherInfo/PageAmount=1'])
    expect(
      leaves(
        edxmlOf({
          entry: { due: null },
          shown: { ...nothing, number: '15-CV/HU', date: '2026-04', typeAndSubject: 'Thư' },
          record: null,
          kind: null,
        }),
      ),
    ).toEqual(['Code/CodeNumber=15', 'Code/CodeNotation=CV/HU', 'Subject=Thư'])
  })

  it.each<[string, string | null, string[]]>([
    ['a blank ordinal stays blank', null, ['Code/CodeNotation=TB-UBND']],
    ['what the clerk wrote over it', '88/TB-UBND', ['Code/CodeNumber=88', 'Code/CodeNotation=TB-UBND']],
    ['what is no number', 'không số', ['Code/CodeNotation=không số']],
  ])('%s', (_, typed, wanted) => {
    const blank = record({ number: { raw: '/TB-UBND', ordinal: null, symbol: 'TB-UBND' } })
    expect(leaves(edxmlOf({ ...full, shown: { ...shown, number: typed }, record: blank })).filter((l) => l.startsWith('Code/'))).toEqual(
      wanted,
    )
  })

  it('whatever a letter holds stays text', () => {
    const evil = `</edXML:Subject><script>alert(1)</script>]]>&amp;<!-- "'\u0000\u000B\uD800\uFFFE \u202E=cmd|'/c calc'!A1`
    const read = leaves(
      edxmlOf({ ...full, shown: { ...shown, typeAndSubject: evil, author: evil }, record: record({ addressees: [evil], copies: [evil] }) }),
    )
    const wanted = evil.replace(/[\u0000\u000B\uD800\uFFFE]/g, '\uFFFD')
    expect(read).toContain(`Subject=${wanted}`)
    expect(read.filter((leaf) => leaf.endsWith(wanted))).toHaveLength(4)
    expect(read.length).toBe(
      leaves(
        edxmlOf({ ...full, shown: { ...shown, typeAndSubject: 'x', author: 'x' }, record: record({ addressees: ['x'], copies: ['x'] }) }),
      ).length,
    )
  })
})
