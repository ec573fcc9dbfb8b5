/** What the address of the picture asks for: which sets, which communes, from where on. */
import type { Day } from '../../model/calendar.js'
import { STANDARDS } from '../../model/written-criteria.js'
import type { PictureAsked } from '../../report/picture/rows.js'
import type { Asked } from '../asked.js'

export interface PictureQuestion extends PictureAsked {
  /** All sets by which letters count. */
  readonly known: readonly string[]
  /** Cells that stand on contradicting words are looked for, however many rows there are. */
  readonly marked: boolean
}

/** null: no letter counts by any set yet. */
export async function pictureQuestion(asked: Asked): Promise<PictureQuestion | null> {
  const { query, asOf, view } = asked
  const known = (await view.setsScored()).filter((set) => set !== null)
  const [first, second] = [query('bo'), query('bo2')].map((set) => known.find((k) => k === set) ?? null)
  const main = first ?? (await newestSet(asked, known, asOf))
  if (main === null) return null
  return {
    ...{ known, asOf, sets: second === null || second === undefined || second === main ? [main] : [main, second] },
    standard: STANDARDS.find((s) => s === query('chuan')) ?? null,
    ...{ district: query('huyen'), from: query('tu'), marked: query('mau-thuan') !== null },
  }
}

/** The set of which the newest figures are told by that day. */
async function newestSet({ view }: Asked, known: readonly string[], asOf: Day): Promise<string | null> {
  let best: { readonly set: string; readonly day: Day } | null = null
  for (const set of known) {
    const [day = ''] = await view.scoreDays(set, asOf, 1)
    if (day <= asOf && (best === null || day > best.day)) best = { set, day }
  }
  return best?.set ?? known[0] ?? null
}

/** As `showSet` does, for a set that stands alone. */
export const standardOf = (set: string, { view }: Asked): string => view.criteria.byId(set)?.standard ?? ''
