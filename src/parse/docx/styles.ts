/** What styles.xml says about numbering, hidden text, capitals and fonts, with inheritance (w:basedOn). */
import { attribute, child, childElements, flag, parseXml, path } from './xml.js'

export interface NumberingRef {
  readonly numId: string | null
  readonly level: number | null
}

interface Style {
  readonly basedOn: string | null
  readonly numbering: NumberingRef | null
  readonly vanish: boolean | null
  readonly caps: boolean | null
  readonly ruled: boolean | null
  readonly font: string | null
}

const DEEPEST = 20

export class Styles {
  private readonly byId = new Map<string, Style>()
  private standard: string | null = null
  /** The font of runs of which nothing else is said. */
  readonly defaultFont: string | null = null

  constructor(xml: string | null) {
    const root = xml === null ? null : parseXml(xml)
    if (root === null) return
    this.defaultFont = fontIn(path(root, 'docDefaults', 'rPrDefault', 'rPr'))
    for (const element of childElements(root)) {
      const id = attribute(element, 'styleId')
      if (element.localName !== 'style' || id === null) continue
      if (attribute(element, 'type') === 'paragraph' && attribute(element, 'default') === '1') this.standard = id
      const run = child(element, 'rPr')
      this.byId.set(id, {
        basedOn: attribute(child(element, 'basedOn'), 'val'),
        numbering: numberingRef(path(element, 'pPr', 'numPr')),
        vanish: flag(run, 'vanish'),
        caps: flag(run, 'caps'),
        ruled: bordersOf(path(element, 'tblPr', 'tblBorders')),
        font: fontIn(run),
      })
    }
  }

  /** The style that first says something, from the named one (or the standard paragraph style) to its ancestors. */
  private first<T>(id: string | null, read: (style: Style, id: string) => T | null): T | null {
    let at = id
    for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
      const style = this.byId.get(at)
      if (style === undefined) return null
      const said = read(style, at)
      if (said !== null) return said
      at = style.basedOn
    }
    return null
  }

  /** Numbering that a paragraph style carries, with the style that says so (a level may be bound to it). */
  numbering(id: string | null): (NumberingRef & { readonly style: string }) | null {
    return this.first(id ?? this.standard, (style, at) => (style.numbering === null ? null : { ...style.numbering, style: at }))
  }

  hidden = (id: string | null): boolean => this.first(id, (style) => style.vanish) ?? false
  font = (id: string | null): string | null => this.first(id, (style) => style.font)
  capitals = (id: string | null): boolean => this.first(id, (style) => style.caps) ?? false
  /** Whether a table style draws lines; null when it does not say. */
  ruled = (id: string | null): boolean | null => this.first(id, (style) => style.ruled)
}

type XmlElement = ReturnType<typeof child>

export function numberingRef(numPr: XmlElement): NumberingRef | null {
  if (numPr === null) return null
  const level = attribute(child(numPr, 'ilvl'), 'val')
  return { numId: attribute(child(numPr, 'numId'), 'val'), level: level === null ? null : Number(level) }
}

/** Letters beyond ASCII, which hold the accents, are set in the font "hAnsi". */
export const fontIn = (properties: XmlElement): string | null => {
  const fonts = child(properties, 'rFonts')
  return attribute(fonts, 'hAnsi') ?? attribute(fonts, 'ascii')
}

/** True when a border element draws at least one line, false when it says "none" for all; null when there is none. */
export function bordersOf(borders: XmlElement): boolean | null {
  if (borders === null) return null
  return childElements(borders).some((side) => !['none', 'nil', ''].includes(attribute(side, 'val') ?? ''))
}
