/** Telling that a term was met, and taking that back: by name, with day and reason. */
import { meetTerm, unmeetTerm } from '../../pipeline/terms-met.js'
import type { Speaker } from '../../pipeline/speak.js'
import { showDay } from '../../report/show.js'
import { type Asked, dayIn } from '../asked.js'
import type { Act, Acted, Form } from '../section.js'
import { ownPage, TERM, termIn } from './address.js'

export const metAct: Act = {
  path: `${TERM}/:letter/:no/xong`,
  needs: 'say',
  async run(asked, form) {
    const { say, desk } = asked
    const [term, on, why] = [termIn(asked), dayIn(form.text('ngay')), form.text('vi-sao')]
    const not = refusing(form)
    if (term === null)
      return not(say('Không rõ hạn nào; hãy mở lại từ danh sách hạn.', 'It is not clear which term is meant; open it from the list.'))
    if (on === null)
      return not(say('Chưa ghi ngày làm xong, cần một ngày như 05/04/2026.', 'The day is missing: write one like 05/04/2026.'))
    if (on > desk.day())
      return not(
        say(
          `Ngày làm xong ${showDay(on)} còn ở phía trước; hãy ghi ngày đã làm xong.`,
          `The day ${showDay(on)} is still to come; write the day it was done.`,
        ),
      )
    if (why === null)
      return not(
        say('Chưa ghi vì sao biết là đã xong; hãy ghi số văn bản hoặc ai báo.', 'The reason is missing: write the letter or who told.'),
      )
    const met = { ...term, on, actor: form.text('ai'), wording: form.text('cau') ?? '', period: dayIn(form.text('ky')) }
    const refused = await meetTerm(desk.store, met, speakerOf(asked, why))
    if (refused !== null) return not(refused[asked.lang])
    return done(
      form,
      say(
        `Đã ghi: làm xong ngày ${showDay(on)}. Rút lại được ở dòng ấy.`,
        `Noted: done on ${showDay(on)}. It can be taken back in its row.`,
      ),
    )
  },
}

export const takeBackAct: Act = {
  path: '/han/rut',
  needs: 'say',
  async run(asked, form) {
    const [id, why] = [form.text('loi') ?? '', form.text('vi-sao')]
    if (why === null)
      return refusing(form)(asked.say('Chưa ghi vì sao rút lại; hãy ghi lý do.', 'The reason is missing: say why it is taken back.'))
    const refused = await unmeetTerm(asked.desk.store, id, speakerOf(asked, why))
    return refused === null
      ? done(form, asked.say('Đã rút lại; hạn trở về như các văn bản cho biết.', 'Taken back; the term stands as letters tell it.'))
      : refusing(form)(refused[asked.lang])
  },
}

const speakerOf = ({ desk, who }: Asked, why: string): Speaker => ({ at: desk.now().toISOString(), by: who.name, why })

const done = (form: Form, says: string): Acted => ({ to: ownPage(form.text('ve')), says, done: true })
const refusing =
  (form: Form) =>
  (says: string): Acted => ({ to: ownPage(form.text('ve')), says, done: false })
