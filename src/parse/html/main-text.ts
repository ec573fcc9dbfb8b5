/**
 * The part of a page that a reader came for. A page that holds a letter (motto, number, Kính gửi, Nơi nhận) gives the block that holds all of these;
 * an article is found by Readability; else the whole body is taken.
 */
import { fold } from '../../text/fold.js'
import { childNodes, type HtmlDocument, type HtmlElement, type HtmlNode, isElement, isTextNode, tagOf } from './dom.js'

export interface MainText {
  readonly root: HtmlElement
  /** The article's title when it stands outside `root`. */
  readonly title: string | null
  readonly origin: 'file' | 'web'
}

const LANDMARKS: readonly RegExp[] = [
  /cong h?oa xa hoi chu nghia viet nam|dang cong san viet nam/,
  /\bso\s*:?\s*[\d.… ]*\s*[/-]\s*[a-z\d]/,
  /\bkinh gui\b/,
  /\bnoi nhan\b/,
]

export async function mainText(document: HtmlDocument): Promise<MainText> {
  const letter = letterBlock(document.body)
  if (letter !== null) return { root: letter, title: null, origin: isPageOfItsOwn(document, letter) ? 'file' : 'web' }
  return (await article(document)) ?? { root: withoutFrame(document.body), title: null, origin: 'web' }
}

/** The deepest element that holds every landmark of a letter found on the page; null when there are fewer than two of them, the motto among them or three others. */
export function letterBlock(body: HtmlElement): HtmlElement | null {
  const page = flat(body)
  const found = LANDMARKS.filter((landmark) => landmark.test(page))
  if (found.length < 2 || (!LANDMARKS[0]?.test(page) && found.length < 3)) return null
  let block = body
  for (;;) {
    const inner = childNodes(block)
      .filter(isElement)
      .find((child) => found.every((landmark) => landmark.test(flat(child))))
    if (inner === undefined) break
    block = inner
  }
  return climb(block, body)
}

/** Folded text with blanks between the pieces: neighbouring blocks must not grow together. */
const flat = (element: HtmlElement): string => fold(pieces(element).join(' ').normalize('NFC').replace(/\s+/g, ' '))

const pieces = (node: HtmlNode): string[] => (isTextNode(node) ? [node.textContent ?? ''] : childNodes(node).flatMap(pieces))

/** A block that holds less than half of what its parent holds is but the letterhead: the letter is around it. */
function climb(block: HtmlElement, body: HtmlElement): HtmlElement {
  let at = block
  while (at !== body && at.parentElement !== null) {
    const inTable = /^(?:td|th|tr|tbody|thead|table)$/.test(tagOf(at))
    if (!inTable && flat(at).length * 2 >= flat(at.parentElement).length) break
    at = at.parentElement
  }
  return at
}

/** The page is the letter (saved by a word processor, or with nothing but the letter on it), not a site that shows it. */
function isPageOfItsOwn(document: HtmlDocument, letter: HtmlElement): boolean {
  const generator = [...document.querySelectorAll('meta[name]')].find((meta) => meta.getAttribute('name')?.toLowerCase() === 'generator')
  if (/microsoft word|libreoffice|openoffice|wps/i.test(generator?.getAttribute('content') ?? '')) return true
  const outside = flat(document.body).length - flat(letter).length
  return outside < 80 && [...document.querySelectorAll('nav,header,footer,aside')].length === 0
}

// Safe: what Readability hands over is an element of the copied tree.
const asItIs = (node: unknown): HtmlElement => node as HtmlElement

async function article(document: HtmlDocument): Promise<MainText | null> {
  const { Readability } = await import('@mozilla/readability')
  const title = pageTitle(document)
  // Safe: Readability only walks the tree, with calls that linkedom gives, and changes its copy; its types need the browser's library.
  const copy = document.cloneNode(true) as never
  const read = new Readability<HtmlElement>(copy, { serializer: asItIs, charThreshold: 200 }).parse()
  const root = read?.content
  if (root === null || root === undefined || (root.textContent ?? '').trim().length < 140) return null
  const told = fold(root.textContent ?? '').replace(/\s+/g, ' ')
  const inside = title !== null && told.slice(0, 600).includes(fold(title).replace(/\s+/g, ' '))
  return { root, title: inside ? null : title, origin: 'web' }
}

/** The heading that the page's title repeats; else the title without the site's name behind it. */
function pageTitle(document: HtmlDocument): string | null {
  const whole = document.title.normalize('NFC').replace(/\s+/g, ' ').trim()
  const headings = [...document.querySelectorAll('h1,h2,h3')].map((heading) =>
    (heading.textContent ?? '').normalize('NFC').replace(/\s+/g, ' ').trim(),
  )
  const named = headings.find((heading) => heading.length > 15 && fold(whole).includes(fold(heading)))
  const first = whole.split(/\s+[-|–»]\s+(?=[^-|–»]{3,60}$)/)[0]?.trim() ?? ''
  return named ?? headings.find((heading) => heading.length > 30) ?? (first === '' ? null : first)
}

function withoutFrame(body: HtmlElement): HtmlElement {
  for (const element of [
    ...body.querySelectorAll('nav,header,footer,aside,form,menu,[role="navigation"],[role="banner"],[role="contentinfo"]'),
  ])
    element.remove()
  return body
}
