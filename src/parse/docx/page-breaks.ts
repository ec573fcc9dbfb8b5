/** Word starts a new page in three ways; mammoth knows one of them. The others are written out as that one: a break (w:br) of type "page". */
import { attribute, child, childElements, descendants, flag, isElement, type parseXml } from './xml.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

export function writePageBreaks(root: XmlElement): void {
  afterSections(root)
  for (const paragraph of descendants(root, 'p')) {
    if (flag(child(paragraph, 'pPr'), 'pageBreakBefore') !== true) continue
    const table = outermostTable(paragraph)
    if (table === null) paragraph.insertBefore(breakIn(paragraph), child(paragraph, 'pPr')?.nextSibling ?? paragraph.firstChild)
    else if (isAtTop(paragraph, table)) table.parentNode?.insertBefore(wrapped(table), table)
  }
}

/** How a section begins is told by its own properties, which stand at its end (17.6.22 of ECMA-376): the break belongs behind the section before. */
function afterSections(root: XmlElement): void {
  const sections = descendants(root, 'sectPr')
  sections.forEach((section, i) => {
    const paragraph = section.parentNode?.parentNode
    const next = sections[i + 1]
    if (next === undefined || !paragraph || !isElement(paragraph) || paragraph.localName !== 'p') return
    const begins = attribute(child(next, 'type'), 'val') ?? 'nextPage'
    if (begins === 'nextPage' || begins === 'oddPage' || begins === 'evenPage') paragraph.appendChild(breakIn(paragraph))
  })
}

function outermostTable(paragraph: XmlElement): XmlElement | null {
  let found: XmlElement | null = null
  for (let at = paragraph.parentNode; at !== null; at = at.parentNode) if (isElement(at) && at.localName === 'tbl') found = at
  return found
}

/** In the table's first row: the whole table goes to the next page. */
function isAtTop(paragraph: XmlElement, table: XmlElement): boolean {
  const first = childElements(table).find((row) => row.localName === 'tr')
  return first !== undefined && descendants(first, 'p').includes(paragraph)
}

function wrapped(table: XmlElement): XmlElement {
  const paragraph = made(table, 'w:p')
  paragraph.appendChild(breakIn(table))
  return paragraph
}

function breakIn(near: XmlElement): XmlElement {
  const run = made(near, 'w:r')
  const br = made(near, 'w:br')
  br.setAttributeNS(near.namespaceURI, 'w:type', 'page')
  run.appendChild(br)
  return run
}

function made(near: XmlElement, name: string): XmlElement {
  const { ownerDocument, namespaceURI } = near
  if (ownerDocument === null) throw new Error('an element outside of its document')
  return ownerDocument.createElementNS(namespaceURI, name)
}
