import type { User } from '../../model/user.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type CommandOption, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { flag, numberOption, textOption } from '../options.js'
import { readingOptions } from '../reading-options.js'
import { type Called, calledAs } from '../serving/names.js'

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
      flags: '--sign-in',
      about: {
        vi: 'ai cũng phải đăng nhập, kể cả khi chỉ máy này mở được (máy khác mở được thì luôn phải)',
        en: 'everybody signs in, also where this machine alone can call (always where others can)',
      },
    },
    {
      flags: '--name <host>',
      about: {
        vi: 'tên máy mà người khác dùng để mở, ví dụ congvan.ubnd.local; nhiều tên thì cách nhau bằng dấu phẩy',
        en: 'name under which others call it, as congvan.ubnd.local; several with commas between',
      },
    },
    {
      flags: '--behind-proxy',
      about: {
        vi: 'đứng sau một cổng HTTPS (nginx, Caddy): tin địa chỉ và giao thức mà cổng báo trong X-Forwarded-For, X-Forwarded-Proto',
        en: 'behind an HTTPS gate (nginx, Caddy): take its X-Forwarded-For and X-Forwarded-Proto for true',
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
  const [called, port] = [calledAs(call), numberOption(call, 'port') ?? PORT]
  if (port > 65_535) throw new WrongUse(call.say.notANumber(String(port)))
  const [{ alone, madeFolder }, { serveDesk }] = await Promise.all([import('../serving/folder.js'), import('../serving/serving.js')])
  const folder = madeFolder(call, textOption(call, 'inbox') ?? DEFAULT_INBOX)
  await alone(call, folder, () =>
    withStore(call, 'write', async (store) => {
      if (called.mustSignIn) await refuseWithoutAdmin(call, store)
      const onOpen = (address: string): Promise<boolean> => {
        tellOthers(call, called, address)
        return Promise.resolve(false)
      }
      await serveDesk(call, { store, folder, called, ports: [port], sampleDay: null, onOpen })
    }),
  )
  return 0
}

/** Somebody must be able to sign in and to open accounts for the others. */
async function refuseWithoutAdmin(call: Call, { users }: Store): Promise<void> {
  const isAdmin = ({ role, closed }: User): boolean => role === 'admin' && closed === null
  if (!(await users.list()).some(isAdmin)) throw new WrongUse(call.say.serve.noAdmin)
}

function tellOthers(call: Call, { names, isBehindProxy, isPlain }: Called, address: string): void {
  const { port } = new URL(address)
  const addresses = names.map((name) => (isBehindProxy ? `https://${name}` : `http://${/:\d+$/.test(name) ? name : `${name}:${port}`}`))
  if (addresses.length > 0) call.terminal.out(`${call.say.serve.others(addresses)}\n`)
  if (isPlain && !flag(call, 'quiet')) call.terminal.err(call.say.serve.unencrypted)
}
