/** What a reader is told of a text that was converted: a value taken from it is never silently so. */
import { type Problem, problem } from '../../model/problem.js'
import type { Converted } from './convert.js'
import type { LegacyEncoding } from './fonts.js'

const NAMES: Readonly<Record<LegacyEncoding, string>> = { TCVN3: 'TCVN3 (phông .VnTime)', VNI: 'VNI (phông VNI-Times)' }

/** One problem for each code found, and one where capitals had to be taken from the words around. */
export function encodingProblems(found: readonly Converted[]): Problem[] {
  const codes = [...new Set(found.map(({ encoding }) => encoding))]
  const told = codes.map((encoding) => {
    const byLetters = found.some((one) => one.encoding === encoding && one.ground === 'letters')
    const how = byLetters ? 'nhận ra qua thống kê chữ' : 'theo tên phông'
    const says = `Chữ trong tệp theo bảng mã cũ ${NAMES[encoding]}, ${how}, đã đổi sang Unicode; hãy đối chiếu các chữ có dấu với bản gốc.`
    return problem(`encoding/${encoding.toLowerCase()}`, says, { severity: byLetters ? 'warning' : 'info' })
  })
  const unsure = found.some(({ encoding, ground }) => encoding === 'TCVN3' && ground === 'letters')
  return unsure ? [...told, capitals] : told
}

const capitals = problem(
  'encoding/capitals',
  'Bảng mã TCVN3 không phân biệt chữ hoa có dấu khi không rõ tên phông (.VnTimeH), chữ hoa có thể bị đọc thành chữ thường; hãy đối chiếu tên riêng và đề mục với bản gốc.',
)
