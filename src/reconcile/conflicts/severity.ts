/** What is sure, then what is to be looked at, then questions; each by kind and name. */
import { compare } from '../../model/collect.js'
import type { Discrepancy } from '../../model/discrepancy.js'
import { sortKey } from '../../text/sort-key.js'

type Weighed = Pick<Discrepancy, 'kind' | 'about' | 'says' | 'sure'>

export const gravestFirst = (a: Weighed, b: Weighed): number =>
  weight(a) - weight(b) || compare(a.kind, b.kind) || byName(a.about, b.about) || byName(a.says, b.says)

export const weight = ({ kind, sure }: Weighed): 0 | 1 | 2 => (kind.startsWith('question/') ? 2 : sure ? 0 : 1)

const byName = (a: string, b: string): number => compare(sortKey(a), sortKey(b))
