/** People's words, each question by an index of its own. */
import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { NewestAsked, SpokenView } from '../model/spoken.js'
import { bySaid, type HeldWord, type Saying, word as wordSchema, withdrawal } from '../model/word.js'
import { chunks } from './chunks.js'
import { after, END } from './keys.js'
import type { Instant } from './store.js'
import type { Tables } from './tables.js'

type Db = Kysely<Tables>
type Asked = SelectQueryBuilder<Tables, 'words', Tables['words']>

export function sqlSpoken(db: Db, knownAt: Instant | null): SpokenView {
  const words = (): Asked =>
    db.selectFrom('words').selectAll().$if(knownAt !== null, (q) => q.where('said_at', '<=', knownAt ?? '')) // prettier-ignore
  const ofKind = (act: Saying['act'] | null): Asked => words().$if(act !== null, (q) => q.where('act', '=', act ?? ''))
  const read = async (asked: Asked): Promise<HeldWord[]> => (await asked.execute()).map((row) => heldWord(row, knownAt))
  return {
    async on(letters, acts) {
      const found = new Map<string, HeldWord>()
      for (const some of chunks([...new Set(letters.map(sourceOf))])) {
        const ofThese = words()
          .where((e) => e.or([e('sha256', 'in', some), e('other_sha256', 'in', some)]))
          .$if(acts !== null, (q) => q.where('act', 'in', [...(acts ?? [])]))
        for (const word of await read(ofThese)) found.set(word.id, word)
      }
      return [...found.values()].sort(bySaid)
    },
    async since(at) {
      const some = [...(await read(words().where('said_at', '>', at))), ...(await read(words().where('withdrawn_at', '>', at)))]
      const isSince = (w: HeldWord): boolean => w.at > at || (w.withdrawn !== null && w.withdrawn.at > at)
      return [...new Map(some.filter(isSince).map((w) => [w.id, w])).values()].sort(bySaid)
    },
    newest: ({ act, behind, most }) => read(before(ofKind(act), behind).orderBy('said_at', 'desc').orderBy('id', 'desc').limit(most)),
    takenBack: ({ act, most }) =>
      read(
        ofKind(act)
          .where('withdrawn_at', 'is not', null)
          .$if(knownAt !== null, (q) => q.where('withdrawn_at', '<=', knownAt))
          .orderBy('withdrawn_at', 'desc')
          .limit(most),
      ),
    called: (start) => read(words().where('id', '>=', start).where('id', '<', after(start)).orderBy('id')),
  }
}

function before(asked: Asked, behind: NewestAsked['behind']): Asked {
  // A bound in any case, so that the index is gone into and not along.
  if (behind === null) return asked.where('said_at', '<', END)
  const { at, id } = behind
  return asked.where('said_at', '<=', at).where((e) => e.or([e('said_at', '<', at), e('id', '<', id)]))
}

/** Of one source, or all (null), in the order they were said. */
export async function wordsOf(db: Db, sha256: string | null, knownAt: Instant | null): Promise<HeldWord[]> {
  const spoken = sqlSpoken(db, knownAt)
  return [...(sha256 === null ? await spoken.since('') : await spoken.on([sha256], null))]
}

export const sourceOf = (letter: string): string => letter.split('#')[0] ?? letter

/** What was withdrawn later stood then. */
function heldWord({ body, withdrawn, withdrawn_at: at }: Tables['words'], knownAt: Instant | null): HeldWord {
  const isKnown = withdrawn !== null && at !== null && (knownAt === null || at <= knownAt)
  return { ...wordSchema.parse(JSON.parse(body)), withdrawn: isKnown ? withdrawal.parse(JSON.parse(withdrawn)) : null }
}
