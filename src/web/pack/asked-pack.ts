/** From the address to the pack that is asked for. */
import { STANDARDS } from '../../model/written-criteria.js'
import { cellPack } from '../../pipeline/pack/cell-pack.js'
import type { Pack } from '../../pipeline/pack/pack.js'
import { valuePack } from '../../pipeline/pack/value-pack.js'
import { unitShown } from '../../pipeline/named-units.js'
import { reportView } from '../../pipeline/report-view.js'
import type { Asked } from '../asked.js'
import { letterIdIn } from '../parts/links.js'

/** Null while nothing is asked about; 'nothing' where no letter tells of it. */
export async function packAsked(asked: Asked): Promise<Pack | 'nothing' | null> {
  const [commune, letter] = [asked.query('xa'), asked.query('van-ban')]
  if (commune !== null) return (await ofCell(asked, commune)) ?? 'nothing'
  return letter === null ? null : ((await ofValue(asked, letter)) ?? 'nothing')
}

const packerOf = ({ desk }: Asked) => ({ program: desk.version, place: desk.place ?? null })

async function ofCell(asked: Asked, commune: string): Promise<Pack | null> {
  const { desk, view, query, asOf, knownAt } = asked
  const number = query('tieu-chi')
  const question = {
    commune: await named(asked, commune),
    criterion: number !== null && /^\d{1,3}$/.test(number) ? Number(number) : null,
    ...{ standard: STANDARDS.find((s) => s === query('chuan')) ?? null, set: query('bo'), asOf, knownAt },
  }
  return cellPack(desk.store, view, question, packerOf(asked))
}

/** A unit's key (code and the day since when it holds) is called as people and commands call it. */
async function named({ view }: Asked, commune: string): Promise<string> {
  const [, code] = /^(\d{4,6}) (?:\d{4}-\d{2}-\d{2})?$/.exec(commune) ?? []
  const unit = code === undefined ? undefined : (await view.unitsOfCode(code)).find(({ key }) => key === commune)
  return unit === undefined ? commune : unitShown(unit.unit)
}

async function ofValue(asked: Asked, called: string): Promise<Pack | null> {
  const { store } = asked.desk
  const id = letterIdIn(called)
  const [held, second] = await store.find(id)
  const letter = held !== undefined && second === undefined ? held.id : id
  return valuePack(store, reportView(store, null), { letter, at: asked.query('cho') ?? '' }, packerOf(asked))
}
