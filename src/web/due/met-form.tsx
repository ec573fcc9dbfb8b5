/** The small form by which a person tells that a term was met: on a page of its own, and in a window that the key d opens. */
import type { FC } from 'hono/jsx'
import type { Day } from '../../model/calendar.js'
import { namesOf, wordingOf } from '../../pipeline/terms-met.js'
import type { TermRow } from '../../report/term-row.js'
import type { Asked } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import { visible } from '../parts/told.js'
import { may } from '../who.js'
import { metPath, termPath } from './address.js'

/** What was known on a day past is looked at only. */
export const mayTell = ({ who, knownAt }: Asked): boolean => knownAt === null && may(who, 'say')

interface Term {
  readonly letter: string
  readonly index: number
  readonly period: Day | null
  readonly text: string
  /** Those who may have done it. */
  readonly names: readonly string[]
}

/** Leads to the form; with scripts it opens the small one (due.js). */
export const MetLink: FC<{ asked: Asked; of: Term }> = ({ asked, of: { letter, index, period, text, names } }) => (
  <a
    class="met button"
    href={termPath(asked, { letter, index }, period)}
    data-names={names.slice(0, MOST_NAMES).map(visible).join('\n')}
    data-wording={wordingOf({ text })}
  >
    {asked.say('Báo xong', 'Mark done')}
  </a>
)

/** To choose from; any other is typed. */
const MOST_NAMES = 15

/** On the term's own page. */
export const MetForm: FC<{ asked: Asked; row: TermRow; back: string }> = ({ asked, row, back }) => (
  <form class="met" method="post" action={metPath({ letter: row.letter.id, index: row.index })}>
    <input type="hidden" name="cau" value={wordingOf(row)} />
    <input type="hidden" name="ky" value={row.period ?? ''} />
    <Fields {...{ asked, back }} names={namesOf(row.who).names} />
    <button class="main">{asked.say('Báo xong', 'Mark done')}</button>
  </form>
)

/** Empty until a row fills it (due.js). */
export const MetDialog: FC<{ asked: Asked }> = ({ asked }) => (
  <dialog id="bao-xong" aria-labelledby="bao-xong-ten">
    <form class="met" method="post">
      <h2 id="bao-xong-ten">{asked.say('Báo xong', 'Mark done')}</h2>
      <p class="which" />
      <input type="hidden" name="cau" />
      <input type="hidden" name="ky" />
      <Fields {...{ asked }} back={asked.at} names={[]} />
      <p class="buttons">
        <button class="main">{asked.say('Báo xong (Enter)', 'Mark done (Enter)')}</button>
        <button type="button" value="dong">
          {asked.say('Thôi (Esc)', 'Cancel (Esc)')}
        </button>
      </p>
    </form>
  </dialog>
)

const Fields: FC<{ asked: Asked; names: readonly string[]; back: string }> = ({ asked, names, back }) => {
  const { say, asOf, desk } = asked
  const today = desk.day()
  return (
    <>
      <input type="hidden" name="ve" value={back} />
      <label>
        {say('Ngày làm xong', 'Done on')}
        <DayInput asked={asked} name="ngay" day={asOf < today ? asOf : today} required />
      </label>
      <label>
        {say('Ai đã làm (để trống: mọi nơi được giao)', 'By whom (empty: all who were asked)')}
        <input name="ai" list="bao-xong-ai" autocomplete="off" maxlength={200} />
      </label>
      <datalist id="bao-xong-ai">
        {names.map((name) => (
          <option value={visible(name)} />
        ))}
      </datalist>
      <label>
        {say('Vì sao biết (số văn bản, ai báo…)', 'How it is known (a letter, who told…)')}
        <input name="vi-sao" required maxlength={500} />
      </label>
    </>
  )
}
