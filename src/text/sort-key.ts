/**
 * The order of Vietnamese names as text: two keys compared by their bytes stand as `Intl.Collator('vi', { numeric: true })` puts the names,
 * so that an index of any engine, in its plainest order, gives names as people look them up (a ă â b c d đ e ê …, "tiêu chí 9" before "tiêu chí 10").
 * Three levels, each asked only where the one before is alike: letters and numbers; tones (none, huyền, hỏi, ngã, sắc, nặng); small letters before capitals.
 * Written out here and not asked of the machine: keys are kept for years, and must not hang on its version of Unicode's tables.
 */
export function sortKey(name: string): string {
  let [letters, tones, cases] = ['', '', '']
  for (const [piece] of name.normalize('NFC').matchAll(/\d+|[^\d]/gsu)) {
    const { letter, tone, capital } = /^\d/.test(piece) ? { letter: numberAt(piece), tone: '0', capital: '0' } : signOf(piece)
    letters += letter
    tones += tone
    cases += capital
  }
  return [letters, tones.replace(/0+$/, ''), cases.replace(/0+$/, '')].join(BETWEEN)
}

/** Less than every sign of a key, so that "An" stands before "An Bình". */
const BETWEEN = '\u0001'

/** Signs in their order (Unicode's for signs, the alphabet's for letters); '0' is the place of all numbers. */
const ORDER = ` _-,;:!?.'"()[]{}@*/\\&#%\`^+<=>|~$0aăâbcdđeêfghijklmnoôơpqrstuưvwxyz`
const FIRST = '!'.charCodeAt(0)
const placeAt = (index: number): string => String.fromCharCode(FIRST + index)
const PLACES: ReadonlyMap<string, string> = new Map([...ORDER].map((sign, index) => [sign, placeAt(index)]))
/** What the list does not know stands after it, as it is. */
const UNKNOWN = placeAt([...ORDER].length)
const NUMBER = PLACES.get('0') ?? UNKNOWN

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

/** A longer number is a greater one: its length stands before it. */
function numberAt(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/, '')
  return NUMBER + String.fromCharCode(FIRST + Math.min(bare.length, 90)) + bare
}

interface Sign {
  readonly letter: string
  readonly tone: string
  readonly capital: string
}

const known = new Map<string, Sign>()

function signOf(sign: string): Sign {
  const before = known.get(sign)
  if (before) return before
  const made = signMade(sign)
  if (known.size < 5_000) known.set(sign, made)
  return made
}

function signMade(sign: string): Sign {
  const small = sign.toLowerCase()
  const marks = [...small.normalize('NFD')]
  const tone = TONES.findIndex((mark) => marks.includes(mark))
  const bare = marks.filter((mark) => mark !== TONES[tone])
  const letter = bare.join('').normalize('NFC')
  return { letter: PLACES.get(letter) ?? UNKNOWN + letter, tone: String(tone + 1), capital: small === sign ? '0' : '1' }
}
