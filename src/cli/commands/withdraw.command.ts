import type { Command } from '../command.js'
import { withStore } from '../open-store.js'
import { codeOf } from '../../pipeline/words/shown.js'
import { byOption, changedLines, failed, speaker, whyOption } from '../words/speaking.js'

export const withdrawCommand: Command = {
  name: 'withdraw',
  args: '<word>',
  about: {
    vi: 'rút lại một lời đã nói (mã xem ở: words); giá trị máy đọc trở lại',
    en: 'take a word back (codes: words); what was read stands again',
  },
  options: [whyOption, byOption],
  async run(call) {
    const [code = ''] = call.args
    const by = speaker(call, 'withdraw', true)
    const { takeBack } = await import('../../pipeline/speak.js')
    const { words } = call.say
    return withStore(call, 'read', async (store) => {
      const called = /^[0-9a-f]{6,64}$/.test(code) ? await store.spoken(null).called(code) : []
      const [word] = called
      if (word === undefined || called.length > 1) return failed(call, words.wordNotFound(code))
      const told = word.withdrawn === null ? await takeBack(store, word, by) : 'withdrawn-before'
      if (told === 'withdrawn-before') return failed(call, words.withdrawnBefore)
      call.terminal.out(`${words.withdrawn(codeOf(word.id))}\n${told.pointer === '' ? '' : changedLines(call, told)}`)
      return 0
    })
  },
}
