/**
 * Which paragraphs of an old Word file stand in tables, and which end a row ([MS-DOC] 2.9.174 PapxFkp). word-extractor misses the ends of rows
 * of many cells: their look has a length of two bytes, or lies in another stream.
 */

/** Bytes of the main stream, from inclusive, to exclusive. */
export interface TableParagraph {
  readonly from: number
  readonly to: number
  readonly endsRow: boolean
}

const PLCF_PAPX = 0x0102
const PAGE = 512
const IN_TABLE = 0x2416
const ENDS_ROW = 0x2417
/** The look is too long for its page and lies in another stream: so long is only that of a row's end. */
const ELSEWHERE = 0x6646
/** The row's cells: its length takes two bytes. */
const CELLS_OF_ROW = 0xd608

/** The ranges of paragraphs in tables, in the order of the file. Throws RangeError for a broken file. */
export function tableParagraphs(stream: Buffer, table: Buffer): TableParagraph[] {
  const at = stream.readUInt32LE(PLCF_PAPX)
  const count = Math.floor((stream.readUInt32LE(PLCF_PAPX + 4) - 4) / 8)
  const found: TableParagraph[] = []
  for (let i = 0; i < count; i++) {
    const number = table.readUInt32LE(at + (count + 1) * 4 + i * 4) & 0x3fffff
    found.push(...inPage(stream.subarray(number * PAGE, (number + 1) * PAGE)))
  }
  return found.sort((a, b) => a.from - b.from)
}

function inPage(page: Buffer): TableParagraph[] {
  const count = page.readUInt8(PAGE - 1)
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const offset = page.readUInt8((count + 1) * 4 + i * 13) * 2
    const codes = offset === 0 ? [] : codesOf(propertiesAt(page, offset))
    const endsRow = codes.includes(ENDS_ROW) || codes.includes(ELSEWHERE)
    if (!endsRow && !codes.includes(IN_TABLE)) return []
    return [{ from: page.readUInt32LE(i * 4), to: page.readUInt32LE((i + 1) * 4), endsRow }]
  })
}

/** The changes of a paragraph's look, after the number of its style. */
function propertiesAt(page: Buffer, offset: number): Buffer {
  const half = page.readUInt8(offset)
  const [start, length] = half === 0 ? [offset + 2, page.readUInt8(offset + 1) * 2] : [offset + 1, half * 2 - 1]
  return page.subarray(start + 2, start + length)
}

/** Lengths of operands by the kind told in the upper three bits; 6 = its first byte tells. */
const OPERANDS = [1, 1, 2, 4, 2, 2, null, 3] as const

/** What the changes are about; a switch that is off is left out. */
function codesOf(properties: Buffer): number[] {
  const codes: number[] = []
  for (let at = 0; at + 2 < properties.length;) {
    const code = properties.readUInt16LE(at)
    const isSwitch = code === IN_TABLE || code === ENDS_ROW
    if (!isSwitch || properties.readUInt8(at + 2) === 1) codes.push(code)
    if (code === CELLS_OF_ROW) {
      if (at + 4 > properties.length) break
      at += 3 + properties.readUInt16LE(at + 2)
    } else at += 2 + (OPERANDS[code >> 13] ?? properties.readUInt8(at + 2) + 1)
  }
  return codes
}
