import { describe, expect, it } from 'vitest'
import { core, formOf } from '../../../src/parse/ocr/word-form.js'

const WELL = [
  'phấn',
  'Đống',
  'UBND',
  '15/2021/QĐ-UBND',
  'TB-STNMT',
  '02-QC/BCĐ',
  '36-QĐ/ĐU',
  'QH15',
  '17/19',
  '2024.',
  '(b/c);',
  'và/hoặc',
  'hiện./.',
  'V/v',
  'VPĐP(Hằng)',
  'KT(H).',
  'QLĐĐ(Bình.07)',
]
const BLANKS = ['Số:......../SNNMT-PTNT', '..../TTr-UBND', 'Số:.......UBND', '..../.UBND']
const ILL = ['h4@ÔlJ·', 'phÒng', 'QĐĐ-TTg', 'HĐĐND-TT', 'NQ-UBTVQHI5', 'I1', 'xkcd', '#€', 'qujên', 'TIr-UBND', '..../TIr-UBND']

describe('the form of a word', () => {
  it.each([...WELL, ...BLANKS])('%s is well formed', (word) => expect(formOf(word)).toBeGreaterThanOrEqual(0.85))
  it.each(ILL)('%s is not', (word) => expect(formOf(word)).toBeLessThanOrEqual(0.5))
  it.each(['Mlô', 'M’gar', 'Krông'])('%s may be a name', (word) => expect(formOf(word)).toBe(0.4))
  it('land offices double their Đ', () => expect(formOf('SNNMT-QLĐĐ')).toBeGreaterThan(0.9))
  it.each([
    ['(để', 'để'],
    ['b/c);', 'b/c'],
    ['“dầu', 'dầu'],
    ['./.', ''],
    ['-', ''],
  ])('%s has the core "%s"', (word, bare) => expect(core(word)).toBe(bare))
})
