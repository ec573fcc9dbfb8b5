import { docxParser } from './docx/docx.parser.js'
import { docParser } from './doc/doc.parser.js'
import { htmlParser } from './html/html.parser.js'
import { odtParser } from './odt/odt.parser.js'
import type { Parser } from './parser.js'
import { pdfParser } from './pdf/pdf.parser.js'
import { plainParser } from './plain/plain.parser.js'
import { scanParser } from './scan/scan.parser.js'
import { rtfParser } from './rtf/rtf.parser.js'

/** All parsers, in the order they are asked. A new format is one file and one line here. */
export const parsers: readonly Parser[] = [pdfParser, docxParser, docParser, odtParser, rtfParser, htmlParser, plainParser, scanParser]
