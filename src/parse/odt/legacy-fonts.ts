/** Text of an ODT set in fonts of the time before Unicode is written in Unicode; paragraphs and spans tell the font through their styles. */
import { type Converted, convertRuns } from '../../text/legacy-encoding/convert.js'
import { legacyFontNamed } from '../../text/legacy-encoding/fonts.js'
import { attribute, type parseXml } from '../docx/xml.js'
import type { OdtStyles } from './styles.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>
type XmlNode = NonNullable<XmlElement['firstChild']>

/** Changes the texts under the roots in place. */
export function convertLegacyFonts(roots: readonly XmlElement[], styles: OdtStyles): readonly Converted[] {
  const pieces: { node: XmlNode; text: string; font: string | null }[] = []
  const walk = (parent: XmlElement, font: string | null): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) pieces.push({ node, text: node.nodeValue ?? '', font })
      // Safe: a node of type 1 is an element.
      else if (node.nodeType === 1) walk(node as XmlElement, fontOf(node as XmlElement, styles) ?? font)
    }
  }
  for (const root of roots) walk(root, null)
  if (!pieces.some(({ font }) => font !== null && legacyFontNamed(font) !== null)) return []
  const { texts, found } = convertRuns(pieces)
  pieces.forEach(({ node, text }, i) => {
    const converted = texts[i]
    if (converted !== undefined && converted !== text) node.nodeValue = converted
  })
  return found
}

function fontOf(element: XmlElement, styles: OdtStyles): string | null {
  const style = attribute(element, 'style-name')
  if (element.localName === 'p' || element.localName === 'h') return styles.font('paragraph', style)
  return element.localName === 'span' ? styles.font('text', style) : null
}
