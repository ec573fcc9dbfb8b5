/** A person's word on two letters: they are one, or they are not. */
import type { Saying } from '../../model/word.js'
import type { Call, Command, ExitCode } from '../command.js'
import { flag } from '../options.js'
import { saysOf } from '../../pipeline/words/says.js'
import { byOption, oneLetter, saidLine, speaker, speaking, whyOption } from '../words/speaking.js'

export const joinCommand: Command = {
  name: 'join',
  args: '<letter> <other>',
  about: {
    vi: 'hai tệp là một văn bản (Word và bản quét), hoặc dự thảo và bản ký của nhau (--draft)',
    en: 'two files are one letter (Word and scan), or draft and signed copy of each other (--draft)',
  },
  options: [{ flags: '--draft', about: { vi: 'một là dự thảo của cái kia', en: 'one is the draft of the other' } }, whyOption, byOption],
  run: (call) => ofTwo(call, 'join', (letter, other) => ({ act: 'join', letter, other, how: flag(call, 'draft') ? 'draft' : 'rendition' })),
}

export const partCommand: Command = {
  name: 'part',
  args: '<letter> <other>',
  about: { vi: 'hai văn bản khác nhau, dù giống nhau', en: 'two letters, however alike' },
  options: [whyOption, byOption],
  run: (call) => ofTwo(call, 'part', (letter, other) => ({ act: 'part', letter, other })),
}

type Pair = Extract<Saying, { act: 'join' | 'part' }>

async function ofTwo(call: Call, command: string, pair: (letter: string, other: string) => Pair): Promise<ExitCode> {
  const [called = '', calledOther = ''] = call.args
  const by = speaker(call, command, false)
  const { speakOfTwo } = await import('../../pipeline/speak.js')
  return speaking(
    call,
    called,
    async (store, { id }) => {
      const other = await oneLetter(call, store, calledOther)
      return other === null ? null : speakOfTwo(store, pair(id, other.id), by)
    },
    (word) => `${saysOf(word.says, call.say)}\n${saidLine(call, { word, isNew: true })}`,
  )
}
