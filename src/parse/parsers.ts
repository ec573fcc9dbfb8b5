import { docxParser } from './docx/docx.parser.js'
import { htmlParser } from './html/html.parser.js'
import type { Parser } from './parser.js'
import { pdfParser } from './pdf/pdf.parser.js'
import { plainParser } from './plain/plain.parser.js'
import { scanParser } from './scan/scan.parser.js'

/** All parsers, in the order they are asked. A new format is one file and one line here. */
export const parsers: readonly Parser[] = [pdfParser, docxParser, htmlParser, plainParser, scanParser]
