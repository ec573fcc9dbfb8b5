/** Labels of items as Decree 30/2020 (appendix I), Party rules and custom print them: "Điều 1.", "I.", "1.", "1-", "1.1.", "a)", "-", "+". */
export type LabelClass =
  'part' | 'chapter' | 'section' | 'article' | 'roman' | 'number' | 'number2' | 'number3' | 'letter' | 'star' | 'dash' | 'plus'

export interface Label {
  readonly text: string
  readonly class: LabelClass
  /** Length of the label with the white space after it. */
  readonly length: number
}

const COUNT = 'một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|nhất'

const FORMS: readonly (readonly [LabelClass, RegExp])[] = [
  ['part', /^((?:PHẦN|Phần)\s+(?:[IVXLC]+|\d+|(?:thứ|THỨ)\s+\p{L}+)[.:]?)\s*/u],
  ['part', /^([A-HĐ][.)])\s+(?=\p{Lu}{2})/u],
  ['chapter', /^((?:CHƯƠNG|Chương)\s+(?:[IVXLC]+|\d+)[.:]?)\s*/u],
  ['section', /^((?:MỤC|Mục)\s+(?:[IVXLC]+|\d+)[.:]?)\s*/u],
  ['article', /^((?:Điều|ĐIỀU)\s+\d+[a-zđ]?[.:]?)\s*/u],
  ['number3', /^(\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)\-:]?)\s+/u],
  ['number2', /^(\d{1,2}\.\d{1,2}(?:[.)\-:]|(?=\s)))\s+(?=\P{N})(?!(?:triệu|tỷ|nghìn|đồng|ha|km|tiêu chí|%)(?:\P{L}|$))/u],
  ['roman', /^([IVX]{1,5}(?:\.\d{1,2})?\s?[.)\-/:])\s*(?=[^\p{Ll}\p{N}])/u],
  // Recognition takes two strokes for an H, one for l, 1 or J: "HI." for "III.", "IJI." too; before a heading in capitals only.
  ['roman', /^((?:[IVX]*H[IVX]+|[IVX]+H[IVX]*|[IVX]+[l1J][IVX]*|[l1]{2,3})[.)\-])\s+(?=\p{Lu}{2})/u],
  ['number', /^(\d{1,2}\s?[.)/])\s+/u],
  ['number', /^(\d{1,2}[-:])\s+(?=\P{N})/u],
  ['number', /^(\d{1,2}[.)-])(?=\p{Lu})/u],
  ['number', /^((?:Khoản|Điểm)\s+\d+[.:])\s*/u],
  ['number', new RegExp(`^((?:${COUNT})\\s+là\\s?[,:]?|Thứ\\s+(?:${COUNT})\\s?[,:])\\s*`, 'iu')],
  ['letter', /^(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s+/u],
  ['letter', /^(\p{Ll}\s?\))\s*(?=\P{Ll}|\p{Ll}{2})/u],
  ['letter', /^(\p{Ll}\.)\s+/u],
  ['star', /^(\*+\)?)\s*(?=[\p{L}(])/u],
  // "~" is how recognition spells a worn dash.
  ['dash', /^([-–—•●▪·◦]|~(?=\s))\s*(?=\S)/u],
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

/** "- + Vốn đầu tư", "- 1. Giao": a converter doubled the mark; the inner one counts. */
function nested(paragraph: string, outer: Label): Label {
  if (outer.class !== 'dash') return outer
  const inner = /^(\+|\d{1,2}\.|[a-zđ]\))\s+/.exec(paragraph.slice(outer.length))
  if (!inner?.[1]) return outer
  const kind: LabelClass = inner[1] === '+' ? 'plus' : /\d/.test(inner[1]) ? 'number' : 'letter'
  return { text: inner[1], class: kind, length: outer.length + inner[0].length }
}

/** Order in which classes nest when a letter shows nothing else. */
export const RANK: Readonly<Record<LabelClass, number>> = {
  part: 0,
  chapter: 0.3,
  section: 0.6,
  article: 1,
  roman: 1,
  number: 2,
  number2: 3,
  number3: 4,
  letter: 5,
  star: 5.5,
  dash: 6,
  plus: 7,
}
