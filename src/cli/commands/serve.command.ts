import { type Call, type Command, type CommandOption, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { numberOption, textOption } from '../options.js'
import { readingOptions } from '../reading-options.js'

export const openOption: CommandOption = {
  flags: '--open',
  about: { vi: 'mở luôn trình duyệt ở địa chỉ ấy', en: 'open the browser at that address too' },
}

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
    openOption,
    ...readingOptions,
  ],
  run,
}

export const DEFAULT_INBOX = 'output/hop-den'
export const PORT = 8420

async function run(call: Call): Promise<ExitCode> {
  const [host, port] = [textOption(call, 'host') ?? '127.0.0.1', numberOption(call, 'port') ?? PORT]
  if (port > 65_535) throw new WrongUse(call.say.notANumber(String(port)))
  if (!isThisMachine(host)) throw new WrongUse(call.say.serve.notAlone(host))
  const [{ alone, madeFolder }, { serveDesk }] = await Promise.all([import('../serving/folder.js'), import('../serving/serving.js')])
  const folder = madeFolder(call, textOption(call, 'inbox') ?? DEFAULT_INBOX)
  await alone(call, folder, () =>
    withStore(call, 'write', (store) => serveDesk(call, { store, folder, host, ports: [port], sampleDay: null })),
  )
  return 0
}

/** Others need users with passwords. */
const isThisMachine = (host: string): boolean => /^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(host)
