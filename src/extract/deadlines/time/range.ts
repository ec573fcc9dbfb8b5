/** Stretches with a start and an end: "từ ngày 15/8/2023 đến ngày 25/8/2023", "từ ngày 21 - 25/8/2023", "từ tháng 8 đến tháng 10/2023". */
import type { TimeWritten } from '../../../model/written-time.js'
import { CLOCK } from './clock.js'
import { DAY } from './day.js'
import { PERIOD } from './period.js'
import { unnamed } from './piece.js'
import { readTime, type Moment } from './read-time.js'

const START = String.raw`(?:(?:${CLOCK},?\s+)?${unnamed(DAY)}|${unnamed(PERIOD)}|(?:ngay\s+)?\d{1,2})`
const END = String.raw`(?:(?:${CLOCK},?\s+(?:ngay\s+)?)?${unnamed(DAY)}|${unnamed(PERIOD)})`

/** "từ … đến hết …", "bắt đầu từ … và kết thúc …", "khởi đầu …, dứt điểm …". */
const BEGIN = String.raw`(?:(?:(?:bat|khoi)\s+dau|khoi\s+dong)(?:\s+(?:tu|vao))?|(?:ke\s+)?tu)\s+`
const CLOSE = String.raw`(?:(?:,\s?)?(?:va\s+)?(?:ket\s+thuc|dut\s+diem|hoan\s+thanh|hoan\s+tat|xong)(?:\s+(?:vao|truoc|trong|den))?|(?:(?:cho|keo\s+dai)\s+)?den|toi|[-–])\s*(?:het\s+)?`

export const RANGE = String.raw`${BEGIN}(?:ngay\s+)?${START}\s*${CLOSE}(?:ngay\s+)?${END}`

const PARTS = new RegExp(String.raw`^${BEGIN}(?<from>(?:ngay\s+)?${START})\s*${CLOSE}(?<to>(?:ngay\s+)?${END})$`, 'u')

/** The range that a folded stretch tells, and the clock time of its end; a start printed as a bare day number takes the month of the end. */
export function rangeOf(folded: string): Moment | null {
  const m = PARTS.exec(folded.replace(/\s+/g, ' ').trim())
  const to = readTime(m?.groups?.['to'])
  if (!m || !to) return null
  const from = m.groups?.['from'] ?? ''
  return { time: { form: 'range', from: readTime(from)?.time ?? bareStart(from, to.time), to: to.time }, clock: to.clock }
}

function bareStart(from: string, to: TimeWritten): TimeWritten | null {
  const day = /^(?:ngay )?(\d{1,2})$/.exec(from)?.[1]
  return day !== undefined && to.form === 'day' ? { form: 'day', day: { ...to.day, day: Number(day) } } : null
}
