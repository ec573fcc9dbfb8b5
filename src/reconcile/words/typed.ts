/** From what a person types to a value as the record keeps it: days as written here, lists by semicolons, numbers. A value that cannot be meant is refused in one sentence. */
import { z } from 'zod'
import { dayOf } from '../../model/calendar.js'
import { day, edtf } from '../../model/letter-record.js'
import { schemaAt } from './field.js'

export type Typed = { readonly value: unknown } | { readonly refusal: string }

export const isRefused = <T extends object>(typed: T | { readonly refusal: string }): typed is { readonly refusal: string } =>
  'refusal' in typed

const refused = (refusal: string): Typed => ({ refusal })

export function typedValue(pointer: string, typed: string): Typed {
  const text = typed.normalize('NFC').trim()
  const schema = schemaAt(pointer)
  if (schema === null) return refused(`Bản ghi không có mục "${pointer}", cần đường dẫn như /date hoặc tên như "ngày", "hạn 1".`)
  if (text === '') return refused('Giá trị để trống; muốn bác giá trị máy đọc hãy dùng: congvan reject.')
  if (pointer === '/number') return numberOf(text)
  if (/^[[{]/.test(text)) return fromJson(schema, text)
  return plain(schema, text)
}

function plain(schema: z.ZodType, text: string): Typed {
  if (schema === day || schema === edtf) return dayTyped(text, schema === day)
  if (schema instanceof z.ZodNumber) return wholeNumber(text)
  if (schema instanceof z.ZodBoolean) return yesOrNo(text)
  if (schema instanceof z.ZodEnum) return oneOf(schema.options.map(String), text)
  if (schema instanceof z.ZodArray) return listTyped(schema.element instanceof z.ZodNumber, text)
  if (schema instanceof z.ZodTuple) return rangeTyped(text)
  if (schema instanceof z.ZodObject) return refused('Mục này gồm nhiều phần; hãy sửa từng phần, ví dụ "hạn 1 ngày", "hạn 1 ai".')
  return { value: text }
}

function dayTyped(text: string, full: boolean): Typed {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  const local = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(text)
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : []
  const first = year === undefined ? null : dayOf(Number(year), Number(month ?? 1), Number(date ?? 1))
  if (first === null || (full && date === undefined))
    return refused(`"${text}" không phải là ngày có thật, cần dạng 28/11/2023 hoặc 2023-11-28${full ? '' : ' (hoặc 11/2023, 2023)'}.`)
  return { value: first.slice(0, date !== undefined ? 10 : month !== undefined ? 7 : 4) }
}

const wholeNumber = (text: string): Typed =>
  /^\d{1,15}$/.test(text.replace(/[.\s](?=\d{3}(?!\d))/g, ''))
    ? { value: Number(text.replace(/[.\s]/g, '')) }
    : refused(`"${text}" không phải là số, cần số nguyên không âm.`)

function yesOrNo(text: string): Typed {
  const known: Readonly<Record<string, boolean>> = { có: true, rồi: true, true: true, không: false, chưa: false, false: false }
  const value = Object.hasOwn(known, text.toLowerCase()) ? known[text.toLowerCase()] : undefined
  return value === undefined ? refused(`"${text}" không dùng được ở đây, cần: có hoặc không.`) : { value }
}

const oneOf = (options: readonly string[], text: string): Typed =>
  options.includes(text) ? { value: text } : refused(`"${text}" không dùng được ở đây, cần một trong: ${options.join(', ')}.`)

function listTyped(ofNumbers: boolean, text: string): Typed {
  if (!ofNumbers) return { value: text.split(/\s*[;\n]\s*/).filter(Boolean) }
  const numbers = text.split(/[\s,;]+/).filter(Boolean)
  return numbers.every((n) => /^\d{1,3}$/.test(n))
    ? { value: [...new Set(numbers.map(Number))].sort((a, b) => a - b) }
    : refused(`"${text}" không phải là danh sách số, cần dạng: 2, 6, 13.`)
}

function rangeTyped(text: string): Typed {
  const m = /^(\d{1,3})\s*[-–]\s*(\d{1,3})$/.exec(text)
  return m ? { value: [Number(m[1]), Number(m[2])] } : refused(`"${text}" không phải là khoảng, cần dạng: 15-18.`)
}

/** "12/TB-UBND", "18/2022/QĐ-TTg", "15-CV/HU": the ordinal, then the symbol. */
function numberOf(text: string): Typed {
  const m = /^(?:Số\s*:?\s*)?((\d[\d\p{L}]{0,7})\s*[/-]\s*(\S(?:.*\S)?))$/u.exec(text)
  if (!m) return refused(`"${text}" không phải là số và ký hiệu, cần dạng: 12/TB-UBND.`)
  return { value: { raw: m[1], ordinal: m[2], symbol: m[3] } }
}

function fromJson(schema: z.ZodType, text: string): Typed {
  try {
    const value: unknown = JSON.parse(text)
    if (schema.safeParse(value).success) return { value }
  } catch {
    // told below
  }
  return refused(`"${text}" không hợp với mục này; hãy viết giá trị như người thường viết, không cần JSON.`)
}
