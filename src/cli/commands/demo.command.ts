import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { storeShown, withStore } from '../open-store.js'
import { ingestAndTell } from './ingest.command.js'
import { noFilters } from '../../report/report.js'
import { print } from './report.command.js'

/** What `npm start` runs: the whole way once, on the letters that come with the program. It ends by itself, also with CI set. */
export const demoCommand: Command = {
  name: 'demo',
  args: '',
  about: { vi: 'chạy thử trên thư mẫu kèm theo', en: 'try it on the sample letters' },
  options: [],
  async run(call: Call): Promise<ExitCode> {
    const folder = relative(process.cwd(), fileURLToPath(new URL('../../../fixtures/inbox', import.meta.url))) || '.'
    if (!existsSync(folder)) throw new WrongUse(call.say.demo.noFixtures(folder))
    call.terminal.out(`${call.say.demo.intro(folder, storeShown(call))}\n\n`)
    await ingestAndTell(call, [folder])
    await withStore(call, 'read', (store) => answers(call, store))
    return 0
  },
}

const SHOWN = 8

async function firstWithCriteria(statuses: AsyncIterable<CommuneStatus>): Promise<CommuneStatus | null> {
  for await (const status of statuses) if (status.criteria.size > 0) return status
  return null
}

async function answers(call: Call, store: Store): Promise<void> {
  const { terminal, say } = call
  const [{ firstRows }, { deadlinesReport }, { matrixReport }, { reportView }] = await Promise.all([
    import('../../report/collected.js'),
    import('../../report/deadlines.report.js'),
    import('../../report/matrix.report.js'),
    import('../../pipeline/report-view.js'),
  ])
  const view = reportView(store, null)
  const asOf = await view.newestDay()
  if (asOf === null) return
  terminal.out(`\n${say.demo.asOf(asOf.split('-').reverse().join('/'))}\n`)
  const { page } = await firstRows(view.deadlines({ from: asOf, to: null }), SHOWN)
  const until = page.at(-1)?.deadline.due ?? asOf
  terminal.out(`\n${terminal.bold(say.demo.deadlines)}\n`)
  await print(call, deadlinesReport, { ...noFilters(asOf), from: asOf, to: until }, store)
  terminal.out(`\n${terminal.bold(say.demo.matrix)}\n`)
  await print(call, matrixReport, noFilters(asOf), store)
  const cell = await firstWithCriteria(view.statuses(asOf, null))
  const [no] = cell?.criteria.keys() ?? []
  if (cell === null || no === undefined) return
  const command = `node dist/main.js report commune --commune "${cell.unit.name}" --criterion ${no} --as-of ${asOf}`
  terminal.out(`\n${say.demo.sentence}\n  ${command}\n`)
}
