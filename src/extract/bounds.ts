/**
 * How many facts of a kind one letter may state. A text that repeats a date for ever states hundreds of thousands; it is read up to a bound,
 * and what follows is left out aloud. The largest plans known (a province's, 300 pages) stay under a tenth of each bound.
 */
import type { Finding, FindingKind } from '../model/finding.js'
import { problem, type Problem } from '../model/problem.js'

/** Readings counted, those that will lose included: up to four rules read one wording. */
const MOST: Readonly<Record<FindingKind, number>> = {
  'letter-number': 500,
  'letter-date': 500,
  place: 500,
  type: 500,
  subject: 500,
  issuer: 500,
  addressee: 5_000,
  copy: 5_000,
  signer: 500,
  mark: 500,
  blank: 500,
  citation: 5_000,
  unit: 20_000,
  deadline: 5_000,
  fulfilment: 5_000,
  criteria: 10_000,
  standing: 10_000,
  tally: 5_000,
  money: 5_000,
  person: 5_000,
}

/** As problems name them. */
const NAMES: Readonly<Partial<Record<FindingKind, string>>> = {
  addressee: 'nơi gửi',
  copy: 'nơi nhận',
  citation: 'văn bản được dẫn',
  unit: 'tên xã',
  deadline: 'thời hạn',
  fulfilment: 'việc đã làm hay chưa',
  criteria: 'kết quả tiêu chí',
  standing: 'danh hiệu',
  tally: 'số liệu tổng hợp',
  money: 'số tiền',
  person: 'tên người',
}

export class Bounds {
  private readonly counts = new Map<FindingKind, number>()
  /** Where reading of a kind stopped. */
  private readonly stops = new Map<FindingKind, number>()

  isFull(kind: FindingKind): boolean {
    return this.stops.has(kind)
  }

  /** Rules found so many more in a segment that ends at `end`; a segment is read whole. */
  count(kind: FindingKind, more: number, end: number): void {
    if (more === 0) return
    const now = (this.counts.get(kind) ?? 0) + more
    this.counts.set(kind, now)
    if (now >= MOST[kind]) this.stops.set(kind, end)
  }

  /** Of what readers added the first in the text stay. */
  within(findings: readonly Finding[]): Finding[] {
    const seen = new Map<FindingKind, number>()
    for (const { kind } of findings) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const over = [...seen].filter(([kind, count]) => count > MOST[kind] * 2).map(([kind]) => kind)
    const out = new Set(over.flatMap((kind) => this.beyond(findings, kind)))
    return out.size === 0 ? [...findings] : findings.filter((f) => !out.has(f))
  }

  private beyond(findings: readonly Finding[], kind: FindingKind): Finding[] {
    const all = findings.filter((f) => f.kind === kind).sort((a, b) => a.span.start - b.span.start)
    const out = all.slice(MOST[kind])
    if (out[0]) this.stops.set(kind, Math.min(this.stops.get(kind) ?? Infinity, out[0].span.start))
    return out
  }

  problems(): Problem[] {
    return [...this.stops].map(([kind, at]) => {
      const says = `Văn bản nêu quá nhiều ${NAMES[kind] ?? 'chi tiết đầu văn bản'} (hơn ${MOST[kind]} chỗ), phần từ ký tự ${at} trở đi không đọc tiếp loại này; hãy tách tệp rồi đọc lại.`
      return problem(`too-many/${kind}`, says, { span: { start: at, end: at } })
    })
  }
}
