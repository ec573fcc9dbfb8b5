import { resolve } from 'node:path'
import { type FileOutcome, isFailure } from '../../model/outcome.js'
import { type Call, type Command, type ExitCode } from '../command.js'
import { storeFile, withStore } from '../open-store.js'
import { dayOption, flag, textOption } from '../options.js'
import { progressBar } from '../progress.js'
import { howToRead, readingOptions } from '../reading-options.js'

export const ingestCommand: Command = {
  name: 'ingest',
  args: '<path...>',
  about: {
    vi: 'đưa tệp hoặc thư mục vào kho; chạy lại, dừng giữa chừng đều an toàn',
    en: 'files or folders into the store; safe to repeat and to kill',
  },
  options: [
    { flags: '--arrived <day>', about: { vi: 'ngày đến của các văn bản này', en: 'the day these letters arrived' } },
    ...readingOptions,
  ],
  run: async (call) => {
    const outcomes = await ingestAndTell(call, call.args)
    return exitCodeOf(outcomes)
  },
}

/** A secret letter counts as refused: somebody must act on it. A scan in waiting and a duplicate are calm. */
export const exitCodeOf = (outcomes: readonly FileOutcome[]): ExitCode =>
  outcomes.some((o) => isFailure(o) || o.kind === 'secret') ? 1 : 0

/** Also the first half of `demo`. */
export async function ingestAndTell(call: Call, paths: readonly string[]): Promise<FileOutcome[]> {
  const { ingest } = await import('../../pipeline/ingest.js')
  const { limits, ocr, pagesAtOnce: cores } = await howToRead(call)
  const bar = await progressBar(call)
  const arrivedOn = dayOption(call, 'arrived')
  const stop = stopOnSignal()
  const outcomes = await withStore(call, 'write', (store) =>
    ingest(paths, {
      ...{ store, arrivedOn: () => arrivedOn, limits, ocr, cores, concurrency: Math.min(4, cores) },
      leaveOut: filesOf(storeFile(call)),
      now: () => call.terminal.now().toISOString(),
      onOutcome: (outcome, { done, total }) => bar.at(done, total, outcome.name),
      onPage: bar.page,
      stopped: stop.asked,
    }),
  ).finally(() => {
    bar.stop()
    stop.forget()
  })
  tell(call, outcomes)
  return outcomes
}

/** The store may lie in the folder that is read. */
const filesOf = (store: string | null): Set<string> =>
  new Set(store === null ? [] : ['', '-wal', '-shm', '-journal'].map((end) => resolve(store + end)))

function tell(call: Call, outcomes: readonly FileOutcome[]): void {
  const { terminal, say } = call
  if (textOption(call, 'format') === 'json') return terminal.out(`${JSON.stringify(outcomes, null, 2)}\n`)
  for (const outcome of outcomes) {
    if (isFailure(outcome) || outcome.kind === 'secret') terminal.err(terminal.red(say.outcome(outcome)))
    else if (!flag(call, 'quiet')) terminal.out(`${say.outcome(outcome)}\n`)
  }
  const counts = new Map<FileOutcome['kind'], number>()
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (!flag(call, 'quiet')) terminal.out(`${say.summary(counts)}\n`)
}

/** Ctrl+C ends after the files at hand; a second one ends at once (nothing is lost either way). */
export function stopOnSignal(): { asked: () => boolean; forget: () => void } {
  let asked = false
  const ask = (): void => {
    if (asked) process.exit(130)
    asked = true
  }
  process.on('SIGINT', ask).on('SIGTERM', ask)
  return { asked: () => asked, forget: () => void process.off('SIGINT', ask).off('SIGTERM', ask) }
}
