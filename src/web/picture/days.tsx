/** From one day that has facts to the next: a list, and for whoever has scripts a slider over it (picture.js). */
import type { FC } from 'hono/jsx'
import type { Day } from '../../model/calendar.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { withQuery } from '../asked.js'

/** The day asked about stands in the list too, also where nothing is told of it. */
export const DayChooser: FC<{ asked: Asked; days: readonly Day[] }> = ({ asked: { say, asOf }, days }) => (
  <fieldset class="days-with-facts">
    <legend>{say('Bức tranh ngày', 'The picture on')}</legend>
    <select name="ngay" aria-label={say('Ngày có số liệu', 'Days with figures')}>
      {[...new Set([...days, asOf])].sort().map((day) => (
        <option value={day} selected={day === asOf}>
          {showDay(day)}
        </option>
      ))}
    </select>
    <input
      type="range"
      hidden
      min={0}
      max={0}
      step={1}
      aria-label={say('Kéo qua các ngày có số liệu', 'Slide over the days with figures')}
    />
  </fieldset>
)

/** The nearest before and after. */
export const NextDays: FC<{ asked: Asked; days: readonly Day[] }> = ({ asked: { say, asOf, at }, days }) => {
  const [before, after] = [days.findLast((d) => d < asOf), days.find((d) => d > asOf)]
  if (before === undefined && after === undefined) return null
  return (
    <p class="next-days">
      {before !== undefined && (
        <a href={withQuery(at, { ngay: before })} rel="prev">
          {say(`‹ ngày có số liệu trước: ${showDay(before) ?? ''}`, `‹ figures before: ${showDay(before) ?? ''}`)}
        </a>
      )}
      {after !== undefined && (
        <a href={withQuery(at, { ngay: after })} rel="next">
          {say(`ngày có số liệu sau: ${showDay(after) ?? ''} ›`, `figures after: ${showDay(after) ?? ''} ›`)}
        </a>
      )}
    </p>
  )
}
