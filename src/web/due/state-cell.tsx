/** How a term stands, and what shows it: a letter, or a person with day and reason; words that were taken back too. */
import type { FC } from 'hono/jsx'
import type { TermWord } from '../../pipeline/terms-met.js'
import type { TermRow } from '../../report/term-row.js'
import { limitedText } from '../../report/limited-text.js'
import { showDay, wallDay } from '../../report/show.js'
import { STATE_WORDS } from '../../report/show-term.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { termPath } from './address.js'

interface Cell {
  readonly asked: Asked
  readonly row: TermRow
  readonly words: readonly TermWord[]
}

export const StateCell: FC<Cell> = ({ asked, row, words }) => {
  const { say, lang } = asked
  const { state, sure, why, shownBy, by, quoted, assumed, proof, due } = row
  const tone = state === 'overdue' ? 'bad' : state === 'done' ? 'good' : undefined
  return (
    <>
      <span class={sure === false ? 'doubtful' : tone}>
        {sure === false ? say('có lẽ ', 'likely ') : ''}
        {due === null && state === 'open' ? '' : STATE_WORDS[state][lang]}
      </span>
      {shownBy !== null && (
        <small>
          <a href={letterPath(shownBy.id)}>
            <Told of={limitedText(why ?? by ?? shownBy.file, 200)} />
          </a>
        </small>
      )}
      {words.map((word) => (
        <SpokenLine {...{ asked, word }} />
      ))}
      {quoted && <small class="soft">{say('nhắc lại hạn của văn bản khác', "another letter's term, recalled")}</small>}
      {assumed.map((line) => (
        <small class="doubtful">
          <Told of={limitedText(line, 200)} />
        </small>
      ))}
      {(proof?.confidence ?? 1) < SURE && (
        <small class="doubtful">{say('đọc chưa chắc, hãy xem câu chữ', 'read with doubt: look at the wording')}</small>
      )}
    </>
  )
}

/** Below it a value is shown as doubtful. */
const SURE = 0.8

/** "lan báo xong 08/04/2026 (ghi 10/04/2026): đã gửi qua trục"; taken back: who, when, why. */
const SpokenLine: FC<{ asked: Asked; word: TermWord }> = ({ asked, word }) => {
  const { say } = asked
  const { by, at, why, says, withdrawn, letter, index } = word
  return (
    <small class={withdrawn === null ? 'spoken' : 'spoken taken'}>
      <Told of={by} />
      {say(` báo xong ${showDay(says.on)} (ghi ${showDay(wallDay(at))})`, ` says done ${showDay(says.on)} (noted ${showDay(wallDay(at))})`)}
      <Reason of={why} />
      {withdrawn === null ? (
        <>
          {' '}
          <a href={`${termPath(asked, { letter, index }, says.period ?? null)}#rut`}>{say('Rút lại', 'Take back')}</a>
        </>
      ) : (
        <>
          {'; '}
          <Told of={withdrawn.by} />
          {say(` rút lại ${showDay(wallDay(withdrawn.at))}`, ` took it back ${showDay(wallDay(withdrawn.at))}`)}
          <Reason of={withdrawn.why} />
        </>
      )}
    </small>
  )
}

const Reason: FC<{ of: string | null }> = ({ of }) =>
  of === null ? null : (
    <>
      {': '}
      <Told of={limitedText(of, 200)} />
    </>
  )
