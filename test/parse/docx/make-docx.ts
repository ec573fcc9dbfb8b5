/** Small DOCX packages written by hand, so that each test shows the very XML that it is about. */
import JSZip from 'jszip'

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const XMLNS = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface Extra {
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly header?: string
  /** Further relations of the document: ready XML. */
  readonly relations?: string
  readonly files?: Readonly<Record<string, string>>
  /** The whole of word/document.xml instead of a body. */
  readonly document?: string
}

export async function makeDocx(body: string, extra: Extra = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  const part = (name: 'numbering' | 'styles' | 'footnotes' | 'header', root: string): string => {
    const content = extra[name]
    if (content === undefined) return ''
    zip.file(`word/${name}.xml`, `<?xml version="1.0"?><w:${root} ${XMLNS}>${content}</w:${root}>`)
    return `<Relationship Id="${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`
  }
  const relations = part('numbering', 'numbering') + part('styles', 'styles') + part('footnotes', 'footnotes') + part('header', 'hdr')
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}${extra.relations ?? ''}</Relationships>`,
  )
  zip.file('word/document.xml', extra.document ?? `<?xml version="1.0"?><w:document ${XMLNS}><w:body>${body}</w:body></w:document>`)
  for (const [name, content] of Object.entries(extra.files ?? {})) zip.file(name, content)
  // One fixed day for every entry: the same XML gives the same bytes.
  zip.forEach((_, entry) => (entry.date = new Date(Date.UTC(2024, 0, 1))))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
/** A paragraph of ready runs, or of one text. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`
export const num = (numId: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
export const item = (text: string, numId: number, level = 0): string => p(text, num(numId, level))

export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
export const abstractNum = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
export const numInstance = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

const BORDERS = '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/></w:tblBorders></w:tblPr>'
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((c) => (c.startsWith('<w:tc') ? c : cell(c))).join('')}</w:tr>`
export const ruledTable = (...rows: readonly string[]): string => `<w:tbl>${BORDERS}${rows.join('')}</w:tbl>`
export const bareTable = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
