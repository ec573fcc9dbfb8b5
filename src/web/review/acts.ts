/** What a person says of a value at the desk: each saying is a word of its own beside the letter, and can be taken back. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { WaitingQuestion } from '../../model/question.js'
import { askAnew } from '../../pipeline/questions/work-out.js'
import { speakOfValue, type Speaker, takeBack, type ValueAsked } from '../../pipeline/speak.js'
import { valueAt } from '../../reconcile/words/pointer.js'
import type { Questions } from '../../store/store.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import type { Act, Acted, Form } from '../section.js'
import { nameOf } from '../letter/labels.js'
import { typedText } from '../letter/show-value.js'
import { questionPath } from './paths.js'

/** What stands where a person gives no reason. */
const WHY = 'xem lại trên bàn làm việc'

export const sayAct: Act = {
  path: '/xem-lai/noi',
  needs: 'say',
  async run(asked, form) {
    const told = toldIn(form)
    const record = told === null ? null : await recordOf(asked, told.letter)
    if (told === null || record === null)
      return { to: '/xem-lai', says: asked.say('Văn bản này không còn trong kho.', 'This letter is not held any more.'), done: false }
    const wanted = wantedIn(asked, form, { record, told })
    if ('refusal' in wanted) return refused(told, asked, wanted.refusal)
    const key = (await asked.desk.store.questions.of(told.letter)).find((q) => q.pointer === told.pointer)?.key ?? null
    const changed = await speakOfValue(asked.desk.store, told.letter, wanted, speaker(asked, form))
    if ('refusal' in changed) return refused(told, asked, changed.refusal)
    await askAnew(asked.desk.store, told.letter)
    const { gone, come, word } = changed
    const name = nameOf(told.pointer)[asked.lang]
    const otherwise = Math.max(gone.length, come.length)
    const says = `${name}: ${asked.say('đã ghi', 'noted')}${otherwise === 0 ? '' : asked.say(`, ${otherwise} dữ kiện được nói khác đi`, `, ${otherwise} statement(s) told otherwise`)}.`
    return { to: await nextOf(asked, told, { key, word: word.id }), says, done: true, told: { word: word.id } }
  },
}

export const takeBackAct: Act = {
  path: '/xem-lai/rut',
  needs: 'say',
  async run(asked, form) {
    const { store } = asked.desk
    const [letter, id] = [form.text('van-ban') ?? '', form.text('loi')]
    const word = (await store.words(letter, null)).find((w) => w.id === id)
    const back = form.text('ve') === 'van-ban' ? letterPath(letter) : '/xem-lai'
    if (word === undefined)
      return { to: back, says: asked.say('Không có lời ấy để rút.', 'There is no such word to take back.'), done: false }
    const taken = await takeBack(store, word, { at: asked.desk.now().toISOString(), by: asked.who.name, why: form.text('vi-sao') })
    if (taken === 'withdrawn-before')
      return { to: back, says: asked.say('Lời ấy đã được rút từ trước.', 'It was taken back before.'), done: false }
    await askAnew(store, word.says.letter)
    const pointer = 'pointer' in word.says ? word.says.pointer : null
    const to =
      form.text('ve') === 'van-ban' || pointer === null ? back : questionPath({ letter, pointer, within: form.text('trong') === 'van-ban' })
    const what = pointer === null ? asked.say('Lời', 'Word') : nameOf(pointer)[asked.lang]
    return {
      to,
      says: `${what}: ${asked.say('đã rút lời, giá trị trở lại như trước.', 'taken back; the value is as it was.')}`,
      done: true,
    }
  },
}

interface Told {
  readonly letter: string
  readonly pointer: string
  /** The letter's own page asks, or the queue (in it, one letter alone). */
  readonly from: 'letter' | 'queue' | 'within'
  readonly typed: string | null
}

