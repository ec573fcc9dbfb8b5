/** A letter in one line: what a clerk needs to enter it, each value one click from its sentence. */
import type { Child, FC } from 'hono/jsx'
import { type ArrivedLetter, type HeadValue, isHardlyALetter } from '../../pipeline/arrivals.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { showDay, showDistance } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath, originalPath } from '../parts/links.js'
import { Told } from '../parts/told.js'

/** A subject goes on for six lines at most; a hostile one does not. */
const MOST_SHOWN = 300
const cut = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)

export const LetterCells: FC<{ asked: Asked; letter: ArrivedLetter; note: Child }> = ({ asked, letter, note }) => {
  const { row } = letter
  const number = numberOf(asked, letter)
  const subject = subjectOf(letter)
  return (
    <>
      <td>
        <Value asked={asked} letter={letter} of="number">
          {number.isPrinted ? <Told of={number.text} /> : <em>{number.text}</em>}
        </Value>
        {row.head.marks.urgency !== null && (
          <>
            <br />
            <strong class="bad">
              <Told of={row.head.marks.urgency} />
            </strong>
          </>
        )}
      </td>
      <td class="day">
        <Value asked={asked} letter={letter} of="date">
          {row.date === null ? <em>{asked.say('chưa có ngày', 'no day yet')}</em> : <Told of={showDay(row.date)} />}
        </Value>
      </td>
      <td class="about">
        {row.issuer !== null && (
          <span class="issuer">
            <Doubt asked={asked} isDoubtful={letter.doubted.has('issuer')}>
              <Told of={row.issuer} />
            </Doubt>
          </span>
        )}
        {subject !== null && (
          <span class="subject">
            <Doubt asked={asked} isDoubtful={letter.doubted.has('subject')}>
              <Told of={subject} />
            </Doubt>
          </span>
        )}
        {note}
      </td>
      <td class="day">
        <Due asked={asked} letter={letter} />
      </td>
    </>
  )
}

/** A blank number is said, never invented; one that other letters tell stands in brackets. */
export function numberOf(
  { say }: Pick<Asked, 'say'>,
  { row, facts }: ArrivedLetter,
): { readonly text: string; readonly isPrinted: boolean } {
  if (row.number !== null) return { text: row.number, isPrinted: true }
  if (facts?.resolved) return { text: `[${facts.resolved.number}]`, isPrinted: true }
  const symbol = row.head.number?.symbol
  return { text: `${say('chưa có số', 'no number yet')}${symbol ? ` (…/${symbol})` : ''}`, isPrinted: false }
}

const subjectOf = ({ row: { head } }: ArrivedLetter): string | null => {
  const text = [head.type, head.subject].filter((t) => t !== null).join(': ')
  return text === '' ? null : cut(text)
}

const Value: FC<{ asked: Asked; letter: ArrivedLetter; of: HeadValue; children?: Child }> = ({ asked, letter, of, children }) => (
  <a href={letterPath(letter.row.id, `/${of}`)}>
    <Doubt asked={asked} isDoubtful={letter.doubted.has(of)}>
      {children}
    </Doubt>
  </a>
)

/** Told in words too, not by colour alone. */
const Doubt: FC<{ asked: Asked; isDoubtful: boolean; children?: Child }> = ({ asked, isDoubtful, children }) =>
  isDoubtful ? (
    <span class="doubtful">
      {children} <abbr title={asked.say('chưa chắc, cần xem lại', 'doubtful, to be checked')}>?</abbr>
    </span>
  ) : (
    <>{children}</>
  )

const Due: FC<{ asked: Asked; letter: ArrivedLetter }> = ({ asked, letter: { term } }) => {
  if (term?.due == null) return null
  const isLate = term.due < asked.asOf
  return (
    <a href={letterPath(term.letter.id, `/deadlines/${term.index}`)} class={isLate ? 'bad' : undefined}>
      <Doubt asked={asked} isDoubtful={term.assumed.length > 0 || (term.proof?.confidence ?? 1) < DOUBTFUL}>
        {showDay(term.due)}
      </Doubt>
      <br />
      <small>{showDistance(asked.asOf, term.due, asked.lang)}</small>
    </a>
  )
}

/** Where the clerk goes from here. */
export const NextSteps: FC<{ asked: Asked; letter: ArrivedLetter }> = ({ asked: { say }, letter: { row, facts } }) => {
  const { doubts, problems } = row.head
  const toCheck = [
    ...(doubts > 0 ? [say(`${doubts} chỗ ngờ`, `${doubts} doubtful`)] : []),
    ...(problems > 0 ? [say(`${problems} vấn đề`, `${problems} problem(s)`)] : []),
    ...(isHardlyALetter(row) ? [say('không thấy số, ngày, cơ quan', 'no number, day or issuer')] : []),
  ]
  return (
    <td class="steps">
      {toCheck.length > 0 && (
        <a href={`/xem-lai?van-ban=${encodeURIComponent(row.id)}`}>{say('Xem lại: ', 'Check: ') + toCheck.join(', ')}</a>
      )}
      {(facts?.sameAs ?? []).slice(0, 2).map(({ id, file, how }) => (
        <a href={`/so-sanh?a=${encodeURIComponent(row.id)}&b=${encodeURIComponent(id)}`}>
          {how === 'draft'
            ? say('Là dự thảo hoặc bản ký của ', 'Draft or signed copy of ')
            : say('Cùng văn bản với ', 'The same letter as ')}
          <Told of={file} />
          {say(': xem chỗ khác', ': what differs')}
        </a>
      ))}
      <span>
        <a href={letterPath(row.id)}>{say('Văn bản', 'Letter')}</a> · <a href={originalPath(row.id)}>{say('Tệp gốc', 'Original')}</a>
      </span>
    </td>
  )
}
