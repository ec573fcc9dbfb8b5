/** The reports that there are. A new one: a file beside this one and a line here. */
import type { Report } from './report.js'
import { chainReport } from './chain.report.js'
import { changesReport } from './changes.report.js'
import { citationsReport } from './citations.report.js'
import { communeReport } from './commune.report.js'
import { communesReport } from './communes.report.js'
import { contradictionsReport } from './contradictions.report.js'
import { deadlinesReport } from './deadlines.report.js'
import { lettersReport } from './letters.report.js'
import { matrixReport } from './matrix.report.js'
import { registerReport } from './register.report.js'
import { silentReport } from './silent.report.js'

export const reports: readonly Report[] = [
  deadlinesReport,
  silentReport,
  matrixReport,
  communesReport,
  communeReport,
  lettersReport,
  registerReport,
  citationsReport,
  chainReport,
  contradictionsReport,
  changesReport,
]
