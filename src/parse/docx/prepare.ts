/**
 * Brings word/document.xml into a form that mammoth reads without loss: labels of automatic numbering written out as text, deleted and hidden text
 * and page-number fields taken out, text boxes made visible, tables marked as ruled or not.
 */
import { XMLSerializer } from '@xmldom/xmldom'
import type { Converted } from '../../text/legacy-encoding/convert.js'
import { convertLegacyFonts } from './legacy-fonts.js'
import { Numbering } from './numbering.js'
import type { DocxParts } from './package.js'
import { bordersOf, numberingRef, Styles } from './styles.js'
import { writePageBreaks } from './page-breaks.js'
import { attribute, child, childElements, descendants, flag, parseXml, path, remove, unwrap } from './xml.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

export interface Prepared {
  /** word/document.xml again; null when it is no well-formed XML. */
  readonly xml: string
  readonly hidden: readonly string[]
  readonly hasImages: boolean
  /** Running heads and feet again. */
  readonly headers: readonly string[]
  /** What was set in fonts of the time before Unicode. */
  readonly converted: readonly Converted[]
}

/** Names given to mammoth as table styles: whether a table draws lines. */
export const RULED = 'congvan-ruled'
export const UNRULED = 'congvan-unruled'

export function prepare(parts: DocxParts): Prepared | null {
  const root = parseXml(parts.document)
  if (root === null) return null
  const styles = new Styles(parts.styles)
  descendants(root, 'del', 'moveFrom').filter(isContent).forEach(remove)
  const hasImages = descendants(root, 'blip', 'imagedata').length > 0
  showTextBoxes(root)
  dropPageFields(root)
  const hidden = takeHidden(root, styles)
  descendants(root, 'fldSimple', 'bdo', 'dir').forEach(unwrap)
  const heads = parts.headers.map(parseXml)
  const converted = convertLegacyFonts([root, ...heads.filter((head) => head !== null)], styles)
  raiseCapitals(root, styles)
  writeLabels(root, new Numbering(parts.numbering, styles), styles)
  markTables(root, styles)
  writePageBreaks(root)
  const written = new XMLSerializer()
  const headers = heads.map((head, i) => (head === null ? (parts.headers[i] ?? '') : written.serializeToString(head)))
  return { xml: written.serializeToString(root), hidden, hasImages, headers, converted }
}

/** A paragraph mark's <w:del/> (inside rPr) and a deleted row's (inside trPr) are read by mammoth itself. */
const isContent = (element: XmlElement): boolean =>
  !['rPr', 'trPr', 'tcPr'].includes(element.parentNode?.nodeName.replace(/^.*:/, '') ?? '')

/** A text box is told twice (new and old drawing); mammoth knows the old one only. Pictures go: nothing of them is read here. */
function showTextBoxes(root: XmlElement): void {
  for (const drawing of descendants(root, 'AlternateContent', 'drawing', 'pict')) {
    if (!isInside(drawing, root) || hasAncestor(drawing, ['AlternateContent', 'drawing', 'pict', 'txbxContent'], root)) continue
    const fallback = child(drawing, 'Fallback')
    const said = fallback === null ? [] : boxesOf(fallback)
    const boxes = said.length > 0 ? said : boxesOf(drawing)
    if (boxes.length === 0 && fallback !== null && descendants(drawing, 'drawing', 'pict').length === 0) keepFallback(drawing, fallback)
    else replaceByBoxes(drawing, boxes)
  }
}

const boxesOf = (root: XmlElement): XmlElement[] =>
  descendants(root, 'txbxContent').filter((box) => !hasAncestor(box, ['txbxContent'], root))

function replaceByBoxes(drawing: XmlElement, boxes: readonly XmlElement[]): void {
  const box = boxes[0]
  if (box !== undefined && drawing.ownerDocument !== null) {
    const pict = drawing.ownerDocument.createElementNS(box.namespaceURI, 'w:pict')
    boxes.forEach((content) => pict.appendChild(content))
    drawing.parentNode?.insertBefore(pict, drawing)
  }
  remove(drawing)
}

function keepFallback(drawing: XmlElement, fallback: XmlElement): void {
  drawing.parentNode?.insertBefore(fallback, drawing)
  remove(drawing)
  unwrap(fallback)
}

const isInside = (element: XmlElement, root: XmlElement): boolean => {
  for (let at: XmlElement['parentNode'] = element; at !== null; at = at.parentNode) if (at === root) return true
  return false
}

const hasAncestor = (element: XmlElement, names: readonly string[], root: XmlElement): boolean => {
  for (let at = element.parentNode; at !== null && at !== root; at = at.parentNode)
    if (names.includes(at.nodeName.replace(/^.*:/, ''))) return true
  return false
}

const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i

