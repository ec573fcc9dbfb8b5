import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bounds } from '../../model/calendar.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { storeShown, withStore } from '../open-store.js'
import { ingestAndTell } from './ingest.command.js'
import { noFilters, print } from './report.command.js'

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

async function answers(call: Call, store: Store): Promise<void> {
  const { terminal, say } = call
  const [{ deadlinesReport }, { matrixReport }, { reportView }] = await Promise.all([
    import('../../report/deadlines.report.js'),
    import('../../report/matrix.report.js'),
    import('../../pipeline/report-view.js'),
  ])
  const view = reportView(store, null)
  const days = (await view.letters()).flatMap((l) => (l.date === null ? [] : [bounds(l.date).last])).sort()
  const asOf = days.at(-1)
  if (asOf === undefined) return
  terminal.out(`\n${say.demo.asOf(asOf.split('-').reverse().join('/'))}\n`)
  const due = (await view.deadlines()).flatMap((d) => (d.deadline.due !== null && d.deadline.due >= asOf ? [d.deadline.due] : [])).sort()
  const until = due[Math.min(SHOWN, due.length) - 1] ?? asOf
  terminal.out(`\n${terminal.bold(say.demo.deadlines)}\n`)
  await print(call, deadlinesReport, { ...noFilters(asOf), from: asOf, to: until }, store)
  terminal.out(`\n${terminal.bold(say.demo.matrix)}\n`)
  await print(call, matrixReport, noFilters(asOf), store)
  const cell = (await view.statuses(asOf)).find((s) => s.criteria.size > 0)
  const [no] = cell?.criteria.keys() ?? []
  if (cell === undefined || no === undefined) return
  const command = `node dist/main.js report commune --commune "${cell.unit.name}" --criterion ${no} --as-of ${asOf}`
  terminal.out(`\n${say.demo.sentence}\n  ${command}\n`)
}
