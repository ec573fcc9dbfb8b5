/** A small, safe reading of XML: no DTD comes this far (see package.ts), names are compared without their prefix. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom'

/** The root element; null when the text is no well-formed XML. */
export function parseXml(text: string): Element | null {
  try {
    const parser = new DOMParser({
      onError: (level) => {
        if (level === 'fatalError') throw new Error('not well-formed')
      },
    })
    return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml').documentElement
  } catch {
    return null
  }
}

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1

export function childElements(parent: Node): Element[] {
  const found: Element[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) found.push(node)
  return found
}

export const child = (parent: Node | null, name: string): Element | null =>
  parent === null ? null : (childElements(parent).find((element) => element.localName === name) ?? null)

/** The element at the end of a path of children: `path(p, 'pPr', 'numPr')`. */
export const path = (from: Node, ...names: readonly string[]): Element | null =>
  names.reduce<Element | null>((at, name, i) => child(i === 0 ? from : at, name), null)

/** An attribute by its name without prefix. */
export function attribute(element: Element | null, name: string): string | null {
  if (element === null) return null
  for (let i = 0; i < element.attributes.length; i++) {
    const found = element.attributes.item(i)
    if (found !== null && (found.localName ?? found.name) === name) return found.value
  }
  return null
}

/** All elements of these names below `root`, in document order, collected before anything is changed. */
export function descendants(root: Node, ...names: readonly string[]): Element[] {
  const wanted = new Set(names)
  const found: Element[] = []
  const walk = (node: Node): void => {
    for (let at = node.firstChild; at !== null; at = at.nextSibling) {
      if (!isElement(at)) continue
      if (wanted.has(at.localName ?? '')) found.push(at)
      walk(at)
    }
  }
  walk(root)
  return found
}

export const remove = (node: Node): void => {
  node.parentNode?.removeChild(node)
}

/** Puts the children in the place of their parent. */
export function unwrap(element: Element): void {
  const parent = element.parentNode
  if (parent === null) return
  while (element.firstChild !== null) parent.insertBefore(element.firstChild, element)
  parent.removeChild(element)
}

/** A switch like <w:vanish/> or <w:caps w:val="false"/>; null when it is not said. */
export function flag(properties: Element | null, name: string): boolean | null {
  const found = child(properties, name)
  return found === null ? null : !['false', '0', 'off'].includes(attribute(found, 'val') ?? 'true')
}
