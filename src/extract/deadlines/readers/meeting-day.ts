/** In an invitation or minutes "trước Hội nghị 03 ngày", "04 ngày sau khi họp xong" run from the meeting's own day, which the letter prints. */
import { ofKind, type FindingOf } from '../../../model/finding.js'
import type { DayWritten, TimeWritten } from '../../../model/written-time.js'
import type { Reader } from '../../rule.js'
import { foldedOf, segmentsOf, type LetterView } from '../../view.js'
import { DAY, dayOfText } from '../time/day.js'
import { unnamed } from '../time/piece.js'

export const meetingDayReader: Reader = {
  name: 'deadline/meeting-day',
  read: (view, found) => {
    const type = ofKind(found, 'type').at(-1)?.value
    const day = type === 'Giấy mời' || type === 'Biên bản' ? meetingDay(view) : null
    if (!day) return { add: [] }
    const replace = ofKind(found, 'deadline').flatMap((finding) => {
      const time = anchored(finding.value.time, day)
      return time ? [{ finding, by: withDay(finding, time) }] : []
    })
    return { add: [], replace }
  },
}

const THIS_MEETING =
  /^(?:khi |ngày |trước khi )?(?:cuộc họp|hội nghị|buổi họp|phiên họp|cuộc làm việc)(?: này)?(?: kết thúc| bế mạc| diễn ra| khai mạc| tổ chức)?$/iu

function anchored(time: TimeWritten, at: DayWritten): TimeWritten | null {
  if (time.form !== 'relative' || time.from.on !== 'event' || !THIS_MEETING.test(time.from.text ?? '')) return null
  return { ...time, from: { ...time.from, on: 'day', at } }
}

const withDay = (finding: FindingOf<'deadline'>, time: TimeWritten): FindingOf<'deadline'> => ({
  ...finding,
  value: { ...finding.value, time },
  confidence: Math.min(finding.confidence, 0.8),
  assumed: [...finding.assumed, 'Ngày họp lấy theo thời gian ghi trong văn bản.'],
})

const TIME_LINE = new RegExp(String.raw`(?:thoi gian\s*:|vao hoi|khai mac\s*:?)[^;]{0,60}?(?<day>${unnamed(DAY)})`, 'u')

/** The first day told as the meeting's time. */
function meetingDay(view: LetterView): DayWritten | null {
  for (const segment of segmentsOf(view, 'body')) {
    const day = TIME_LINE.exec(foldedOf(view, segment.span).replace(/\s+/g, ' '))?.groups?.['day']
    const read = day === undefined ? null : dayOfText(day)
    if (read) return read
  }
  return null
}
