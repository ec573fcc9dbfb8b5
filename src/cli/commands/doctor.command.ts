import { access, constants } from 'node:fs/promises'
import { type Check, diskCheck, driverCheck, existing, nodeCheck, parserChecks } from '../../pipeline/doctor/checks.js'
import { type Call, type Command, type ExitCode } from '../command.js'
import { isAbsent, storeAddress, storeFile, storeShown, troubleIn } from '../open-store.js'
import { openStore } from '../../store/open-store.js'
import { choice, textOption } from '../options.js'

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
    const words = call.say.doctor
    const checks = [
      nodeCheck(words),
      await driverCheck(words),
      await store(call),
      await diskCheck(words, storeFile(call) ?? '.'),
      ...(await parserChecks(words)),
      await ocr(call),
    ]
    if (textOption(call, 'format') === 'json') call.terminal.out(`${JSON.stringify(checks, null, 2)}\n`)
    else for (const { state, says } of checks) call.terminal.out(`[${call.say.doctor[state]}] ${says}\n`)
    return checks.some((c) => c.state === 'bad') ? 1 : 0
  },
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

async function ocr(call: Call): Promise<Check> {
  const { checkOcr, TRIABLE } = await import('../../pipeline/doctor/ocr.js')
  return { name: 'ocr', ...(await checkOcr(call.say.doctor.ocr, choice(call, 'ocr', TRIABLE) ?? 'auto')) }
}
