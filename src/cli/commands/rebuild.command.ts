import { availableParallelism } from 'node:os'
import type { LetterFlips } from '../../pipeline/trial.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type CommandOption, type ExitCode } from '../command.js'
import { withStore } from '../open-store.js'
import { dayOption, flag, textOption, today } from '../options.js'
import { catchUp } from '../catch-up.js'
import { progressBar } from '../progress.js'
import { limitsOf, readingOptions } from '../reading-options.js'
import { cellLine, flipLines } from '../words/flips.js'
import { oneLetter } from '../words/speaking.js'
import { showDay } from '../../report/show.js'
import { stopOnSignal } from './ingest.command.js'

/** What one file may cost; of pictures nothing is read anew. */
const limits: readonly CommandOption[] = readingOptions.filter(({ flags }) => /^--max-(?:seconds|memory)/.test(flags))

export const rebuildCommand: Command = {
  name: 'rebuild',
  args: '[letter...]',
  about: {
    vi: 'đọc lại các văn bản trong kho theo quy tắc hiện nay, không cần tệp, không nhận dạng chữ lại; lời của người giữ nguyên',
    en: "read the letters of the store anew by today's rules: no file needed, nothing recognised again; people's words stand",
  },
  options: [
    { flags: '--trial', about: { vi: 'chỉ nói điều gì sẽ đổi, không giữ gì', en: 'only tell what would change, keep nothing' } },
    {
      flags: '--as-of <day>',
      about: { vi: '(--trial) bức tranh tính đến ngày (mặc định hôm nay)', en: '(--trial) the picture of this day (default today)' },
    },
    ...limits,
  ],
  run: (call) =>
    withStore(call, 'read', async (store) => {
      const only = await sourcesOf(call, store)
      return only === 'unknown' ? 1 : rebuild(call, store, only)
    }),
}

/** Null: all. */
async function sourcesOf(call: Call, store: Store): Promise<ReadonlySet<string> | null | 'unknown'> {
  const sources = new Set<string>()
  for (const called of call.args) {
    const letter = await oneLetter(call, store, called)
    if (letter === null) return 'unknown'
    sources.add(letter.record.source.sha256)
  }
  return sources.size > 0 ? sources : null
}

async function rebuild(call: Call, store: Store, only: ReadonlySet<string> | null): Promise<ExitCode> {
  const [{ readAgain, keepAnew }, { flipsOf }, { overlay }] = await Promise.all([
    import('../../pipeline/rebuild.js'),
    import('../../pipeline/trial.js'),
    import('../../pipeline/overlay.js'),
  ])
  const [bar, stop, isTrial] = [await progressBar(call), stopOnSignal(), flag(call, 'trial')]
  const run: Run = { files: 0, changed: [], refused: 0 }
  const how = { store, limits: limitsOf(call), concurrency: Math.min(4, availableParallelism()), only, stopped: stop.asked }
  await readAgain({ ...how, onSource: (name, done, total) => bar.at(done, total, name) }, async (of) => {
    run.files++
    if ('refusal' in of) {
      run.refused++
      return call.terminal.err(call.terminal.red(call.say.refused(of.source.name, of.refusal.code, of.refusal.says)))
    }
    // What changes is told the same way whether it is kept or not.
    run.changed.push(...(await flipsOf(store, of)))
    if (!isTrial) await keepAnew(store, of, call.terminal.now().toISOString(), overlay)
  }).finally(() => {
    bar.stop()
    stop.forget()
  })
  // What follows from letters together, by today's rules: also where no letter reads otherwise.
  if (!isTrial && only === null && !stop.asked()) await catchUp(call, store, true)
  run.changed.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : 1))
  await tell(call, store, run)
  if (stop.asked()) call.terminal.err(call.say.words.rebuild.stopped)
  return run.refused > 0 || stop.asked() ? 1 : 0
}

interface Run {
  files: number
  readonly changed: LetterFlips[]
  refused: number
}

async function tell(call: Call, store: Store, { files, changed }: Run): Promise<void> {
  const { terminal } = call
  const { rebuild: words } = call.say.words
  const isTrial = flag(call, 'trial')
  const asOf = dayOption(call, 'asOf') ?? today(call)
  const { pictureFlips } = await import('../../pipeline/trial.js')
  const picture = isTrial ? await pictureFlips(store, changed, asOf) : []
  if (textOption(call, 'format') === 'json') return terminal.out(`${JSON.stringify({ files, letters: changed, picture }, null, 2)}\n`)
  const other = changed.filter((l) => !l.proofsOnly)
  if (flag(call, 'quiet') && !isTrial) return
  for (const letter of other) for (const line of flipLines(call, letter)) terminal.out(`${line}\n`)
  if (picture.length > 0) terminal.out(`${words.picture(picture.length, showDay(asOf) ?? asOf)}\n`)
  for (const cell of picture) terminal.out(`  ${cellLine(call, cell)}\n`)
  const values = other.reduce((n, { flips, whole }) => n + flips.length + (whole === null ? 0 : 1), 0)
  const summary =
    changed.length === 0 ? words.same(files) : isTrial ? words.trial(files, other.length, values) : words.kept(files, changed.length)
  terminal.out(`${summary}\n`)
  if (changed.length > other.length) terminal.out(`${words.proofsOnly(changed.length - other.length)}\n`)
}
