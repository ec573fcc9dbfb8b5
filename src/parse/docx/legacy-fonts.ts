/** Runs set in fonts of the time before Unicode (.VnTime, VNI-Times) are written in Unicode; what a run's font is, its styles and the defaults tell. */
import { type Converted, convertRuns } from '../../text/legacy-encoding/convert.js'
import { legacyFontNamed } from '../../text/legacy-encoding/fonts.js'
import { fontIn, type Styles } from './styles.js'
import { attribute, child, childElements, descendants, type parseXml, path } from './xml.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

/** Changes the texts under the roots (document, heads, feet) in place. */
export function convertLegacyFonts(roots: readonly XmlElement[], styles: Styles): readonly Converted[] {
  const pieces = roots.flatMap((root) => descendants(root, 'r')).flatMap((run) => textsOf(run, fontOf(run, styles)))
  if (!pieces.some(({ font }) => font !== null && legacyFontNamed(font) !== null)) return []
  const { texts, found } = convertRuns(pieces)
  pieces.forEach(({ element, text }, i) => {
    const converted = texts[i]
    if (converted !== undefined && converted !== text) element.textContent = converted
  })
  return found
}

interface Piece {
  readonly element: XmlElement
  readonly text: string
  readonly font: string | null
}

function textsOf(run: XmlElement, font: string | null): Piece[] {
  if (font !== null && legacyFontNamed(font)?.encoding === 'TCVN3') childElements(run).forEach(writeOutHyphen)
  return childElements(run)
    .filter((element) => element.localName === 't')
    .map((element) => ({ element, text: element.textContent ?? '', font }))
}

/** The byte of ư is that of the soft hyphen, which some programs write as an element. */
function writeOutHyphen(element: XmlElement): void {
  if (element.localName !== 'softHyphen' || element.ownerDocument === null) return
  const text = element.ownerDocument.createElementNS(element.namespaceURI, 'w:t')
  text.textContent = '\u00AD'
  element.parentNode?.replaceChild(text, element)
}

/** The run's own font, else that of its style, of its paragraph's style, of the document. */
function fontOf(run: XmlElement, styles: Styles): string | null {
  const properties = child(run, 'rPr')
  const own = fontIn(properties)
  if (own !== null) return own
  const runStyle = attribute(child(properties, 'rStyle'), 'val')
  const paragraphStyle = attribute(path(paragraphOf(run), 'pPr', 'pStyle'), 'val')
  return (runStyle === null ? null : styles.font(runStyle)) ?? styles.font(paragraphStyle) ?? styles.defaultFont
}

function paragraphOf(run: XmlElement): XmlElement {
  let at: XmlElement['parentNode'] = run.parentNode
  while (at !== null && at.nodeName.replace(/^.*:/, '') !== 'p') at = at.parentNode
  // Safe: a node named p is an element; a run without one is asked itself, and has no pPr.
  return (at ?? run) as XmlElement
}
