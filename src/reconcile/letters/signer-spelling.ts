/**
 * One official's name in two spellings: "Nguyễn Văn Trúc" and "Nguyễn Văn Trục", both Phó Giám đốc of one office. Whether one person is meant, or two, a
 * person must say: nothing is changed. A pure function over letters in which one office's people are named.
 */
import { compare, grouped } from '../../model/collect.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { DOUBTFUL, evidenceAt } from '../../model/proof-of.js'
import type { Spelling } from '../../model/spelling.js'
import { nameKey } from '../../text/compare.js'
import { fold } from '../../text/fold.js'
import { type Body, mayBeOne } from './body.js'
import { issuerOf } from './cited.js'
import { placed } from './placed.js'

interface Official {
  readonly name: string
  readonly title: string
  readonly office: Body
  readonly letter: KnownLetter
  /** Pointer to the name in its record. */
  readonly at: string
}

/** `isSame`: two renditions of one letter, of which one's slip of reading is no spelling of the office. */
export function signerSpellings(letters: readonly KnownLetter[], isSame: (a: string, b: string) => boolean): Spelling[] {
  const people = letters.flatMap(officialsIn)
  return [...grouped(people, (p) => `${fold(p.name)} ${titleKey(p.title)}`).values()]
    .flatMap((alike) => spellingsOf(alike, isSame))
    .sort((a, b) => compare(a.about, b.about))
}

/** Who signs, and who is named with title and office; a name that was read with doubt proves no spelling. */
function officialsIn(letter: KnownLetter): Official[] {
  const { record } = letter
  const { signer } = record
  const signs = signer?.name && signer.title ? [{ name: signer.name, title: signer.title, office: issuerOf(record), at: '/signer' }] : []
  const named = record.persons.map(({ name, title, office }, i) => ({
    ...{ name, title, at: `/persons/${i}` },
    office: office === null ? issuerOf(record) : placed(office, record).body,
  }))
  return [...signs, ...named].filter(({ at }) => isSure(letter, at)).map((one) => ({ ...one, letter }))
}

const isSure = ({ record }: KnownLetter, at: string): boolean => (evidenceAt(record, at)[0]?.confidence ?? 1) >= DOUBTFUL

/** "PHÓ GIÁM ĐỐC", "Phó Giám đốc"; "PCT" is a Phó Chủ tịch. */
const titleKey = (title: string): string =>
  fold(title).replace(/\s+/g, ' ').replace(/^pct$/, 'pho chu tich').replace(/^ct$/, 'chu tich').trim()

/** A district's or commune's body only with its unit told on both sides: "UBND xã" is any of thousands. */
const oneOffice = (a: Body, b: Body): boolean =>
  mayBeOne(a, b) && ((a.unit !== null && b.unit !== null) || a.level === 'tinh' || b.level === 'tinh')

/** Of people alike but for accents: the first place of each spelling, where one office may be meant. */
function spellingsOf(alike: readonly [Official, ...Official[]], isSame: (a: string, b: string) => boolean): Spelling[] {
  const sorted = alike.toSorted(
    (a, b) => compare(a.letter.record.date ?? '9999', b.letter.record.date ?? '9999') || compare(a.letter.file, b.letter.file),
  )
  const [first, ...others] = [...grouped(sorted, (p) => nameKey(p.name)).values()]
  return others.flatMap((other): Spelling[] => {
    const pair = (first ?? []).flatMap((a) =>
      other.flatMap((b) => (oneOffice(a.office, b.office) && !isSame(a.letter.id, b.letter.id) ? [[a, b] as const] : [])),
    )[0]
    return pair === undefined ? [] : [spellingOf(...pair, [...(first ?? []), ...other])]
  })
}

function spellingOf(a: Official, b: Official, all: readonly Official[]): Spelling {
  const [x, y] = [oneLine(a.name), oneLine(b.name)]
  return {
    kind: 'spelling/signer',
    about: `${x} / ${y}`,
    office: a.letter.record.issuer,
    letters: [...new Set(all.map((p) => p.letter.file))].sort(compare),
    says: `Cùng cơ quan, cùng chức vụ, tên viết hai cách: “${x}” (${a.letter.file}) và “${y}” (${b.letter.file}); có thể là một người, cần đối chiếu.`,
    places: [a, b].map(({ letter, at, name }) => {
      const [proof] = evidenceAt(letter.record, at)
      return { file: letter.file, page: proof?.page ?? 1, quote: proof?.quote ?? name }
    }),
  }
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()