function toldIn(form: Form): Told | null {
  const [letter, pointer] = [form.text('van-ban'), form.text('o')]
  const from = form.text('ve') === 'van-ban' ? 'letter' : form.text('trong') === 'van-ban' ? 'within' : 'queue'
  return letter === null || pointer === null ? null : { letter, pointer, from, typed: form.text('gia-tri')?.replace(/\r\n/g, '\n') ?? null }
}

async function recordOf({ desk: { store } }: Asked, letter: string): Promise<LetterRecord | null> {
  return (await store.standing(letter.split('#')[0] ?? letter)).find((l) => l.id === letter)?.record ?? null
}

/** Enter on a field that was left as it was says "right"; typed over, what was typed. */
function wantedIn(
  { say }: Asked,
  form: Form,
  { record, told }: { readonly record: LetterRecord; readonly told: Told },
): ValueAsked | { readonly refusal: string } {
  const field = told.pointer
  const stands = typedText(valueAt(record, field))
  const rival = form.text('doc')
  if ((form.text('cu') ?? '') !== stands)
    return {
      refusal: say(
        `Có người vừa đổi giá trị này thành "${stands}"; hãy xem lại rồi trả lời.`,
        `Somebody has just changed this to "${stands}"; please look again.`,
      ),
    }
  if (rival !== null) return rival === stands ? { act: 'confirm', field } : { act: 'correct', field, typed: rival }
  if (form.text('viec') === 'bac') return { act: 'reject', field }
  const isItem = stands === '' && typeof valueAt(record, field) === 'object' && valueAt(record, field) !== null
  if (isItem || (told.typed !== null && told.typed === stands)) return { act: 'confirm', field }
  if (told.typed !== null) return { act: 'correct', field, typed: told.typed }
  return {
    refusal:
      stands === ''
        ? say(
            'Ô đang trống, cần một giá trị; hãy gõ giá trị nhìn thấy trên trang, hoặc bỏ qua.',
            'The field is empty; type what the page shows, or skip it.',
          )
        : say(
            'Ô đang trống, cần một giá trị; nếu trang không có giá trị ấy hãy bấm "Không phải".',
            'The field is empty; if the page has no such value press "Not so".',
          ),
  }
}

const speaker = ({ desk, who }: Asked, form: Form): Speaker => ({
  at: desk.now().toISOString(),
  by: who.name,
  why: form.text('vi-sao') ?? WHY,
})

/** The same question again, with what was typed: the page says beside the field what does not fit. */
function refused({ letter, pointer, typed, from }: Told, { lang }: Asked, refusal: string): Acted {
  const says = forDesk(refusal)
  const shown = lang === 'vi' ? says : `That cannot be: ${says}`
  const to = from === 'letter' ? letterPath(letter, pointer) : questionPath({ letter, pointer, within: from === 'within', typed })
  return { to, says: shown, done: false }
}

/** Sentences of the command line name its commands at their end; here are buttons. */
export const forDesk = (refusal: string): string => refusal.replace(/[;,.] ?[^;,.]*congvan [a-z]+\.?$/, '.')

/** The next question: of the queue as it stands, of the one letter only, or back to the letter's page. */
async function nextOf(
  { desk: { store } }: Asked,
  { letter, pointer, from }: Told,
  { key, word }: { readonly key: string | null; readonly word: string },
): Promise<string> {
  if (from === 'letter') return letterPath(letter, pointer)
  const said = { letter, word }
  const own = from === 'within' ? await store.questions.of(letter) : null
  const next = own === null ? await inQueue(store.questions, key) : (own.find((q) => key === null || q.key > key) ?? own[0])
  if (next === undefined) return from === 'within' ? letterPath(letter) : `/xem-lai?xong=${said.letter.replace('#', '~')}.${said.word}`
  return questionPath({ letter: next.letter, pointer: next.pointer, within: from === 'within', said })
}

async function inQueue(questions: Questions, key: string | null): Promise<WaitingQuestion | undefined> {
  const [next] = key === null ? [] : await questions.after(key, 1)
  return next ?? (await questions.after('', 1))[0]
}
