/** Saved web pages and letters saved as HTML: the main text, without the site around it. */
import type { Furniture, ParsedDocument } from '../../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../../model/source-file.js'
import { convertLines } from '../../text/legacy-encoding/convert.js'
import { encodingProblems } from '../../text/legacy-encoding/problems.js'
import { normalise } from '../../text/normalise.js'
import { buildDocument } from '../document-builder.js'
import { flowBlocks } from '../flow/flow-blocks.js'
import { type Flow, paragraphsIn } from '../flow/flow.js'
import { convertFlow } from '../flow/legacy-flow.js'
import type { Parser } from '../parser.js'
import type { Decoded } from '../plain/decode.js'
import { isChromeLine } from '../plain/site-chrome.js'
import { emptyRefusal } from '../refusals.js'

export const htmlParser: Parser = {
  name: 'html',
  version: 2,
  parse: (source) => (source.mediaType === 'text/html' ? parseHtml(source) : Promise.resolve(null)),
}

async function parseHtml(source: SourceFile): Promise<ParsedDocument | Refusal> {
  const { decodeHtml } = await import('./charset.js')
  const decoded = decodeHtml(source.bytes)
  if (isRefusal(decoded)) return decoded
  try {
    return await readPage(source, decoded)
  } catch {
    return tangled
  }
}

async function readPage(source: SourceFile, decoded: Decoded): Promise<ParsedDocument | Refusal> {
  const { openHtml } = await import('./dom.js')
  const { htmlToFlow } = await import('./html-to-flow.js')
  const { mainText } = await import('./main-text.js')
  const { convertLegacyFonts } = await import('./legacy-fonts.js')
  const document = await openHtml(decoded.text)
  const converted = convertLegacyFonts(document.body, decoded.text)
  const whole = convertLines(paragraphsIn(htmlToFlow(document.body))).lines.map(oneLine)
  const { root, title, origin } = await mainText(document)
  const all: Flow[] = [...(title === null ? [] : [{ flow: 'paragraph' as const, text: title }]), ...htmlToFlow(root)]
  const { flow: read, found } = convertFlow(all)
  const flow = origin === 'web' ? read.filter((item) => item.flow === 'table' || !isChromeLine(item.text)) : read
  const pages = [{ number: 1, width: null, height: null, blocks: flowBlocks(flow) }]
  const built = buildDocument({
    source: source.id,
    parser: 'html/2',
    origin,
    pages,
    furniture: leftOut(whole, flow),
    problems: [...decoded.problems, ...encodingProblems([...converted, ...found])],
  })
  return built.text === '' ? emptyRefusal : built
}

const oneLine = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim()

/** The page's other lines: kept as furniture, each once. */
function leftOut(whole: readonly string[], flow: readonly Flow[]): Furniture[] {
  const kept = new Set(paragraphsIn(flow).map(oneLine))
  const rest = new Set(whole.filter((text) => text !== '' && !kept.has(text)))
  return [...rest].slice(0, MOST_CHROME).map((text) => ({ role: 'site-chrome', page: 1, text }))
}

const MOST_CHROME = 200

const tangled: Refusal = {
  refused: 'unreadable',
  code: 'damaged-html',
  says: 'Trang HTML lồng nhau quá sâu hoặc hỏng, không đọc được; hãy mở trang bằng trình duyệt và in ra PDF rồi nộp lại.',
}
