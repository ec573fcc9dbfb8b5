import { userInfo } from 'node:os'
import { askInQuietMoments } from '../../pipeline/questions/in-quiet-moments.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { troubleIn, withStore } from '../open-store.js'
import { flag, numberOption, textOption, today } from '../options.js'
import { readingOptions } from '../reading-options.js'
import { openInbox } from '../serving/inbox.js'
import { refuseStoreInside } from '../store-inside.js'
import { version } from '../version.js'

export const serveCommand: Command = {
  name: 'serve',
  args: '',
  about: {
    vi: 'mở bàn làm việc trong trình duyệt: hộp đến, sổ, hạn, bức tranh các xã',
    en: 'open the desk in the browser: inbox, register, deadlines, communes',
  },
  options: [
    { flags: '--port <n>', about: { vi: 'cổng (mặc định 8420)', en: 'port (default 8420)' } },
    {
      flags: '--host <address>',
      about: {
        vi: 'địa chỉ để nghe (mặc định 127.0.0.1, chỉ máy này mở được)',
        en: 'address to listen at (default 127.0.0.1: this machine alone)',
      },
    },
    {
      flags: '--inbox <dir>',
      about: { vi: 'thư mục văn bản đến (mặc định output/hop-den)', en: 'folder of incoming files (default output/hop-den)' },
    },
    ...readingOptions,
  ],
  run,
}

export const DEFAULT_INBOX = 'output/hop-den'
const PORT = 8420

async function run(call: Call): Promise<ExitCode> {
  const folder = textOption(call, 'inbox') ?? DEFAULT_INBOX
  const [host, port] = [textOption(call, 'host') ?? '127.0.0.1', numberOption(call, 'port') ?? PORT]
  if (port > 65_535) throw new WrongUse(call.say.notANumber(String(port)))
  if (!isThisMachine(host)) throw new WrongUse(call.say.serve.notAlone(host))
  await withStore(call, 'write', async (store) => {
    const { inbox, watched } = await openInbox(call, folder, store)
    refuseStoreInside(call, inbox.folder)
    const { openDesk } = await import('../../web/serve.js')
    const desk = { store, inbox, lang: call.lang, now: call.terminal.now, day: () => today(call), isSample: false, hosts: [], version: version(), sitter: sitter() } // prettier-ignore
    const opened = await openDesk(desk, { host, port }).catch((error: unknown) => {
      throw new WrongUse(call.say.serve.notOpened(`${host}:${port}`, troubleIn(call.say, error)))
    })
    call.terminal.out(`${call.say.serve.opened(opened.address, inbox.folder)}\n`)
    const noMoreQuestions = askInQuietMoments(store)
    await watched
    await opened.close()
    await noMoreQuestions()
    if (!flag(call, 'quiet')) call.terminal.err(call.say.serve.ends)
  })
  return 0
}

/** Others need users with passwords. */
const isThisMachine = (host: string): boolean => /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)

function sitter(): string {
  try {
    return userInfo().username
  } catch {
    return 'congvan'
  }
}
