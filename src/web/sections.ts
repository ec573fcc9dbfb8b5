/** The sections of the desk, in the order of its menu. A new one: a folder with its `….section.tsx` and a line here. */
import { apiSection } from './api/api.section.js'
import { chainSection } from './chain/chain.section.js'
import { communeSection } from './commune/commune.section.js'
import { compareSection } from './compare/compare.section.js'
import { dueSection } from './due/due.section.js'
import { inboxSection } from './inbox/inbox.section.js'
import { letterSection } from './letter/letter.section.js'
import { logSection } from './log/log.section.js'
import { packSection } from './pack/pack.section.js'
import { pictureSection } from './picture/picture.section.js'
import { registerSection } from './register/register.section.js'
import { reportsSection } from './reports/reports.section.js'
import { reviewSection } from './review/review.section.js'
import { searchSection } from './search/search.section.js'
import type { Section } from './section.js'
import { systemSection } from './system/system.section.js'
import { usersSection } from './users/users.section.js'

export const sections: readonly Section[] = [
  inboxSection,
  reviewSection,
  letterSection,
  registerSection,
  dueSection,
  pictureSection,
  communeSection,
  searchSection,
  compareSection,
  chainSection,
  packSection,
  reportsSection,
  logSection,
  systemSection,
  usersSection,
  apiSection,
]
