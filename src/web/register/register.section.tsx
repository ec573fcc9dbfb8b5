/** Sổ văn bản đến: what waits for a number, the numbers given, the book on paper and for other programs. */
import type { Section } from '../section.js'
import { bookPage } from './book-page.js'
import { cancel, change, tie, writeCover } from './change.js'
import { coverPage } from './cover-page.js'
import { downloads } from './downloads.js'
import { enter, enterAtOnce } from './enter.js'
import { entryPage } from './entry-page.js'
import { formPage } from './form-page.js'
import { printPage } from './print-page.js'

export const registerSection: Section = {
  pages: [bookPage, formPage, printPage, coverPage, entryPage],
  acts: [enter, enterAtOnce, tie, change, cancel, writeCover],
  files: downloads,
}
