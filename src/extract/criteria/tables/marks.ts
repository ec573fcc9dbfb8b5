/** Marks in cells: x, v, +, Đ, CĐ, K, "Chưa đạt", blank; and the legend that says what they mean. */

/** 'untold': the letter says that it does not judge here ("chưa đánh giá", "không áp dụng"). */
export type MarkMeaning = 'met' | 'unmet' | 'untold'

export interface Legend {
  /** Meaning of marks that the letter explains. */
  readonly told: ReadonlyMap<string, MarkMeaning>
  /** What a blank cell means. */
  readonly blank: MarkMeaning
  /** True when the letter itself says what its marks mean. */
  readonly explained: boolean
}

const ENTRY =
  /["'(]?(?<![\p{L}\d])(?<mark>x|v|\+|-|\/|\*|0|1|o|c|k|d|cd|kd|ka|kxd|o trong|de trong|bo trong|trong|khong danh dau)["')]*(?:\s*(?:la|:|=|-|the hien|nghia la)\s*|(?<=\))\s+)(?:o\s+|cac\s+)?(?:tieu chi\s+)?(?:(?:da\s+)?(?<no>chua\s+|khong\s+)?dat|(?<untold>(?:chua|khong)\s+(?:duoc\s+)?(?:danh gia|xet|xac dinh|tham dinh|cham|kiem tra|ap dung|co so lieu|phai thuc hien)))/gu

export function legendOf(words: string): Legend {
  const told = new Map<string, MarkMeaning>()
  for (const m of words.matchAll(ENTRY))
    told.set(/trong|khong danh/.test(m.groups?.['mark'] ?? '') ? '' : (m.groups?.['mark'] ?? ''), meantBy(m))
  const marked = [...told].find(([mark, meaning]) => mark !== '' && meaning !== 'untold' && !/^(?:-|0|k|kd|cd)$/.test(mark))?.[1]
  const blank = told.get('') ?? (marked === 'unmet' ? 'met' : 'unmet')
  return { told, blank, explained: told.size > 0 }
}

const meantBy = ({ groups }: RegExpMatchArray): MarkMeaning => (groups?.['untold'] ? 'untold' : groups?.['no'] ? 'unmet' : 'met')

const MET = /^(?:x+|v|\+|√|✓|✔|☑|☒|1|d|dat|co|hoan thanh|da dat|dat chuan)[.;]?$/u
const UNMET = /^(?:-+|0|o|k|kd|cd|c|chua|khong|chua dat|khong dat|chua hoan thanh|kdat|c\.?dat)[.;]?$/u

/** null = the cell says something else (a figure, a remark). */
export function meaningOf(folded: string, legend: Legend): MarkMeaning | null {
  if (folded === '') return legend.blank
  const told = legend.told.get(folded)
  if (told) return told
  return MET.test(folded) ? 'met' : UNMET.test(folded) ? 'unmet' : null
}

/** "17/19", "17", "17 TC": a count of a total column. */
export function countIn(folded: string): { readonly count: number; readonly total: number | null } | null {
  const m = /^(\d{1,2})(?:\s*\/\s*(\d{1,2}))?(?:\s*(?:tieu chi|tc))?$/.exec(folded)
  if (!m?.[1] || Number(m[1]) > 20) return null
  return { count: Number(m[1]), total: m[2] ? Number(m[2]) : null }
}
