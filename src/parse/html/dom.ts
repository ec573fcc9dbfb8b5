/** As much of the DOM as is used here; linkedom gives it without a browser, runs no script and fetches nothing. */
export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  textContent: string | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
}

export interface HtmlElement extends HtmlNode {
  readonly children: ArrayLike<HtmlElement>
  readonly parentElement: HtmlElement | null
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
  remove(): void
}

export interface HtmlDocument {
  readonly body: HtmlElement
  readonly title: string
  querySelectorAll(selector: string): Iterable<HtmlElement>
  cloneNode(deep: boolean): HtmlDocument
}

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1
export const isTextNode = (node: HtmlNode): boolean => node.nodeType === 3
export const tagOf = (node: HtmlNode): string => node.nodeName.toLowerCase()
export const styleOf = (element: HtmlElement): string => (element.getAttribute('style') ?? '').toLowerCase()

export function childNodes(parent: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) found.push(node)
  return found
}

const UNSEEN =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,link,button,select,textarea,input,[hidden],[aria-hidden="true"]'

/** The page's tree without what a reader does not see. */
export async function openHtml(html: string): Promise<HtmlDocument> {
  // Safe: linkedom exports parseHTML so and its document has all that HtmlDocument names; its own types need the browser's library.
  const { parseHTML } = (await import('linkedom')) as unknown as { parseHTML: (html: string) => { readonly document: HtmlDocument } }
  const whole = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`
  const plain = whole.replace(/<!\[(?:if[^\]>]{0,200}|endif)\]>/gi, '')
  const { document } = parseHTML(plain)
  for (const element of [...document.querySelectorAll(UNSEEN)]) element.remove()
  for (const element of [...document.querySelectorAll('[style]')])
    if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/.test(styleOf(element))) element.remove()
  return document
}
