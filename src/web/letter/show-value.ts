/** How values of a record look to people, and how they stand in a field to be typed over. */
import type { LetterRecord } from '../../model/letter-record.js'
import type { Lang } from '../../report/report.js'
import { showDay, showSet, showStandard } from '../../report/show.js'
import { CHOICES, pieceName } from './labels.js'

const isDay = (text: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)

/** As one types it: days d/m/y, numbers of documents as printed, lists by semicolons; '' where nothing stands. typed.ts reads it back to the same value. */
export function typedText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return isDay(value) && value.length > 4 ? (showDay(value) ?? value) : value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (Array.isArray(value)) return value.map(typedText).join(value.every((v) => typeof v === 'number') ? ', ' : '; ')
  return 'raw' in Object(value) ? String((value as { readonly raw: unknown }).raw) : ''
}

/** A value on its own can be typed; an item of a list is a whole that is right or not. */
export const isTypeable = (value: unknown): boolean => typeof value !== 'object' || value === null || Array.isArray(value) || 'raw' in value

/** Whatever stands at a pointer, for reading; null where nothing does. */
export function shownAt(pointer: string, value: unknown, lang: Lang): string | null {
  const piece = pointer.split('/')[3] ?? ''
  if (value === null || value === undefined) return null
  if (pointer.startsWith('/number')) return shownNumber(value)
  if (typeof value === 'string') return shownText(piece, value, lang)
  if (typeof value === 'number') return piece === 'amount' ? value.toLocaleString('vi-VN') : String(value)
  if (typeof value === 'boolean') return lang === 'vi' ? (value ? 'có' : 'không') : value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? null : piece === 'range' ? value.join('-') : typedText(value)
  return shownItem(pointer, value, lang)
}

function shownText(piece: string, text: string, lang: Lang): string {
  if (piece === 'standard' || piece === 'toward') return showStandard(text, lang)
  if (piece === 'set') return showSet(text, '', lang)
  if (['status', 'relation', 'kind'].includes(piece) && Object.hasOwn(CHOICES, text)) return CHOICES[text]?.[lang] ?? text
  return typedText(text)
}

/** "…/VPĐP-NV" while the number is blank. */
function shownNumber(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('symbol' in value)) return typedText(value)
  const { ordinal, raw, symbol } = value as NonNullable<LetterRecord['number']>
  return ordinal === null ? `…/${symbol}` : raw.replace(/\s+/g, '')
}

/** An item as its pieces: "Xã: Hành Tín Tây · Chưa đạt: 6, 17". */
function shownItem(pointer: string, item: object, lang: Lang): string {
  const pieces = Object.entries(item).flatMap(([piece, value]) => {
    if (LEFT_OUT.includes(piece) || value === false) return []
    const shown = shownAt(`${pointer}/${piece}`, value, lang)
    return shown === null ? [] : [`${pieceName(piece)[lang]}: ${shown}`]
  })
  return pieces.join(' · ')
}
/** Told elsewhere, or for machines. */
export const LEFT_OUT: readonly string[] = ['rrule', 'relative', 'code', 'validOn', 'written', 'lastDay', 'symbol']
