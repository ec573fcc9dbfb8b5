/** How numbers of documents are printed, over folded text (DOMAIN §4, §13), and what a number is once blanks and line breaks are out of it. */

/** One piece of a symbol: "tb", "snn&ptnt", "v.i", "qh15"; folded. */
const SEGMENT = String.raw`(?:[a-z]\.[a-z0-9]{1,3}|[a-z][a-z0-9]*(?:\s?&\s?[a-z0-9]+)*)`

/** Pieces joined by hyphens; a hyphen may end a line or stand between blanks. Trimmed to what capitals allow by `symbolPrinted`. */
export const SYMBOL = `${SEGMENT}(?:\\s{0,2}-\\s{0,2}${SEGMENT}){0,4}`

/** "175", "15b", "66.9". Not the tail of a date, fraction, decimal or of another number ("2 018" of "120/2 018"). */
export const ORDINAL = String.raw`(?<![\d/.,–-])(?<!/[12]\d{0,2}\s{1,2})(?<ordinal>\d{1,5}(?:\.\d{1,2})?[a-c]?)`

/** A slash as letters and converters print it. */
export const SLASH = String.raw`\s{0,2}/\s{0,2}`

/** "số", "Số:", and the forms poor text makes of it. */
export const SO = String.raw`(?:s[o0]\s{0,2}:?\s{0,3})?`

/**
 * The symbol as far as its print allows: a piece after a spaced hyphen must be capitals ("TB-STNMT - Sở" ends before "Sở").
 * Null when the first piece is no symbol ("5/Nông").
 */
export function symbolPrinted(printed: string): string | null {
  const pieces = printed.split(/(\s*-\s*)/)
  const first = pieces[0] ?? ''
  if (!isSymbolPiece(first, false)) return null
  let symbol = first
  for (let i = 1; i + 1 < pieces.length; i += 2) {
    const joint = pieces[i] ?? ''
    const piece = pieces[i + 1] ?? ''
    if (!isSymbolPiece(piece, /\s/.test(joint))) break
    symbol += joint + piece
  }
  return symbol
}

/** Capitals lead a piece; after a blank two are asked for, else "NN" could be "Nội". Small tails ("UBND-vx", "VP-tl") need no blank. */
function isSymbolPiece(piece: string, spaced: boolean): boolean {
  const capitals = piece.match(/\p{Lu}/gu)?.length ?? 0
  const small = piece.match(/\p{Ll}/gu)?.length ?? 0
  if (spaced) return capitals >= 2 && capitals >= small
  return (capitals >= 1 && small <= Math.max(2, capitals)) || (capitals === 0 && piece.length <= 3 && !/\d/.test(piece))
}

/** Blanks and breaks out, one kind of hyphen: "303/ QĐ –\nUBND" → "303/QĐ-UBND". */
export const cleanNumber = (printed: string): string => printed.replace(/\s+/g, '').replace(/[‐-―−]/g, '-')

/** Bodies that share a symbol's issuer share its last words: "86/CĐ-TTg" and "87/CĐ-TTg"; "45/VPĐP-TH" counts as VPĐP. */
export function issuerCode(number: string): string {
  const symbol = number.replace(/^[^/]*\//, '').replace(/^\d{4}\//, '')
  const party = /^\d+[a-z]?-/.test(number)
  if (party) return symbol
  const [first = '', second] = symbol.split('-')
  return second !== undefined && TYPE_CODES.has(first) ? second : first
}

/** Abbreviations of types that lead a State symbol (Decree 30/2020, appendix III; norms). */
export const TYPE_CODES: ReadonlySet<string> = new Set(
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL NĐ TT TTLT NQLT KL KHLN HDLN KHPH CTPH VBHN GP GCN'.split(
    ' ',
  ),
)
