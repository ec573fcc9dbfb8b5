/** Labels of items as Decree 30/2020 (appendix I) and custom print them: "Điều 1.", "I.", "1.", "1.1.", "a)", "-", "+". */
export type LabelClass = 'part' | 'article' | 'roman' | 'number' | 'number2' | 'number3' | 'letter' | 'dash' | 'plus'

export interface Label {
  readonly text: string
  readonly class: LabelClass
  /** Length of the label with the white space after it. */
  readonly length: number
}

const FORMS: readonly (readonly [LabelClass, RegExp])[] = [
  ['part', /^((?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:[IVXLC]+|\d+|thứ\s+\p{L}+)[.:]?)\s*/u],
  ['article', /^(Điều\s+\d+[.:]?)\s*/u],
  ['number3', /^(\d{1,2}\.\d{1,2}\.\d{1,2}[.)\-:]?)\s+/u],
  ['number2', /^(\d{1,2}\.\d{1,2}[.)\-:]?)\s+(?=\D)/u],
  ['roman', /^([IVX]{1,5}\s?[.)\-/:])\s*(?=\P{Ll})/u],
  ['number', /^(\d{1,2}\s?[.)\-:])\s+/u],
  ['number', /^(\d{1,2}[.)])(?=\p{Lu})/u],
  ['number', /^((?:Khoản|Điểm)\s+\d+[.:])\s*/u],
  ['letter', /^(\p{Ll}\s?[.)])\s+/u],
  ['dash', /^([-–—•*●▪·])\s*(?=\S)/u],
  ['plus', /^(\+)\s*/u],
]

/** The label that a paragraph begins with; null for plain text. A dash directly before a digit ("-5") is a label too: letters write it so. */
export function labelOf(paragraph: string): Label | null {
  for (const [kind, form] of FORMS) {
    const m = form.exec(paragraph)
    if (m?.[1] !== undefined) return nested(paragraph, { text: m[1], class: kind, length: m[0].length })
  }
  return null
}

/** "- + Vốn đầu tư": a converter doubled the mark; the inner one counts. */
function nested(paragraph: string, outer: Label): Label {
  if (outer.class !== 'dash') return outer
  const inner = /^\+\s*/.exec(paragraph.slice(outer.length))
  return inner ? { text: '+', class: 'plus', length: outer.length + inner[0].length } : outer
}

/** Order in which classes nest when a letter shows nothing else. */
export const RANK: Readonly<Record<LabelClass, number>> = {
  part: 0,
  article: 1,
  roman: 1,
  number: 2,
  number2: 3,
  number3: 4,
  letter: 5,
  dash: 6,
  plus: 7,
}
