/** Takes a word back: what was read stands again. The word stays on record, with who took it back, when and why. */
import { takeBack } from '../../pipeline/speak.js'
import { wordCalled } from '../../pipeline/words-told.js'
import { codeOf, shownPlace, shownValue } from '../../pipeline/words/shown.js'
import { speeches } from '../../pipeline/words/speech.js'
import type { Act } from '../section.js'

export const withdrawAct: Act = {
  path: '/nhat-ky/rut',
  needs: 'say',
  async run({ desk, who, say, lang }, form) {
    const [id, why, page] = [form.text('loi') ?? '', form.text('vi-sao'), form.text('ve')]
    const to = page !== null && /^\/nhat-ky\/loi(?:\?[^\s\\]*)?$/.test(page) ? page : '/nhat-ky/loi'
    const not = (says: string) => ({ to, says, done: false })
    const { words, explain } = speeches[lang]
    if (why === null)
      return not(say('Cần lý do để người sau hiểu; hãy ghi vì sao rút lời.', 'A reason is needed; say why it is taken back.'))
    const word = await wordCalled(desk.store, id)
    if (word === undefined) return not(say('Không có lời này trong kho; hãy mở lại trang.', 'There is no such word; open the page again.'))
    const told = word.withdrawn === null ? await takeBack(desk.store, word, { at: desk.now().toISOString(), by: who.name, why }) : null
    if (told === null || told === 'withdrawn-before') return not(words.withdrawnBefore)
    const [before, after] = [shownValue(told.before, words.nothing), shownValue(told.after, words.nothing)]
    const change = told.pointer === '' ? '' : ` ${shownPlace(told.pointer, explain)}: ${before} → ${after}.`
    return { to, says: `${words.withdrawn(codeOf(word.id))}${change}`, done: true }
  },
}
