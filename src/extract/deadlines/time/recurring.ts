/** Recurrence as RFC 5545 rules: "trước ngày 20 hằng tháng", "thứ Sáu hằng tuần", "tháng cuối quý", "trước ngày 15/6 và 15/12 hằng năm". */
import { dayOf, daysBetween } from '../../../model/calendar.js'
import { countOf, DAY_WORD, spelt } from './numbers.js'

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tu: 'WE',
  nam: 'TH',
  sau: 'FR',
  bay: 'SA',
  '2': 'MO',
  '3': 'TU',
  '4': 'WE',
  '5': 'TH',
  '6': 'FR',
  '7': 'SA',
}

/** The rule that a recurring wording (folded) spells; null when it tells no rhythm. */
export function rruleOf(folded: string): string | null {
  const text = folded.replace(/\s+/g, ' ')
  return weekly(text) ?? quarterEnd(text) ?? yearDays(text) ?? monthOfYear(text) ?? monthly(text) ?? every(text)
}

function weekly(text: string): string | null {
  if (/cuoi cung (?:cua )?tuan/.test(text)) return 'FREQ=WEEKLY;BYDAY=FR'
  const day = /(?:thu (hai|ba|tu|nam|sau|bay|[2-7])(?!\p{L})|(chu nhat))/u.exec(text)
  if (!day) return null
  return `FREQ=WEEKLY;BYDAY=${day[2] ? 'SU' : WEEKDAYS[day[1] ?? '']}`
}

function quarterEnd(text: string): string | null {
  if (/ngay (?:lam viec )?cuoi (?:cung )?(?:cua )?quy/.test(text)) return 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1'
  const month = /thang (cuoi|dau) (?:cua )?(?:moi |hang )?quy/.exec(text)?.[1]
  if (month === undefined) return null
  const day = /ngay (\d{1,2})/.exec(text)?.[1]
  return `FREQ=YEARLY;BYMONTH=${month === 'cuoi' ? '3,6,9,12' : '1,4,7,10'}${day ? `;BYMONTHDAY=${Number(day)}` : ''}`
}

function yearDays(text: string): string | null {
  const days = [...text.matchAll(/(\d{1,2})(?:\s?[/-]\s?| thang )(\d{1,2})(?!\d)/g)].map((m) => ({
    day: Number(m[1]),
    month: Number(m[2]),
  }))
  const real = days.filter((d) => d.day >= 1 && d.day <= 31 && d.month >= 1 && d.month <= 12)
  if (real.length === 0) return null
  const sorted = (values: readonly number[]): string => [...new Set(values)].sort((a, b) => a - b).join(',')
  const [months, monthDays] = [sorted(real.map((d) => d.month)), sorted(real.map((d) => d.day))]
  // BYMONTH and BYMONTHDAY are multiplied: "15/6 và 20/12" would fall on four days
  const yearDays = months.includes(',') && monthDays.includes(',') ? real.flatMap((d) => dayOfYear(d) ?? []) : []
  return yearDays.length === real.length
    ? `FREQ=YEARLY;BYYEARDAY=${sorted(yearDays)}`
    : `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${monthDays}`
}

/** BYYEARDAY, the same in every year: counted from the year's end where 29 February may lie before. */
function dayOfYear({ day, month }: { readonly day: number; readonly month: number }): number | null {
  const date = dayOf(2023, month, day)
  if (date === null) return null
  return month <= 2 ? daysBetween('2022-12-31', date) : -daysBetween(date, '2024-01-01')
}

/** "tháng 7 hằng năm". */
function monthOfYear(text: string): string | null {
  const month = Number(/(?<!\d )thang (\d{1,2}) (?:hang|moi) nam/.exec(text)?.[1] ?? 0)
  return month >= 1 && month <= 12 ? `FREQ=YEARLY;BYMONTH=${month}` : null
}

function monthly(text: string): string | null {
  if (/(?:ngay(?: lam viec)? cuoi(?: cung)?|cuoi) (?:cua )?(?:moi |hang )?thang/.test(text)) return 'FREQ=MONTHLY;BYMONTHDAY=-1'
  const days = /ngay (?:mung |mong )?(\d{1,2}(?:\s?(?:,|va) ?(?:truoc )?(?:ngay )?\d{1,2})*)(?!\d)/.exec(text)?.[1]
  const worded = new RegExp(`ngay (${DAY_WORD})(?!\\p{L})`, 'u').exec(text)?.[1]
  if (days === undefined && worded !== undefined && /thang/.test(text)) return `FREQ=MONTHLY;BYMONTHDAY=${spelt(worded)}`
  if (days === undefined || !/thang/.test(text)) return null
  return `FREQ=MONTHLY;BYMONTHDAY=${(days.match(/\d+/g) ?? []).map(Number).join(',')}`
}

const EVERY: Readonly<Record<string, string>> = {
  ngay: 'FREQ=DAILY',
  tuan: 'FREQ=WEEKLY',
  thang: 'FREQ=MONTHLY',
  quy: 'FREQ=MONTHLY;INTERVAL=3',
  nam: 'FREQ=YEARLY',
}
const FREQ: Readonly<Record<string, string>> = { ngay: 'DAILY', tuan: 'WEEKLY', thang: 'MONTHLY', nam: 'YEARLY' }

function every(text: string): string | null {
  const times = /(\d{1,2}|hai|ba|bon|sau) (ngay|tuan|thang|nam)/.exec(text)
  const count = times && (times[1] === 'sau' ? 6 : countOf(times[1] ?? ''))
  if (times && count) return `FREQ=${FREQ[times[2] ?? ''] ?? 'MONTHLY'};INTERVAL=${count}`
  const unit = /(?:hang|moi|dinh ky) (ngay|tuan|thang|quy|nam)/.exec(text)?.[1]
  return unit ? (EVERY[unit] ?? null) : null
}
