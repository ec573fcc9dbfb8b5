/** The sections of the desk, in the order of its menu. A new one: a folder with its `….section.tsx` and a line here. */
import { inboxSection } from './inbox/inbox.section.js'
import { reportsSection } from './reports/reports.section.js'
import type { Section } from './section.js'
import { usersSection } from './users/users.section.js'

export const sections: readonly Section[] = [inboxSection, reportsSection, usersSection]
