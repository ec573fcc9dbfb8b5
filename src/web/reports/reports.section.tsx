/** Every report of the program as a page: its questions, its first rows, and the whole of it for another program. */
import { reports } from '../../report/reports.js'
import { firstRows } from '../../report/collected.js'
import { formatsOf } from '../../report/formats.js'
import type { Report } from '../../report/report.js'
import { type Asked, withQuery } from '../asked.js'
import { argsIn, FilterForm, isAnswerable } from '../parts/filters.js'
import { AnswerTable } from '../parts/table.js'
import { MISSING } from '../missing.js'
import type { Download, Page, Section, Shown } from '../section.js'

/** A page is read at once; who wants more of it asks for the longer one, another question (a range of days, an agency), or a file. */
const [FIRST, MOST] = [40, 160]
/** ?dong=160: rows of the page. */
const ROWS = 'dong'

const listPage: Page = {
  path: '/bao-cao',
  title: { vi: 'Báo cáo', en: 'Reports' },
  menu: { vi: 'Báo cáo', en: 'Reports' },
  show: ({ lang }) =>
    Promise.resolve({
      body: (
        <dl class="reports">
          {reports.map(({ name, title, question }) => (
            <>
              <dt>
                <a href={`/bao-cao/${name}`}>{title[lang]}</a>
              </dt>
              <dd>{question[lang]}</dd>
            </>
          ))}
        </dl>
      ),
    }),
}

const reportPage: Page = {
  path: '/bao-cao/:name',
  title: { vi: 'Báo cáo', en: 'Report' },
  async show(asked) {
    const report = reportIn(asked)
    return report === undefined ? MISSING.show(asked) : showReport(asked, report)
  },
}

const reportIn = ({ param }: Asked): Report | undefined => reports.find((r) => r.name === param('name'))

async function showReport(asked: Asked, report: Report): Promise<Shown> {
  const { lang, say } = asked
  const args = argsIn(asked, report.filters)
  const form = <FilterForm asked={asked} filters={report.filters} />
  const shown = { heading: report.title[lang], wide: true }
  if (!isAnswerable(args, report.needs ?? [])) return { ...shown, body: form }
  const answer = report.answer(asked.view, args)
  const rows = asked.query(ROWS) === `${MOST}` ? MOST : FIRST
  const { page, more } = await firstRows(answer.rows, rows)
  const table = typeof answer.table === 'function' ? answer.table(page) : answer.table
  return {
    ...shown,
    body: (
      <>
        <p class="lead">{report.question[lang]}</p>
        {form}
        <p class="files">
          {formatsOf(answer)
            .filter((f) => f.name !== 'table')
            .map(({ name }) => (
              <a href={withQuery(asked.at.replace(/^[^?]*/, `/bao-cao/${report.name}/${name}`), {})}>
                {say(`Tải ${name.toUpperCase()}`, `Get ${name.toUpperCase()}`)}
              </a>
            ))}
        </p>
        {page.length === 0 ? (
          <p class="nothing">{say('Không có dòng nào.', 'No rows.')}</p>
        ) : (
          <AnswerTable table={table} rows={page} lang={lang} caption={report.title[lang]} />
        )}
        {more && (
          <p class="more">
            {say(
              `Còn nữa: đây là ${rows} dòng đầu; hãy thu hẹp câu hỏi, hoặc tải cả bảng.`,
              `There is more: these are the first ${rows} rows; narrow the question, or get the whole table.`,
            )}{' '}
            {rows < MOST && <a href={withQuery(asked.at, { [ROWS]: `${MOST}` })}>{say(`Xem ${MOST} dòng`, `Show ${MOST} rows`)}</a>}
          </p>
        )}
      </>
    ),
  }
}

const wholeReport: Download = {
  path: '/bao-cao/:name/:format',
  send(asked) {
    const report = reportIn(asked)
    if (report === undefined) return Promise.resolve(null)
    const args = argsIn(asked, report.filters)
    if (!isAnswerable(args, report.needs ?? [])) return Promise.resolve(null)
    const answer = report.answer(asked.view, args)
    const format = formatsOf(answer).find((f) => f.name === asked.param('format') && f.name !== 'table')
    if (format === undefined) return Promise.resolve(null)
    const body = format.print(answer, { lang: asked.lang, width: null, strong: (text) => text })
    return Promise.resolve({
      name: `${report.name}-${asked.asOf}.${format.name}`,
      type: format.type ?? 'application/octet-stream',
      body,
    })
  },
}

export const reportsSection: Section = { pages: [listPage, reportPage], files: [wholeReport] }
