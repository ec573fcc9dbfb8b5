/** What `explain --commune …` says of a cell of the picture. */
import type { Claim } from '../../model/statement.js'
import type { ExplainedLink } from '../explain-cell.js'

export interface CellWords {
  /** The chapters of the chain, in the order told. */
  readonly states: Readonly<Record<ExplainedLink['state'], string>>
  readonly answer: (asOf: string, knownAt: string | null, says: string | null) => string
  readonly by: (letter: string, how: NonNullable<ExplainedLink['how']>, asOf: string | null) => string
  readonly reached: (letter: string, asOf: string | null) => string
  /** Why a word decides nothing, by what it claims. */
  readonly aside: Readonly<Partial<Record<Claim['property'], string>>>
  readonly code: string
  readonly undated: string
  readonly draft: string
  readonly said: (by: string | null, on: string | null) => string
  readonly recorded: (at: string, rule: string | null, confidence: number | null, extractor: string | null) => string
  readonly doubtful: string
  readonly contradictions: string
  readonly contradiction: (no: number, met: string, unmet: string, stands: string | null, because: string | null) => string
  /** The picture takes the later day; the precedence of who appraised would have it otherwise. */
  readonly otherwise: string
  readonly silent: (commune: string, criterion: number | null) => string
  readonly unknownCommune: (called: string) => string
  readonly letterOrCell: string
  readonly notWithLetter: (option: string) => string
}

const vi: CellWords = {
  states: {
    holds: 'Ô này đứng trên',
    agrees: 'Nói như vậy trước đó',
    overruled: 'Đã có lời sau thay',
    reached: 'Mục tiêu đã đạt',
    aside: 'Không quyết định ô này',
    after: 'Nói về ngày sau ngày hỏi',
    undated: 'Không rõ nói về ngày nào',
  },
  answer: (asOf, knownAt, says) =>
    `Tính đến ${asOf}, theo những gì kho biết ${knownAt === null ? 'đến nay' : `đến ${knownAt}`}: ${says ?? 'trống, không lời nào đang được lấy'}`,
  by: (letter, how, asOf) =>
    ({
      'later-day': `thay bằng ${letter}: số liệu của ngày sau${asOf === null ? '' : ` (${asOf})`}`,
      'later-letter': `thay bằng ${letter}: cùng ngày số liệu, văn bản ban hành sau`,
      order: `cùng ngày số liệu, cùng ngày ban hành với ${letter}; chỉ xếp theo tên tệp, cần người xem lại`,
    })[how],
  reached: (letter, asOf) => `đã có danh hiệu: ${[letter, asOf].filter(Boolean).join(', ')}`,
  aside: {
    claim: 'lời nói chung, không kèm con số',
    band: 'nói chung cho một nhóm, xã đã có số riêng',
    target: 'không nêu chuẩn nào; xã đã có danh hiệu này, hiểu là nhắm chuẩn cao hơn',
  },
  code: 'mã',
  undated: 'không rõ ngày',
  draft: 'DỰ THẢO',
  said: (by, on) => [by ?? 'không rõ ai nói', on === null ? null : `nói ngày ${on}`].filter(Boolean).join(', '),
  recorded: (at, rule, confidence, extractor) =>
    [
      `ghi vào kho ${at}`,
      rule && `quy tắc ${rule}`,
      confidence !== null && `độ tin ${String(confidence).replace('.', ',')}`,
      extractor && `bộ đọc ${extractor}`,
    ]
      .filter(Boolean)
      .join('; '),
  doubtful: 'NGHI NGỜ – xin đối chiếu',
  contradictions: 'Mâu thuẫn',
  contradiction: (no, met, unmet, stands, because) =>
    `Tiêu chí ${no}: ${met} ghi đạt, ${unmet} ghi chưa đạt; ${[stands && `theo ${stands}`, because].filter(Boolean).join(': ')}.`,
  otherwise: 'Ô này lấy theo ngày sau, khác với thứ tự thẩm định: cần người xem lại.',
  silent: (commune, criterion) =>
    `Chưa văn bản nào trong kho nói về ${criterion === null ? 'danh hiệu, số tiêu chí hay mục tiêu' : `tiêu chí ${criterion}`} của ${commune} như đã hỏi.`,
  unknownCommune: (called) => `Không văn bản nào trong kho nói gì về xã "${called}", cần tên xã, mã, hoặc "Tên xã (Huyện)".`,
  letterOrCell: 'Lệnh explain cần một văn bản (tệp, số ký hiệu, mã SHA-256) hoặc --commune, không cả hai; xem: congvan explain --help',
  notWithLetter: (option) => `${option} chỉ dùng khi hỏi về một xã (--commune), không dùng với một văn bản.`,
}

const en: CellWords = {
  states: {
    holds: 'This stands on',
    agrees: 'Said so before',
    overruled: 'Overruled by a later word',
    reached: 'Target reached',
    aside: 'Does not decide this',
    after: 'About a day after the one asked about',
    undated: 'About no known day',
  },
  answer: (asOf, knownAt, says) => `On ${asOf}, as known ${knownAt === null ? 'now' : `at ${knownAt}`}: ${says ?? 'empty, no word stands'}`,
  by: (letter, how, asOf) =>
    ({
      'later-day': `overruled by ${letter}: figures of a later day${asOf === null ? '' : ` (${asOf})`}`,
      'later-letter': `overruled by ${letter}: figures of the same day, a later letter`,
      order: `same day and same letter's day as ${letter}; only the order of file names decides, somebody should look`,
    })[how],
  reached: (letter, asOf) => `title given: ${[letter, asOf].filter(Boolean).join(', ')}`,
  aside: {
    claim: 'said without figures',
    band: 'said of a group; the commune has its own score',
    target: 'names no standard; the commune holds this title, so the higher one is meant',
  },
  code: 'code',
  undated: 'day not known',
  draft: 'DRAFT',
  said: (by, on) => [by ?? 'nobody named', on === null ? null : `on ${on}`].filter(Boolean).join(', '),
  recorded: (at, rule, confidence, extractor) =>
    [`recorded ${at}`, rule && `rule ${rule}`, confidence !== null && `confidence ${confidence}`, extractor && `read by ${extractor}`]
      .filter(Boolean)
      .join('; '),
  doubtful: 'DOUBTFUL – please compare',
  contradictions: 'Contradictions',
  contradiction: (no, met, unmet, stands, because) =>
    `Criterion ${no}: ${met} has it met, ${unmet} not met; ${[stands && `${stands} stands`, because].filter(Boolean).join(': ')}.`,
  otherwise: 'The picture takes the later day, against the order of appraisal: somebody should look.',
  silent: (commune, criterion) =>
    `No letter in the store tells ${criterion === null ? 'title, score or target' : `criterion ${criterion}`} of ${commune} as asked.`,
  unknownCommune: (called) =>
    `No letter in the store tells anything of a commune "${called}"; give its name, its code, or "Commune (District)".`,
  letterOrCell: 'explain takes a letter (file, number, SHA-256) or --commune, and not both; see: congvan explain --help',
  notWithLetter: (option) => `${option} goes with a commune (--commune), not with a letter.`,
}

export const cellWords = { vi, en } as const
