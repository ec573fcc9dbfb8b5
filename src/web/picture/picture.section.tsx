/** The picture: communes × criteria on a day, every cell with its sentence; what is missing; the workbook. */
import type { Section } from '../section.js'
import { missingPage } from './missing-page.js'
import { openPage } from './open-cell.js'
import { picturePage } from './picture-page.js'
import { pictureFile } from './xlsx.js'

export const pictureSection: Section = { pages: [picturePage, missingPage, openPage], files: [pictureFile] }
