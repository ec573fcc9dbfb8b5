/** Who did what when: the log that is only added to, and people's words, which they may take back. */
import type { Section } from '../section.js'
import { logPage } from './log-page.js'
import { wordsPage } from './words-page.js'
import { withdrawAct } from './withdraw.act.js'

export const logSection: Section = { pages: [logPage, wordsPage], acts: [withdrawAct] }
