/** The sections of the desk, in the order of its menu. A new one: a folder with its `….section.tsx` and a line here. */
import { letterSection } from './letter/letter.section.js'
import { reportsSection } from './reports/reports.section.js'
import { reviewSection } from './review/review.section.js'
import type { Section } from './section.js'

export const sections: readonly Section[] = [reviewSection, letterSection, reportsSection]
