/**
 * Capitals of TCVN3 where no font tells of them. Typists wrote headings with capital letters and small accented ones ("CéNG HßA"), because the code
 * has no others: a word whose plain letters are all capitals is a capital word, and so is one between two such that has too few letters to tell.
 */
const WORD = /\p{L}+/gu

export const raiseCapitals = (text: string): string => text.split('\n').map(raiseLine).join('\n')

type Kind = 'capital' | 'small' | 'unsure'

function raiseLine(line: string): string {
  const words = line.match(WORD) ?? []
  const kinds = words.map(kindOf)
  if (!kinds.includes('capital')) return line
  let at = 0
  return line.replace(WORD, (word) => {
    const i = at++
    const raised = kinds[i] === 'capital' || (kinds[i] === 'unsure' && neighbours(kinds, i).every((kind) => kind === 'capital'))
    return raised ? word.toUpperCase() : word
  })
}

/** By the letters without accents, which the typist could choose: two capitals and nothing small tell; one capital may begin a name. */
function kindOf(word: string): Kind {
  const plain = word.replace(/[^A-Za-z]/g, '')
  if (/[a-z]/.test(plain)) return 'small'
  return plain.length >= 2 ? 'capital' : 'unsure'
}

/** The nearest words on both sides that tell; none = no ground. */
function neighbours(kinds: readonly Kind[], at: number): Kind[] {
  const told = (kind: Kind): boolean => kind !== 'unsure'
  const near = [kinds.slice(0, at).findLast(told), kinds.slice(at + 1).find(told)]
  return near.filter((kind) => kind !== undefined)
}
