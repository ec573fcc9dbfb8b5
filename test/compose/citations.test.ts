import { describe, expect, it } from 'vitest'
import { composeCitations } from '../../src/compose/citations.js'
import type { HeadFacts } from '../../src/compose/head-facts.js'
import type { RecordPart } from '../../src/compose/record-part.js'
import { citationsFamily } from '../../src/extract/citations/citations.family.js'
import { extractView, viewOf } from '../../src/extract/extract.js'
import { loadReference } from '../../src/pipeline/load-reference.js'
import { documentOf } from '../builders/view.js'

const HEAD: HeadFacts = {
  date: '2024-05-20',
  era: '2024-05-20',
  type: 'Kế hoạch',
  issuer: 'UBND xã Hòa An',
  issuerParent: null,
  place: 'Hòa An',
  ownNumber: '47/KH-UBND',
  ownSymbol: 'KH-UBND',
  addressees: [],
}

function compose(body: string, head: Partial<HeadFacts> = {}, appendix = ''): RecordPart {
  const foot = appendix === '' ? '' : `\n\nNơi nhận:\n\n- Như trên;\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\nĐinh Văn Bách\n\n${appendix}`
  const document = documentOf(`Kính gửi: Các thôn.\n\n${body}${foot}`)
  const { parts, findings } = extractView(viewOf(document), [citationsFamily])
  return composeCitations({ document, parts, findings, reference: loadReference() }, { ...HEAD, ...head })
}

const numbers = (part: RecordPart): readonly string[] =>
  (part.set.citations ?? []).map((c) => `${c.number} ${c.date ?? '-'} ${c.issuer ?? '-'}`)

describe('mentions of one document', () => {
  it('become one citation with what each tells, each mention a proof', () => {
    const part = compose(
      'Ngày 02/5/2024, UBND huyện có Công văn số 81/UBND-NN về rà soát hộ nghèo. Nay gia hạn thời hạn nêu tại Công văn số 81/UBND-NN đến ngày 30/5/2024.',
    )
    expect(part.set.citations).toEqual([
      {
        type: 'Công văn',
        number: '81/UBND-NN',
        date: '2024-05-02',
        issuer: 'UBND huyện',
        subject: 'rà soát hộ nghèo',
        relation: 'extends',
      },
    ])
    expect(part.evidence['/citations/0']).toHaveLength(2)
  })
  it('stay two when their days differ', () => {
    const part = compose(
      'Căn cứ Quyết định số 12/QĐ-UBND ngày 01/2/2023 của UBND huyện và Quyết định số 12/QĐ-UBND ngày 03/4/2024 của UBND tỉnh;',
    )
    expect(numbers(part)).toEqual(['12/QĐ-UBND 2023-02-01 UBND huyện', '12/QĐ-UBND 2024-04-03 UBND tỉnh'])
  })
  it('take a short form for the long one', () => {
    const part = compose(
      'Căn cứ Quyết định số 488/QĐ-UBND ngày 01/2/2023 của UBND huyện. Các thôn làm đúng Quyết định số 488, không để sót.',
    )
    expect(numbers(part)).toEqual(['488/QĐ-UBND 2023-02-01 UBND huyện'])
  })
})

describe('own number', () => {
  const cases: readonly (readonly [name: string, body: string, head: Partial<HeadFacts>, appendix: string, want: readonly string[]])[] = [
    [
      'in an appendix is left out',
      'Các thôn thực hiện.',
      {},
      'PHỤ LỤC\n\n(Kèm theo Kế hoạch số 47/KH-UBND ngày 20/5/2024 của UBND xã Hòa An)',
      [],
    ],
    [
      'left blank in an appendix is left out',
      'Các thôn thực hiện.',
      { ownNumber: null },
      'PHỤ LỤC\n\n(Kèm theo Kế hoạch số …../KH-UBND ngày …/5/2024 của UBND xã Hòa An)',
      [],
    ],
    [
      'of another body and day is kept',
      'Thực hiện Kế hoạch số 47/KH-UBND ngày 03/4/2024 của UBND huyện.',
      {},
      '',
      ['47/KH-UBND 2024-04-03 UBND huyện'],
    ],
    ['with a year in between is another', 'Thực hiện Thông tư số 47/2013/TT-BTC.', {}, '', ['47/2013/TT-BTC - -']],
  ]
  it.each(cases)('%s', (_name, body, head, appendix, want) => expect(numbers(compose(body, head, appendix))).toEqual(want))
})

describe('what is settled and what is told', () => {
  it('gives a day without year the last one before the letter, as doubtful', () => {
    const part = compose('Theo Công văn số 12/STC-NS ngày 12/4 và Công văn số 13/STC-NS ngày 25/12 của Sở Tài chính.')
    expect(part.set.citations?.map((c) => c.date)).toEqual(['2024-04-12', '2023-12-25'])
    expect(part.evidence['/citations/0']?.[0]?.confidence).toBeLessThan(0.8)
  })
  it('leaves it open while the letter has no day', () => {
    expect(compose('Theo Công văn số 12/STC-NS ngày 12/4.', { date: null }).set.citations?.[0]?.date).toBeNull()
  })
  it('takes a type from the symbol where no word tells it', () => {
    const part = compose('Theo kết quả kiểm tra (61/TB-STC ngày 18/3/2024), các thôn bổ sung hồ sơ.')
    expect(part.set.citations?.[0]?.type).toBe('Thông báo')
    expect(part.evidence['/citations/0']?.[0]?.assumed).toHaveLength(1)
  })
  const problems: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ['Theo Công văn số 12/KH-UBND ngày 01/2/2024.', ['citation/type-differs']],
    ['Theo Kế hoạch số 12/QĐ-UBND ngày 01/2/2024.', ['citation/type-differs']],
    ['Theo Thông báo số 12/UBND-NN ngày 01/2/2024.', ['citation/type-differs']],
    ['Theo Công văn số 12/STC-NS ngày 31/4/2024.', ['citation/date-impossible']],
    ['Theo Văn bản số 12/STC-NS ngày 01/4/2024.', []],
    ['Theo Thông báo kết luận số 12-TB/HU ngày 01/4/2024.', []],
    ['Theo Luật số 12/2017/QH14; Nghị quyết số 12/2021/QH15; Tờ trình số 12/TTr-STC.', []],
    ['Theo Chương trình phối hợp số 12/CTPH-HND-STC ngày 01/4/2024.', []],
  ]
  it.each(problems)('«%s» has problems %j', (text, codes) => expect(compose(text).problems.map((p) => p.code)).toEqual(codes))
})
