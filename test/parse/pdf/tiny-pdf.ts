/**
 * Writes the smallest PDFs that a test needs: text at given places, ruling lines, pictures, notes. Text is set in a font that is not
 * embedded, every sign half as wide as high (a blank a quarter), with a ToUnicode map: what counts is where words stand.
 */
export interface Text {
  readonly text: string
  /** Points from the page's left edge, and from its top to the baseline. */
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Degrees, anticlockwise as PDF counts. */
  readonly angle?: number
  readonly invisible?: boolean
  readonly font?: 'F1' | 'F2'
}

/** A picture's dictionary (without /Type, /Subtype, /Length) and its bytes, one sign a byte; the matrix that places it (the whole A4 page when untold). */
export interface TinyImage {
  readonly dictionary: string
  readonly bytes: string
  readonly matrix?: readonly [number, number, number, number, number, number]
}

export interface TinyPage {
  readonly width?: number
  readonly height?: number
  readonly texts?: readonly Text[]
  /** From x0, y0 to x1, y1, counted from the top left corner. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  readonly picture?: boolean
  readonly images?: readonly TinyImage[]
  readonly rotate?: 0 | 90 | 180 | 270
  /** Drawing operators of one's own. */
  readonly drawing?: string
  readonly notes?: readonly { readonly text: string; readonly rect: readonly [number, number, number, number]; readonly field?: boolean }[]
}

export const widthOf = (text: string, size = 13): number => [...text].reduce((sum, c) => sum + (c === ' ' ? 0.25 : 0.5) * size, 0)

export function tinyPdf(pages: readonly TinyPage[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const codes = codesOf(pages)
  const catalogue = add('')
  const tree = add('')
  const unicode = add(stream(toUnicode(codes)))
  const fonts = ['F1', 'F2'].map((name) => {
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Tiny${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [1 [250]] /FontDescriptor ${add(`<< /Type /FontDescriptor /FontName /Tiny${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`)} 0 R >>`,
    )
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Tiny${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R >>`,
    )
  })
  const fields: number[] = []
  const kids = pages.map((page) => {
    const { width = 595, height = 842 } = page
    const notes = (page.notes ?? []).map((note) => {
      const [x0, y0, x1, y1] = note.rect
      const box = `/Rect [${x0} ${height - y1} ${x1} ${height - y0}]`
      const kind = note.field
        ? `/Subtype /Widget /FT /Tx /T (f${objects.length}) /V ${utf16(note.text)}`
        : `/Subtype /FreeText /Contents ${utf16(note.text)} /DA (/Helv 12 Tf)`
      const id = add(`<< /Type /Annot ${kind} ${box} /F 4 >>`)
      if (note.field) fields.push(id)
      return id
    })
    const content = add(stream(contentOf(page, height, codes)))
    const picture = page.picture
      ? add(stream('\0'.repeat(64), '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8'))
      : 0
    const images = (page.images ?? []).map(({ dictionary, bytes }) => add(stream(bytes, `/Type /XObject /Subtype /Image ${dictionary}`)))
    const pictures = [...(picture ? [`/Im ${picture} 0 R`] : []), ...images.map((id, i) => `/I${i} ${id} 0 R`)].join(' ')
    const resources = `/Font << /F1 ${fonts[0] ?? 0} 0 R /F2 ${fonts[1] ?? 0} 0 R >>${pictures ? ` /XObject << ${pictures} >>` : ''}`
    const annots = notes.length > 0 ? `/Annots [${notes.map((n) => `${n} 0 R`).join(' ')}]` : ''
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources << ${resources} >> /Rotate ${page.rotate ?? 0} ${annots} >>`,
    )
  })
  const form = fields.length > 0 ? `/AcroForm << /Fields [${fields.map((f) => `${f} 0 R`).join(' ')}] >>` : ''
  objects[catalogue - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${form} >>`
  objects[tree - 1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((k) => `${k} 0 R`).join(' ')}] >>`
  return fileOf(objects, catalogue)
}

/** A code for every sign that occurs; the blank is 1. */
function codesOf(pages: readonly TinyPage[]): Map<string, number> {
  const codes = new Map([[' ', 1]])
  for (const page of pages)
    for (const { text } of page.texts ?? []) for (const sign of text) if (!codes.has(sign)) codes.set(sign, codes.size + 1)
  return codes
}

const hex = (n: number): string => n.toString(16).padStart(4, '0')

const utf16 = (text: string): string => `<feff${[...text].map((c) => hex(c.codePointAt(0) ?? 0)).join('')}>`

const stream = (body: string, dictionary = ''): string => `<< ${dictionary} /Length ${body.length} >>\nstream\n${body}\nendstream`

const toUnicode = (codes: ReadonlyMap<string, number>): string =>
  `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <0000> <ffff> endcodespacerange\n` +
  [...codes].map(([sign, code]) => `1 beginbfchar <${hex(code)}> <${hex(sign.codePointAt(0) ?? 0)}> endbfchar`).join('\n') +
  '\nendcmap end end'

function contentOf(page: TinyPage, height: number, codes: ReadonlyMap<string, number>): string {
  const lines = (page.lines ?? []).map(([x0, y0, x1, y1]) => `${x0} ${height - y0} m ${x1} ${height - y1} l S`)
  const texts = (page.texts ?? []).map(({ text, x, y, size = 13, angle = 0, invisible = false, font = 'F1' }) => {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)].map((v) => v.toFixed(5))
    const codesHex = [...text].map((sign) => hex(codes.get(sign) ?? 0)).join('')
    return `BT /${font} ${size} Tf ${invisible ? 3 : 0} Tr ${c} ${s} ${Number(s) === 0 ? 0 : -Number(s)} ${c} ${x} ${height - y} Tm <${codesHex}> Tj ET`
  })
  const picture = page.picture ? [`q 400 0 0 600 50 50 cm /Im Do Q`] : []
  const images = (page.images ?? []).map(
    ({ matrix }, i) => `q ${(matrix ?? [page.width ?? 595, 0, 0, height, 0, 0]).join(' ')} cm /I${i} Do Q`,
  )
  return [...picture, ...images, page.drawing ?? '', '0.5 w', ...lines, ...texts].join('\n')
}

function fileOf(objects: readonly string[], root: number): Uint8Array {
  let out = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const at = out.length
    out += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  out += `trailer << /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(out, (c) => c.charCodeAt(0))
}
