import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Handled } from '../../watch/handle-file.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { storeFile, withStore } from '../open-store.js'
import { dayOn, flag, numberOption, today } from '../options.js'
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

/** The store grows while letters are read: inside the folder it would be taken for one. */
function refuseStoreInside(call: Call, folder: string): void {
  const store = storeFile(call)
  if (store === null) return
  const [inside, outside] = [real(resolve(store)), realpathSync(folder)]
  if (inside === outside || inside.startsWith(outside + sep)) throw new WrongUse(call.say.watch.storeInside(store, call.args[0] ?? folder))
}

/** The real path of what need not be there yet. */
const real = (path: string): string =>
  existsSync(path) || dirname(path) === path ? realpathSync(path) : join(real(dirname(path)), basename(path))

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

interface Bell {
  readonly sleep: (ms: number) => Promise<void>
  readonly stopped: () => boolean
  readonly close: () => Promise<void>
}

/** Sleep that ends early when a file comes or somebody asks to stop (SIGINT, SIGTERM: the file at hand is finished). */
async function wakeUpCalls(folder: string, once: boolean): Promise<Bell> {
  let [stopped, rung] = [false, false]
  let wake: () => void = () => undefined
  const ring = (): void => {
    rung = true
    wake()
  }
  const stop = (): void => {
    stopped = true
    ring()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  const watcher = once ? null : await eventsOf(folder, ring)
  return {
    sleep: async (ms) => {
      if (!rung)
        await new Promise<void>((done) => {
          const timer = setTimeout(done, ms)
          wake = () => (clearTimeout(timer), done())
        })
      rung = false
    },
    stopped: () => stopped,
    close: async () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      await watcher?.close()
    },
  }
}

async function eventsOf(folder: string, ring: () => void) {
  const [{ watch }, { unwatched }] = await Promise.all([import('chokidar'), import('../../watch/places.js')])
  const ignored = unwatched(folder)
  const watcher = watch(folder, { ignoreInitial: true, followSymlinks: false, ignored: (path) => ignored.has(path) })
  // Events are hints: when the system has no more of them to give, the regular scan still finds every file.
  return watcher.on('all', ring).on('error', () => undefined)
}
