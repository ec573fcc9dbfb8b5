import { type Command, WrongUse } from '../command.js'
import { dayOption, textOption } from '../options.js'
import { saysOf } from '../../pipeline/words/says.js'
import { byOption, saidLine, speaker, speaking, whyOption } from '../words/speaking.js'

export const doneCommand: Command = {
  name: 'done',
  args: '<letter> <term>',
  about: {
    vi: 'báo một hạn đã làm xong, ví dụ: done 1/PNN "hạn 1" --on 14/3/2024 --who "UBND xã Hành Minh"',
    en: 'tell that a term was met, for example: done 1/PNN 1 --on 14/3/2024 --who "UBND xã Hành Minh"',
  },
  options: [
    { flags: '--on <day>', about: { vi: 'ngày làm xong', en: 'the day it was done' } },
    { flags: '--who <actor>', about: { vi: 'ai làm (mặc định mọi nơi được giao)', en: 'by whom (default all who were asked)' } },
    whyOption,
    byOption,
  ],
  async run(call) {
    const [called = '', term = ''] = call.args
    const on = dayOption(call, 'on')
    if (on === null) throw new WrongUse(call.say.words.onNeeded)
    const by = speaker(call, 'done', false)
    const actor = textOption(call, 'who')?.normalize('NFC').trim() ?? null
    const { speakOfTerm } = await import('../../pipeline/speak.js')
    return speaking(
      call,
      called,
      (store, letter) => speakOfTerm(store, letter.id, { term, on, actor }, by),
      (word) => `${saysOf(word.says, call.say)}\n${saidLine(call, { word, isNew: true })}`,
    )
  },
}
