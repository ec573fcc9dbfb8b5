/**
 * What people say that changes no record: terms that were met, letters that are one or two. Each a function of one letter and the words on it;
 * only words that stand are asked.
 */
import type { KnownLetter } from '../../model/known-letter.js'
import type { LetterFacts, LetterName } from '../../model/letter-facts.js'
import type { DeadlineRecord, LetterRecord } from '../../model/letter-record.js'
import { REST, type TermEvent } from '../../model/term-event.js'
import { bySaid, type SayingOf, type Word } from '../../model/word.js'
import { fold } from '../../text/fold.js'
import { bodyKey } from '../letters/body.js'
import { placed } from '../letters/placed.js'
import { type Actor, actorsOf, isActor } from '../terms/actors.js'
import { findItem } from './anchor.js'
import { isOfLetter } from './saying-of.js'

/** Terms of the letter that people say were met; a word whose term is not read any more tells of none. */
export function doneByPeople({ id, record }: Pick<KnownLetter, 'id' | 'record'>, words: readonly Word[]): TermEvent[] {
  return words.flatMap((word) => {
    const { says, by, why } = word
    if (says.act !== 'done' || !isOfLetter(word, record)) return []
    const index = findItem(record, says.anchor, null)
    const deadline = index === null ? undefined : record.deadlines[index]
    if (index === null || deadline === undefined) return []
    const told = {
      letter: id,
      index,
      state: 'done',
      occurrence: says.period ?? null,
      on: says.on,
      by: { person: by },
      why: why === null ? by : `${by}: ${why}`,
      sure: true,
    } as const
    return doersOf(deadline, record, says.actor).map((doer) => ({ ...told, ...doer }))
  })
}

type Doer = Pick<TermEvent, 'actor' | 'actorKey'>

function doersOf(deadline: DeadlineRecord, record: LetterRecord, actor: string | null): Doer[] {
  const actors = actorsIn(deadline, record)
  if (actor !== null) {
    const meant = actors.find((a) => isNamed(a, actor, record))
    return [meant && !meant.group ? doerOf(meant) : { actor, actorKey: bodyKey(placed(actor, record).body) }]
  }
  // Said of all: nobody of a group is left of whom nothing is told.
  return actors.length === 0 ? [{ actor: '', actorKey: '' }] : actors.map((a) => (a.group ? { actor: a.name, actorKey: REST } : doerOf(a)))
}

const doerOf = ({ name, body }: Actor): Doer => ({ actor: name, actorKey: bodyKey(body) })

/** Those who must act, members of a list each by itself, with the unit that the letter leaves open. */
const actorsIn = ({ who }: DeadlineRecord, record: LetterRecord): Actor[] =>
  who.flatMap(actorsOf).map((a) => (a.group ? a : { ...a, body: placed(a.name, record).body }))

const isNamed = (actor: Actor, name: string, record: LetterRecord): boolean =>
  fold(actor.name) === fold(name) || isActor(actor, placed(name, record).body)

/** Whether the term is this one's to meet; where a letter names nobody it may be anybody's. */
export function isAsked(deadline: DeadlineRecord, record: LetterRecord, name: string): boolean {
  const actors = actorsIn(deadline, record)
  return actors.length === 0 || actors.some((a) => isNamed(a, name, record))
}

type Pair = SayingOf<'join'> | SayingOf<'part'>

/** The last word on each pair of letters. */
export function pairsOf(words: readonly Word[]): readonly Pair[] {
  const pairs = [...words].sort(bySaid).flatMap(({ says }) => (says.act === 'join' || says.act === 'part' ? [says] : []))
  return [...new Map(pairs.map((p) => [[p.letter, p.other].sort().join(' '), p])).values()]
}

/** The same letters as people tell them; `named` gives a held letter its file, null where it is not held. */
export function sameAsTold(
  own: string,
  sameAs: LetterFacts['sameAs'],
  pairs: readonly Pair[],
  named: (id: string) => LetterName | null,
): LetterFacts['sameAs'] {
  const told = pairs.flatMap((pair) => {
    const other = pair.letter === own ? pair.other : pair.other === own ? pair.letter : null
    return other === null ? [] : [{ other, how: pair.act === 'join' ? pair.how : null }]
  })
  if (told.length === 0) return sameAs
  const kept = sameAs.filter((s) => !told.some((t) => t.other === s.id))
  const joined = told.flatMap(({ other, how }) => {
    const name = how === null ? null : named(other)
    return name === null || how === null ? [] : [{ ...name, how }]
  })
  return [...kept, ...joined].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : 1))
}
