/** The words of an RTF that end paragraphs and pages and draw tables. */
import type { CellDefinition } from './rows.js'
import type { GroupState } from './state.js'
import type { Story } from './story.js'

const BREAKS = new Set(['par', 'page', 'sect', 'column', 'nestcell'])
/** Kinds of lines; \brdrnone and \brdrnil draw none. */
const LINE = /^brdr(?:s|th|db|dot|dash|hair|dashsm|triple|thtn\w*|tnth\w*|wavy|wavydb|emboss|engrave|frame|inset|outset)$/

export class TableWords {
  private cell: { vertical: CellDefinition['vertical']; mergedLeft: boolean; ruled: boolean } = fresh()
  private ruledRow = false
  /** Whose lines are told now; null = those of a paragraph. */
  private at: 'cell' | 'row' | null = null

  word(name: string, value: number | null, state: GroupState, story: Story): void {
    if (BREAKS.has(name)) {
      story.endParagraph(state.inTable)
      if ((name === 'page' || name === 'sect') && !state.inTable) story.beginPage()
    } else if (name === 'pagebb') story.beginPage(value !== 0)
    // How a section begins is told behind the \sect of the one before: on a new page, unless said otherwise.
    else if (name === 'sbknone' || name === 'sbkcol') story.beginPage(false)
    else if (name === 'pard') state.inTable = false
    else if (name === 'intbl') state.inTable = true
    else if (name === 'cell') story.endCell()
    else if (name === 'row') story.endRow()
    else this.define(name, value, story)
  }

  private define(name: string, value: number | null, story: Story): void {
    if (name === 'trowd') {
      this.cell = fresh()
      this.ruledRow = false
      story.beginRow()
    } else if (name === 'trleft') story.rowLeft(value ?? 0)
    else if (name === 'clvmgf') this.cell.vertical = 'first'
    else if (name === 'clvmrg') this.cell.vertical = 'on'
    else if (name === 'clmrg') this.cell.mergedLeft = true
    else if (name === 'cellx') {
      story.defineCell({ right: value ?? 0, ...this.cell, ruled: this.cell.ruled || this.ruledRow })
      this.cell = fresh()
    } else this.border(name)
  }

  private border(name: string): void {
    if (this.at !== null && LINE.test(name)) {
      if (this.at === 'cell') this.cell.ruled = true
      else this.ruledRow = true
    } else if (/^(?:cl|tr)brdr[tlbrhv]$/.test(name)) this.at = name.startsWith('cl') ? 'cell' : 'row'
    else if (/^brdr[tlbr]$|^box$|^brdrb(?:ar|tw)$/.test(name)) this.at = null
  }
}

const fresh = (): { vertical: CellDefinition['vertical']; mergedLeft: boolean; ruled: boolean } => ({
  vertical: null,
  mergedLeft: false,
  ruled: false,
})
