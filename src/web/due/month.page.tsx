/** /han/lich: a month of deadlines as a sheet of weeks, days off marked; prints on A4 landscape. */
import type { FC } from 'hono/jsx'
import type { TermRow } from '../../report/term-row.js'
import { type Month, type MonthDay, monthIn, monthOf } from '../../report/due/month.js'
import { limitedText } from '../../report/limited-text.js'
import { showDay, showLetter } from '../../report/show.js'
import { STATE_WORDS } from '../../report/show-term.js'
import { type Asked, withQuery } from '../asked.js'
import { argsIn } from '../parts/filters.js'
import { letterPath } from '../parts/links.js'
import { Told, visible } from '../parts/told.js'
import type { Page } from '../section.js'
import { daysPath, MONTH, samePeople } from './address.js'
import { Files, Partly, Tabs } from './frame.js'

export const monthPage: Page = {
  path: MONTH,
  title: { vi: 'Lịch hạn', en: 'Calendar of deadlines' },
  async show(asked) {
    const { view, say, query, asOf } = asked
    const wanted = monthIn(query('thang')) ?? asOf.slice(0, 7)
    const month = await monthOf(view, argsIn(asked, ['agency', 'commune', 'state']), wanted)
    return {
      wide: true,
      heading: say(`Lịch hạn tháng ${monthName(wanted)}`, `Deadlines of ${monthName(wanted)}`),
      body: (
        <div class="due">
          <Tabs {...{ asked }} at={MONTH} />
          <MonthForm {...{ asked }} month={wanted} />
          <Files {...{ asked }} report="deadlines" />
          <MonthWay {...{ asked, month }} />
          <Sheet {...{ asked, month }} />
          {month.partly && <Partly asked={asked} />}
        </div>
      ),
    }
  },
}

/** "4/2026" */
const monthName = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`

const MonthForm: FC<{ asked: Asked; month: string }> = ({ asked: { say, query }, month }) => (
  <form class="filters" method="get">
    <label>
      {say('Tháng', 'Month')}
      <input name="thang" value={monthName(month)} size={8} placeholder="4/2026" />
    </label>
    <label>
      {say('Cơ quan', 'Agency')}
      <input name="co-quan" value={query('co-quan') ?? ''} />
    </label>
    <label>
      {say('Xã', 'Commune')}
      <input name="xa" value={query('xa') ?? ''} />
    </label>
    {['ngay', 'biet-den'].map((name) => query(name) !== null && <input type="hidden" name={name} value={query(name) ?? ''} />)}
    <button>{say('Xem', 'Show')}</button>
  </form>
)

const MonthWay: FC<{ asked: Asked; month: Month }> = ({ asked, month: { before, after } }) => {
  const at = (month: string): string => withQuery(samePeople(asked, MONTH), { thang: month })
  return (
    <p class="way noprint">
      <a class="button" rel="prev" href={at(before)}>
        {`← ${asked.say('Tháng', 'Month')} ${monthName(before)}`}
      </a>
      <a class="button" href={samePeople(asked, MONTH)}>
        {asked.say('Tháng này', 'This month')}
      </a>
      <a class="button" rel="next" href={at(after)}>
        {`${asked.say('Tháng', 'Month')} ${monthName(after)} →`}
      </a>
    </p>
  )
}

const DAYS = [
  ['Thứ Hai', 'Monday'],
  ['Thứ Ba', 'Tuesday'],
  ['Thứ Tư', 'Wednesday'],
  ['Thứ Năm', 'Thursday'],
  ['Thứ Sáu', 'Friday'],
  ['Thứ Bảy', 'Saturday'],
  ['Chủ nhật', 'Sunday'],
] as const

const Sheet: FC<{ asked: Asked; month: Month }> = ({ asked, month: { month, weeks } }) => (
  <table class="month">
    <caption>{asked.say(`Tháng ${monthName(month)}; ngày nghỉ nền sẫm`, `${monthName(month)}; days off are shaded`)}</caption>
    <thead>
      <tr>
        {DAYS.map(([vi, en]) => (
          <th scope="col">{asked.say(vi, en)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr>{week.map((of, i) => (of === null ? <td class="outside" /> : <DayCell {...{ asked, of, weekend: i > 4 }} />))}</tr>
      ))}
    </tbody>
  </table>
)

const DayCell: FC<{ asked: Asked; of: MonthDay; weekend: boolean }> = ({
  asked,
  of: { day, rows, found, more, works, holiday },
  weekend,
}) => {
  const { say, asOf } = asked
  const off = works === null ? weekend : !works
  const [left, date] = [found - rows.length, Number(day.slice(8))]
  const list = daysPath(asked, day, day)
  return (
    <td class={[off ? 'off' : '', day === asOf ? 'today' : ''].join(' ').trim() || undefined}>
      <a
        class="date"
        href={list}
        aria-label={say(`${date} tháng ${monthName(day.slice(0, 7))}, ${found} hạn`, `${date} (${showDay(day)}), ${found} terms`)}
        aria-current={day === asOf ? 'date' : undefined}
      >
        {date}
      </a>
      {holiday !== null && <small>{holiday}</small>}
      {weekend && works === true && <small>{say('làm bù', 'worked')}</small>}
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <li class={row.state}>
              <Entry {...{ asked, row }} />
            </li>
          ))}
        </ul>
      )}
      {(left > 0 || more) && (
        <a href={list}>{more ? say(`+ hơn ${left} hạn`, `+ more than ${left}`) : say(`+ ${left} hạn`, `+ ${left} more`)}</a>
      )}
    </td>
  )
}

const Entry: FC<{ asked: Asked; row: TermRow }> = ({ asked: { lang }, row: { letter, index, task, text, who, state, time } }) => (
  <>
    <a href={letterPath(letter.id, `/deadlines/${index}`)} title={visible(`${showLetter(letter)}: ${limitedText(task ?? text, 300)}`)}>
      <Told of={`${time === null ? '' : `${time} `}${limitedText(task ?? text, 60)}`} />
    </a>
    <small>
      <Told of={limitedText(who.join(', '), 50)} />
      {state === 'open' ? '' : ` (${STATE_WORDS[state][lang]})`}
    </small>
  </>
)
