import type { FindingOf } from '../../model/finding.js'
import { overlaps } from '../../model/span.js'
import { clausesIn } from '../deadlines/structure/clause.js'
import type { Reader } from '../rule.js'
import { segmentsOf } from '../view.js'
import { byWhom } from './by-whom.js'
import { founded } from './founded.js'
import { held, heldBy, organised } from './held.js'
import { received } from './received.js'
import { subjectTold } from './subject-told.js'
import type { Ground } from './ground.js'
import { findingsOf, type Telling } from './telling.js'
import { thereAre } from './there-are.js'

const WAYS: readonly ((ground: Ground) => Iterable<Telling>)[] = [thereAre, received, byWhom, founded, subjectTold, organised, heldBy, held]

/** Goes through the clauses of the letter's text; norms tell of no one in particular, and a table's cells hold no sentences. */
export const fulfilmentsReader: Reader = {
  name: 'fulfilment/told',
  read(view, found) {
    if (view.parts.form === 'norm') return { add: [] }
    const add = segmentsOf(view, 'body', 'attachment')
      .filter((s) => s.cell === null)
      .flatMap((segment) => clausesIn(view, segment).flatMap((place) => tellingsIn({ view, found, place })))
    return { add }
  },
}

/** What a clause tells; of two readings of the same words the first stands. */
function tellingsIn(ground: Ground): FindingOf<'fulfilment'>[] {
  const kept: Telling[] = []
  for (const way of WAYS) for (const telling of way(ground)) if (!kept.some((k) => overlaps(k.span, telling.span))) kept.push(telling)
  return kept.flatMap((telling) => findingsOf(ground, telling))
}
