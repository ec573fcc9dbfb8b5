/** From what a person wants to say of a value to the word that is kept: with its hold on the machine's record, or refused in one sentence. */
import { createHash } from 'node:crypto'
import { letterIdOf } from '../../model/letter-id.js'
import type { LetterRecord } from '../../model/letter-record.js'
import type { Saying, ValueSaying, Word, WordAnchor } from '../../model/word.js'
import { anchorOf } from './anchor.js'
import { listOf, type Overlaid } from './apply.js'
import { isTold } from './field.js'
import { isSame, valueAt } from './pointer.js'
import { fits } from './set-value.js'

export type Refusal = { readonly refusal: string }

/** What is wanted: the value as the record keeps it (typed.ts). */
export type Wanted = { readonly act: 'confirm' | 'reject' } | { readonly act: 'correct'; readonly value: unknown }

export interface Spoken {
  readonly machine: LetterRecord
  readonly now: Overlaid
}

/** The anchor is taken in the machine's record, for it is there that it must be found again. */
export function sayingOf({ machine, now }: Spoken, pointer: string, wanted: Wanted): ValueSaying | Refusal {
  if (!isTold(pointer))
    return { refusal: `Không có mục "${pointer}" để nói đến, cần đường dẫn như /date hoặc tên như "ngày", "hạn 1 ngày".` }
  const held = valueAt(now.record, pointer)
  const isName = pointer.startsWith('/signer/') && now.record.signer === null
  if (held === undefined && !isName) return { refusal: `Văn bản này không có mục "${pointer}"; xem các mục bằng: congvan explain.` }
  const value = held ?? null
  const anchor = anchorFor(machine, now, pointer)
  if (anchor !== null && 'refusal' in anchor) return anchor
  const place = { letter: letterIdOf(machine), pointer, anchor }
  if (wanted.act === 'correct')
    return corrected(place, value, wanted.value, isName ? null : fits(now.record, pointer, wanted.value), isName)
  if (value === null) return { refusal: `Mục "${pointer}" đang trống, không có gì để ${wanted.act === 'confirm' ? 'xác nhận' : 'bác'}.` }
  if (wanted.act === 'confirm') return { act: 'confirm', ...place, value }
  return isItem(pointer) || fits(now.record, pointer, Array.isArray(value) ? [] : null)
    ? { act: 'reject', ...place, instead: value }
    : { refusal: `Mục "${pointer}" không để trống được; hãy sửa giá trị (correct) hoặc bác cả mục chứa nó.` }
}

type Place = Pick<ValueSaying, 'letter' | 'pointer' | 'anchor'>

function corrected(place: Place, instead: unknown, value: unknown, set: LetterRecord | null, isName: boolean): ValueSaying | Refusal {
  if (isSame(instead, value)) return { refusal: 'Giá trị đang là như vậy; muốn nói là nó đúng hãy dùng: congvan confirm.' }
  if (set === null && !isName)
    return { refusal: `Giá trị không hợp với mục "${place.pointer}"; hãy xem mục ấy đang ghi thế nào bằng: congvan explain.` }
  return { act: 'correct', ...place, value, instead }
}

const isItem = (pointer: string): boolean => listOf(pointer) !== null && pointer.split('/').length === 3

/** The hold on the item that the pointer leads into; null outside lists. */
export function anchorFor(machine: LetterRecord, now: Overlaid, pointer: string): WordAnchor | null | Refusal {
  const list = listOf(pointer)
  if (list === null) return null
  const index = now.machineIndex(list, Number(pointer.split('/')[2]))
  return (
    anchorOf(machine, list, index) ?? {
      refusal: `Mục "${pointer}" không có câu làm chứng trong văn bản nên không có chỗ để bám lời nói vào.`,
    }
  )
}

/** The word itself; its id is its content. */
export function wordOf(told: Pick<Word, 'at' | 'by' | 'why'>, says: Saying): Word {
  const body = { at: told.at, by: told.by, why: told.why, says }
  return { id: createHash('sha256').update(JSON.stringify(body)).digest('hex'), ...body }
}

/** Whether a letter of the source is the one that holds the place a word speaks of: rules that change may part a file otherwise. */
export function isOfLetter({ says }: Word, record: LetterRecord): boolean {
  const [sha256, pages] = says.letter.split('#')
  if (sha256 !== record.source.sha256) return false
  const { part } = record.source
  const page = 'anchor' in says && says.anchor !== null ? says.anchor.page : Number.parseInt(pages ?? '1', 10)
  return part === null || (part.from <= page && page <= part.to)
}
