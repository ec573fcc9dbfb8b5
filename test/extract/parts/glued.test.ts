import { describe, expect, it } from 'vitest'
import { seams } from '../../../src/extract/parts/glued.js'

const cut = (line: string): string[] => {
  const at = [0, ...seams(line), line.length]
  return at.slice(1).map((end, i) => line.slice(at[i], end).trim())
}

describe('lines that run together', () => {
  it.each([
    ['DỰ THẢODỰ THẢOSố: /QĐ-UBND', ['DỰ THẢO', 'DỰ THẢO', 'Số: /QĐ-UBND']],
    ['DỰ THẢOSố: 12/TTr-SXD', ['DỰ THẢO', 'Số: 12/TTr-SXD']],
    ['Cao Lãnh, ngày   tháng 12 năm 2025V/v rà soát quỹ đất', ['Cao Lãnh, ngày   tháng 12 năm 2025', 'V/v rà soát quỹ đất']],
    ['Cao Lãnh, ngày 03 tháng 5 năm 2024 V/v rà soát quỹ đất', ['Cao Lãnh, ngày 03 tháng 5 năm 2024', 'V/v rà soát quỹ đất']],
  ])('%s', (line, parts) => expect(cut(line)).toEqual(parts))

  it.each([
    ['Dự thảo số liệu năm 2024 của xã', 'words of a sentence'],
    ['V/v góp ý dự thảo Số tay hướng dẫn', 'the draft is another document'],
    ['Kế hoạch của tháng 12 năm 2025 vượt mức giao', 'no trích yếu behind the year'],
  ])('%s stays whole: %s', (line) => expect(seams(line)).toEqual([]))
})
