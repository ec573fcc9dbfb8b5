/** /han/viec/…: one term, how it stands for each actor, who says what of it; the form to tell it met, and to take that back. */
import type { Child, FC } from 'hono/jsx'
import { termWords, type TermWord } from '../../pipeline/terms-met.js'
import { type TermRow, rowOf } from '../../report/term-row.js'
import { showDay, wallDay } from '../../report/show.js'
import { type Asked, dayIn } from '../asked.js'
import { MISSING } from '../missing.js'
import { Told } from '../parts/told.js'
import type { Page } from '../section.js'
import { LIST, samePeople, TERM, termIn } from './address.js'
import { Tabs } from './frame.js'
import { MetForm, mayTell } from './met-form.js'
import { isUnsettled, TermTable } from './term-table.js'

export const termPage: Page = {
  path: `${TERM}/:letter/:no`,
  title: { vi: 'Một hạn', en: 'One term' },
  async show(asked) {
    const { view, asOf, desk, knownAt, query } = asked
    const term = termIn(asked)
    const states = term === null ? [] : (await view.termStatesOf([term.letter], asOf)).filter((s) => s.index === term.index)
    const rows = states.map((s) => rowOf(s, asOf))
    if (term === null || rows.length === 0) return MISSING.show(asked)
    const words = (await termWords(desk.store, view, [term.letter], knownAt)).filter((w) => w.index === term.index)
    const period = dayIn(query('ky'))
    const wanted = rows.find((row) => (period === null || row.period === period) && isUnsettled(row))
    return { wide: true, body: <TermBody {...{ asked, rows, words, wanted: wanted ?? null }} /> }
  },
}

interface Body {
  readonly asked: Asked
  readonly rows: readonly TermRow[]
  readonly words: readonly TermWord[]
  /** The one that the form speaks of; null where nothing is left to tell. */
  readonly wanted: TermRow | null
}

const TermBody: FC<Body> = ({ asked, rows, words, wanted }): Child => {
  const { say } = asked
  const standing = words.filter((w) => w.withdrawn === null)
  return (
    <>
      <Tabs {...{ asked }} at="" />
      <TermTable {...{ asked, rows, words }} label={say('Hạn này', 'This term')} acts={false} />
      {mayTell(asked) && wanted !== null && (
        <section>
          <h2>{say('Báo xong', 'Mark done')}</h2>
          {wanted.period !== null && (
            <p>
              {say(
                `Việc định kỳ: chỉ báo xong kỳ ${showDay(wanted.due)}; các kỳ sau vẫn còn hạn.`,
                `A recurring term: only that of ${showDay(wanted.due)} is marked; later ones stay open.`,
              )}
            </p>
          )}
          <MetForm {...{ asked, row: wanted }} back={asked.at} />
        </section>
      )}
      {mayTell(asked) && standing.length > 0 && (
        <section id="rut">
          <h2>{say('Rút lại', 'Take back')}</h2>
          {standing.map((word) => (
            <TakeBack {...{ asked, word }} />
          ))}
        </section>
      )}
      <p class="noprint">
        <a href={samePeople(asked, LIST)}>{say('Về danh sách hạn', 'Back to the list')}</a>
      </p>
    </>
  )
}

const TakeBack: FC<{ asked: Asked; word: TermWord }> = ({ asked: { say, at }, word: { id, by, says, at: said, why } }) => (
  <form class="met" method="post" action="/han/rut">
    <p>
      <Told of={by} />
      {say(
        ` báo xong ngày ${showDay(says.on)}, ghi ${showDay(wallDay(said))}`,
        ` says done on ${showDay(says.on)}, noted ${showDay(wallDay(said))}`,
      )}
      {says.actor !== null && (
        <>
          {' ('}
          <Told of={says.actor} />
          {')'}
        </>
      )}
      {': '}
      <Told of={why} />
    </p>
    <input type="hidden" name="loi" value={id} />
    <input type="hidden" name="ve" value={at} />
    <label>
      {say('Vì sao rút lại', 'Why it is taken back')}
      <input name="vi-sao" required maxlength={500} />
    </label>
    <button>{say('Rút lại', 'Take back')}</button>
  </form>
)