/** "Trang 1/3" typed by Word itself is no text of the letter. */
function dropPageFields(root: XmlElement): void {
  for (const field of descendants(root, 'fldSimple')) if (PAGE_FIELD.test(attribute(field, 'instr') ?? '')) remove(field)
  const open: { instruction: string; runs: XmlElement[] }[] = []
  for (const run of descendants(root, 'r')) {
    const kind = attribute(child(run, 'fldChar'), 'fldCharType')
    if (kind === 'begin') open.push({ instruction: '', runs: [] })
    const field = open.at(-1)
    if (field === undefined) continue
    field.runs.push(run)
    field.instruction += descendants(run, 'instrText')
      .map((text) => text.textContent ?? '')
      .join('')
    if (kind === 'end' && PAGE_FIELD.test(open.pop()?.instruction ?? '')) field.runs.forEach(remove)
  }
}

function takeHidden(root: XmlElement, styles: Styles): string[] {
  const hidden: string[] = []
  for (const run of descendants(root, 'r')) {
    const properties = child(run, 'rPr')
    const paragraphStyle = attribute(path(run.parentNode ?? run, 'pPr', 'pStyle'), 'val')
    const runStyle = attribute(child(properties, 'rStyle'), 'val')
    const isHidden = flag(properties, 'vanish') ?? ((runStyle !== null && styles.hidden(runStyle)) || styles.hidden(paragraphStyle))
    if (!isHidden) continue
    const text = run.textContent?.trim() ?? ''
    if (text !== '') hidden.push(text)
    remove(run)
  }
  return hidden
}

/** Letters shown as capitals (w:caps) are printed so: the text says what the page shows. */
function raiseCapitals(root: XmlElement, styles: Styles): void {
  for (const run of descendants(root, 'r')) {
    const properties = child(run, 'rPr')
    const paragraphStyle = attribute(path(run.parentNode ?? run, 'pPr', 'pStyle'), 'val')
    const runStyle = attribute(child(properties, 'rStyle'), 'val')
    const raised = flag(properties, 'caps') ?? ((runStyle !== null && styles.capitals(runStyle)) || styles.capitals(paragraphStyle))
    if (!raised) continue
    for (const text of childElements(run))
      if (text.localName === 't') text.textContent = (text.textContent ?? '').normalize('NFC').toUpperCase()
  }
}

function writeLabels(root: XmlElement, numbering: Numbering, styles: Styles): void {
  for (const paragraph of descendants(root, 'p')) {
    const properties = child(paragraph, 'pPr')
    const deleted = path(paragraph, 'pPr', 'rPr', 'del') !== null
    if (deleted || (styles.hidden(attribute(child(properties, 'pStyle'), 'val')) && isBlank(paragraph))) continue
    const label = numbering.next(numberingRef(child(properties, 'numPr')), attribute(child(properties, 'pStyle'), 'val'))
    if (label === null || (label.bullet && isBlank(paragraph))) continue
    const document = paragraph.ownerDocument
    if (document === null) continue
    const run = document.createElementNS(paragraph.namespaceURI, 'w:r')
    const text = document.createElementNS(paragraph.namespaceURI, 'w:t')
    text.setAttribute('xml:space', 'preserve')
    text.textContent = label.text
    run.appendChild(text)
    paragraph.insertBefore(run, properties?.nextSibling ?? paragraph.firstChild)
  }
}

const isBlank = (paragraph: XmlElement): boolean =>
  descendants(paragraph, 't')
    .map((text) => text.textContent ?? '')
    .join('')
    .trim() === ''

function markTables(root: XmlElement, styles: Styles): void {
  for (const table of descendants(root, 'tbl')) {
    const properties = child(table, 'tblPr')
    const cells = descendants(table, 'tcBorders').some((borders) => bordersOf(borders) === true)
    const own = bordersOf(child(properties, 'tblBorders')) ?? styles.ruled(attribute(child(properties, 'tblStyle'), 'val'))
    fillGridBefore(table)
    const document = table.ownerDocument
    if (document === null) continue
    const holder = properties ?? table.insertBefore(document.createElementNS(table.namespaceURI, 'w:tblPr'), table.firstChild)
    const old = child(holder, 'tblStyle')
    if (old !== null) remove(old)
    const mark = document.createElementNS(table.namespaceURI, 'w:tblStyle')
    mark.setAttributeNS(table.namespaceURI, 'w:val', cells || own === true ? RULED : UNRULED)
    holder.appendChild(mark)
  }
}

/** Columns that a row leaves out at its beginning become an empty cell, so that the others keep their place. */
function fillGridBefore(table: XmlElement): void {
  for (const row of descendants(table, 'tr')) {
    const skipped = Number(attribute(path(row, 'trPr', 'gridBefore'), 'val') ?? 0)
    const document = row.ownerDocument
    const first = childElements(row).find((cell) => cell.localName === 'tc')
    if (!(skipped > 0 && skipped < 64) || document === null || first === undefined || row.parentNode !== table) continue
    for (let i = 0; i < skipped; i++) {
      const cell = document.createElementNS(row.namespaceURI, 'w:tc')
      cell.appendChild(document.createElementNS(row.namespaceURI, 'w:p'))
      row.insertBefore(cell, first)
    }
  }
}
