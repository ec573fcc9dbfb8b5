/** The body of an ODT to flow: paragraphs with their printed labels, tables, text boxes after the paragraph that holds them, notes at the end. */
import { attribute, childElements, type parseXml } from '../docx/xml.js'
import type { Flow, FlowCell, FlowTable } from '../flow/flow.js'
import { placeCells } from '../flow/flow.js'
import { countOn, Lists } from './lists.js'
import { inlineText, type Inline } from './inline.js'
import type { OdtStyles } from './styles.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

export interface OdtFlow {
  readonly flow: readonly Flow[]
  readonly hidden: readonly string[]
  readonly hasImages: boolean
}

export function odtToFlow(body: XmlElement, styles: OdtStyles): OdtFlow {
  const walker = new Walker(styles)
  const flow = walker.blocks(body)
  const notes = walker.notes.map((note, i): Flow => ({ flow: 'paragraph', text: `[${i + 1}] ${note}` }))
  return { flow: [...flow, ...notes], hidden: walker.hidden, hasImages: walker.hasImages }
}

/** What shows no text of its own, or another text than the letter's. */
const PASSED_OVER = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'table-column',
  'table-columns',
  'index-source',
])
const MOST_SPANNED = 500

class Walker {
  readonly notes: string[] = []
  readonly hidden: string[] = []
  hasImages = false
  private readonly lists = new Lists()
  private readonly headings = new Map<number, number>()

  constructor(private readonly styles: OdtStyles) {}

  blocks(parent: XmlElement, list: { depth: number; label: string } | null = null): Flow[] {
    return childElements(parent).flatMap((element): Flow[] => {
      const name = element.localName ?? ''
      if (PASSED_OVER.has(name)) return []
      if (name === 'p' || name === 'h') return this.paragraph(element, this.takeLabel(element, list))
      if (name === 'list') return this.list(element, list === null ? 0 : list.depth + 1)
      if (name === 'table') return this.tableFlow(element)
      return this.blocks(element, list)
    })
  }

  /** The label stands before the item's first paragraph alone. */
  private takeLabel(element: XmlElement, list: { label: string } | null): string {
    if (list === null) return element.localName === 'h' ? this.headingLabel(element) : ''
    const { label } = list
    list.label = ''
    return label
  }

  private headingLabel(element: XmlElement): string {
    if (attribute(element, 'is-list-header') === 'true') return ''
    const depth = Number(attribute(element, 'outline-level') ?? 1) - 1
    return countOn(this.styles.outline, this.headings, depth, null)
  }

  private paragraph(element: XmlElement, label: string): Flow[] {
    const style = attribute(element, 'style-name')
    const boxes: XmlElement[] = []
    const inline: Inline = { styles: this.styles, boxes, notes: [], hidden: this.hidden, seenImage: () => (this.hasImages = true) }
    const text = inlineText(element, inline, {
      hidden: this.styles.hidden('paragraph', style) ?? false,
      capitals: this.styles.capitals('paragraph', style) ?? false,
    })
    this.notes.push(...inline.notes)
    const opens = this.styles.newPage('paragraph', style) ? { newPage: true as const } : {}
    const own: Flow = { flow: 'paragraph', text: text.trim() === '' && label.startsWith('- ') ? '' : label + text, ...opens }
    return [own, ...boxes.flatMap((box) => this.blocks(box))]
  }

  private list(element: XmlElement, depth: number): Flow[] {
    const style = attribute(element, 'style-name')
    if (depth === 0) {
      const levels = this.styles.levels(style) ?? new Map()
      const goesOn = attribute(element, 'continue-numbering') === 'true'
      this.lists.begin({ id: attribute(element, 'id'), style, levels, goesOn, after: attribute(element, 'continue-list') })
    }
    const own = this.styles.levels(style)
    const flow = childElements(element).flatMap((item): Flow[] => {
      const start = attribute(item, 'start-value')
      const isItem = item.localName === 'list-item'
      const isNested = childElements(item)[0]?.localName === 'list'
      const label = isItem && !isNested ? this.lists.label(depth, start === null ? null : Number(start), own) : ''
      return this.blocks(item, { depth, label })
    })
    if (depth === 0) this.lists.end()
    return flow
  }

  private tableFlow(element: XmlElement): Flow[] {
    const opens = this.styles.newPage('table', attribute(element, 'style-name'))
    return [...(opens ? [{ flow: 'paragraph', text: '', newPage: true } as const] : []), this.table(element)]
  }

  private table(element: XmlElement): FlowTable {
    const rows = rowsOf(element)
    const cells = rows.map((row) =>
      childElements(row)
        .filter((cell) => cell.localName === 'table-cell')
        .map((cell): Omit<FlowCell, 'column'> => ({
          content: this.blocks(cell),
          columns: extent(cell, 'number-columns-spanned'),
          rows: extent(cell, 'number-rows-spanned'),
        })),
    )
    const ruled = rows.some((row) => childElements(row).some((cell) => this.styles.isRuled(cell)))
    return { flow: 'table', ruled, rows: placeCells(cells) }
  }
}

/** Rows of this table alone; heads and groups of rows hold some of them. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  childElements(table).flatMap((part) =>
    part.localName === 'table-row'
      ? [part]
      : ['table-header-rows', 'table-rows', 'table-row-group'].includes(part.localName ?? '')
        ? rowsOf(part)
        : [],
  )

function extent(cell: XmlElement, name: string): number {
  const told = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(told) && told > 0 && told <= MOST_SPANNED ? told : 1
}
