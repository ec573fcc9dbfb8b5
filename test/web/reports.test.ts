/** Reports as pages: the same rows as the command prints. */
import { describe, expect, it } from 'vitest'
import { noFilters } from '../../src/report/report.js'
import { reports } from '../../src/report/reports.js'
import { reportView } from '../../src/pipeline/report-view.js'
import { firstRows, tabled } from '../../src/report/collected.js'
import { DAY, openDoor } from './door.js'

const door = await openDoor(['fixtures/inbox'])
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') // prettier-ignore

describe.each(reports.filter((r) => r.needs === undefined))('$name', (report) => {
  it('shows each cell of its rows', async () => {
    const { rows, table } = await tabled(report.answer(reportView(door.desk.store, null), noFilters(DAY)))
    const { page } = await firstRows((async function* () { yield* rows })(), 50) // prettier-ignore
    const text = plain(await door.text(`/bao-cao/${report.name}`))
    for (const cell of page.flatMap((row) => table.cells(row, 'vi'))) expect(text).toContain(String(cell ?? ''))
    expect(text).toContain(report.title.vi)
  })

  it.each(['csv', 'json', 'xlsx'])('goes as %s, as an attachment', async (format) => {
    const answer = await door.get(`/bao-cao/${report.name}/${format}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="/)
    expect((await answer.text()).length).toBeGreaterThan(2)
  })
})

it('asks for what a report needs', async () => expect(await door.text('/bao-cao/commune')).toMatch(/<form class="filters"/))
