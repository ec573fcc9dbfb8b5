/** One stream of an RTF's paragraphs and table rows: the body, a note, a head, a text box. */
import type { Flow } from '../flow/flow.js'
import { type CellDefinition, type Row, type RowDefinition, tableOf } from './rows.js'

/** Paragraphs hold the numbers of their runs: texts are known when all runs have been converted. */
interface ParagraphNode {
  readonly node: 'paragraph'
  readonly label: string
  readonly runs: readonly number[]
  readonly newPage: boolean
}

interface RowNode {
  readonly node: 'row'
  readonly definition: RowDefinition
  readonly cells: readonly (readonly ParagraphNode[])[]
}

type StoryNode = ParagraphNode | RowNode

const MOST_CELLS = 500

export class Story {
  private readonly nodes: StoryNode[] = []
  private runs: number[] = []
  private label = ''
  private cell: ParagraphNode[] = []
  private cells: ParagraphNode[][] = []
  private definition: RowDefinition = { left: 0, cells: [] }
  private opensPage = false

  addRun(run: number): void {
    this.runs.push(run)
  }

  addLabel(label: string): void {
    this.label = label
  }

  /** What comes next (a paragraph, a table) begins a new page; or it does not after all. */
  beginPage(opens = true): void {
    this.opensPage = opens
  }

  endParagraph(inTable: boolean): void {
    const paragraph: ParagraphNode = { node: 'paragraph', label: this.label, runs: this.runs, newPage: this.opensPage && !inTable }
    if (inTable) this.cell.push(paragraph)
    else {
      this.nodes.push(paragraph)
      this.opensPage = false
    }
    this.runs = []
    this.label = ''
  }

  beginRow(): void {
    this.definition = { left: 0, cells: [] }
  }

  rowLeft(twips: number): void {
    this.definition.left = twips
  }

  defineCell(cell: CellDefinition): void {
    if (this.definition.cells.length < MOST_CELLS) this.definition.cells.push(cell)
  }

  endCell(): void {
    this.endParagraph(true)
    this.cells.push(this.cell)
    this.cell = []
  }

  endRow(): void {
    if (this.runs.length > 0) this.endCell()
    if (this.cells.length > 0 && this.opensPage) this.endParagraph(false)
    if (this.cells.length > 0) this.nodes.push({ node: 'row', definition: this.definition, cells: this.cells })
    this.cells = []
    // Word tells a row's edges before and after its cells; what is told once goes for the rows after it too.
    this.definition = { left: this.definition.left, cells: [...this.definition.cells] }
  }

  /** Takes in what a text box inside this story says. */
  take(other: Story): void {
    other.end()
    this.nodes.push(...other.nodes)
  }

  /** What was begun and never ended (a file cut short) counts too. */
  end(): void {
    if (this.runs.length > 0) this.endParagraph(false)
    for (const paragraph of [...this.cells.flat(), ...this.cell]) this.nodes.push(paragraph)
    this.cells = []
    this.cell = []
  }

  toFlow(texts: readonly string[]): Flow[] {
    const flow: Flow[] = []
    let rows: Row[] = []
    const close = (): void => {
      if (rows.length > 0) flow.push(tableOf(rows))
      rows = []
    }
    for (const node of this.nodes) {
      if (node.node === 'row')
        rows.push({ definition: node.definition, cells: node.cells.map((cell) => cell.map((p) => paragraphOf(p, texts))) })
      else {
        close()
        flow.push(paragraphOf(node, texts))
      }
    }
    close()
    return flow
  }
}

function paragraphOf({ label, runs, newPage }: ParagraphNode, texts: readonly string[]): Flow {
  const text = runs.map((run) => texts[run] ?? '').join('')
  return { flow: 'paragraph', text: text.trim() === '' && label === '- ' ? '' : label + text, ...(newPage ? { newPage } : {}) }
}
