/** Deadlines: what is due, by whom, until when; a month of them; who is silent; telling one met; a calendar to subscribe to. */
import type { Section } from '../section.js'
import { feed } from './feed.js'
import { listPage } from './list.page.js'
import { metAct, takeBackAct } from './met.acts.js'
import { monthPage } from './month.page.js'
import { silentPage } from './silent.page.js'
import { termPage } from './term.page.js'

export const dueSection: Section = {
  pages: [listPage, monthPage, silentPage, termPage],
  acts: [metAct, takeBackAct],
  files: [feed],
}
