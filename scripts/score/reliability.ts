/**
 * Is a confidence worth what it says? Tables for any folder of records, and the list of what is wrong and was shown as sure.
 *   npx tsx scripts/score/reliability.ts --gold DIR --pred DIR [--gold DIR --pred DIR …] [--silent]
 * DIR of gold: NAME.json in the ruler's shape; DIR of pred: NAME.json, records as `congvan extract NAME.* --json` prints or `npm run score` leaves in output/score/<run>.
 * --silent lists every silent-wrong value under its rule: letter, field, place, confidence, what was given, what gold has, the quote.
 */
import { parseArgs } from 'node:util'
import { judge } from './judged-values.js'
import { doubtLineSays, partsBy } from './reliability-counts.js'
import { reliabilityOfKind } from './reliability-tables.js'
import { rule } from './ruler.js'
import { silentList } from './silent-list.js'

const { values: args } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true, default: [] },
    pred: { type: 'string', multiple: true, default: [] },
    silent: { type: 'boolean', default: false },
  },
})
if (args.gold.length === 0 || args.gold.length !== args.pred.length) {
  console.error('usage: npx tsx scripts/score/reliability.ts --gold DIR --pred DIR [--gold DIR --pred DIR …] [--silent]')
  process.exit(2)
}

const judged = args.gold.map((gold, i) => {
  const pred = args.pred[i] ?? ''
  return judge({ gold, pred, group: 'fresh' }, rule(gold, pred, { present: true }))
})
const values = judged.flatMap((j) => j.values)
for (const difference of judged.flatMap((j) => j.disagreements)) console.log(`NOT AS THE RULER COUNTS: ${difference}`)
if (args.silent) console.log(silentList(values))
else for (const [kind, part] of partsBy(values, (v) => v.kind)) console.log(`## ${kind}\n\n${reliabilityOfKind(part, { allRules: true })}`)
console.log(`\n${doubtLineSays(values)}`)
