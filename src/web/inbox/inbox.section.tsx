/** Hộp đến: the first page of the desk, and the originals of letters. */
import type { Page, Section } from '../section.js'
import { readAgain } from './again.js'
import { originalFile } from './original.js'
import { showInbox } from './page.js'
import { progress } from './progress.js'
import { sendFiles } from './sending.js'

const title = { vi: 'Hộp đến', en: 'Inbox' }
const home: Page = { path: '/', title, menu: title, show: showInbox }

export const inboxSection: Section = {
  pages: [home, { path: '/hop-den', title, show: showInbox }],
  acts: [readAgain],
  receptions: [sendFiles],
  files: [progress, originalFile],
}
