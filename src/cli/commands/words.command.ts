import { printedNumber } from '../../text/letter-number.js'
import { showInstant, showLetter } from '../../report/show.js'
import type { ToldWord } from '../../pipeline/words-told.js'
import type { Command } from '../command.js'
import { withStore } from '../open-store.js'
import { instantOption } from '../options.js'
import { printed } from '../words/printed.js'
import { codeOf } from '../../pipeline/words/shown.js'
import { saysOf } from '../../pipeline/words/says.js'
import { oneLetter } from '../words/speaking.js'

export const wordsCommand: Command = {
  name: 'words',
  args: '[letter]',
  about: {
    vi: 'những gì người đã xác nhận, sửa, bác, báo; lời nào đang có hiệu lực',
    en: 'what people have confirmed, corrected, rejected, told; and what of it stands',
  },
  options: [{ flags: '--known-at <time>', about: { vi: 'theo những gì đã biết đến lúc ấy', en: 'as known at that time' } }],
  async run(call) {
    const [called] = call.args
    const { toldWords } = await import('../../pipeline/words-told.js')
    const { columns, states } = call.say.words
    return withStore(call, 'read', async (store) => {
      const letter = called === undefined ? null : await oneLetter(call, store, called)
      if (called !== undefined && letter === null) return 1
      const told = await toldWords(store, letter?.id ?? null, instantOption(call, 'knownAt'))
      await printed(call, told.map(lean), [
        { title: columns.code, show: ({ id }) => codeOf(id) },
        { title: columns.at, show: ({ at }) => showInstant(at) },
        { title: columns.by, show: ({ by }) => by },
        { title: columns.letter, show: ({ letter: of, says }) => (of === null ? codeOf(says.letter) : showLetter(of)), wide: true },
        { title: columns.what, show: ({ says }) => saysOf(says, call.say), wide: true },
        { title: columns.why, show: ({ why }) => why, wide: true },
        { title: columns.state, show: ({ state }) => states[state], wide: true },
      ])
      return 0
    })
  },
}

/** Without the whole record: what --format json prints. */
const lean = ({ letter, ...word }: ToldWord) => ({
  ...word,
  letter: letter && { id: letter.id, file: letter.record.source.name, number: printedNumber(letter.record.number) },
})
