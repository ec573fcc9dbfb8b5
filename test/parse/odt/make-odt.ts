/** Small ODT packages written by hand, so that each test shows the very XML that it is about. */
import JSZip from 'jszip'

const SPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg'].map((name) => `xmlns:${name}="urn:x:${name}"`).join(' ')

export interface Extra {
  readonly automatic?: string
  readonly styles?: string
  readonly manifest?: string
  readonly content?: string
}

export async function makeOdt(body: string, extra: Extra = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file('mimetype', 'application/vnd.oasis.opendocument.text')
  zip.file('META-INF/manifest.xml', extra.manifest ?? '<manifest/>')
  zip.file('styles.xml', `<office:document-styles ${SPACES}>${extra.styles ?? ''}</office:document-styles>`)
  zip.file(
    'content.xml',
    extra.content ??
      `<office:document-content ${SPACES}><office:automatic-styles>${extra.automatic ?? ''}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

export const p = (content: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${content}</text:p>`
export const list = (style: string, items: readonly string[], more = ''): string =>
  `<text:list text:style-name="${style}" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`
export const numbered = (level: number, format: string, more = 'style:num-suffix="."'): string =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`
