/** The text of one paragraph of an ODT as it is shown. */
import { attribute, type parseXml } from '../docx/xml.js'
import type { OdtStyles } from './styles.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

/** Where a paragraph leaves what is not its own text. */
export interface Inline {
  readonly styles: OdtStyles
  readonly boxes: XmlElement[]
  readonly notes: string[]
  readonly hidden: string[]
  readonly seenImage: () => void
}

export interface Look {
  readonly hidden: boolean
  readonly capitals: boolean
}

const PASSED_OVER = new Set([
  'annotation',
  'annotation-end',
  'page-number',
  'page-count',
  'hidden-text',
  'script',
  'ruby-text',
  'object',
  'object-ole',
  'bookmark',
])
const MOST_BLANKS = 1000

export function inlineText(parent: XmlElement, inline: Inline, look: Look): string {
  let text = ''
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) text += shown((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '), inline, look)
    // Safe: a node of type 1 is an element.
    else if (node.nodeType === 1) text += elementText(node as XmlElement, inline, look)
  }
  return text
}

function shown(text: string, inline: Inline, look: Look): string {
  if (!look.hidden) return look.capitals ? text.normalize('NFC').toUpperCase() : text
  if (text.trim() !== '') inline.hidden.push(text)
  return ''
}

function elementText(element: XmlElement, inline: Inline, look: Look): string {
  switch (element.localName ?? '') {
    case 's':
      return ' '.repeat(Math.min(MOST_BLANKS, Number(attribute(element, 'c') ?? 1) || 1))
    case 'tab':
      return '\t'
    case 'line-break':
      return '\n'
    case 'text-box':
      inline.boxes.push(element)
      return ''
    case 'image':
      inline.seenImage()
      return ''
    case 'note':
      inline.notes.push(noteText(element, inline, look))
      return ''
    case 'span':
      return inlineText(element, inline, lookOf(element, inline.styles, look))
    default:
      return PASSED_OVER.has(element.localName ?? '') ? '' : inlineText(element, inline, look)
  }
}

function lookOf(span: XmlElement, styles: OdtStyles, around: Look): Look {
  const style = attribute(span, 'style-name')
  return { hidden: styles.hidden('text', style) ?? around.hidden, capitals: styles.capitals('text', style) ?? around.capitals }
}

/** The note's body without its mark: that would be glued to the figures of the text. */
function noteText(note: XmlElement, inline: Inline, look: Look): string {
  let text = ''
  for (let node = note.firstChild; node !== null; node = node.nextSibling)
    // Safe: a node with a local name of its own is an element.
    if (node.nodeType === 1 && (node as XmlElement).localName === 'note-body')
      text += inlineText(node as XmlElement, { ...inline, notes: [] }, look)
  return text.replace(/\s+/g, ' ').trim()
}
