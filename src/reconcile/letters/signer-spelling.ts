/**
 * One official's name in two spellings: "Nguyễn Văn Trúc" and "Nguyễn Văn Trục", both Phó Giám đốc of one office. Whether one person is meant, or two, a
 * person must say: nothing is changed. From the letters in which people of that title, alike but for accents, are named.
 */
import { compare } from '../../model/collect.js'
import type { SpellingTold } from '../../model/conflict.js'
import type { KnownLetter } from '../../model/known-letter.js'
import { nameKey } from '../../text/compare.js'
import { fold } from '../../text/fold.js'
import { isSure, placeIn, short } from '../conflicts/between.js'
import type { Groups, Lying } from '../conflicts/first-of-each.js'
import { type Body, mayBeOne } from './body.js'
import { issuerOf } from './cited.js'
import { placed } from './placed.js'

/** Lies with those of the same name but for accents, title and unit (or: of provinces' offices), by spelling, then day. */
export interface Official extends Lying {
  readonly name: string
  readonly office: Body
  /** Pointer to the name in its record. */
  readonly at: string
}

/** Who signs, and who is named with title and office; a name that was read with doubt proves no spelling. */
export function officialsIn(letter: KnownLetter): Official[] {
  const { record } = letter
  const { signer } = record
  const signs = signer?.name && signer.title ? [{ name: signer.name, title: signer.title, office: issuerOf(record), at: '/signer' }] : []
  const named = record.persons.map(({ name, title, office }, i) => ({
    ...{ name, title, at: `/persons/${i}` },
    office: office === null ? issuerOf(record) : placed(office, record).body,
  }))
  return [...signs, ...named]
    .filter(({ at }) => isSure(letter, at))
    .flatMap(({ name, title, office, at }, i) =>
      seatsOf(office).map((seat) => ({
        ...{ letter, name, office, at },
        place: `official ${short(fold(name))}, ${short(titleKey(title))} of ${seat}`,
        point: `${spellingKey(name)}${record.date ?? '9999'}|${short(letter.file)}|${letter.id}|${String(i).padStart(4, '0')}`,
      })),
    )
}

const spellingKey = (name: string): string => `${short(nameKey(name))}|`

/** Of each spelling as many letters are looked at, and of one name no more spellings than anybody can have. */
export const BY_SPELLING: Groups = { inner: (point) => `${point.split('|', 1)[0] ?? ''}|`, outer: () => '', few: 40, many: 24 }

/** "PHÓ GIÁM ĐỐC", "Phó Giám đốc"; "PCT" is a Phó Chủ tịch. */
const titleKey = (title: string): string =>
  fold(title).replace(/\s+/g, ' ').replace(/^pct$/, 'pho chu tich').replace(/^ct$/, 'chu tich').trim()

/** A district's or commune's body only with its unit told on both sides: "UBND xã" is any of thousands. */
const oneOffice = (a: Body, b: Body): boolean => mayBeOne(a, b) && (hasUnits(a, b) || a.level === 'tinh' || b.level === 'tinh')
const hasUnits = (a: Body, b: Body): boolean => a.unit !== null && b.unit !== null

/** An office of a province is often named without it. */
const PROVINCES = '~'
const seatsOf = ({ unit, level }: Body): string[] => [
  ...(unit === null ? [] : [short(unit)]),
  ...(level === 'tinh' || level === null ? [PROVINCES] : []),
]

/** More is not tried: of two copies one slip of reading is no spelling of the office, and which letters are copies is another's word. */
const TRIED = 4

/** `alike`: people of one place by spelling. The first spelling against each other; best first. */
export function spellingsOf(
  place: string,
  alike: Iterable<readonly Official[]>,
): (readonly [key: string, told: readonly SpellingTold[]])[] {
  const [first, ...others] = [...alike].sort((a, b) => compare(pointOf(a), pointOf(b)))
  if (first === undefined) return []
  return others.flatMap((other) => {
    const pairs = first.flatMap((a) => other.flatMap((b) => (oneOffice(a.office, b.office) ? [[a, b] as const] : [])))
    // Where units are told, it is told at the unit's own place.
    if (place.endsWith(` of ${PROVINCES}`) && pairs.some(([a, b]) => hasUnits(a.office, b.office))) return []
    const told = pairs.slice(0, TRIED).map(([a, b]) => spellingOf(a, b, [...first, ...other]))
    return told.length === 0 ? [] : [[`${keyOf(first)} / ${keyOf(other)}`, told] as const]
  })
}

const keyOf = ([one]: readonly Official[]): string => (one === undefined ? '' : spellingKey(one.name))

/** By the day and file of its first letter. */
const pointOf = ([one]: readonly Official[]): string => (one === undefined ? '' : one.point.slice(spellingKey(one.name).length))

function spellingOf(a: Official, b: Official, all: readonly Official[]): SpellingTold {
  const [x, y] = [oneLine(a.name), oneLine(b.name)]
  return {
    kind: 'spelling/signer',
    about: `${x} / ${y}`,
    office: a.letter.record.issuer,
    letters: [...new Set(all.map((p) => p.letter.file))].sort(compare),
    says: `Cùng cơ quan, cùng chức vụ, tên viết hai cách: “${x}” (${a.letter.file}) và “${y}” (${b.letter.file}); có thể là một người, cần đối chiếu.`,
    of: [a, b].map(({ letter: { id, file } }) => ({ id, file })) as [SpellingTold['of'][0], SpellingTold['of'][1]], // two in, two out
    at: [placeIn(a.letter, a.at), placeIn(b.letter, b.at)],
  }
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim()
