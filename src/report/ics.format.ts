import ical, { ICalAlarmType, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { visible } from '../text/unseen.js'
import { batches } from './batches.js'
import type { CalendarEntry } from './calendar-entry.js'
import type { Format } from './format.js'
import { limitedText } from './limited-text.js'
import type { Lang } from './report.js'

/**
 * A calendar (RFC 5545) for Outlook, Thunderbird, Google and telephones. What it says of an event hangs on what is recorded, never on the clock: the same record
 * gives the same bytes, and a calendar that subscribes knows by SEQUENCE that something is newer.
 */
export const icsFormat: Format = {
  name: 'ics',
  type: 'text/calendar; charset=utf-8',
  fits: ({ entries }) => entries !== undefined,
  async *print({ rows, entries }, { lang }) {
    const [head, foot] = framed(lang)
    yield head
    if (entries !== undefined) for await (const some of batches(entries(rows, lang))) yield eventsOf(some)
    yield foot
  },
}

const BEGIN = 'BEGIN:VEVENT\r\n'
const END = 'END:VCALENDAR'

/** What stands before the events and after them. */
function framed(lang: Lang): readonly [head: string, foot: string] {
  const calendar = ical({ prodId: '//congvan//han//VI', name: lang === 'vi' ? 'Hạn xử lý văn bản' : 'Deadlines of letters', ttl: REFRESH })
  return [calendar.toString().replace(END, ''), `${END}\r\n`]
}
const REFRESH = 4 * 3600

/** The library writes a calendar as one; its events are taken out of one for each group, so that memory does not grow with them. */
function eventsOf(entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: '//congvan' })
  for (const entry of entries) addTo(calendar, entry)
  const text = calendar.toString()
  return text.slice(text.indexOf(BEGIN), text.lastIndexOf(END))
}

function addTo(calendar: ReturnType<typeof ical>, { key, day, time, recorded, ...entry }: CalendarEntry): void {
  const [title, told] = [plain(entry.title, 200), new Date(recorded)]
  const event = calendar.createEvent({
    ...{ id: `${key}@congvan`, stamp: told, lastModified: told, sequence: minutes(told) },
    ...(time === null ? { start: `${day}T00:00:00Z`, allDay: true } : { start: clockOf(day, time) }),
    ...{ summary: title, description: entry.lines.map((line) => plain(line, 2_000)).join('\n') },
    ...{ status: STATUS[entry.holds], transparency: ICalEventTransparency.TRANSPARENT, categories: [{ name: entry.category }] },
  })
  if (entry.remindOn === null) return
  event.createAlarm({ type: ICalAlarmType.display, trigger: clockOf(entry.remindOn, MORNING), description: title })
}

const MORNING = '08:00'

/** There is no summer time in Vietnam. */
const clockOf = (day: string, time: string): Date => new Date(`${day}T${time}:00+07:00`)

const STATUS = { surely: ICalEventStatus.CONFIRMED, likely: ICalEventStatus.TENTATIVE, gone: ICalEventStatus.CANCELLED } as const

/** Grows with every later telling, and stays a number of 32 bits. */
const minutes = (at: Date): number => Math.floor(at.getTime() / 60_000)

/** One line of text that can hold no other: signs that nobody sees are no text here (RFC 5545, 3.3.11). */
const plain = (text: string, most: number): string =>
  limitedText(
    visible(
      text
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    most,
  )
