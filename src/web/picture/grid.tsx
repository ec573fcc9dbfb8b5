/**
 * The picture as a table. A cell of a small one is a link; in a large one (200 communes of 19 criteria would be 400 KB of addresses) a cell is its bare word, and picture.js
 * makes the link of what table, row and column say. Without scripts the row's own link leads to the commune, where each criterion has its sentence.
 */
import type { FC } from 'hono/jsx'
import type { HeldStatement } from '../../model/statement.js'
import type { CriterionSet } from '../../reference/criteria.js'
import { showTitle } from '../../report/communes.report.js'
import { bandOf } from '../../report/picture/bands.js'
import type { Contradicted } from '../../report/picture/contradictions.js'
import type { PictureCell, PictureRow, PictureSide } from '../../report/picture/rows.js'
import { showAverage } from '../../report/picture/average.js'
import type { Totals } from '../../report/picture/totals.js'
import { showDay, showLetter, showSet } from '../../report/show.js'
import { showScore } from '../../report/show-score.js'
import type { Asked } from '../asked.js'
import { unitPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { cellPath, cellsPath, missingPath, missingPaths, timesOf } from './links.js'
import { withQuery } from '../asked.js'

export interface GridSide {
  readonly set: string
  readonly known: CriterionSet | null
  readonly size: number
  readonly totals: Totals
}

interface Grid {
  readonly asked: Asked
  readonly rows: readonly PictureRow[]
  readonly sides: readonly GridSide[]
  readonly contradicted: ReadonlyMap<string, Contradicted>
}

/** So many cells may have their links written out. */
const LINKED = 700

export const PictureGrid: FC<Grid> = ({ asked, rows, sides, contradicted }) => {
  const linked = rows.length * sides.reduce((n, s) => n + s.size, 0) <= LINKED
  const { say, asOf } = asked
  return (
    <div class="scroll picture" tabindex={0} role="region" aria-label={say('Bức tranh xã × tiêu chí', 'Communes × criteria')}>
      <table class="grid">
        <GridHead {...{ asked, sides, linked }} />
        <tbody>
          {rows.map((row) => (
            <GridRow {...{ asked, row, sides, linked }} against={contradicted.get(row.unit) ?? null} />
          ))}
        </tbody>
        <GridFoot asked={asked} sides={sides} />
      </table>
      {!linked && <CellAddresses {...{ asked, sides, asOf }} />}
    </div>
  )
}

interface RowShown {
  readonly asked: Asked
  readonly row: PictureRow
  readonly sides: readonly GridSide[]
  readonly linked: boolean
  readonly against: Contradicted | null
}

/** What is so of all of its cells (read from one bad copy, told by the commune alone) is said once. */
const GridRow: FC<RowShown> = ({ asked, row, sides, linked, against }) => {
  const cells = row.sides.flatMap((side) => [...(side?.cells.values() ?? [])])
  const common = OF_ALL.filter((mark) => cells.length > 0 && cells.every((cell) => MARKS[mark](cell)))
  return (
    <tr class={common.length === 0 ? undefined : common.join(' ')}>
      <th scope="row">
        <a href={withQuery(unitPath(row.unit), timesOf(asked))}>
          <Told of={row.named.name} />
        </a>
        {against !== null && <Warning asked={asked} row={row} count={against.count} />}
      </th>
      <td class="w">
        <Told of={row.district} />
      </td>
      {sides.map((side, i) => (
        <Side {...{ asked, row, side, linked, common }} of={row.sides[i] ?? null} against={against?.statements ?? NONE} />
      ))}
    </tr>
  )
}

const NONE: ReadonlySet<string> = new Set()

/** d: read with doubt; s: the commune says so of itself; u: not met. */
const MARKS = {
  d: (cell: PictureCell) => cell.doubtful,
  s: (cell: PictureCell) => cell.claimed,
  u: (cell: PictureCell) => !cell.met,
}
type Mark = keyof typeof MARKS
const [OF_ALL, OF_ONE] = [['d', 's'] as const, ['d', 's', 'u'] as const]

/** For picture.js: what the address of a cell of each set begins with. */
const CellAddresses: FC<{ asked: Asked; sides: readonly GridSide[]; asOf: string }> = ({ asked, sides, asOf }) => (
  <ul hidden class="cell-addresses">
    {sides.map(({ set }) => (
      <li data-at={cellsPath(asked, { set, asOf })} />
    ))}
  </ul>
)

const Warning: FC<{ asked: Asked; row: PictureRow; count: number }> = ({ asked, row, count }) => (
  <a
    class="warn"
    href={`${withQuery(unitPath(row.unit), timesOf(asked))}#mau-thuan`}
    title={asked.say(`${count} chỗ văn bản nói khác nhau`, `${count} contradictions`)}
  >
    {`⚠ ${count}`}
  </a>
)

const GridHead: FC<{ asked: Asked; sides: readonly GridSide[]; linked: boolean }> = ({ asked, sides, linked }) => {
  const { say, lang, view } = asked
  return (
    <thead>
      {sides.length > 1 && (
        <tr class="sets">
          <td colspan={2} />
          {sides.map(({ set, size }) => (
            <th scope="colgroup" colspan={size + 4}>
              {showSet(set, view.criteria.byId(set)?.standard ?? '', lang)}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col">{say('Xã', 'Commune')}</th>
        <th scope="col">{say('Huyện', 'District')}</th>
        {sides.map(({ set, known, size }, side) => (
          <>
            {Array.from({ length: size }, (_, i) => i + 1).map((no) => (
              <th scope="col" class="no" data-no={no} data-side={side} title={nameOf(known, no)}>
                <b>{no}</b>
                <span>{nameOf(known, no)}</span>
              </th>
            ))}
            <th scope="col" data-side={side} data-at={linked ? undefined : missingPaths(asked, { set })}>
              {say('Đạt', 'Met')}
            </th>
            <th scope="col">{say('Nhóm', 'Group')}</th>
            <th scope="col">{say('Danh hiệu', 'Title')}</th>
            <th scope="col" data-side={side}>
              {say('Số liệu ngày, nguồn', 'Figures of, source')}
            </th>
          </>
        ))}
      </tr>
    </thead>
  )
}

const nameOf = (set: CriterionSet | null, no: number): string | undefined => set?.criteria.find((c) => c.no === no)?.name

interface OneSide {
  readonly asked: Asked
  readonly row: PictureRow
  readonly side: GridSide
  readonly of: PictureSide | null
  readonly linked: boolean
  readonly common: readonly Mark[]
  readonly against: ReadonlySet<string>
}

const Side: FC<OneSide> = ({ asked, row, side, of, linked, common, against }) => {
  const { set, size } = side
  if (of === null) return <td colspan={size + 4} />
  const { status, cells } = of
  const at = (no: number | null) => cellPath(asked, { unit: row.unit, set, standard: status.standard, asOf: asked.asOf, no })
  const [source] = status.because.filter((s) => s.claim.track === 'score')
  return (
    <>
      {Array.from({ length: size }, (_, i) => i + 1).map((no) => (
        <GridCell of={cells.get(no)} at={linked ? at(no) : null} {...{ common, against }} />
      ))}
      <td class="n">
        {linked ? <a href={missingPath(asked, { unit: row.unit, set })}>{showScore(status) ?? '?'}</a> : (showScore(status) ?? '?')}
      </td>
      <td class="n">{bandOf(status, size)}</td>
      <td class="w">{showTitle(status, asked.lang)}</td>
      <td class="w">{source && <Source of={source} asOf={status.scoreAsOf} at={linked ? at(null) : null} />}</td>
    </>
  )
}

const Source: FC<{ of: HeldStatement; asOf: string | null; at: string | null }> = ({ of: { number = null, file }, asOf, at }) => {
  const words = (
    <>
      {showDay(asOf)} <Told of={showLetter({ number, file })} />
    </>
  )
  return at === null ? words : <a href={at}>{words}</a>
}

interface OneCell {
  readonly of: PictureCell | undefined
  readonly at: string | null
  readonly common: readonly Mark[]
  readonly against: ReadonlySet<string>
}

const GridCell: FC<OneCell> = ({ of, at, common, against }) => {
  if (of === undefined) return <td />
  const word = of.met ? 'Đ' : 'CĐ'
  const own = OF_ONE.filter((mark) => MARKS[mark](of) && !common.includes(mark))
  const marks = against.has(of.because.id) ? [...own, 'x'] : own
  return <td class={marks.length === 0 ? undefined : marks.join(' ')}>{at === null ? word : <a href={at}>{word}</a>}</td>
}

/** Worked out from the cells above: of how many of which letters tell. */
const GridFoot: FC<{ asked: Asked; sides: readonly GridSide[] }> = ({ asked: { say }, sides }) => (
  <tfoot>
    <tr>
      <th scope="row" colspan={2}>
        {say('Số xã đạt / số xã có thông tin', 'Communes that meet it / of which it is told')}
      </th>
      {sides.map(({ size, totals }) => (
        <>
          {Array.from({ length: size }, (_, i) => totals.criteria.get(i + 1)).map((of) => (
            <td>{of !== undefined && of.told > 0 ? `${of.met}/${of.told}` : null}</td>
          ))}
          <td class="w" colspan={4}>
            {totals.average.value === null
              ? null
              : say(`Bình quân ${showAverage(totals.average) ?? ''}`, `Average ${showAverage(totals.average) ?? ''}`)}
          </td>
        </>
      ))}
    </tr>
  </tfoot>
)
