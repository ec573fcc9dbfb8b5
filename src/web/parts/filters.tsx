/** The questions that a report may be asked, as a form and as the arguments that it makes of the address. */
import type { FC } from 'hono/jsx'
import { type Filter, noFilters, type ReportArgs, type Words } from '../../report/report.js'
import { STANDARDS } from '../../model/written-criteria.js'
import { type Asked, dayIn } from '../asked.js'
import { showStandard } from '../../report/show.js'
import { DayInput } from './day-input.js'
import { SetSelect } from './set-select.js'

interface Field {
  readonly name: string
  readonly label: Words
  readonly type: 'text' | 'date' | 'number' | 'checkbox' | 'choice' | 'set'
  readonly choices?: readonly (readonly [value: string, label: Words])[]
}

const STATES: readonly (readonly [string, Words])[] = [
  ['open', { vi: 'còn hạn', en: 'open' }],
  ['overdue', { vi: 'quá hạn', en: 'overdue' }],
  ['done', { vi: 'đã làm', en: 'done' }],
  ['extended', { vi: 'đã gia hạn', en: 'extended' }],
  ['superseded', { vi: 'đã thay', en: 'superseded' }],
  ['recalled', { vi: 'đã thu hồi', en: 'recalled' }],
]

/** By filter: how it is asked for in an address. */
const FIELDS: Readonly<Record<Filter, Field>> = {
  commune: { name: 'xa', label: { vi: 'Xã', en: 'Commune' }, type: 'text' },
  agency: { name: 'co-quan', label: { vi: 'Cơ quan', en: 'Agency' }, type: 'text' },
  standard: {
    name: 'chuan',
    label: { vi: 'Chuẩn', en: 'Standard' },
    type: 'choice',
    choices: STANDARDS.map((id) => [id, { vi: showStandard(id, 'vi'), en: showStandard(id, 'en') }] as const),
  },
  set: { name: 'bo', label: { vi: 'Bộ tiêu chí', en: 'Criterion set' }, type: 'set' },
  criterion: { name: 'tieu-chi', label: { vi: 'Tiêu chí số', en: 'Criterion' }, type: 'number' },
  state: { name: 'tinh-trang', label: { vi: 'Tình trạng', en: 'State' }, type: 'choice', choices: STATES },
  from: { name: 'tu-ngay', label: { vi: 'Từ ngày', en: 'From' }, type: 'date' },
  to: { name: 'den-ngay', label: { vi: 'Đến ngày', en: 'To' }, type: 'date' },
  since: { name: 'tu-luc', label: { vi: 'Kho biết thêm từ ngày', en: 'Learnt since' }, type: 'date' },
  missing: { name: 'thieu', label: { vi: 'Chỉ văn bản chưa có', en: 'Missing only' }, type: 'checkbox' },
  letter: { name: 'van-ban', label: { vi: 'Văn bản', en: 'Letter' }, type: 'text' },
}

/** A value that fits no filter (a day that is none) filters nothing; the form shows it empty. */
export function argsIn({ query, asOf }: Asked, filters: readonly Filter[]): ReportArgs {
  const of = (filter: Filter): string | null => (filters.includes(filter) ? query(FIELDS[filter].name) : null)
  const number = of('criterion')
  const since = dayIn(of('since'))
  return {
    ...noFilters(asOf),
    ...{ commune: of('commune'), agency: of('agency'), set: of('set'), letter: of('letter') },
    standard: STANDARDS.find((s) => s === of('standard')) ?? null,
    state: STATES.find(([value]) => value === of('state'))?.[0] ?? null,
    criterion: number !== null && /^\d{1,3}$/.test(number) ? Number(number) : null,
    ...{ from: dayIn(of('from')), to: dayIn(of('to')) },
    since: since === null ? null : new Date(`${since}T00:00:00`).toISOString(),
    missing: of('missing') !== null,
  }
}

/** Whether all that the question cannot do without is told. */
export const isAnswerable = (args: ReportArgs, needs: readonly Filter[]): boolean =>
  needs.every((f) => args[f] !== null && args[f] !== false)

export const FilterForm: FC<{ asked: Asked; filters: readonly Filter[] }> = ({ asked, asked: { query, lang, say, asOf }, filters }) => (
  <form class="filters" method="get">
    <label>
      {say('Tính đến ngày', 'As of')}
      <DayInput asked={asked} name="ngay" day={asOf} />
    </label>
    {filters.map((filter) => {
      const { name, label, type, choices } = FIELDS[filter]
      return (
        <label>
          {type === 'checkbox' && <input type="checkbox" name={name} value="1" checked={query(name) !== null} />}
          {label[lang]}
          {choices ? (
            <select name={name}>
              <option value="">–</option>
              {choices.map(([value, words]) => (
                <option value={value} selected={query(name) === value}>
                  {words[lang]}
                </option>
              ))}
            </select>
          ) : type === 'set' ? (
            <SetSelect asked={asked} name={name} chosen={query(name)} />
          ) : type === 'date' ? (
            <DayInput asked={asked} name={name} day={dayIn(query(name))} />
          ) : (
            type !== 'checkbox' && <input type={type} name={name} value={query(name) ?? ''} />
          )}
        </label>
      )
    })}
    <button>{say('Xem', 'Show')}</button>
  </form>
)
