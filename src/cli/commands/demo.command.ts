import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Day } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { reason } from '../../pipeline/words/reason.js'
import { storeFile, storeShown, withStore } from '../open-store.js'
import { ingestAndTell } from './ingest.command.js'
import { noFilters } from '../../report/report.js'
import { print } from './report.command.js'
import type { Called } from '../serving/names.js'
import { openOption, PORT } from './serve.command.js'

/** What `npm start` runs: the whole way once, on the letters that come with the program; then the desk stays open over them. With CI set it ends by itself. */
export const demoCommand: Command = {
  name: 'demo',
  args: '',
  about: {
    vi: 'chạy thử trên thư mẫu kèm theo, rồi mở bàn làm việc trên chúng',
    en: 'try it on the sample letters, then open the desk over them',
  },
  options: [openOption],
  async run(call: Call): Promise<ExitCode> {
    const folder = relative(process.cwd(), fileURLToPath(new URL('../../../fixtures/inbox', import.meta.url))) || '.'
    if (!existsSync(folder)) throw new WrongUse(call.say.demo.noFixtures(folder))
    call.terminal.out(`${call.say.demo.intro(folder, storeShown(call))}\n\n`)
    await ingestAndTell(call, [folder])
    const asOf = await withStore(call, 'read', (store) => answers(call, store))
    return openDeskOn(call, asOf)
  },
}

const SHOWN = 8

async function firstWithCriteria(statuses: AsyncIterable<CommuneStatus>): Promise<CommuneStatus | null> {
  for await (const status of statuses) if (status.criteria.size > 0) return status
  return null
}

/** Gives the day they are about. */
async function answers(call: Call, store: Store): Promise<Day | null> {
  const { terminal, say } = call
  const [{ firstRows }, { deadlinesReport }, { matrixReport }, { reportView }] = await Promise.all([
    import('../../report/collected.js'),
    import('../../report/deadlines.report.js'),
    import('../../report/matrix.report.js'),
    import('../../pipeline/report-view.js'),
  ])
  const view = reportView(store, null)
  const asOf = await view.newestDay()
  if (asOf === null) return null
  terminal.out(`\n${say.demo.asOf(asOf.split('-').reverse().join('/'))}\n`)
  const { page } = await firstRows(view.deadlines({ from: asOf, to: null }), SHOWN)
  const until = page.at(-1)?.deadline.due ?? asOf
  terminal.out(`\n${terminal.bold(say.demo.deadlines)}\n`)
  await print(call, deadlinesReport, { ...noFilters(asOf), from: asOf, to: until }, store)
  terminal.out(`\n${terminal.bold(say.demo.matrix)}\n`)
  await print(call, matrixReport, noFilters(asOf), store)
  const cell = await firstWithCriteria(view.statuses(asOf, null))
  const [no] = cell?.criteria.keys() ?? []
  if (cell === null || no === undefined) return asOf
  const command = `node dist/main.js report commune --commune "${cell.unit.name}" --criterion ${no} --as-of ${asOf}`
  terminal.out(`\n${say.demo.sentence}\n  ${command}\n`)
  return asOf
}

/** So many ports are tried one after the other; then any that is free. */
const PORTS = [...Array.from({ length: 10 }, (_, i) => PORT + i), 0]

/** This machine alone. */
const HERE: Called = { host: '127.0.0.1', names: [], isBehindProxy: false, mustSignIn: false, isPlain: false }

async function openDeskOn(call: Call, sampleDay: Day | null): Promise<ExitCode> {
  const { terminal, say } = call
  const [{ alone, madeFolder }, { serveDesk }] = await Promise.all([import('../serving/folder.js'), import('../serving/serving.js')])
  const folder = madeFolder(call, join(dirname(storeFile(call) ?? join('output', '-')), 'hop-den-mau'))
  let code: ExitCode = 0
  const onOpen = async (address: string): Promise<boolean> => {
    if (!isCi()) return false
    const trouble = await troubleAt(address)
    if (trouble === null) terminal.out(`${say.demo.answers(address)}\n`)
    else {
      terminal.err(terminal.red(say.demo.silent(address, trouble)))
      code = 1
    }
    return true
  }
  terminal.out(`\n${terminal.bold(say.demo.desk)}\n`)
  await alone(call, folder, () =>
    withStore(call, 'write', (store) => serveDesk(call, { store, folder, called: HERE, ports: PORTS, sampleDay, onOpen })),
  )
  return code
}

const isCi = (): boolean => !['', '0', 'false', undefined].includes(process.env['CI'])

/** Asked as a browser asks; null = it answers with a page. */
async function troubleAt(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) })
    const page = await answer.text()
    return answer.ok && page.includes('<main') ? null : `HTTP ${answer.status}`
  } catch (error) {
    return reason(error)
  }
}
