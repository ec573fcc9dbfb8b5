/** What one commune still lacks by one set, and who has been given a task about it. */
import type { DeadlineRow } from '../../model/ledger.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { type MissingCriterion, missingOf } from '../../report/picture/missing.js'
import { showDay, showLetter, showSet } from '../../report/show.js'
import { showScore } from '../../report/show-score.js'
import { type Asked, withQuery } from '../asked.js'
import { letterPath, unitPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Page, Shown } from '../section.js'
import { PICTURE, saidPath, timesOf } from './links.js'
import { statusesCalled } from './statuses-called.js'

export const missingPage: Page = {
  path: `${PICTURE}/thieu`,
  title: { vi: 'Còn thiếu gì', en: 'What is missing' },
  async show(asked): Promise<Shown> {
    const { query, view, asOf, say } = asked
    const unit = query('xa')
    const statuses = unit === null ? [] : await statusesCalled(view, unit, asOf)
    const status =
      statuses.find((s) => s.set === query('bo')) ??
      (query('bo') === null ? (statuses.find((s) => showScore(s) !== null) ?? statuses[0]) : undefined)
    if (unit === null || status === undefined) return noFigures(asked)
    return {
      heading: say(`${status.unit.name} còn thiếu gì`, `What ${status.unit.name} lacks`),
      body: await MissingBody(asked, unit, status),
    }
  },
}

const noFigures = ({ say }: Asked): Shown => ({
  missing: true,
  body: (
    <p>
      {say(
        'Chưa văn bản nào nói xã này được tính theo bộ tiêu chí ấy vào ngày đang xem; hãy mở xã từ ',
        'No letter counts that commune by that set on the day; open it from ',
      )}
      <a href={PICTURE}>{say('Bức tranh', 'the picture')}</a>.
    </p>
  ),
})

async function MissingBody(asked: Asked, unit: string, status: CommuneStatus) {
  const { view, say, lang, asOf } = asked
  const missing = await missingOf(view, status, status.set === null ? null : view.criteria.byId(status.set))
  const set = showSet(status.set, status.standard, lang)
  return (
    <>
      <p class="lead">
        {say(`${set}, ngày ${showDay(asOf) ?? ''}: `, `${set}, on ${showDay(asOf) ?? ''}: `)}
        {showScore(status) === null
          ? say('chưa văn bản nào in số tiêu chí đạt', 'no letter prints a count')
          : say(
              `đạt ${showScore(status) ?? ''} (số liệu ${showDay(status.scoreAsOf) ?? 'không rõ ngày'})`,
              `${showScore(status) ?? ''} met`,
            )}
        {'. '}
        <a href={withQuery(unitPath(unit), timesOf(asked))}>{say('Trang của xã', 'The commune’s page')}</a>
      </p>
      {missing.length === 0 ? (
        <p class="good">{say('Mọi tiêu chí đều có văn bản nói là đạt.', 'Letters say that every criterion is met.')}</p>
      ) : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Tiêu chí', 'Criterion')}</th>
                <th scope="col">{say('Văn bản nói', 'Letters say')}</th>
                <th scope="col">{say('Việc đã giao về tiêu chí này, cho ai', 'Tasks given about it, to whom')}</th>
              </tr>
            </thead>
            <tbody>
              {missing.map((m) => (
                <MissingRow asked={asked} of={m} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="more">
        {say(
          'Cơ quan phụ trách từng tiêu chí do UBND tỉnh phân công; chương trình chưa có bảng phân công ấy nên chỉ nêu ai đã được văn bản trong kho giao việc.',
          'Each province assigns its departments to criteria; that list is not known here, so only those are named whom letters have given a task.',
        )}
      </p>
    </>
  )
}

const MissingRow = ({ asked, of: { no, name, state, because, tasks } }: { asked: Asked; of: MissingCriterion }) => (
  <tr>
    <th scope="row">
      {no} {name}
    </th>
    <td>
      {because === null ? (
        asked.say('chưa văn bản nào nói', 'no letter tells')
      ) : (
        <>
          <span class={state === 'unmet' ? 'bad' : ''}>{asked.say('chưa đạt', 'not met')}</span>
          {` (${showDay(because.asOf) ?? ''}) `}
          <a href={saidPath(because)}>
            <Told of={showLetter({ number: because.number ?? null, file: because.file })} />
          </a>
          <br />
          <Told of={because.proof?.sentence} class="quote" />
        </>
      )}
    </td>
    <td>
      {tasks.map((t) => (
        <Task asked={asked} of={t} />
      ))}
    </td>
  </tr>
)

const Task = ({ asked: { say }, of: { letter, index, deadline } }: { asked: Asked; of: DeadlineRow }) => (
  <p class="task">
    <b>
      <Told of={deadline.who.join(', ') || say('không nêu ai', 'nobody named')} />
    </b>
    {': '}
    <Told of={deadline.task ?? deadline.text} />
    {deadline.due !== null && say(`, hạn ${showDay(deadline.due) ?? ''}`, `, due ${showDay(deadline.due) ?? ''}`)}{' '}
    <a href={letterPath(letter.id, `/deadlines/${index}`)}>
      <Told of={showLetter(letter)} />
    </a>
  </p>
)
