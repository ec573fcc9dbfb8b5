/** What waits for a number: oldest arrival first, each with one button, the ticked ones together. */
import type { FC } from 'hono/jsx'
import { remarksOn, toldBy } from '../../report/register/columns.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told, visible } from '../parts/told.js'
import { may } from '../who.js'
import { BOOK, formPath } from './addresses.js'
import { MOST_WAITING, type Waiting } from './waiting-rows.js'

export const WaitingList: FC<{ asked: Asked; rows: readonly Waiting[]; more: boolean }> = ({ asked, rows, more }) => {
  const { say } = asked
  if (rows.length === 0) return <p class="nothing">{say('Không có văn bản nào chờ vào sổ.', 'Nothing waits for a number.')}</p>
  return (
    <form method="post" action={`${BOOK}/vao-ngay`} data-keys="waiting">
      <input type="hidden" name="cac" value={rows.map(({ letter }) => letter.id).join(' ')} />
      {may(asked.who, 'register') && <Together asked={asked} />}
      <div class="scroll few" tabindex={0} role="region" aria-label={say('Chờ vào sổ', 'Waiting for a number')}>
        <table class="waiting">
          <Heads asked={asked} />
          <tbody>
            {rows.map((row, nth) => (
              <WaitingRow asked={asked} row={row} nth={nth} />
            ))}
          </tbody>
        </table>
      </div>
      {more && (
        <p class="more">
          {say(
            `Còn nữa: đây là ${MOST_WAITING} văn bản đến sớm nhất; vào sổ xong thì các văn bản sau hiện ra, hoặc chọn khoảng ngày ở dưới.`,
            `There are more: these are the first ${MOST_WAITING}.`,
          )}
        </p>
      )}
    </form>
  )
}

/** The first button of the form: what Enter presses. */
const Together: FC<{ asked: Asked }> = ({ asked: { say } }) => (
  <p class="buttons">
    <button>{say('Vào sổ các văn bản đã chọn', 'Register the chosen ones')}</button>
    <label class="tick" hidden data-all>
      <input type="checkbox" /> {say('chọn tất cả', 'choose all')}
    </label>
    <span class="lead">
      <kbd>n</kbd> {say('mở văn bản kế tiếp', 'opens the next')}
    </span>
  </p>
)

const Heads: FC<{ asked: Asked }> = ({ asked: { say, who } }) => (
  <thead>
    <tr>
      {may(who, 'register') && <UnseenHead of={say('Chọn', 'Choose')} />}
      <th scope="col">{say('Ngày đến', 'Arrived')}</th>
      <th scope="col">{say('Số, ký hiệu', 'Number')}</th>
      <th scope="col">{say('Ngày', 'Date')}</th>
      <th scope="col">{say('Tác giả', 'Author')}</th>
      <th scope="col">{say('Tên loại và trích yếu', 'Type and subject')}</th>
      <th scope="col">{say('Hạn đề xuất', 'Proposed due')}</th>
      <UnseenHead of={say('Vào sổ', 'Register')} />
    </tr>
  </thead>
)

const UnseenHead: FC<{ of: string }> = ({ of }) => (
  <th scope="col">
    <span class="unseen">{of}</span>
  </th>
)

const WaitingRow: FC<{ asked: Asked; row: Waiting; nth: number }> = ({ asked, row, nth }) => {
  const { say } = asked
  const { letter } = row
  const { author, number, date, typeAndSubject } = toldBy(letter)
  const label = say('Chọn', 'Choose')
  return (
    <tr>
      {may(asked.who, 'register') && (
        <td>
          <input type="checkbox" name={`chon.${nth}`} value="1" aria-label={visible(`${label} ${number ?? letter.file}`)} />
        </td>
      )}
      <td>{showDay(letter.arrivedOn) ?? <span class="doubtful">{say('chưa rõ', 'not known')}</span>}</td>
      <td>
        <a href={letterPath(letter.id)}>
          {number === null ? <span class="doubtful">{say('chưa có số', 'blank number')}</span> : <Told of={number} />}
        </a>
      </td>
      <td>{showDay(date)}</td>
      <td>
        <Told of={author} />
      </td>
      <td>
        <Told of={typeAndSubject} />
        <Remarks asked={asked} row={row} />
      </td>
      <DueCell asked={asked} row={row} />
      <RowActs asked={asked} id={letter.id} />
    </tr>
  )
}

const DueCell: FC<{ asked: Asked; row: Waiting }> = ({ asked: { lang, say }, row: { proposal } }) => {
  const [note] = proposal.notes
  if (proposal.due === null)
    return <td title={note?.because[lang]}>{note && <span class="doubtful">{say('hạn đã qua', 'passed')}</span>}</td>
  return (
    <td class={proposal.due.sure ? undefined : 'doubtful'} title={proposal.due.because[lang]}>
      {showDay(proposal.due.day)}
    </td>
  )
}

const RowActs: FC<{ asked: Asked; id: string }> = ({ asked: { say, who }, id }) => (
  <td class="acts">
    {may(who, 'register') && (
      <button name="mot" value={id}>
        {say('Vào sổ', 'Register')}
      </button>
    )}{' '}
    <a class="button" href={formPath(id)} data-next>
      {say('Xem trước', 'Look first')}
    </a>
  </td>
)

const Remarks: FC<{ asked: Asked; row: Waiting }> = ({ asked: { say }, row: { letter, facts } }) => {
  const how = { draft: say('dự thảo/bản ký', 'draft/signed'), rendition: say('bản khác', 'copy') }
  const told = [...remarksOn(letter), ...(facts?.sameAs ?? []).map((s) => `${how[s.how]}: ${s.file}`)]
  return told.length === 0 ? null : (
    <small class="remarks">
      {' · '}
      <Told of={told.join('; ')} />
    </small>
  )
}
