import { describe, expect, it } from 'vitest'
import type { CitationRecord } from '../../../src/model/letter-record.js'
import { named } from '../../../src/reconcile/conflicts/without-copies.js'
import { archiveOf } from '../../builders/archive.js'
import { known, type Letter } from '../../builders/known.js'
import { evidence } from '../../builders/record.js'

const SUBJECT = 'ban hành bộ tiêu chí xã nông thôn mới trên địa bàn tỉnh giai đoạn 2021 - 2025'
const cited = (date: string, more: Partial<CitationRecord> = {}): Letter => ({
  date: '2024-03-01',
  evidence: { '/citations/0': [evidence('dẫn')], '/date': [evidence('ngày')] },
  cites: [{ number: '97/QĐ-UBND', date, type: 'Quyết định', issuer: 'UBND tỉnh Yên Sơn', ...more }],
})

/** `letters stands sure` of what follows from letters that cite, and the document where it is held; `copies`: all of them are one. */
async function found(letters: readonly Letter[], itself: Letter | null = null, copies = false): Promise<string[]> {
  const citing = letters.map((letter, i) => known('abc'[i] ?? '', letter))
  const bearing = itself
    ? [known('vb', { type: 'Quyết định', issuer: 'UBND tỉnh Yên Sơn', evidence: { '/date': [evidence('ngày')] }, ...itself })]
    : []
  const archive = await archiveOf([...citing, ...bearing])
  return [...archive.found.conflicts]
    .flatMap(([owner, body]) => named({ owner, body }, () => copies))
    .map(({ conflict: d }) => `${d.letters.map((l) => l.id).join('+')} ${d.stands?.id ?? '-'} ${d.sure ? 'sure' : '?'}`)
}

describe('one document cited with two days', () => {
  it.each<readonly [string, Letter, Letter, readonly string[]]>([
    ['of one year', cited('2023-01-26'), cited('2023-01-16'), ['a+b - sure']],
    [
      'doubtful',
      cited('2023-01-26'),
      { ...cited('2023-01-16'), evidence: { '/citations/0': [evidence('', { confidence: 0.5 })] } },
      ['a+b - ?'],
    ],
    ['of two years, one subject', cited('2022-01-26', { subject: SUBJECT }), cited('2023-01-26', { subject: SUBJECT }), ['a+b - sure']],
    ['the same day', cited('2023-01-26'), cited('2023-01-26'), []],
    ['a month that fits', cited('2023-01-26'), cited('2023-01'), []],
    ['of two years: numbers begin anew', cited('2022-01-26'), cited('2023-01-26'), []],
    [
      'of two years, subjects of two communes',
      cited('2022-01-26', { subject: `${SUBJECT} Phú Lương` }),
      cited('2023-01-26', { subject: `${SUBJECT} Đồng An` }),
      [],
    ],
    ['two provinces', cited('2023-01-26'), cited('2023-01-16', { issuer: 'UBND tỉnh Hòa Sơn' }), []],
    ['an issuer that is not told', cited('2023-01-26'), cited('2023-01-16', { issuer: null }), []],
    [
      'a district that is not told',
      cited('2023-01-26', { issuer: 'UBND huyện' }),
      { ...cited('2023-01-16', { issuer: 'UBND huyện' }), issuer: 'Phòng Nông nghiệp' },
      [],
    ],
    ['a decision and a plan', cited('2023-01-26'), cited('2023-01-16', { type: 'Kế hoạch' }), []],
    [
      'two matters',
      cited('2023-01-26', { subject: SUBJECT }),
      cited('2023-01-16', { subject: 'phê duyệt dự toán kinh phí hoạt động của hội' }),
      [],
    ],
    ['a draft cites', cited('2023-01-26'), { ...cited('2023-01-16'), draft: true }, []],
  ])('%s', async (_, a, b, wanted) => {
    expect(await found([a, b])).toEqual(wanted)
  })

  it('a norm of the state is one in the whole country', async () => {
    const norm = (date: string) => cited(date, { number: '18/2022/QĐ-TTg', issuer: null })
    expect(await found([norm('2022-08-02'), norm('2022-02-08')])).toEqual(['a+b - sure'])
  })

  it('the document itself stands; each two days are told once; a copy tells nothing new', async () => {
    const itself: Letter = { no: '97/QĐ-UBND', date: '2023-01-26' }
    expect(await found([cited('2023-01-16'), cited('2023-01-16')], itself)).toEqual(['vb+a vb sure'])
    expect(await found([cited('2023-01-26')], itself)).toEqual([])
    expect(await found([cited('2023-01-26'), cited('2023-01-16')], null, true)).toEqual([])
  })
})
