/** Communes: a list by name, and of each all that letters tell. */
import type { Section } from '../section.js'
import { communePage } from './commune-page.js'
import { communesPage } from './list-page.js'

export const communeSection: Section = { pages: [communesPage, communePage] }
