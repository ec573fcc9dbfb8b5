/**
 * Documents named in one breath share what is printed once: "các Quyết định số 318/QĐ-TTg, số 319/QĐ-TTg ngày 08/3/2022 của Thủ tướng",
 * "Kế hoạch số 12/KH-UBND ngày 01/3/2024 và Kế hoạch số 13/KH-UBND ngày 04/3/2024 của UBND tỉnh".
 */
import { ofKind, type FindingOf } from '../../model/finding.js'
import type { Reader } from '../rule.js'
import type { LetterView } from '../view.js'
import { issuerCode } from './number-forms.js'

type Citation = FindingOf<'citation'>

/** How two neighbours hang together. */
type Link = 'none' | 'clause' | 'list'

export const listsReader: Reader = {
  name: 'citation/lists',
  read(view, found) {
    const citations = [...ofKind(found, 'citation')].sort((a, b) => a.span.start - b.span.start)
    const read = ofAmended(view, backward(view, forward(view, citations)))
    const changed = citations.flatMap((before, i) => {
      const after = read[i]
      return after && after !== before ? [{ before, after }] : []
    })
    return {
      add: changed.map((c) => c.after),
      drop: changed.map((c) => ({ finding: c.before, because: `đọc lại cùng danh sách: ${c.after.value.number}` })),
    }
  },
}

/** The words between two neighbours: a bare joint is a list; a title and then ";", "," or "và" is one clause with it. */
function linkOf(view: LetterView, a: Citation, b: Citation): Link {
  if (b.span.start < a.span.end || b.span.start - a.span.end > 320) return 'none'
  const gap = view.text.slice(a.span.end, b.span.start).replace(/[\s*]+/g, ' ')
  if (/^ ?(?:,|và|,? ?và (?:các)?|cùng|cùng với|hoặc|và các) ?$/u.test(gap)) return 'list'
  if (/[.:()“”"]|\n\n/.test(gap.replace(/\d\.\d/g, ''))) return 'none'
  return /^ ?;|[;,] ?$|(?:^| )và (?:các )?$/u.test(gap) ? 'clause' : 'none'
}

/** Types go forward over "số B"; so do relation ("Căn cứ A; B") and the issuer, to a number of the same body. */
function forward(view: LetterView, citations: readonly Citation[]): Citation[] {
  const read: Citation[] = []
  for (const b of citations) {
    const a = read.at(-1)
    const link = a ? linkOf(view, a, b) : 'none'
    read.push(a && link !== 'none' ? inherit(a, b) : b)
  }
  return read
}

function inherit(a: Citation, b: Citation): Citation {
  const typeless = b.value.type === null
  const type = b.value.type ?? a.value.type
  const relation = b.value.relation === 'mentions' ? a.value.relation : b.value.relation
  const same = issuerCode(a.value.number) === issuerCode(b.value.number)
  const issuer = b.value.issuer ?? (typeless && same ? a.value.issuer : null)
  if (type === b.value.type && relation === b.value.relation && issuer === b.value.issuer) return b
  const assumed = typeless && type !== null ? [`Tên loại lấy theo văn bản nêu trước: ${a.value.number}.`] : []
  return {
    ...b,
    value: { ...b.value, type, relation, issuer },
    confidence: typeless ? 0.9 : b.confidence,
    assumed: [...b.assumed, ...assumed],
  }
}

/** Issuer and date printed once at the end of a list belong to all of it: the issuer when the symbols name one body, the date to numbers without a type of their own. */
function backward(view: LetterView, citations: readonly Citation[]): Citation[] {
  const read = [...citations]
  for (let i = read.length - 2; i >= 0; i--) {
    const a = read[i]
    const b = read[i + 1]
    if (!a || !b || linkOf(view, a, b) !== 'list') continue
    const issuer = a.value.issuer ?? (issuerCode(a.value.number) === issuerCode(b.value.number) ? b.value.issuer : null)
    const date = a.value.date ?? (sharesDate(view, a, b) ? b.value.date : null)
    if (issuer === a.value.issuer && date === a.value.date) continue
    const assumed = `Phần ghi chung cuối danh sách lấy theo ${b.value.number}.`
    const also = date !== a.value.date && b.also?.['date'] ? { also: { ...a.also, date: b.also['date'] } } : {}
    read[i] = {
      ...a,
      ...also,
      value: { ...a.value, issuer, date },
      confidence: Math.min(a.confidence, 0.9),
      assumed: [...a.assumed, assumed],
    }
  }
  return read
}

/** "Quyết định A (sửa đổi tại Quyết định B) của X": who stands behind the bracket issued what stands before it. */
function ofAmended(view: LetterView, citations: readonly Citation[]): Citation[] {
  return citations.map((a, i) => {
    const b = citations[i + 1]
    if (a.value.issuer !== null || !b || b.value.issuer === null || issuerCode(a.value.number) !== issuerCode(b.value.number)) return a
    const inBracket = /^\s*\([^();]{3,60}$/u.test(view.text.slice(a.span.end, b.span.start))
    if (!inBracket || !/\)\s+của\s/u.test(view.text.slice(b.span.start, b.span.end))) return a
    const assumed = [...a.assumed, `Cơ quan ban hành ghi sau ngoặc, chung với ${b.value.number}.`]
    return { ...a, value: { ...a.value, issuer: b.value.issuer }, confidence: Math.min(a.confidence, 0.9), assumed }
  })
}

/** "số A, số B ngày 08/3/2022" or "… cùng ngày 08/3/2022". */
function sharesDate(view: LetterView, a: Citation, b: Citation): boolean {
  if (a.also?.['date'] || !b.also?.['date']) return false
  const own = view.folded.slice(b.span.start, b.span.end)
  return /^(?:s[o0]\b|\d)/.test(own) || /cung\s+ngay/.test(own)
}
