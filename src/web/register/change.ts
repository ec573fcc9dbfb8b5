/** A number is changed, tied to a copy, crossed out; the cover of a book is written. Nothing is overwritten. */
import type { RegisterEntry, ToldColumns } from '../../model/register.js'
import { toldBy } from '../../report/register/columns.js'
import type { Changed } from '../../store/register.js'
import type { Asked } from '../asked.js'
import type { Act, Acted } from '../section.js'
import { checksOf, nextWaiting, signed, stopped, unread } from './acting.js'
import { BOOK, entryPath, formPath, numberAsked, yearIn } from './addresses.js'
import { entryIn } from './fields.js'

/** A letter that is the same gets no number of its own. */
export const tie: Act = {
  path: `${BOOK}/ghi-chung`,
  needs: 'register',
  async run(asked, form) {
    const [id, of] = [form.text('van-ban'), numberAsked(form.text('so'), 0)]
    if (id === null || of === null)
      return { to: BOOK, done: false, says: asked.say('Thiếu văn bản hoặc số đến.', 'Letter or number missing.') }
    const after = await nextWaiting(asked, id)
    const why = form.text('ly-do') ?? 'cùng một văn bản'
    const did = await asked.desk.store.register.tie(of, id, { ...signed(asked), why })
    const says = changedSays(
      asked,
      did,
      asked.say(`Đã ghi chung vào số đến ${of.no}/${of.year}.`, `Written under no. ${of.no}/${of.year}.`),
    )
    return { to: did === 'changed' && after !== null ? formPath(after) : entryPath(of), done: did === 'changed', says }
  },
}

export const change: Act = {
  path: `${BOOK}/sua`,
  needs: 'register',
  async run(asked, form) {
    const of = numberAsked(form.text('so'), 0)
    const held = of === null ? null : await asked.desk.store.register.entry(of)
    if (held === null) return { to: BOOK, done: false, says: asked.say('Sổ không có số ấy.', 'There is no such number.') }
    const refused = (says: string): Acted => ({ to: entryPath(held), says, done: false })
    const [why, told] = [form.text('ly-do'), await toldNow(asked, held)]
    if (why === null)
      return refused(asked.say('Chưa ghi lý do sửa; sổ giữ cả bản cũ, bản mới và lý do.', 'Say why: the register keeps the reason.'))
    const entry = entryIn(form.text, held.letters, told)
    if ('field' in entry) return refused(unread(asked, entry.field))
    const stop = stopped(asked, form, checksOf(entry, { today: asked.asOf, before: null, held }))
    if (stop !== null) return refused(stop)
    const version = Number(form.text('ban') ?? held.version)
    const did = await asked.desk.store.register.change(
      { year: held.year, no: held.no, version },
      { ...entry, told: held.told },
      { ...signed(asked), why },
    )
    return { to: entryPath(held), done: did === 'changed', says: changedSays(asked, did, asked.say(`Đã sửa số đến ${held.no}; bản cũ vẫn còn trong lịch sử.`, `Changed; what stood there is kept.`)) } // prettier-ignore
  },
}

/** What the letter tells as it stands now, else as it did when it was registered. */
async function toldNow({ view }: Asked, held: RegisterEntry): Promise<ToldColumns | null> {
  const [letter] = await view.lettersById(held.letters.slice(0, 1))
  return letter === undefined ? held.told : toldBy(letter)
}

export const cancel: Act = {
  path: `${BOOK}/huy`,
  needs: 'register',
  async run(asked, form) {
    const [of, why] = [numberAsked(form.text('so'), 0), form.text('ly-do')]
    if (of === null) return { to: BOOK, done: false, says: asked.say('Sổ không có số ấy.', 'There is no such number.') }
    if (why === null)
      return { to: entryPath(of), done: false, says: asked.say('Chưa ghi lý do hủy số.', 'Say why the number is cancelled.') }
    const did = await asked.desk.store.register.cancel(of, { ...signed(asked), why })
    return { to: entryPath(of), done: did === 'changed', says: changedSays(asked, did, asked.say(`Đã hủy số đến ${of.no}/${of.year}; số ấy không cấp lại.`, `No. ${of.no}/${of.year} is cancelled and never given again.`)) } // prettier-ignore
  },
}

function changedSays({ say }: Asked, did: Changed, done: string): string {
  return {
    changed: done,
    same: say('Không có gì khác trước nên không ghi.', 'Nothing would be other than it is.'),
    unknown: say('Sổ không có số ấy.', 'There is no such number.'),
    cancelled: say('Số đã hủy thì không sửa nữa.', 'A cancelled number is changed no more.'),
    moved: say('Người khác vừa sửa số này; hãy xem bản mới rồi sửa lại.', 'Somebody has just changed it; look again.'),
    'other-year': say(
      'Ngày đến thuộc sổ năm khác; hãy hủy số này và vào sổ của năm ấy.',
      'That day belongs to another book: cancel this number.',
    ),
    held: say('Văn bản này đã có số khác.', 'This letter has another number.'),
  }[did]
}

export const writeCover: Act = {
  path: `${BOOK}/bia`,
  needs: 'register',
  async run(asked, form) {
    const year = yearIn(form.text('nam'))
    if (year === null) return { to: BOOK, done: false, says: asked.say('Năm phải có bốn chữ số.', 'A year has four digits.') }
    const begins = /^\d{1,6}$/.test(form.text('bat-dau') ?? '') ? Math.max(1, Number(form.text('bat-dau'))) : 1
    const text = (name: string): string | null => form.text(name)?.slice(0, 200) ?? null
    const typed = { office: text('co-quan'), parent: text('cap-tren'), volume: text('quyen'), begins }
    const did = await asked.desk.store.register.writeCover(year, typed, signed(asked))
    const says = {
      written: asked.say(`Đã ghi bìa sổ năm ${year}.`, `The cover of ${year} is written.`),
      same: asked.say('Bìa sổ không có gì khác trước.', 'The cover is as it was.'),
      begun: asked.say(`Sổ năm ${year} đã cấp số, không đổi số bắt đầu được nữa.`, `Numbers of ${year} have been given: the first stays.`),
    }[did]
    return { to: `${BOOK}/bia?nam=${year}`, done: did === 'written', says }
  },
}
