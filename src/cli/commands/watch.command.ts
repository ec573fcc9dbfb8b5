import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Handled } from '../../watch/handle-file.js'
import { wakeUpCalls } from '../bell.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { dayOn, flag, numberOption, today } from '../options.js'
import { refuseStoreInside } from '../store-inside.js'
import { howToRead, readingOptions } from '../reading-options.js'

export const watchCommand: Command = {
  name: 'watch',
  args: '<dir>',
  about: { vi: 'theo dõi một thư mục, đọc văn bản khi chúng đến', en: 'watch a folder and read letters as they arrive' },
  options: [
    { flags: '--once', about: { vi: 'xử lý những gì đang có rồi kết thúc', en: 'handle what is there and end' } },
    {
      flags: '--settle <seconds>',
      about: { vi: 'tệp phải yên bấy nhiêu giây mới đọc (mặc định 2)', en: 'seconds a file must be unchanged (default 2)' },
    },
    {
      flags: '--patience <seconds>',
      about: {
        vi: 'tệp hỏng được chờ bấy lâu mới chuyển vào failed/ (mặc định 300)',
        en: 'seconds before a damaged file fails (default 300)',
      },
    },
    {
      flags: '--rescan <seconds>',
      about: { vi: 'quét lại cả thư mục mỗi bấy nhiêu giây (mặc định 30)', en: 'seconds between full scans (default 30)' },
    },
    ...readingOptions,
  ],
  run,
}

const MAX_ATTEMPTS = 3

async function run(call: Call): Promise<ExitCode> {
  const [given = ''] = call.args
  if (!statSync(given, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(call.say.notAFolder(given))
  const folder = resolve(given)
  refuseStoreInside(call, folder)
  const { limits, ocr, pagesAtOnce: cores } = await howToRead(call)
  const { watchFolder } = await import('../../watch/watch-folder.js')
  const seconds = (name: string, standard: number) => (numberOption(call, name) ?? standard) * 1000
  const bell = await wakeUpCalls(folder, flag(call, 'once'))
  const speak = (line: string): void => void (flag(call, 'quiet') ? undefined : call.terminal.err(line))
  speak(call.say.watch.begins(given))
  await withStore(call, 'write', (store) =>
    watchFolder({
      ...{ store, folder, limits, ocr, cores, concurrency: 1, maxAttempts: MAX_ATTEMPTS, once: flag(call, 'once') },
      ...{ quietMs: seconds('settle', 2), patienceMs: seconds('patience', 300), rescanMs: seconds('rescan', 30) },
      now: () => call.terminal.now().toISOString(),
      clock: () => call.terminal.now().getTime(),
      arrivedOn: (firstSeen) => (firstSeen === null ? today(call) : dayOn(new Date(firstSeen))),
      onHandled: (name, handled) => tell(call, folder, name, handled),
      onPassedOver: (name) => speak(call.say.watch.passedOver(name)),
      sleep: bell.sleep,
      stopped: bell.stopped,
    }),
  ).finally(bell.close)
  speak(call.say.watch.ends)
  return 0
}

function tell({ terminal, say, options }: Call, folder: string, name: string, handled: Handled): void {
  if (handled.did === 'gone') return
  if (handled.did === 'wait')
    return terminal.err(handled.because === 'not-moved' ? say.watch.notMoved(name, handled.why) : say.watch.waiting(name))
  const failed = handled.outcome.kind === 'refused' || handled.did === 'left'
  if (failed) terminal.err(terminal.red(say.outcome(handled.outcome)))
  else if (options['quiet'] !== true) terminal.out(`${say.outcome(handled.outcome)}\n`)
  if (handled.did === 'moved' && options['quiet'] !== true)
    terminal.err(terminal.dim(`  ${say.watch.moved(name, relative(folder, handled.to))}`))
}
