/** Marks on the page in their settled words. */
import { ofKind, type FindingOf } from '../model/finding.js'
import type { LetterRecord } from '../model/letter-record.js'
import { fold } from '../text/fold.js'
import { stampDay } from './head-date.js'
import type { ComposeInput } from './record-part.js'

type MarkFinding = FindingOf<'mark'>

export interface Marks {
  readonly marks: LetterRecord['marks']
  /** By pointer. */
  readonly proofs: Readonly<Record<string, MarkFinding>>
}

/** Longest first: "HỎA TỐC HẸN GIỜ" is also "HỎA TỐC". */
const URGENCY = ['Hỏa tốc hẹn giờ', 'Hỏa tốc', 'Thượng khẩn', 'Khẩn']
const SECRECY = ['Tuyệt mật', 'Tối mật', 'Mật']
const COPIES = ['Trích sao', 'Sao lục', 'Sao y']

const settled = (words: readonly string[], printed: string): string => words.find((w) => fold(printed).includes(fold(w))) ?? printed

export function marksOf(input: ComposeInput): Marks {
  const found = ofKind(input.findings, 'mark')
  const first = (mark: MarkFinding['value']['mark']): MarkFinding | undefined => found.find((f) => f.value.mark === mark)
  const [urgency, secrecy, draft, copy, arrival] = [first('urgency'), first('secrecy'), first('draft'), first('copy-of'), first('arrival')]
  const proofs = Object.entries({ urgency, secrecy, draft, copyOf: copy, arrival }).flatMap(([name, f]) =>
    f ? [[`/marks/${name}`, f] as const] : [],
  )
  return {
    marks: {
      urgency: urgency ? settled(URGENCY, urgency.value.text) : null,
      secrecy: secrecy ? settled(SECRECY, secrecy.value.text) : null,
      draft: draft !== undefined,
      copyOf: copy ? settled(COPIES, copy.value.text) : null,
      arrival: arrival ? arrivalOf(arrival.value.text) : null,
    },
    proofs: Object.fromEntries(proofs),
  }
}

function arrivalOf(text: string): NonNullable<LetterRecord['marks']['arrival']> {
  const number = /(?:Số|SỐ)(?:\s*đến|\s*ĐẾN)?\s*[:.]?\s*(\d{1,6})(?![\d/.-])/u.exec(text)?.[1] ?? null
  return { number, date: stampDay(text), text }
}
