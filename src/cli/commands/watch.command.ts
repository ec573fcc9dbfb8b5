import { statSync } from 'node:fs'
import { resolve } from 'node:path'
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
  const [{ watchFolder }, { alone }, { handledTeller }] = await Promise.all([
    import('../../watch/watch-folder.js'),
    import('../serving/folder.js'),
    import('../serving/handled-told.js'),
  ])
  const seconds = (name: string, standard: number) => (numberOption(call, name) ?? standard) * 1000
  const speak = (line: string): void => void (flag(call, 'quiet') ? undefined : call.terminal.err(line))
  const teller = handledTeller(call, folder)
  await alone(call, folder, async () => {
    const bell = await wakeUpCalls(folder, flag(call, 'once'))
    speak(call.say.watch.begins(given))
    await withStore(call, 'write', (store) =>
      watchFolder({
        ...{ store, folder, limits, ocr, cores, concurrency: 1, maxAttempts: MAX_ATTEMPTS, once: flag(call, 'once') },
        ...{ quietMs: seconds('settle', 2), patienceMs: seconds('patience', 300), rescanMs: seconds('rescan', 30) },
        now: () => call.terminal.now().toISOString(),
        clock: () => call.terminal.now().getTime(),
        arrivedOn: (firstSeen) => (firstSeen === null ? today(call) : dayOn(new Date(firstSeen))),
        ...{ onPage: teller.page, onHandled: teller.tell, onPassedOver: teller.passedOver },
        ...{ sleep: bell.sleep, stopped: bell.stopped },
      }),
    ).finally(bell.close)
    speak(call.say.watch.ends)
  })
  return 0
}
