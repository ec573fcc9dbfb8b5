/** Communes × criteria on a day. */
import type { ReportView } from '../../report/report.js'
import { firstRows } from '../../report/collected.js'
import { claimsBeside } from '../../report/picture/claims-beside.js'
import { contradictedIn } from '../../report/picture/contradictions.js'
import { type PictureRow, pictureRows } from '../../report/picture/rows.js'
import { sizeOf, totalsOf } from '../../report/picture/totals.js'
import { byName } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import type { Page, Shown } from '../section.js'
import { Told } from '../parts/told.js'
import { type PictureQuestion, pictureQuestion } from './asked-picture.js'
import { PictureChooser } from './chooser.js'
import { NextDays } from './days.js'
import { type GridSide, PictureGrid } from './grid.js'
import { PICTURE } from './links.js'
import { PictureSummary } from './summary.js'

/** More rows than that are another page: the next begins at the name that follows. */
const [MOST_ONE, MOST_TWO] = [200, 100]
/** Days on each side of the one asked about. */
const DAYS = 40
/** Contradictions are looked for of themselves in so many communes: each needs all of its own words. */
const MARKED = 40

export const picturePage: Page = {
  path: PICTURE,
  title: { vi: 'Bức tranh xã × tiêu chí', en: 'Communes × criteria' },
  menu: { vi: 'Bức tranh', en: 'Picture' },
  async show(asked): Promise<Shown> {
    const question = await pictureQuestion(asked)
    return question === null ? nothingYet(asked) : showPicture(asked, question)
  },
}

const nothingYet = ({ say }: Asked): Shown => ({
  body: (
    <p class="nothing">
      {say(
        'Chưa văn bản nào trong kho ghi số tiêu chí của xã; hãy thả văn bản vào Hộp đến.',
        'No letter in the store counts criteria yet.',
      )}
    </p>
  ),
})

async function showPicture(asked: Asked, question: PictureQuestion): Promise<Shown> {
  const { view, asOf, say } = asked
  const most = question.sets.length > 1 ? MOST_TWO : MOST_ONE
  const { page, more } = await firstRows(pictureRows(view, question), most + 1)
  const [rows, next] = page.length > most ? [page.slice(0, most), page[most]] : [page, undefined]
  const sides = question.sets.map((set, i) => sideOf(view, set, rows, i))
  const days = await daysOf(asked, question)
  const marked = question.marked || rows.length <= MARKED
  const contradicted = marked ? await contradictedIn(view, rows, asOf) : new Map<string, never>()
  const standards = new Set(rows.flatMap((r) => r.sides.flatMap((s) => s?.status.standard ?? [])))
  const claims = await claimsBeside(view, rows, { district: question.district, standards, asOf })
  const districts = [...new Set(rows.flatMap((r) => r.district ?? []))].sort(byName)
  return {
    wide: true,
    scripts: ['picture.js'],
    body: (
      <>
        <PictureChooser {...{ asked, question, days, districts }} />
        <NextDays asked={asked} days={days} />
        <PictureSummary {...{ asked, rows, sides, claims }} />
        {rows.length === 0 ? (
          <p class="nothing">{say('Chưa có số liệu nào vào ngày này; hãy chọn ngày khác.', 'No figures on that day; choose another.')}</p>
        ) : (
          <PictureGrid {...{ asked, rows, sides, contradicted }} />
        )}
        {next !== undefined || more ? <MorePages {...{ asked, rows, next }} /> : null}
        <Legend {...{ asked, marked }} />
      </>
    ),
  }
}

const sideOf = (view: Pick<ReportView, 'criteria'>, set: string, rows: readonly PictureRow[], i: number): GridSide => {
  const known = view.criteria.byId(set)
  const size = sizeOf(known?.criteria.length, rows, i)
  return { set, known, size, totals: totalsOf(rows, i, size) }
}

async function daysOf({ view, asOf }: Asked, { sets }: PictureQuestion): Promise<string[]> {
  const each = await Promise.all(sets.map((set) => view.scoreDays(set, asOf, DAYS)))
  return [...new Set(each.flat())].sort()
}

const MorePages = ({ asked: { say, at }, rows, next }: { asked: Asked; rows: readonly PictureRow[]; next: PictureRow | undefined }) => (
  <p class="more">
    {say(
      `Đây là ${rows.length} xã, các con số ở chân bảng là của những xã này; chọn huyện để thu hẹp`,
      `These are ${rows.length} communes, and the sums are theirs; choose a district`,
    )}
    {next !== undefined && (
      <>
        {say(', hoặc ', ', or ')}
        <a href={withQuery(at, { tu: next.named.name })} rel="next">
          {say('xem tiếp từ xã ', 'go on from ')}
          <Told of={next.named.name} />
        </a>
      </>
    )}
    {'.'}
  </p>
)

const Legend = ({ asked: { say, at }, marked }: { asked: Asked; marked: boolean }) => (
  <div class="picture-legend">
    <p>
      <b>Đ</b> {say('đạt', 'met')} · <b class="bad">CĐ</b> {say('chưa đạt', 'not met')} ·{' '}
      {say('ô trống: chưa văn bản nào nói', 'empty: no letter tells')} · <span class="key d">Đ</span>{' '}
      {say('chữ đọc chưa chắc, cần xem lại', 'read with doubt')} · <span class="key s">Đ</span>{' '}
      {say('xã tự báo cáo, chưa thấy cấp trên xác nhận', 'said by the commune of itself')} · <span class="key x">Đ</span>{' '}
      {say('văn bản nói khác nhau', 'letters contradict each other')}
    </p>
    {!marked && (
      <p>
        <a href={withQuery(at, { 'mau-thuan': '1' })}>{say('Đánh dấu chỗ văn bản nói khác nhau', 'Mark contradictions')}</a>
      </p>
    )}
    <p class="files">
      <a href={withQuery(at.replace(/^[^?]*/, `${PICTURE}/xlsx`), {})}>
        {say('Tải XLSX (kèm trang minh chứng)', 'Get XLSX (with evidence)')}
      </a>
      <span class="noprint">
        {say('Phím: mũi tên đi từng ô, ', 'Keys: arrows go from cell to cell, ')}
        <kbd>Enter</kbd> {say('mở câu làm chứng.', 'opens the sentence.')}
      </span>
    </p>
  </div>
)
