/** A person's word on a value: it is right, it is another, it is none. */
import type { ValueAsked } from '../../pipeline/speak.js'
import type { Call, Command, ExitCode } from '../command.js'
import { byOption, changedLines, saidLine, speaker, speaking, whyOption } from '../words/speaking.js'

export const confirmCommand: Command = {
  name: 'confirm',
  args: '<letter> <field>',
  about: {
    vi: 'xác nhận một giá trị là đúng, ví dụ: confirm 12/TB-PNN ngày',
    en: 'say that a value is right, for example: confirm 12/TB-PNN date',
  },
  options: [whyOption, byOption],
  run: (call) => ofValue(call, 'confirm', false),
}

export const correctCommand: Command = {
  name: 'correct',
  args: '<letter> <field> <value>',
  about: {
    vi: 'sửa một giá trị, ví dụ: correct 12/TB-PNN "hạn 1 ngày" 28/11/2023 --why "xem bản gốc"',
    en: 'correct a value, for example: correct 12/TB-PNN "deadline 1 due" 28/11/2023 --why "as in the original"',
  },
  options: [whyOption, byOption],
  run: (call) => ofValue(call, 'correct', true),
}

export const rejectCommand: Command = {
  name: 'reject',
  args: '<letter> <field>',
  about: { vi: 'bác một giá trị hay cả một mục máy đọc nhầm', en: 'say that a value, or a whole item, is not so' },
  options: [whyOption, byOption],
  run: (call) => ofValue(call, 'reject', true),
}

async function ofValue(call: Call, act: ValueAsked['act'], needsWhy: boolean): Promise<ExitCode> {
  const [called = '', field = '', typed = ''] = call.args
  const by = speaker(call, act, needsWhy)
  const { speakOfValue } = await import('../../pipeline/speak.js')
  const asked: ValueAsked = act === 'correct' ? { act, field, typed } : { act, field }
  return speaking(
    call,
    called,
    (store, letter) => speakOfValue(store, letter.id, asked, by),
    (changed) => changedLines(call, changed) + saidLine(call, changed),
  )
}
