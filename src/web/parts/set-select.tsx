/** A criterion set, chosen by its name: nobody need know its id. */
import type { FC } from 'hono/jsx'
import { compare } from '../../model/collect.js'
import { showSet } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { visible } from './told.js'

interface Choice {
  readonly asked: Asked
  readonly name: string
  readonly chosen: string | null
}

/** Sets of communes that have a list of criteria, the newest first. One that is asked for and not known stays chosen. */
export const SetSelect: FC<Choice> = ({ asked: { lang, view }, name, chosen }) => {
  const known = view.criteria.sets
    .filter((s) => s.level === 'xa' && s.criteria.length > 0)
    .sort((a, b) => b.from - a.from || compare(a.id, b.id))
  return (
    <select name={name}>
      <option value="">–</option>
      {chosen !== null && !known.some((s) => s.id === chosen) && (
        <option value={chosen} selected>
          {visible(chosen)}
        </option>
      )}
      {known.map(({ id, standard }) => (
        <option value={id} selected={id === chosen}>
          {showSet(id, standard, lang)}
        </option>
      ))}
    </select>
  )
}
