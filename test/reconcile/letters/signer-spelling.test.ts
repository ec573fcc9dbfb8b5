/** One official in two spellings, noticed where one office and one title stand behind both; and what is none. */
import { describe, expect, it } from 'vitest'
import type { KnownLetter } from '../../../src/model/known-letter.js'
import { archiveOf } from '../../builders/archive.js'
import { known, type Letter } from '../../builders/known.js'
import { evidence } from '../../builders/record.js'

const SO = { issuer: 'Sở Tài chính', issuerParent: 'UBND tỉnh Hà Nam' }
const signed = (file: string, name: string, more: Letter & { readonly title?: string } = {}): KnownLetter => {
  const { title = 'PHÓ GIÁM ĐỐC', ...rest } = more
  return known(file, { ...SO, date: '2024-01-01', signer: { authority: 'KT. GIÁM ĐỐC', title, name }, ...rest })
}
const names = (file: string, name: string, title: string, office: string | null, more: Letter = {}): KnownLetter =>
  known(file, { issuer: 'UBND huyện Hòa An', date: '2024-02-01', persons: [{ name, title, office }], ...more })
const district = { issuer: 'UBND huyện Hòa An', issuerParent: null, title: 'CHỦ TỊCH' }

/** `same`: all letters are one. */
const noticed = async (letters: readonly KnownLetter[], same = false): Promise<string[]> =>
  [...(await archiveOf(letters)).found.spellings.values()]
    .flatMap((told) => told.filter(({ of: [a, b] }) => !(same && a.id !== b.id)).slice(0, 1))
    .map((s) => `${s.about}: ${s.letters.join(' ')}`)
    .sort()

describe('noticed', () => {
  it.each([
    ['two letters signed', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục')], ['Lê Văn Túc / Lê Văn Tục: a b']],
    ['signed in capitals', [signed('a', 'LÊ VĂN TÚC'), signed('b', 'Lê Văn Tục')], ['LÊ VĂN TÚC / Lê Văn Tục: a b']],
    [
      'named in another office’s letter',
      [signed('a', 'Lê Văn Túc'), names('b', 'Lê Văn Tục', 'Phó Giám đốc', 'Sở Tài chính')],
      ['Lê Văn Túc / Lê Văn Tục: a b'],
    ],
    [
      'by a short title',
      [signed('a', 'Lê Văn Túc', { ...district, title: 'PHÓ CHỦ TỊCH' }), names('b', 'Lê Văn Tục', 'PCT', 'UBND huyện')],
      ['Lê Văn Túc / Lê Văn Tục: a b'],
    ],
    [
      'three letters, two spellings: one notice',
      [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục'), signed('c', 'Lê Văn Túc')],
      ['Lê Văn Túc / Lê Văn Tục: a b c'],
    ],
    [
      'three spellings: two notices',
      [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục'), signed('c', 'Lê Văn Tuc')],
      ['Lê Văn Túc / Lê Văn Tuc: a c', 'Lê Văn Túc / Lê Văn Tục: a b'],
    ],
    [
      'in the order of days, not of arrival',
      [signed('b', 'Lê Văn Tục'), signed('a', 'Lê Văn Túc', { date: '2023-01-01' })],
      ['Lê Văn Túc / Lê Văn Tục: a b'],
    ],
  ] as const)('%s', async (_, letters, expected) => {
    expect(await noticed(letters)).toEqual(expected)
  })
})

describe('left alone', () => {
  const doubtful = { evidence: { '/signer': [evidence('Lê Văn Tục', { confidence: 0.6 })] } }
  it.each([
    ['one spelling', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Túc')]],
    ['two ways to set a tone', [signed('a', 'Lê Văn Hoà'), signed('b', 'Lê Văn Hòa')]],
    ['another name', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tú')]],
    ['another office', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục', { issuer: 'Sở Nội vụ' })]],
    ['an office of another province', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục', { issuerParent: 'UBND tỉnh Nam Định' })]],
    ['another title', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục', { title: 'GIÁM ĐỐC' })]],
    [
      'chairmen of two districts',
      [signed('a', 'Lê Văn Túc', district), signed('b', 'Lê Văn Tục', { ...district, issuer: 'UBND huyện Hòa Bắc' })],
    ],
    [
      'chairmen of communes that are not told',
      [names('a', 'Lê Văn Túc', 'Chủ tịch', 'UBND xã'), names('b', 'Lê Văn Tục', 'Chủ tịch', 'UBND xã')],
    ],
    ['a name read with doubt', [signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục', doubtful)]],
    ['no title', [signed('a', 'Lê Văn Túc'), known('b', { ...SO, signer: { authority: null, title: null, name: 'Lê Văn Tục' } })]],
    ['no name', [signed('a', 'Lê Văn Túc'), known('b', { ...SO, signer: { authority: null, title: 'PHÓ GIÁM ĐỐC', name: null } })]],
  ] as const)('%s', async (_, letters) => {
    expect(await noticed(letters)).toEqual([])
  })
  it('two renditions of one letter: a slip of reading', async () => {
    expect(await noticed([signed('a', 'Lê Văn Túc'), signed('b', 'Lê Văn Tục')], true)).toEqual([])
  })
})
