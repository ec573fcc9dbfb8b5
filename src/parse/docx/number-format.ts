/** Numbers and bullets of automatic numbering as they are printed. */

export interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  /** Restarts after this level (1-based) or a higher one; 0 = never; null = after any higher level. */
  readonly restart: number | null
  /** All figures Arabic (w:isLgl). */
  readonly legal: boolean
  readonly suffix: string
  /** The paragraph style bound to this level. */
  readonly style: string | null
}

export interface Label {
  readonly text: string
  readonly bullet: boolean
}

interface Counter {
  readonly value: number
  readonly format: string
}

/** A level's text with its figures filled in ("%1.%2." → "2.1."); null when nothing is printed. */
export function labelText(level: Level, depth: number, counter: (level: number) => Counter): Label | null {
  if (level.format === 'bullet') return { text: `${bullet(level.text)} `, bullet: true }
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const { value, format } = counter(at)
    return at > depth ? '' : figure(value, level.legal ? 'decimal' : format)
  })
  if (text.trim() === '') return null
  return { text: level.suffix === 'nothing' || /\s$/.test(text) ? text : `${text} `, bullet: false }
}

/** Signs of symbol fonts stand for dashes; "-" and "+" are what letters print for points. */
const bullet = (sign: string): string => (/^[+*–—-]$/.test(sign) ? sign : sign === 'o' || sign === '○' || sign === '◦' ? '+' : '-')

function figure(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerLetter':
      return letters(value)
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  let out = ''
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      out += sign
      left -= worth
    }
  return out
}

/** a … z, aa, bb, … as Word counts. */
const letters = (value: number): string =>
  value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 9))
