/** /han: what is due. Without questions of day or state three lists around the day asked about; else the terms of those days, a page at a time. */
import type { Child, FC } from 'hono/jsx'
import { addDays, type Day } from '../../model/calendar.js'
import { lastSpokenOf, termWords, type TermWord } from '../../pipeline/terms-met.js'
import { type Around, around, SOON } from '../../report/due/around.js'
import { listed } from '../../report/due/listed.js'
import { type Place, placeIn, showPlace } from '../../report/due/taken.js'
import { deadlinesReport } from '../../report/deadlines.report.js'
import { type TermRow, rowOf } from '../../report/term-row.js'
import { showDay } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import { argsIn, FilterForm } from '../parts/filters.js'
import type { Page } from '../section.js'
import { daysPath, LIST } from './address.js'
import { Files, Partly, Tabs } from './frame.js'
import { mayTell, MetDialog } from './met-form.js'
import { TermTable } from './term-table.js'
import { wordsOf } from './words-of.js'

export const listPage: Page = {
  path: LIST,
  title: { vi: 'Hạn xử lý', en: 'Deadlines' },
  menu: { vi: 'Hạn', en: 'Deadlines' },
  async show(asked) {
    const { query } = asked
    const isRange = ['tinh-trang', 'tu-ngay', 'den-ngay', 'van-ban', 'tiep'].some((name) => query(name) !== null)
    return {
      wide: true,
      scripts: ['due.js'],
      body: (
        <div class="due">
          <Tabs {...{ asked }} at={LIST} />
          <FilterForm asked={asked} filters={['agency', 'commune', 'letter', 'state', 'from', 'to']} />
          <Files {...{ asked }} report="deadlines" />
          {await (isRange ? rangeOf(asked) : aroundDay(asked))}
          {mayTell(asked) && <MetDialog asked={asked} />}
        </div>
      ),
    }
  },
}

const wordsAbout = ({ desk, view, knownAt }: Asked, rows: readonly TermRow[]): Promise<TermWord[]> =>
  termWords(desk.store, view, [...new Set(rows.map((r) => r.letter.id))], knownAt)

async function rangeOf(asked: Asked): Promise<Child> {
  const { say, view, query, at } = asked
  const { rows, next, partly } = await listed(view, argsIn(asked, deadlinesReport.filters), placeIn(query('tiep')))
  const words = await wordsAbout(asked, rows)
  return (
    <>
      <Terms {...{ asked, rows, words }} title={say('Các hạn tìm thấy', 'Terms found')} none={noneOf(asked, next)} />
      {next && (
        <p class="more">
          <a href={withQuery(at, { tiep: showPlace(next) })}>
            {say(`Xem tiếp, từ ngày ${showDay(next.day)}`, `More, from ${showDay(next.day)}`)}
          </a>
        </p>
      )}
      {partly && <Partly asked={asked} />}
    </>
  )
}

/** What was looked at may end before what is there. */
const noneOf = ({ say }: Asked, next: Place | null): string =>
  next === null
    ? say('Không có hạn nào.', 'No terms.')
    : say(`Đến ngày ${showDay(next.day)} chưa thấy hạn nào như vậy.`, `None up to ${showDay(next.day)}.`)

async function aroundDay(asked: Asked): Promise<Child> {
  const found = await around(asked.view, argsIn(asked, ['agency', 'commune']))
  const spoken = await lastSpoken(asked)
  const shown = [...found.overdue, ...found.soon, ...found.later, ...found.undated]
  const told = [...(await wordsAbout(asked, shown)), ...spoken.words]
  const words = [...new Map(told.map((w) => [w.id, w])).values()]
  return (
    <>
      {[...groupsOf(asked, found), ...spokenGroup(asked, spoken.rows)].map(({ more, ...group }) => (
        <Terms {...{ asked, words }} {...group}>
          {more}
        </Terms>
      ))}
      {found.partly && <Partly asked={asked} />}
    </>
  )
}

type Listing = Pick<Group, 'title' | 'none' | 'rows'> & { readonly more: Child }

function groupsOf(asked: Asked, found: Around): readonly Listing[] {
  const { say, asOf } = asked
  const [week, after] = [addDays(asOf, SOON), addDays(asOf, SOON + 1)]
  const { earlier, soonMore, laterMore } = found
  const more = (from: Day, to: Day | null, next: Place | null): Child =>
    next && (
      <a href={daysPath(asked, from, to, { state: 'open', after: next })}>
        {say(`Còn nữa, từ ngày ${showDay(next.day)}`, `More, from ${showDay(next.day)}`)}
      </a>
    )
  return [
    {
      ...{ rows: found.overdue, title: say('Quá hạn', 'Overdue'), none: say('Không có việc nào quá hạn.', 'Nothing is overdue.') },
      more: earlier && (
        <a href={daysPath(asked, null, earlier, { state: 'overdue' })}>
          {say(`Quá hạn từ ngày ${showDay(earlier)} về trước`, `Overdue up to ${showDay(earlier)}`)}
        </a>
      ),
    },
    {
      ...{ rows: found.soon, none: say('Không có việc nào đến hạn trong những ngày này.', 'Nothing is due in these days.') },
      title: say(`Đến hạn trong ${SOON} ngày (đến hết ${showDay(week)})`, `Due within ${SOON} days (until ${showDay(week)})`),
      more: more(asOf, week, soonMore),
    },
    {
      ...{ rows: found.later, title: say('Sau đó', 'Later'), none: say('Không có việc nào sau đó.', 'Nothing after that.') },
      more: more(after, null, laterMore),
    },
    ...undatedGroup(asked, found),
  ]
}

const undatedGroup = ({ say }: Asked, { undated, undatedMore }: Around): readonly Listing[] =>
  undated.length === 0
    ? []
    : [
        {
          ...{ rows: undated, title: say('Chưa rõ ngày', 'Day not known'), none: '' },
          more: undatedMore && say('Còn nữa; lọc theo cơ quan hoặc văn bản để thấy.', 'There are more; filter by agency or letter.'),
        },
      ]

const spokenGroup = ({ say }: Asked, rows: readonly TermRow[]): readonly Listing[] =>
  rows.length === 0 ? [] : [{ rows, title: say('Mới báo xong, mới rút lại', 'Lately marked or taken back'), none: '', more: null }]

/** Terms of which somebody has spoken last: what was just marked can be taken back where it is seen. */
async function lastSpoken(asked: Asked): Promise<{ readonly rows: readonly TermRow[]; readonly words: readonly TermWord[] }> {
  const { desk, view, asOf, knownAt } = asked
  const letters = await lastSpokenOf(desk.store, knownAt, 5)
  if (letters.length === 0) return { rows: [], words: [] }
  const words = await termWords(desk.store, view, letters, knownAt)
  const states = await view.termStatesOf([...new Set(words.map((w) => w.letter))], asOf)
  const rows = states.map((s) => rowOf(s, asOf)).filter((row) => wordsOf(row, words).length > 0)
  return { rows: rows.slice(0, 8), words }
}

interface Group {
  readonly asked: Asked
  readonly rows: readonly TermRow[]
  readonly words: readonly TermWord[]
  readonly title: string
  readonly none: string
  /** The way to more of them. */
  readonly children?: Child
}

const Terms: FC<Group> = ({ asked, rows, words, title, none, children }) => (
  <section>
    <h2>{title}</h2>
    {rows.length === 0 ? <p class="nothing">{none}</p> : <TermTable {...{ asked, rows, words }} label={title} acts={mayTell(asked)} />}
    {children && <p class="more">{children}</p>}
  </section>
)
