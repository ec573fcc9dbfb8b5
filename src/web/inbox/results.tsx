/** Outcomes as a table, the newest first: one line for each file, or for each letter in it. */
import type { FC } from 'hono/jsx'
import type { Arrival, ArrivedLetter } from '../../pipeline/arrivals.js'
import { refusalsInEnglish } from '../../pipeline/words/refusals.en.js'
import { showDay, wallDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { Told, visible } from '../parts/told.js'
import { asField, FILE_FIELD, readAgain } from './again.js'
import { kindOf } from './kinds.js'
import { LetterCells, NextSteps, numberOf } from './letter-cells.js'
import { rowName } from './seen.js'

export const Results: FC<{ asked: Asked; page: readonly Arrival[] }> = ({ asked, page }) => {
  const { say } = asked
  return (
    <table class="results">
      <caption class="unseen">{say('Kết quả của từng tệp, mới nhất trước', 'What became of each file, newest first')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Lúc', 'When')}</th>
          <th scope="col">{say('Kết quả', 'Outcome')}</th>
          <th scope="col">{say('Số, ký hiệu', 'Number')}</th>
          <th scope="col">{say('Ngày', 'Date')}</th>
          <th scope="col">{say('Cơ quan ban hành, trích yếu', 'Issuer, subject')}</th>
          <th scope="col">{say('Hạn gần nhất', 'Next deadline')}</th>
          <th scope="col">{say('Làm tiếp', 'Next')}</th>
        </tr>
      </thead>
      {page.map((arrival) => (
        <Rows asked={asked} arrival={arrival} />
      ))}
    </table>
  )
}

/** All rows of a file are one body of the table: a script changes it as a whole. */
const Rows: FC<{ asked: Asked; arrival: Arrival }> = ({ asked, arrival }) => {
  const { letters, more, outcome } = arrival
  const kind = kindOf(arrival)
  const says = [kind.badge[asked.lang], letters[0] && numberOf(asked, letters[0]).text, outcome.name]
  return (
    <tbody id={rowName(outcome.key)} data-says={visible(says.filter((s) => s !== undefined).join(', '))}>
      {letters.length === 0 ? (
        <tr>
          <FileCells asked={asked} arrival={arrival} />
          <td colspan={4}>
            <Told of={outcome.name} class="file" />
            <br />
            <Says asked={asked} arrival={arrival} />
          </td>
          <td>
            <Again asked={asked} arrival={arrival} />
          </td>
        </tr>
      ) : (
        letters.map((letter, i) => (
          <tr>
            {i === 0 ? <FileCells asked={asked} arrival={arrival} /> : <td colspan={2} />}
            <LetterCells asked={asked} letter={letter} note={<Note asked={asked} arrival={arrival} letter={letter} />} />
            <NextSteps asked={asked} letter={letter} />
          </tr>
        ))
      )}
      {more > 0 && (
        <tr>
          <td colspan={2} />
          <td colspan={5}>{asked.say(`và ${more} văn bản nữa trong tệp này.`, `and ${more} more letters in this file.`)}</td>
        </tr>
      )}
    </tbody>
  )
}

const FileCells: FC<{ asked: Asked; arrival: Arrival }> = ({ asked, arrival }) => {
  const kind = kindOf(arrival)
  return (
    <>
      <td class="when">{whenTold(asked, arrival.outcome.at)}</td>
      <td>
        <span class={`badge ${kind.tone}`}>{kind.badge[asked.lang]}</span>
      </td>
    </>
  )
}

/** The clock alone today, else the day too. */
function whenTold({ desk }: Asked, at: string): string {
  const time = new Date(at)
  const clock = `${String(time.getHours()).padStart(2, '0')}:${String(time.getMinutes()).padStart(2, '0')}`
  const day = wallDay(at)
  return day === wallDay(desk.now().toISOString()) ? clock : `${showDay(day) ?? ''} ${clock}`
}

/** Under the subject: the file, and what it says of itself where that is more than its number and subject. */
const Note: FC<{ asked: Asked; arrival: Arrival; letter: ArrivedLetter }> = ({ asked, arrival, letter: { row } }) => (
  <span class="note">
    <Told of={arrival.outcome.name} class="file" />
    {row.head.part
      ? asked.say(`, trang ${row.head.part.from}-${row.head.part.to}`, `, pages ${row.head.part.from}-${row.head.part.to}`)
      : ''}
    {arrival.outcome.kind === 'duplicate' && (
      <>
        {' · '}
        <Says asked={asked} arrival={arrival} />
      </>
    )}
  </span>
)

/** Reasons come in Vietnamese; English is found by their code. */
const Says: FC<{ asked: Asked; arrival: Arrival }> = ({ asked: { lang, say }, arrival: { outcome } }) => {
  const english = lang === 'en' ? refusalsInEnglish.get(outcome.code ?? '') : undefined
  return (
    <>
      {english ?? (
        <span lang="vi">
          <Told of={outcome.says} />
        </span>
      )}
      {outcome.kind === 'secret' && (
        <strong>
          {' '}
          {say(
            'Báo ngay cho lãnh đạo và người giữ bí mật nhà nước; không chép, không gửi qua mạng.',
            'Tell the head of the office and the keeper of state secrets at once; do not copy or send it.',
          )}
        </strong>
      )}
    </>
  )
}

const Again: FC<{ asked: Asked; arrival: Arrival }> = ({ asked: { desk, say }, arrival: { outcome } }) => {
  const { kind, path, key, name } = outcome
  if (kind !== 'refused' || path === null) return null
  if (!desk.inbox.isPutAside(path))
    return path.startsWith(desk.inbox.folder) ? <>{say('đang đợi đọc lại', 'waits to be read again')}</> : null
  return (
    <form method="post" action={readAgain.path}>
      <button
        id={`${rowName(key)}-lai`}
        name={FILE_FIELD}
        value={asField(path)}
        aria-label={say(`Đọc lại ${visible(name)}`, `Read ${visible(name)} again`)}
      >
        {say('Đọc lại', 'Read again')}
      </button>
    </form>
  )
}
