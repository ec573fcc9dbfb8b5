/** A day as people here write it (09/04/2026). The browser's own date field is not used: in English it shows the month first, and the 9th of April is read as the 4th of September. */
import type { FC } from 'hono/jsx'
import type { Day } from '../../model/calendar.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'

export const DayInput: FC<{ asked: Asked; name: string; day: Day | null; required?: boolean }> = ({ asked, name, day, required }) => (
  <input
    name={name}
    value={showDay(day) ?? ''}
    placeholder={asked.say('ngày/tháng/năm', 'dd/mm/yyyy')}
    size={12}
    maxlength={10}
    inputmode="numeric"
    autocomplete="off"
    required={required}
  />
)
