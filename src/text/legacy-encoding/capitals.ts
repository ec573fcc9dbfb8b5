/**
 * Capitals of TCVN3 where no font tells of them. Typists wrote headings with capital letters and small accented ones ("CéNG HßA"), because the code
 * has no others: a word whose plain letters are all capitals is a capital word, and so is one between two such that has too few letters to tell.
 */
const WORD = /(\p{L}+)/u

export const raiseCapitals = (text: string): string => text.split('\n').map(raiseLine).join('\n')

type Kind = 'capital' | 'small' | 'unsure'

function raiseLine(line: string): string {
  // what stands between words counts too: only blanks keep a heading together
  const pieces = line.split(WORD)
  const kinds = pieces.map((piece, i) => (i % 2 === 1 ? kindOf(piece) : null))
  if (!kinds.includes('capital')) return line
  const raised = (i: number): boolean => kinds[i] === 'capital' || (kinds[i] === 'unsure' && isInHeading(pieces, kinds, i))
  return pieces.map((piece, i) => (raised(i) ? piece.toUpperCase() : piece)).join('')
}

/** By the letters without accents, which the typist could choose: two capitals and nothing small tell; one capital may begin a name. */
function kindOf(word: string): Kind {
  const plain = word.replace(/[^A-Za-z]/g, '')
  if (/[a-z]/.test(plain)) return 'small'
  return plain.length >= 2 ? 'capital' : 'unsure'
}

/** The words joined to it by blanks, up to the first small one, make a heading when one of them is a capital word with an accent: "Sở NN" is none. */
function isInHeading(pieces: readonly string[], kinds: readonly (Kind | null)[], at: number): boolean {
  const [before, after] = [run(pieces, kinds, at, -2), run(pieces, kinds, at, 2)]
  // right beside a small word it belongs to that
  if (before.besideSmall || after.besideSmall) return false
  return [...before.capitals, ...after.capitals].some((word) => /[^\u0000-\u007FĐđ]/.test(word))
}

function run(
  pieces: readonly string[],
  kinds: readonly (Kind | null)[],
  at: number,
  step: 2 | -2,
): { capitals: string[]; besideSmall: boolean } {
  const capitals: string[] = []
  for (let i = at + step; i > 0 && i < pieces.length && (pieces[i - step / 2] ?? '').trim() === ''; i += step) {
    if (kinds[i] === 'small') return { capitals, besideSmall: capitals.length === 0 }
    if (kinds[i] === 'capital') capitals.push(pieces[i] ?? '')
  }
  return { capitals, besideSmall: false }
}
