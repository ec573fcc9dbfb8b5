import { type Call, type Command, type ExitCode } from '../command.js'
import { pageLine } from '../progress.js'
import { howToRead, readingOptions } from '../reading-options.js'
import { refuseFolder } from './extract.command.js'

/** The frozen text that every rule sees: what offsets in a record point into. */
export const textCommand: Command = {
  name: 'text',
  args: '<file>',
  about: { vi: 'in ra phần chữ mà các quy tắc nhìn thấy', en: 'print the text that the rules see' },
  options: readingOptions,
  async run(call: Call): Promise<ExitCode> {
    const [path = ''] = call.args
    refuseFolder(call, path)
    const { readText } = await import('../../pipeline/read-file.js')
    const how = await howToRead(call)
    const read = await pageLine(call, path, (onPage) => readText(path, { ...how, onPage }))
    if ('text' in read) {
      call.terminal.out(read.text.endsWith('\n') ? read.text : `${read.text}\n`)
      return 0
    }
    call.terminal.err(call.terminal.red(call.say.refused(path, read.code, read.says)))
    return read.refused === 'waiting' ? 0 : 1
  },
}
