/** The reports that there are. A new one: a file in reports/ and a line here. */
import type { Report } from './report.js'
import { citationsReport } from './reports/citations.report.js'
import { communeReport } from './reports/commune.report.js'
import { communesReport } from './reports/communes.report.js'
import { contradictionsReport } from './reports/contradictions.report.js'
import { deadlinesReport } from './reports/deadlines.report.js'
import { lettersReport } from './reports/letters.report.js'
import { matrixReport } from './reports/matrix.report.js'
import { registerReport } from './reports/register.report.js'

export const reports: readonly Report[] = [
  deadlinesReport,
  matrixReport,
  communesReport,
  communeReport,
  lettersReport,
  registerReport,
  citationsReport,
  contradictionsReport,
]
