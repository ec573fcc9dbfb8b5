/** Other documents named in the text. Run before units and deadlines: a date inside a citation's span is that document's. */
import type { Family } from '../rule.js'
import { listsReader } from './lists.reader.js'
import { bareNumber } from './rules/bare-number.rule.js'
import { blankNumber } from './rules/blank-number.rule.js'
import { normNumber } from './rules/norm-number.rule.js'
import { partyNumber } from './rules/party-number.rule.js'
import { sharedSymbol } from './rules/shared-symbol.rule.js'
import { stateNumber } from './rules/state-number.rule.js'

export const citationsFamily: Family = {
  name: 'citations',
  rules: [stateNumber, normNumber, partyNumber, blankNumber, sharedSymbol, bareNumber],
  readers: [listsReader],
}
