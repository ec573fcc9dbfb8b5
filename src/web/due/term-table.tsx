/** Terms as rows: the day, what is left, the task, who, the letter, its sentence, how it stands and who shows it. */
import type { FC } from 'hono/jsx'
import { daysBetween } from '../../model/calendar.js'
import { namesOf, type TermWord } from '../../pipeline/terms-met.js'
import type { TermRow } from '../../report/term-row.js'
import { limitedText } from '../../report/limited-text.js'
import { showDay, showDistance, showLetter, showList } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { MetLink } from './met-form.js'
import { Sentence } from './sentence.js'
import { StateCell } from './state-cell.js'
import { wordsOf } from './words-of.js'

interface Rows {
  readonly asked: Asked
  readonly rows: readonly TermRow[]
  readonly words: readonly TermWord[]
  readonly label: string
  /** Whether the reader may tell a term to be met. */
  readonly acts: boolean
}

export const TermTable: FC<Rows> = ({ asked, rows, words, label, acts }) => (
  <div class="terms scroll" tabindex={0} role="region" aria-label={label}>
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
          <TermLine {...{ asked, row, acts }} words={wordsOf(row, words)} />
        ))}
      </tbody>
    </table>
  </div>
)

const HEADS = [
  ['day', 'Hạn', 'Due'],
  ['left', 'Còn lại (ngày làm việc)', 'Working days left'],
  ['task', 'Việc', 'Task'],
  ['who', 'Ai làm', 'Who'],
  ['letter', 'Văn bản', 'Letter'],
  ['words', 'Câu chữ', 'Wording'],
  ['state', 'Tình trạng', 'State'],
] as const

interface OneRow {
  readonly asked: Asked
  readonly row: TermRow
  readonly words: readonly TermWord[]
  readonly acts: boolean
}

const TermLine: FC<OneRow> = ({ asked, row, words, acts }) => {
  const { task, text, who, to, letter, index, proof, period } = row
  return (
    <tr class={row.state} tabindex={-1}>
      <td class="day">
        <DayCell {...{ asked, row }} />
      </td>
      <td class="left number">
        <LeftCell {...{ asked, row }} />
      </td>
      <td class="task">
        <Told of={limitedText(task ?? text, 200)} />
      </td>
      <td class="who">
        <Told of={limitedText(showList(who) ?? '', 200)} />
        {to !== null && (
          <small>
            {asked.say('gửi ', 'to ')}
            <Told of={limitedText(to, 80)} />
          </small>
        )}
      </td>
      <td class="letter">
        <a href={letterPath(letter.id, `/deadlines/${index}`)}>
          <Told of={showLetter(letter)} />
        </a>
      </td>
      <td class="words">
        <Sentence text={text} sentence={proof?.sentence ?? null} />
      </td>
      <td class="state">
        <StateCell {...{ asked, row, words }} />
        {acts && isUnsettled(row) && <MetLink {...{ asked }} of={{ letter: letter.id, index, period, text, names: namesOf(who).names }} />}
      </td>
    </tr>
  )
}

/** Still to be told: not met, or only likely met. */
export const isUnsettled = ({ state, sure }: Pick<TermRow, 'state' | 'sure'>): boolean =>
  state === 'open' || state === 'overdue' || (state === 'done' && sure === false)

interface OneCell {
  readonly asked: Asked
  readonly row: TermRow
}

const DayCell: FC<OneCell> = ({ asked: { say }, row: { due, time, lastDay, assumed, occurrence, kind } }) => {
  if (due === null)
    return <span class="soft">{kind === 'recurring' ? say('định kỳ', 'recurring') : say('chưa rõ ngày', 'day not known')}</span>
  const later = lastDay === null ? due : [lastDay.lenient, lastDay.rolled].reduce((a, b) => (a > b ? a : b))
  return (
    <>
      <time datetime={due} class={assumed.length > 0 ? 'doubtful' : undefined}>
        {showDay(due)}
      </time>
      {time !== null && <small>{time}</small>}
      {lastDay !== null && lastDay.strict < due && (
        <small>{say(`chắc nhất: hết ${showDay(lastDay.strict)}`, `strictly: ${showDay(lastDay.strict)}`)}</small>
      )}
      {later > due && <small>{say(`có thể đến hết ${showDay(later)}`, `may be until ${showDay(later)}`)}</small>}
      {occurrence && <small>{say('một kỳ của việc định kỳ', 'one of a rhythm')}</small>}
    </>
  )
}

/** Working days; where the days off of a year are not known, only days. */
const LeftCell: FC<OneCell> = ({ asked: { say, lang }, row: { due, asOf, state, workingDaysLeft: left } }) => {
  if (due === null || (state !== 'open' && state !== 'overdue')) return null
  const days = daysBetween(asOf, due)
  const near = days < 0 ? 'bad' : left !== null && left <= NEAR ? 'doubtful' : undefined
  return (
    <>
      <span class={near}>{left === null ? '' : days === 0 ? say('hôm nay', 'today') : String(left).replace('-', '−')}</span>
      {days !== 0 && <small>{showDistance(asOf, due, lang)}</small>}
      {left === null && <small>{say('chưa có bảng ngày nghỉ', 'days off not known')}</small>}
    </>
  )
}
const NEAR = 3
