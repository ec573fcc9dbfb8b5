/**
 * Lower case, no accents, đ→d, for matching; of the SAME length as its input, so offsets need no map.
 * Every Vietnamese letter is one UTF-16 unit in NFC and folds to one; a sign whose folded form has another length stays as it is.
 * Dashes of all kinds become '-', curly quotes straight ones.
 */
export function fold(text: string): string {
  let out = ''
  for (let from = 0; from < text.length; from += CHUNK) out += foldChunk(text, from, Math.min(text.length, from + CHUNK))
  return out
}

/** Longest run given to String.fromCharCode at once. */
const CHUNK = 4096
const units = new Uint16Array(CHUNK)
/** What each unit folds to, worked out when first met; 0 = not yet. */
const known = new Uint16Array(0x10000)

function foldChunk(text: string, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    units[i - from] = known[code] || remembered(code)
  }
  return String.fromCharCode.apply(null, units.subarray(0, to - from) as unknown as number[]) // apply takes any array-like of numbers
}

function remembered(code: number): number {
  const folded = foldOne(code, String.fromCharCode(code)).charCodeAt(0)
  known[code] = folded
  return folded
}

function foldOne(code: number, unit: string): string {
  if (unit === 'đ' || unit === 'Đ') return 'd'
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  if (code === 0x201c || code === 0x201d || code === 0x201e) return '"'
  if (code === 0x2018 || code === 0x2019) return "'"
  const bare = unit
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return bare.length === 1 ? bare : unit
}
