/** The sections of the desk, in the order of its menu. A new one: a folder with its `….section.tsx` and a line here. */
import { chainSection } from './chain/chain.section.js'
import { compareSection } from './compare/compare.section.js'
import { logSection } from './log/log.section.js'
import { packSection } from './pack/pack.section.js'
import { reportsSection } from './reports/reports.section.js'
import { searchSection } from './search/search.section.js'
import type { Section } from './section.js'
import { systemSection } from './system/system.section.js'

export const sections: readonly Section[] = [
  searchSection,
  compareSection,
  chainSection,
  packSection,
  reportsSection,
  logSection,
  systemSection,
]
