import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Call, type Command, type ExitCode } from '../command.js'
import { isAbsent, reason, storeAddress, storeFile, storeShown, troubleIn } from '../open-store.js'
import { openStore } from '../../store/open-store.js'
import { choice, textOption } from '../options.js'

interface Check {
  readonly name: string
  readonly state: 'ok' | 'warn' | 'bad'
  /** What is; when it is not well, also how to mend it. */
  readonly says: string
}

export const doctorCommand: Command = {
  name: 'doctor',
  args: '',
  about: { vi: 'kiểm tra máy: có gì, thiếu gì, chữa thế nào', en: 'what is installed, what is missing, how to mend it' },
  options: [
    {
      flags: '--ocr <engine>',
      about: {
        vi: 'thử bộ nhận dạng chữ nào: auto, tesseract, tesseract.js (mặc định auto)',
        en: 'which text recognition to try: auto, tesseract, tesseract.js (default auto)',
      },
    },
  ],
  async run(call: Call): Promise<ExitCode> {
    const checks = [node(call), await driver(call), await store(call), await disk(call), ...(await parsers(call)), await ocr(call)]
    if (textOption(call, 'format') === 'json') call.terminal.out(`${JSON.stringify(checks, null, 2)}\n`)
    else for (const { state, says } of checks) call.terminal.out(`[${call.say.doctor[state]}] ${says}\n`)
    return checks.some((c) => c.state === 'bad') ? 1 : 0
  },
}

function node({ say }: Call): Check {
  const { node: version } = process.versions
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const good = major > 20 || (major === 20 && minor >= 20)
  return { name: 'node', state: good ? 'ok' : 'bad', says: say.doctor.node(version, good) }
}

async function driver({ say }: Call): Promise<Check> {
  try {
    const { sqliteAbilities } = await import('../../store/backends/sqlite-driver.js')
    const { version, fullText } = await sqliteAbilities()
    return { name: 'sqlite', state: fullText ? 'ok' : 'bad', says: say.doctor.driver(version, fullText) }
  } catch (error) {
    return { name: 'sqlite', state: 'bad', says: say.doctor.driverFailed(reason(error)) }
  }
}

async function store(call: Call): Promise<Check> {
  const [shown, file] = [storeShown(call), storeFile(call)]
  try {
    if (file !== null) await access(existing(file), constants.R_OK | constants.W_OK)
    const opened = await openStore(storeAddress(call), false)
    if (opened === null) return { name: 'store', state: 'bad', says: call.say.unknownStore(shown) }
    const held = await opened.view(null).letterCount()
    await opened.close()
    return { name: 'store', state: 'ok', says: call.say.doctor.store(shown, held) }
  } catch (error) {
    if (isAbsent(error)) return { name: 'store', state: 'ok', says: call.say.doctor.store(shown, null) }
    return { name: 'store', state: 'bad', says: call.say.storeFailed(shown, troubleIn(call.say, error)) }
  }
}

/** The path itself, or the nearest folder above it that is there. */
function existing(path: string): string {
  let at = resolve(path)
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at)
  return at
}

async function disk(call: Call): Promise<Check> {
  const { bavail, bsize } = await statfs(existing(storeFile(call) ?? '.'))
  const gigabytes = Math.floor((bavail * bsize) / 1024 ** 3)
  return { name: 'disk', state: gigabytes >= 1 ? 'ok' : 'warn', says: call.say.doctor.disk(gigabytes, gigabytes >= 1) }
}

/** Formats and the library that each stands on. */
const LIBRARIES = [
  ['PDF', 'pdf-parse'],
  ['DOCX', 'mammoth'],
  ['HTML', 'linkedom'],
] as const

function parsers({ say }: Call): Promise<Check[]> {
  return Promise.all(
    LIBRARIES.map(async ([name, library]): Promise<Check> => {
      const ok = await import(library).then(
        () => true,
        () => false,
      )
      return { name: name.toLowerCase(), state: ok ? 'ok' : 'bad', says: say.doctor.parser(name, ok) }
    }),
  )
}

async function ocr(call: Call): Promise<Check> {
  const { checkOcr, TRIABLE } = await import('./doctor-ocr.js')
  return { name: 'ocr', ...(await checkOcr(call.say.doctor.ocr, choice(call, 'ocr', TRIABLE) ?? 'auto')) }
}
