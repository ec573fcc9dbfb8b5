/** Text of a page set in fonts of the time before Unicode (.VnTime, VNI-Times) is written in Unicode; style sheets, style and face tell the font. */
import { type Converted, convertRuns } from '../../text/legacy-encoding/convert.js'
import { legacyFontNamed } from '../../text/legacy-encoding/fonts.js'
import { childNodes, type HtmlElement, type HtmlNode, isElement, isTextNode, tagOf } from './dom.js'

/** Changes the texts under `root` in place. `html` is the page as written: its style sheets are no more in the tree. */
export function convertLegacyFonts(root: HtmlElement, html: string): readonly Converted[] {
  const sheet = fontsOfSheets(html)
  const pieces: { node: HtmlNode; text: string; font: string | null }[] = []
  const walk = (parent: HtmlElement, font: string | null): void => {
    for (const node of childNodes(parent)) {
      if (isTextNode(node)) pieces.push({ node, text: node.textContent ?? '', font })
      else if (isElement(node)) walk(node, fontOf(node, sheet) ?? font)
    }
  }
  walk(root, fontOf(root, sheet))
  if (!pieces.some(({ font }) => font !== null && legacyFontNamed(font) !== null)) return []
  const { texts, found } = convertRuns(pieces)
  pieces.forEach(({ node, text }, i) => {
    const converted = texts[i]
    if (converted !== undefined && converted !== text) node.textContent = converted
  })
  return found
}

function fontOf(element: HtmlElement, sheet: ReadonlyMap<string, string>): string | null {
  const own = familyIn(element.getAttribute('style') ?? '') ?? firstName(element.getAttribute('face') ?? '')
  if (own !== null) return own
  const tag = tagOf(element)
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const keys = [...classes.flatMap((name) => [`${tag}.${name}`, `.${name}`]), tag]
  return keys.map((key) => sheet.get(key)).find((font) => font !== undefined) ?? null
}

/** "font-family: '.VnTime', serif" or the font of "font: 12pt .VnTime"; the first name alone. */
function familyIn(style: string): string | null {
  const told = /font-family\s*:([^;]*)/i.exec(style)?.[1] ?? /font\s*:[^;]*?\d(?:pt|px|em|%)?(?:\/\S+)?\s([^;]*)/i.exec(style)?.[1]
  return told === undefined ? null : firstName(told)
}

function firstName(names: string): string | null {
  const first = (names.split(',')[0] ?? '').replace(/["']|&quot;/g, '').trim()
  return first === '' || first.toLowerCase() === 'inherit' ? null : first
}

/** Fonts by tag and class ("p.msonormal", ".c1", "td") from the style sheets inside a page; finer selectors are not told apart. */
function fontsOfSheets(html: string): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>()
  for (const sheet of html.split(/<style\b/i).slice(1))
    for (const rule of (sheet.split(/<\/style/i)[0] ?? '').split('}')) {
      const [selectors = '', style = ''] = rule.slice(0, LONGEST_RULE).split('{')
      const font = familyIn(style)
      if (font === null || selectors.includes('@')) continue
      for (const selector of selectors.split(',')) fonts.set(lastPiece(selector), font)
    }
  return fonts
}

const LONGEST_RULE = 4000

const lastPiece = (selector: string): string =>
  (
    selector
      .trim()
      .toLowerCase()
      .split(/[\s>]+/)
      .at(-1) ?? ''
  ).replace(/^.*-->|^<!--/, '')
