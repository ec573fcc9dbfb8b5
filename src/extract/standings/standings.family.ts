import type { Family } from '../rule.js'
import { bandTables } from './band-tables.js'
import { bandSentences } from './bands.js'
import { fullScores } from './full-scores.js'
import { standingTables } from './standing-tables.js'
import { tallies } from './tallies.js'
import { titleLead } from './title-lead.js'
import { titleSentences } from './title-sentences.js'

/** Titles, targets, proposals, withdrawals and bands of communes. Runs after units, before criteria. */
export const standingsFamily: Family = {
  name: 'standings',
  rules: [],
  readers: [titleSentences, bandSentences, fullScores, standingTables, bandTables, tallies, titleLead],
}
