/**
 * Lower case, no accents, đ→d, for matching; of the SAME length as its input, so offsets need no map.
 * Every Vietnamese letter is one UTF-16 unit in NFC and folds to one; a sign whose folded form has another length stays as it is.
 * Dashes of all kinds become '-', curly quotes straight ones.
 */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charCodeAt(i), text[i] ?? '')
  return out
}

const cache = new Map<number, string>()

function foldUnit(code: number, unit: string): string {
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit
  const known = cache.get(code)
  if (known !== undefined) return known
  const folded = foldOne(code, unit)
  cache.set(code, folded)
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
