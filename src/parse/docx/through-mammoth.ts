/** Hands a package made of the words alone to mammoth and takes its document model; nothing in it points outside. */
import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { DocxParts } from './package.js'

/** A node of mammoth's document model (lib/documents.js), as far as it is read here. */
export interface MammothNode {
  readonly type: string
  readonly children?: readonly MammothNode[]
  readonly value?: string
  readonly checked?: boolean
  readonly breakType?: string
  readonly styleId?: string | null
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly noteType?: string
  readonly noteId?: string
  readonly body?: readonly MammothNode[]
  readonly notes?: { readonly _notes?: Readonly<Record<string, MammothNode>> }
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([type, target], i) => `<Relationship Id="c${i}" Type="${RELATION}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Without a styles part mammoth fails at the first table that names a style. */
const NO_STYLES = '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'

export async function mammothModel(document: string, parts: DocxParts): Promise<MammothNode | null> {
  const zip = new JSZip()
  const given = { ...parts, styles: parts.styles ?? NO_STYLES }
  const names = ['styles', 'footnotes', 'endnotes'] as const
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
  zip.file('_rels/.rels', relationships([['officeDocument', 'word/document.xml']]))
  zip.file('word/document.xml', document)
  zip.file('word/_rels/document.xml.rels', relationships(names.filter((name) => given[name] !== null).map((name) => [name, `${name}.xml`])))
  for (const name of names) if (given[name] !== null) zip.file(`word/${name}.xml`, given[name])
  return run(await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' }))
}

/** The model is caught on its way to HTML; what goes on is empty, so that no HTML is made. */
async function run(buffer: Buffer): Promise<MammothNode | null> {
  let model: MammothNode | null = null
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        transformDocument: (document: MammothNode) => {
          model = document
          return { ...document, children: [], comments: [] }
        },
      },
    )
  } catch {
    return null
  }
  return model
}
