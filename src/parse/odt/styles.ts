/** What the styles of an ODT say of numbering, fonts, hidden text, capitals and lines around cells, with inheritance (style:parent-style-name). */
import type { Level } from '../docx/number-format.js'
import { attribute, child, childElements, descendants, type parseXml } from '../docx/xml.js'

type XmlElement = NonNullable<ReturnType<typeof parseXml>>

interface Style {
  readonly parent: string | null
  readonly list: string | null
  readonly font: string | null
  readonly hidden: boolean | null
  readonly capitals: boolean | null
  readonly newPage: boolean | null
}

const DEEPEST = 20

export class OdtStyles {
  private readonly styles = new Map<string, Style>()
  private readonly lists = new Map<string, ReadonlyMap<number, Level>>()
  private readonly fonts = new Map<string, string>()
  private readonly ruledCells = new Set<string>()
  private readonly defaultFont: string | null = null
  /** Numbering of headings; levels without a figure print nothing. */
  readonly outline: ReadonlyMap<number, Level> = new Map()

  constructor(roots: readonly XmlElement[]) {
    const all = (...names: readonly string[]): XmlElement[] => roots.flatMap((root) => descendants(root, ...names))
    for (const face of all('font-face')) this.fonts.set(nameOf(face), attribute(face, 'font-family') ?? '')
    for (const list of all('list-style')) this.lists.set(nameOf(list), levelsOf(list))
    for (const outline of all('outline-style')) this.outline = levelsOf(outline)
    for (const style of all('style')) this.add(style)
    const standard = all('default-style').find((style) => attribute(style, 'family') === 'paragraph')
    if (standard !== undefined) this.defaultFont = this.fontIn(standard)
  }

  private add(style: XmlElement): void {
    const family = attribute(style, 'family') ?? ''
    const text = child(style, 'text-properties')
    if (family === 'table-cell' && draws(child(style, 'table-cell-properties'))) this.ruledCells.add(nameOf(style))
    const display = attribute(text, 'display')
    const transform = attribute(text, 'text-transform')
    this.styles.set(`${family}/${nameOf(style)}`, {
      parent: attribute(style, 'parent-style-name'),
      list: attribute(style, 'list-style-name'),
      font: this.fontIn(style),
      hidden: display === null ? null : display === 'none',
      capitals: transform === null ? null : transform === 'uppercase',
      newPage: beginsPage(style),
    })
  }

  private fontIn(style: XmlElement): string | null {
    const text = child(style, 'text-properties')
    const named = attribute(text, 'font-name')
    return (named === null ? null : (this.fonts.get(named) ?? named)) ?? attribute(text, 'font-family')
  }

  /** What the named style says first, or its ancestors. */
  private first<T>(family: string, name: string | null, read: (style: Style) => T | null): T | null {
    let at = name
    for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
      const style = this.styles.get(`${family}/${at}`)
      if (style === undefined) return null
      const said = read(style)
      if (said !== null) return said
      at = style.parent
    }
    return null
  }

  /** The font of a paragraph ('paragraph') or a span ('text'); null when it does not say. */
  font = (family: 'paragraph' | 'text', name: string | null): string | null =>
    this.first(family, name, (style) => style.font) ?? (family === 'paragraph' ? this.defaultFont : null)
  hidden = (family: 'paragraph' | 'text', name: string | null): boolean | null => this.first(family, name, (style) => style.hidden)
  capitals = (family: 'paragraph' | 'text', name: string | null): boolean | null => this.first(family, name, (style) => style.capitals)
  /** Of a paragraph or a table: does a new page begin with it? */
  newPage = (family: 'paragraph' | 'table', name: string | null): boolean => this.first(family, name, (style) => style.newPage) ?? false
  levels = (list: string | null): ReadonlyMap<number, Level> | null => (list === null ? null : (this.lists.get(list) ?? null))
  isRuled = (cell: XmlElement): boolean => this.ruledCells.has(attribute(cell, 'style-name') ?? '')
}

const nameOf = (element: XmlElement): string => attribute(element, 'name') ?? ''

/** A break before, or another page style from here on; null when it does not say. */
function beginsPage(style: XmlElement): boolean | null {
  const properties = child(style, 'paragraph-properties') ?? child(style, 'table-properties')
  const told = attribute(properties, 'break-before')
  if (told === 'page' || (attribute(style, 'master-page-name') ?? '') !== '') return true
  return told === null ? null : false
}

/** True when any border of a cell is a line. */
const draws = (properties: XmlElement | null): boolean =>
  ['border', 'border-left', 'border-right', 'border-top', 'border-bottom'].some((side) =>
    /\b(?:solid|double|dashed|dotted|groove|ridge)\b/.test(attribute(properties, side) ?? ''),
  )

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

/** Levels by depth (from 0) in the terms of Word's numbering, so that both print alike. */
function levelsOf(list: XmlElement): ReadonlyMap<number, Level> {
  const levels = childElements(list).filter((level) => (level.localName ?? '').includes('level-style'))
  return new Map(levels.map((level) => [Number(attribute(level, 'level') ?? 1) - 1, levelOf(level)]))
}

function levelOf(level: XmlElement): Level {
  const bullet = level.localName === 'list-level-style-bullet'
  const format = attribute(level, 'num-format') ?? ''
  return {
    start: Number(attribute(level, 'start-value') ?? 1),
    format: bullet ? 'bullet' : (FORMATS[format] ?? 'decimal'),
    text: bullet ? (attribute(level, 'bullet-char') ?? '-') : numberText(level, format),
    restart: null,
    legal: false,
    suffix: 'tab',
    style: null,
  }
}

/** "%1.%2." from prefix, suffix and the number of levels shown; newer files tell it whole ("%1%.%2%."). */
function numberText(level: XmlElement, format: string): string {
  const whole = attribute(level, 'num-list-format')
  if (whole !== null) return whole.replace(/%(\d+)%/g, '%$1')
  if (format === '') return ''
  const depth = Number(attribute(level, 'level') ?? 1)
  const shown = Math.min(depth, Number(attribute(level, 'display-levels') ?? 1))
  const figures = Array.from({ length: shown }, (_, i) => `%${depth - shown + 1 + i}`).join('.')
  return `${attribute(level, 'num-prefix') ?? ''}${figures}${attribute(level, 'num-suffix') ?? ''}`
}
