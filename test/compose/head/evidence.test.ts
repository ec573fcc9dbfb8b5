import { describe, expect, it } from 'vitest'
import { composeHead } from '../../../src/compose/head.js'
import { extractView, viewOf } from '../../../src/extract/extract.js'
import { headFamily } from '../../../src/extract/head/head.family.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { documentOf } from '../../builders/view.js'

const compose = (text: string): ReturnType<typeof composeHead> => {
  const document = documentOf(text)
  const { parts, findings } = extractView(viewOf(document), [headFamily])
  return composeHead({ document, parts, findings, reference: loadReference() })
}

const LETTER = `ỦY BAN NHÂN DÂN
XÃ NẬM CẮN
Số: 12/BC-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nậm Cắn, ngày 3 tháng 5 năm 2024

BÁO CÁO
Về việc làm đường

Kính gửi: UBND huyện; Phòng Kinh tế.

UBND xã báo cáo.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lò Văn Ín`

describe('a place that the issuer spells otherwise', () => {
  const placeIn = (place: string): number | undefined =>
    compose(LETTER.replace('Nậm Cắn, ngày', `${place}, ngày`)).part.evidence['/place']?.[0]?.confidence
  it('is doubted', () => expect(placeIn('Nâm Cắn')).toBe(0.6))
  it('is believed when it is the same, whatever the case', () => expect(placeIn('Nậm Cắn')).toBeGreaterThan(0.9))
  it('and when it is another place', () => expect(placeIn('Kỳ Sơn')).toBeGreaterThan(0.9))
})

describe('a scan reads the two spellings differently', () => {
  const scanned = (text: string): ReturnType<typeof composeHead>['part'] => {
    const document = { ...documentOf(text), ocr: { engine: 'x', model: 'y', pages: [1] } }
    const { parts, findings } = extractView(viewOf(document), [headFamily])
    return composeHead({ document, parts, findings, reference: loadReference() }).part
  }
  it.each([
    ['the gazetteer knows the issuer alone', LETTER.replace('Nậm Cắn, ngày', 'Nâm Cắn, ngày'), 'Nậm Cắn', 'Nâm Cắn'],
    ['it knows the place', LETTER.replace('XÃ NẬM CẮN', 'XÃ NÂM CẮN'), 'Nậm Cắn', 'Nâm Cắn'],
    ['it knows neither', LETTER.replace('XÃ NẬM CẮN', 'XÃ NẬM CÁT').replace('Nậm Cắn, ngày', 'Nâm Cát, ngày'), 'Nâm Cát', 'Nậm Cát'],
  ])('%s', (_, text, place, rival) => {
    const { set, rivals, evidence } = scanned(text)
    expect([set.place, rivals['/place']?.map(({ value }) => value)]).toEqual([place, [rival]])
    expect(evidence['/place']?.[0]?.confidence).toBeLessThanOrEqual(0.6)
  })
  it('a family name that no family bears: the one meant, in doubt, and what was read beside it', () => {
    const { set, rivals, evidence } = scanned(LETTER.replace('Lò Văn Ín', 'Đỉnh Văn Ín'))
    expect([set.signer?.name, rivals['/signer/name']?.map(({ value }) => value)]).toEqual(['Đinh Văn Ín', ['Đỉnh Văn Ín']])
    expect(evidence['/signer/name']?.[0]?.confidence).toBeLessThan(0.8)
    expect(evidence['/signer/title']?.[0]?.confidence).toBeGreaterThan(0.9)
  })
  it('a lost apostrophe is read, in doubt', () => {
    const { set, evidence } = scanned(LETTER.replace('Lò Văn Ín', 'K? Brơi'))
    expect(set.signer?.name).toBe('K’ Brơi')
    expect(evidence['/signer/name']?.[0]?.confidence).toBeLessThan(0.8)
  })
  it('a page that was typed is taken at its word', () => {
    expect(compose(LETTER.replace('Lò Văn Ín', 'Đỉnh Văn Ín')).part.set.signer?.name).toBe('Đỉnh Văn Ín')
  })
  it('the same in both: no rival', () => expect(scanned(LETTER).rivals['/place']).toBeUndefined())
})

describe('proof of the head', () => {
  it.each([
    ['/number', 'Số: 12/BC-UBND'],
    ['/number/ordinal', 'Số: 12/BC-UBND'],
    ['/type', 'BÁO CÁO'],
    ['/issuer', 'ỦY BAN NHÂN DÂN\nXÃ NẬM CẮN'],
    ['/place', 'Nậm Cắn'],
    ['/date', 'ngày 3 tháng 5 năm 2024'],
    ['/subject', 'Về việc làm đường'],
    ['/addressees/1', 'Phòng Kinh tế'],
    ['/copies/1', 'Lưu: VT'],
    ['/signer/authority', 'KT. CHỦ TỊCH'],
    ['/signer/title', 'PHÓ CHỦ TỊCH'],
    ['/signer/name', 'Lò Văn Ín'],
  ])('%s stands on «%s»', (pointer, quote) => {
    const evidence = compose(LETTER).part.evidence[pointer]
    expect(evidence?.map((e) => e.quote)).toEqual([quote])
    expect(evidence?.[0]?.confidence).toBeGreaterThanOrEqual(0.8)
  })

  it('hands the facts on', () => {
    expect(compose(LETTER).facts).toMatchObject({
      date: '2024-05-03',
      era: '2024-05-03',
      type: 'Báo cáo',
      issuer: 'Ủy ban nhân dân xã Nậm Cắn',
      place: 'Nậm Cắn',
      ownNumber: '12/BC-UBND',
      ownSymbol: 'BC-UBND',
    })
  })

  it('gives nothing missing a value and nothing valued a reason', () => {
    expect(compose(LETTER).part.missing).toEqual({})
  })

  it('keeps a second number as a rival and doubts the first', () => {
    const { part } = compose(LETTER.replace('Số: 12/BC-UBND', 'Số: 12/BC-UBND\nSố: 13/BC-UBND'))
    expect(part.set.number?.ordinal).toBe('12')
    expect(part.rivals['/number']?.map((r) => r.value)).toEqual([{ raw: '13/BC-UBND', ordinal: '13', symbol: 'BC-UBND' }])
    expect(part.evidence['/number/ordinal']?.[0]?.confidence).toBeLessThan(0.8)
  })

  it('bounds a blank day by the arrival stamp, and never copies it into the date', () => {
    const { part, facts } = compose(`UBND HUYỆN SÔNG MÂY\nĐẾN\nSố: 88\nNgày: 12/5/24\n\n${LETTER.replace('ngày 3 tháng', 'ngày … tháng')}`)
    expect(part.set.date).toBe('2024-05')
    expect(part.set.marks?.arrival).toMatchObject({ number: '88', date: '2024-05-12' })
    expect(part.set.dateWindow).toMatchObject({ from: '2024-05-01', to: '2024-05-12' })
    expect(part.rivals['/date']).toBeUndefined()
    expect(facts.era).toBe('2024-05-12')
  })
})
