/** The communes that letters tell of, in the order of names, with what they hold on the day. */
import type { NamedUnitRef } from '../../model/ledger.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { showTitle } from '../../report/communes.report.js'
import { batches } from '../../report/batches.js'
import { bareName, fitsUnit } from '../../report/filters.js'
import { showCountedBy, showScore } from '../../report/show-score.js'
import { type Asked, withQuery } from '../asked.js'
import { unitPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { timesOf } from '../picture/links.js'
import type { Page, Shown } from '../section.js'

const MOST = 60

export const communesPage: Page = {
  path: '/xa',
  title: { vi: 'Xã', en: 'Communes' },
  menu: { vi: 'Xã', en: 'Communes' },
  async show(asked): Promise<Shown> {
    const rows: Row[] = []
    let next: NamedUnitRef | null = null
    for await (const row of rowsOf(asked)) {
      if (rows.length === MOST) next = row.ref
      if (next !== null) break
      rows.push(row)
    }
    return { body: <ListBody {...{ asked, rows, next }} /> }
  },
}

interface Row {
  readonly ref: NamedUnitRef
  readonly statuses: readonly CommuneStatus[]
}

/** A name finds the communes that are called so; a letter of the alphabet those from there on. */
async function* rowsOf({ view, query, asOf }: Asked): AsyncGenerator<Row> {
  const called = query('tim')
  const units = called === null ? view.units(null, query('tu')) : view.units(bareName(called))
  for await (const some of batches(units, { size: MOST + 1 })) {
    // Districts have statements too: how many of their communes hold a title.
    const wanted = some.filter((ref) => (called === null ? !isArea(ref) : fitsUnit(called, ref.unit)))
    const statuses = await view.statusesOfAll(wanted.map(({ key }) => key), asOf) // prettier-ignore
    for (const ref of wanted) yield { ref, statuses: statuses.get(ref.key) ?? [] }
  }
}

const isArea = ({ unit }: NamedUnitRef): boolean => /^(?:tỉnh|thành phố|huyện|quận|thị xã) /u.test(unit.name)

const LETTERS = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY']

const ListBody = ({ asked, rows, next }: { asked: Asked; rows: readonly Row[]; next: NamedUnitRef | null }) => {
  const { say, query, at } = asked
  return (
    <>
      <form class="filters" method="get" action="/xa">
        <label>
          {say('Tên hoặc mã xã', 'Name or code')}
          <input type="search" name="tim" value={query('tim') ?? ''} />
        </label>
        <button>{say('Tìm', 'Find')}</button>
      </form>
      <nav aria-label={say('Theo chữ cái', 'By letter')} class="alphabet">
        <ul>
          {LETTERS.map((letter) => (
            <li>
              <a href={withQuery(at, { tu: letter, tim: null })}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <p class="nothing">
          {say('Chưa văn bản nào trong kho nói về xã nào tên như vậy.', 'No letter in the store tells of such a commune.')}
        </p>
      ) : (
        <CommuneTable asked={asked} rows={rows} />
      )}
      {next !== null && (
        <p class="more">
          <a href={withQuery(at, { tu: next.unit.name, tim: null })} rel="next">
            {say('xem tiếp từ ', 'go on from ')}
            <Told of={next.unit.name} />
          </a>
        </p>
      )}
    </>
  )
}

const CommuneTable = ({ asked, rows }: { asked: Asked; rows: readonly Row[] }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={asked.say('Các xã', 'Communes')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{asked.say('Xã', 'Commune')}</th>
          <th scope="col">{asked.say('Huyện', 'District')}</th>
          <th scope="col">{asked.say('Số tiêu chí, danh hiệu', 'Score, title')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ ref, statuses }) => (
          <tr>
            <th scope="row">
              <a href={withQuery(unitPath(ref.key), timesOf(asked))}>
                <Told of={ref.unit.name} />
              </a>
            </th>
            <td>
              <Told of={ref.unit.district} />
            </td>
            <td>
              {statuses
                .map((s) => [showCountedBy(s, asked.lang), showScore(s), showTitle(s, asked.lang)].filter(Boolean))
                .filter((words) => words.length > 1)
                .map((words) => words.join(' '))
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
