/** What others tell of the letter (a number, a day, copies, how its terms stand), what does not fit in it, and what people have said of it. */
import type { FC } from 'hono/jsx'
import type { TermState } from '../../model/term-state.js'
import type { ToldWord } from '../../pipeline/words-told.js'
import { rowOf } from '../../report/term-row.js'
import { showDay } from '../../report/show.js'
import { showTermState } from '../../report/show-term.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { may } from '../who.js'
import { nameOf } from './labels.js'
import type { OpenLetter } from './open-letter.js'
import { shownAt } from './show-value.js'

interface Of {
  readonly asked: Asked
  readonly letter: OpenLetter
}

export const Facts: FC<Of & { terms: readonly TermState[] }> = ({ asked, letter, terms }) => {
  const { say, lang, asOf } = asked
  const { facts, record } = letter
  const window = facts?.dateWindow ?? record.dateWindow
  const { resolved = null, sameAs = [] } = facts ?? {}
  if (resolved === null && window === null && sameAs.length === 0 && terms.length === 0) return null
  return (
    <section class="others">
      <h2>{say('Văn bản khác cho biết', 'What others tell')}</h2>
      <ul>
        {resolved !== null && (
          <li>
            {say('Số còn trống là ', 'The blank number is ')}
            <Told of={resolved.number} />
            {say(` ngày ${showDay(resolved.date)}, theo `, ` of ${showDay(resolved.date)}, by `)}
            <Letters of={resolved.by} />
          </li>
        )}
        {window !== null && (
          <li>
            {say('Ngày còn trống nằm trong khoảng ', 'The blank day lies between ')}
            {showDay(window.from)} – {showDay(window.to)}: <Told of={window.because.join('; ')} />
          </li>
        )}
        {sameAs.map(({ how, ...other }) => (
          <li>
            {how === 'draft'
              ? say('Một là dự thảo của bản kia: ', 'One is the draft of the other: ')
              : say('Cùng một văn bản với: ', 'The same letter as: ')}
            <Letters of={[other]} />
          </li>
        ))}
        {terms.map((term) => (
          <li>
            <a href={letterPath(letter.id, `/deadlines/${term.index}`)}>{say(`Hạn ${term.index + 1}`, `Deadline ${term.index + 1}`)}</a>{' '}
            {showDay(term.due)} <Told of={showTermState(rowOf(term, asOf), lang)} />
            {term.event !== null && 'id' in term.event.by && (
              <>
                {' '}
                <Letters of={[term.event.by]} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Letters: FC<{ of: readonly { readonly id: string; readonly file: string }[] }> = ({ of }) => (
  <>
    {of.map(({ id, file }, i) => (
      <>
        {i > 0 && ', '}
        <a href={letterPath(id)}>
          <Told of={file} />
        </a>
      </>
    ))}
  </>
)

export const Problems: FC<Of> = ({ asked: { say, lang }, letter: { id, record } }) =>
  record.problems.length === 0 ? null : (
    <section class="problems">
      <h2>{say('Chỗ cần để ý', 'To be looked at')}</h2>
      <ul>
        {record.problems.slice(0, MOST).map(({ says, at, severity, answered }) => (
          <li class={severity === 'info' || answered !== undefined ? undefined : 'doubtful'}>
            <Told of={says} />
            {at !== '' && (
              <>
                {' '}
                <a href={letterPath(id, at)}>{nameOf(at)[lang]}</a>
              </>
            )}
            {answered !== undefined && (
              <small>
                {' '}
                ({say('đã xem: ', 'looked at by ')}
                <Told of={answered} />)
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
const MOST = 30

export const Words: FC<Of> = ({ asked, letter }) => {
  const { say } = asked
  if (letter.words.length === 0) return null
  return (
    <section class="words">
      <h2>{say('Lời của người', 'What people said')}</h2>
      <ul>
        {letter.words.slice(-MOST).map((word) => (
          <li class={word.withdrawn === null ? undefined : 'withdrawn'}>
            <Said asked={asked} letter={letter} word={word} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Said: FC<Of & { word: ToldWord }> = ({ asked, letter, word }) => {
  const { say } = asked
  const { by, at, why, withdrawn, state } = word
  return (
    <>
      <Told of={by} /> <time datetime={at}>{shownInstant(at)}</time>: <Content asked={asked} letter={letter} word={word} />
      {why !== null && (
        <>
          {' '}
          – <Told of={why} />
        </>
      )}
      {state !== 'stands' && withdrawn === null && <small class="doubtful"> {STATES[state]?.[asked.lang]}</small>}
      {withdrawn !== null && (
        <small>
          {' '}
          ({say('đã rút, ', 'taken back by ')}
          <Told of={withdrawn.by} />, {shownInstant(withdrawn.at)})
        </small>
      )}
      {withdrawn === null && !letter.isPast && may(asked.who, 'say') && (
        <form method="post" action="/xem-lai/rut" class="inline">
          <input type="hidden" name="van-ban" value={letter.id} />
          <input type="hidden" name="loi" value={word.id} />
          <input type="hidden" name="ve" value="van-ban" />
          <button>{say('Rút lời này', 'Take back')}</button>
        </form>
      )}
    </>
  )
}

const Content: FC<Of & { word: ToldWord }> = ({ asked: { say, lang }, letter: { id }, word: { says, place } }) => {
  if (says.act === 'done')
    return (
      <>
        {say(`đã làm xong ngày ${showDay(says.on)}`, `met on ${showDay(says.on)}`)} {says.actor !== null && <Told of={says.actor} />}
      </>
    )
  if (says.act === 'join' || says.act === 'part') {
    const other = says.letter === id ? says.other : says.letter
    return (
      <>
        {says.act === 'join'
          ? say('cùng một văn bản với ', 'the same letter as ')
          : say('không cùng văn bản với ', 'not the same letter as ')}
        <a href={letterPath(other)}>{other.slice(0, 12)}</a>
      </>
    )
  }
  const shown = (value: unknown) => <Told of={shownAt(says.pointer, value, lang)} />
  return (
    <>
      {place === null ? nameOf(says.pointer)[lang] : <a href={letterPath(id, place)}>{nameOf(says.pointer)[lang]}</a>}{' '}
      {says.act === 'confirm' && (
        <>
          {say('đúng là ', 'is ')}
          {shown(says.value)}
        </>
      )}
      {says.act === 'correct' && (
        <>
          {say('là ', 'is ')}
          {shown(says.value)}
          {say(', không phải ', ', not ')}
          {shown(says.instead)}
        </>
      )}
      {says.act === 'reject' && (
        <>
          {say('không phải ', 'is not ')}
          {shown(says.instead)}
        </>
      )}
    </>
  )
}

const STATES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  overruled: { vi: 'có lời sau thay', en: 'a later word holds' },
  idle: { vi: 'không còn được đọc như vậy nữa', en: 'not read so any more' },
  lost: { vi: 'không còn chỗ trong bản đọc mới', en: 'has no place in the newer reading' },
}

/** On the wall: "05/01/2024 14:30". */
export function shownInstant(instant: string): string {
  const time = new Date(instant)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()} ${two(time.getHours())}:${two(time.getMinutes())}`
}
