/** A piece of a page's tree to flow: blocks become paragraphs, <br> a soft break, lists get their labels, tables stay tables. */
import type { Flow, FlowCell, FlowTable } from '../flow/flow.js'
import { placeCells } from '../flow/flow.js'
import { isLabelled } from '../flow/labels.js'
import { childNodes, type HtmlElement, type HtmlNode, isElement, isTextNode, styleOf, tagOf } from './dom.js'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary ul'.split(
    ' ',
  ),
)

export function htmlToFlow(root: HtmlElement): Flow[] {
  const walker = new Walker()
  walker.children(root)
  return walker.end()
}

class Walker {
  private readonly flow: Flow[] = []
  private text = ''
  /** The label of the list item that has just begun. */
  private label: string | null = null

  children(parent: HtmlNode, preformatted = false): void {
    for (const node of childNodes(parent)) this.node(node, preformatted)
  }

  end(): Flow[] {
    this.close()
    return this.flow
  }

  private node(node: HtmlNode, preformatted: boolean): void {
    if (isTextNode(node)) this.write(node.textContent ?? '', preformatted)
    else if (isElement(node)) this.element(node, preformatted)
  }

  private write(raw: string, preformatted: boolean): void {
    this.text += preformatted ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\r\n\f]+/g, ' ')
  }

  private element(element: HtmlElement, preformatted: boolean): void {
    const tag = tagOf(element)
    if (tag === 'br') this.text += '\n'
    else if (/mso-tab-count/.test(styleOf(element))) this.text += '\t'
    else if (tag === 'table') this.table(element)
    else if (tag === 'ol' || tag === 'ul') this.list(element, tag === 'ol')
    else if (BLOCKS.has(tag)) this.block(element, preformatted || tag === 'pre')
    else this.children(element, preformatted)
  }

  private block(element: HtmlElement, preformatted: boolean): void {
    this.close()
    this.children(element, preformatted)
    this.close()
  }

  private close(): void {
    const text = this.text
      .replace(/^[ \n]+|[ \n]+$/g, '')
      .replace(/ *\n */g, '\n')
      .replace(/\u00A0/g, ' ')
    this.text = ''
    if (text.trim() === '') return
    const label = this.label !== null && !isLabelled(text) ? this.label : ''
    this.label = null
    this.flow.push({ flow: 'paragraph', text: label + text })
  }

  private list(element: HtmlElement, ordered: boolean): void {
    this.close()
    let number = Number(element.getAttribute('start') ?? 1)
    for (const item of childNodes(element)) {
      if (!isElement(item) || tagOf(item) !== 'li') {
        this.node(item, false)
        continue
      }
      number = Number(item.getAttribute('value') ?? number)
      this.label = listLabel(element, ordered, number)
      this.block(item, false)
      this.label = null
      number++
    }
    this.close()
  }

  private table(element: HtmlElement): void {
    this.close()
    const label = this.label
    const table = tableOf(element)
    if (label !== null) this.label = null
    this.flow.push(table)
  }
}

function listLabel(list: HtmlElement, ordered: boolean, number: number): string | null {
  const style = styleOf(list)
  if (/list-style(?:-type)?\s*:[^;]*\bnone\b/.test(style)) return null
  if (!ordered || !Number.isFinite(number)) return '- '
  const kind = list.getAttribute('type') ?? /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(style)?.[1] ?? '1'
  return `${figure(number, kind)}. `
}

function figure(number: number, kind: string): string {
  const letter = number >= 1 && number <= 26 ? String.fromCharCode(96 + number) : String(number)
  if (kind === 'a' || kind === 'lower-alpha' || kind === 'lower-latin') return letter
  if (kind === 'A' || kind === 'upper-alpha' || kind === 'upper-latin') return letter.toUpperCase()
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][number] ?? String(number)
  if (kind === 'i' || kind === 'lower-roman') return roman
  return kind === 'I' || kind === 'upper-roman' ? roman.toUpperCase() : String(number)
}

function tableOf(element: HtmlElement): FlowTable {
  const rows = rowsOf(element).map((row) =>
    childNodes(row)
      .filter(isElement)
      .filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th')
      .map((cell): Omit<FlowCell, 'column'> => ({
        content: htmlToFlow(cell),
        columns: extent(cell, 'colspan'),
        rows: extent(cell, 'rowspan'),
      })),
  )
  return { flow: 'table', ruled: ruledOf(element), rows: placeCells(rows) }
}

/** Rows of this table alone, not of tables inside it. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return childNodes(table)
    .filter(isElement)
    .flatMap((part) => (tagOf(part) === 'tr' ? [part] : ['thead', 'tbody', 'tfoot'].includes(tagOf(part)) ? rowsOf(part) : []))
}

const extent = (cell: HtmlElement, name: string): number => {
  const told = Number(cell.getAttribute(name) ?? 1)
  return Number.isInteger(told) && told > 0 && told <= 500 ? told : 1
}

function ruledOf(table: HtmlElement): boolean | null {
  const draws = (style: string): boolean =>
    /border[^:;]*:[^;]*\b(?:solid|double|dashed|dotted)\b/.test(style) && !/border\s*:\s*none/.test(style)
  if (draws(styleOf(table)) || [...table.querySelectorAll('td')].slice(0, 40).some((cell) => draws(styleOf(cell)))) return true
  if (/\b(?:table-bordered|bordered|MsoTableGrid)\b/.test(table.getAttribute('class') ?? '')) return true
  const border = table.getAttribute('border')
  return border === null ? null : border !== '0' && border !== ''
}
