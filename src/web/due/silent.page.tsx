/** /han/im-lang: who is past the day with no letter that shows an answer, and how often they were reminded. */
import type { FC } from 'hono/jsx'
import { placeIn, showPlace } from '../../report/due/taken.js'
import { silentPage as pageOf } from '../../report/due/silent-page.js'
import { limitedText } from '../../report/limited-text.js'
import { showDay, showLetter } from '../../report/show.js'
import { silentReport, type SilentRow } from '../../report/silent.report.js'
import { type Asked, withQuery } from '../asked.js'
import { argsIn, FilterForm } from '../parts/filters.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Page } from '../section.js'
import { SILENT } from './address.js'
import { Files, Partly, Tabs } from './frame.js'
import { mayTell, MetDialog, MetLink } from './met-form.js'

export const silentPage: Page = {
  path: SILENT,
  title: { vi: 'Quá hạn, chưa thấy trả lời', en: 'Due but silent' },
  async show(asked) {
    const { view, say, lang, query, at } = asked
    const { rows, next, worked, partly } = await pageOf(view, argsIn(asked, silentReport.filters), placeIn(query('tiep')))
    const all = [...rows, ...worked]
    return {
      wide: true,
      scripts: ['due.js'],
      body: (
        <div class="due">
          <Tabs {...{ asked }} at={SILENT} />
          <p class="lead">{silentReport.question[lang]}</p>
          <FilterForm asked={asked} filters={silentReport.filters} />
          <Files {...{ asked }} report="silent" />
          {all.length === 0 ? (
            <p class="nothing">{say('Không có nơi nào quá hạn mà chưa thấy trả lời.', 'Nobody is due and silent.')}</p>
          ) : (
            <SilentTable {...{ asked }} rows={all} />
          )}
          {next && (
            <p class="more">
              <a href={withQuery(at, { tiep: showPlace(next) })}>{say('Xem tiếp', 'More')}</a>
            </p>
          )}
          {partly && <Partly asked={asked} />}
          {mayTell(asked) && <MetDialog asked={asked} />}
        </div>
      ),
    }
  },
}

const HEADS = [
  ['who', 'Ai', 'Who'],
  ['task', 'Việc', 'Task'],
  ['day', 'Hạn', 'Due'],
  ['left', 'Trễ', 'Late'],
  ['letter', 'Văn bản', 'Letter'],
  ['reminded', 'Đã nhắc', 'Reminded'],
  ['words', 'Văn bản nói', 'Told'],
] as const

const SilentTable: FC<{ asked: Asked; rows: readonly SilentRow[] }> = ({ asked, rows }) => (
  <div class="terms scroll" tabindex={0} role="region" aria-label={asked.say('Các nơi chưa thấy trả lời', 'Those who are silent')}>
    <table>
      <thead>
        <tr>
          {HEADS.map(([name, vi, en]) => (
            <th scope="col" class={name}>
              {asked.say(vi, en)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SilentLine {...{ asked, row }} />
        ))}
      </tbody>
    </table>
  </div>
)

const SilentLine: FC<{ asked: Asked; row: SilentRow }> = ({ asked, row }) => {
  const { say } = asked
  const { actor, task, text, due, daysLate, workingDaysLate, letter, index, assumed } = row
  return (
    <tr tabindex={-1}>
      <td class="who">
        <Told of={actor === null ? null : limitedText(actor, 200)} />
      </td>
      <td class="task">
        <Told of={limitedText(task ?? text, 200)} />
      </td>
      <td class="day">
        <time datetime={due} class={assumed.length > 0 ? 'doubtful' : undefined}>
          {showDay(due)}
        </time>
        {row.occurrence && <small>{say('một kỳ của việc định kỳ', 'one of a rhythm')}</small>}
        {assumed.map((line) => (
          <small class="doubtful">
            <Told of={limitedText(line, 200)} />
          </small>
        ))}
      </td>
      <td class="left number">
        <span class="bad">{say(`${daysLate} ngày`, `${daysLate} days`)}</span>
        {workingDaysLate !== null && <small>{say(`${workingDaysLate} ngày làm việc`, `${workingDaysLate} working`)}</small>}
      </td>
      <td class="letter">
        <a href={letterPath(letter.id, `/deadlines/${index}`)}>
          <Told of={showLetter(letter)} />
        </a>
      </td>
      <td class="reminded">
        <Reminders {...{ asked, row }} />
      </td>
      <td class="words">
        <ToldSilent {...{ asked, row }} />
        {mayTell(asked) && (
          <MetLink {...{ asked }} of={{ letter: letter.id, index, period: row.period, text, names: actor === null ? [] : [actor] }} />
        )}
      </td>
    </tr>
  )
}

interface Cell {
  readonly asked: Asked
  readonly row: SilentRow
}

const Reminders: FC<Cell> = ({ asked: { say }, row: { reminded, lastReminder: last } }) =>
  last === null ? null : (
    <>
      {say(`${reminded} lần, gần nhất ${showDay(last.on)} `, `${reminded} ×, last ${showDay(last.on)} `)}
      <a href={letterPath(last.id)}>
        <Told of={last.file} />
      </a>
    </>
  )

const ToldSilent: FC<Cell> = ({ row: { told } }) =>
  told === null ? null : (
    <>
      <a href={letterPath(told.id)}>{showDay(told.on)}</a>
      {': '}
      <Told of={limitedText(told.says ?? '', 240)} />
    </>
  )
