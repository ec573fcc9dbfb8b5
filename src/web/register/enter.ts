/** A number is given: by the form of one letter, or at once for those that need no look. */
import { randomUUID } from 'node:crypto'
import type { EntryBody, RegisterEntry } from '../../model/register.js'
import { blankEntry, checkGround, type Prepared } from '../../pipeline/registering/prepare.js'
import { type Asked, dayIn } from '../asked.js'
import type { Act, Acted } from '../section.js'
import { checksOf, nextWaiting, signed, stopped, unread } from './acting.js'
import { BOOK, entryPath, formPath } from './addresses.js'
import { MADE_FOR, madeAnew, prepare } from './arrival.js'
import { entryIn, shownIn } from './fields.js'
import { sentBack } from './sent-back.js'

/** Told of a number that was given. */
const givenSays = ({ say }: Asked, { no, year }: RegisterEntry, expected: number | null): string =>
  expected === null || expected >= no
    ? say(`Đã vào sổ: số đến ${no}/${year}.`, `Registered as no. ${no}/${year}.`)
    : say(
        `Đã vào sổ: số đến ${no}/${year} (số ${expected} vừa cấp cho văn bản khác).`,
        `Registered as no. ${no}/${year} (no. ${expected} was just given).`,
      )

/** The form of one letter, or of a paper. */
export const enter: Act = {
  path: `${BOOK}/vao`,
  needs: 'register',
  async run(asked, form) {
    const id = form.text('van-ban')
    const prepared = id === null ? null : await prepare(asked, id, dayIn(form.text(MADE_FOR)))
    if (id !== null && prepared === null)
      return { to: BOOK, done: false, says: asked.say('Kho không giữ văn bản này nữa.', 'This letter is not held any more.') }
    const before = prepared === null ? shownIn(blankEntry({ arrivedOn: asked.asOf }), null) : shownIn(prepared.entry, prepared.told)
    const madeFor = prepared === null ? {} : { [MADE_FOR]: prepared.entry.arrivedOn }
    const back = (says: string): Acted => ({ to: formPath(id, { ...madeFor, ...sentBack(before, form.text) }), says, done: false })
    const entry = entryIn(form.text, id === null ? [] : [id], prepared?.told ?? null)
    if ('field' in entry) return back(unread(asked, entry.field))
    const anew = prepared === null ? null : await madeAnew(asked, prepared, form.text)
    if (anew !== null) {
      const says = asked.say('Ngày đến đã đổi nên hạn và ghi chú đề xuất được tính lại; xem rồi ghi.', 'Another day of arrival: the due date and note proposed were worked out again; look, then save.') // prettier-ignore
      return { to: formPath(id, anew), says, done: false }
    }
    const ground = await checkGround(asked.desk.store.register, Number(entry.arrivedOn.slice(0, 4)), asked.asOf)
    const stop = stopped(asked, form, checksOf(entry, ground))
    if (stop !== null) return back(stop)
    if (prepared !== null && prepared.twins.length > 0 && form.text('da-xem-trung') === null)
      return back(asked.say('Có thể đã có trong sổ; hãy chọn số cũ hoặc số mới.', 'It may be in the register already; choose.'))
    const after = await nextWaiting(asked, id)
    const { did, entry: given } = await asked.desk.store.register.give(form.text('khoa') ?? randomUUID(), entry, signed(asked))
    const says = did === 'held' ? heldSays(asked, given) : givenSays(asked, given, numberIn(form.text('so')))
    const to = form.text('roi') === 'xem' || did === 'held' ? entryPath(given) : after === null ? BOOK : formPath(after)
    return { to, says, done: did !== 'held', told: { year: given.year, no: given.no } }
  },
}

/** The number that the form showed. */
const numberIn = (shown: string | null): number | null => (/^\d{1,6}$/.test(shown ?? '') ? Number(shown) : null)

const heldSays = ({ say }: Asked, { no, year }: RegisterEntry): string =>
  say(`Văn bản này đã có số đến ${no}/${year}; không cấp số nữa.`, `This letter has no. ${no}/${year} already.`)

/** From the list: one letter, or those that are ticked. What is not plain goes to its form. */
export const enterAtOnce: Act = {
  path: `${BOOK}/vao-ngay`,
  needs: 'register',
  async run(asked, form) {
    const listed = (form.text('cac') ?? '').split(' ').filter((id) => id !== '')
    const one = form.text('mot')
    const chosen = one === null ? listed.filter((_, i) => form.text(`chon.${i}`) !== null) : [one]
    if (chosen.length === 0) return { to: BOOK, done: false, says: asked.say('Chưa chọn văn bản nào để vào sổ.', 'No letter was chosen.') }
    const [given, left]: [RegisterEntry[], string[]] = [[], []]
    // One after the other: of two copies the second sees the number of the first.
    for (const id of chosen) {
      const entry = await plainEntry(asked, id)
      const done = entry && (await asked.desk.store.register.give(randomUUID(), entry, signed(asked)))
      if (done?.did === 'given') given.push(done.entry)
      else left.push(id)
    }
    const [first] = left
    if (given.length === 0 && first !== undefined) return { to: formPath(first), done: false, says: leftSays(asked, left.length) }
    return { to: BOOK, done: true, says: `${manySays(asked, given)}${left.length === 0 ? '' : ` ${leftSays(asked, left.length)}`}` }
  },
}

/** What is written without a look: nothing to be asked, no number that it may have already. */
async function plainEntry(asked: Asked, id: string): Promise<EntryBody | null> {
  const prepared = await prepare(asked, id)
  return prepared !== null && isPlain(prepared) ? prepared.entry : null
}

const isPlain = ({ registered, twins, checks }: Prepared): boolean =>
  registered === null && twins.length === 0 && checks.every((c) => c.weight === 'tell')

const manySays = ({ say }: Asked, given: readonly RegisterEntry[]): string => {
  const names = given.map(({ no }) => no)
  const [first, last] = [names[0], names.at(-1)]
  return names.length === 1 ? say(`Đã vào sổ: số đến ${first}.`, `Registered as no. ${first}.`) : say(`Đã vào sổ ${names.length} văn bản: số đến ${first} đến ${last}.`, `Registered ${names.length} letters: no. ${first} to ${last}.`) // prettier-ignore
}
const leftSays = ({ say }: Asked, count: number): string =>
  say(`${count} văn bản cần xem trước khi vào sổ (có thể đã có số, hoặc có ngày phải xem lại).`, `${count} letter(s) want a look first.`)
