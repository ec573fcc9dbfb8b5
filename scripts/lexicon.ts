/**
 * The neighbours of syllables that our own letters add to the lexicon, and how well the lexicon mends.
 *   npx tsx scripts/lexicon.ts mine      writes src/reference/data/lexicon/seen.txt
 *   npx tsx scripts/lexicon.ts measure   false alarms and mended words; each set of letters against a lexicon that has not seen it
 *   npx tsx scripts/lexicon.ts measure FILE…   the same for texts from elsewhere
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createLexicon } from '../src/reference/lexicon.js'
import { chances, measure, minePairs, type Figures } from './lexicon-measure.js'

const WRITTEN = 'src/reference/data/lexicon/pairs.txt'
const SEEN = 'src/reference/data/lexicon/seen.txt'
const HELDOUT = 'fixtures/heldout'
const LETTERS = 'fixtures/make/letters'

const read = (path: string): string => readFileSync(path, 'utf8')
const folder = (path: string, like: RegExp): string =>
  readdirSync(path)
    .filter((name) => like.test(name))
    .map((name) => read(`${path}/${name}`))
    .join('\n\n')

/** Our texts by who wrote them. */
const sets = (): Readonly<Record<string, string>> => ({
  h: folder(HELDOUT, /^h\d+\.txt$/),
  k: folder(HELDOUT, /^k\d+\.txt$/),
  m: folder(HELDOUT, /^m\d+\.txt$/),
  inbox: folder(LETTERS, /\.(?:txt|md)$/),
})
/** Names in the reference data and the handbook: prose of ours that nobody measures with. */
const others = (): string =>
  [
    ...read('src/reference/data/criterion-sets.json').matchAll(/"name": "([^"]+)"/g),
    ...read('src/reference/data/document-types.json').matchAll(/"name": "([^"]+)"/g),
  ]
    .map((m) => m[1] ?? '')
    .join('\n') +
  '\n' +
  read('docs/HUONG-DAN.md')

const row = (name: string, f: Figures): string =>
  `${name.padEnd(8)} ${String(f.words).padStart(6)} words  false alarms ${percent(f.alarms, f.words)}  of two ${percent(f.alarmsOfTwo, f.words)}  damaged ${String(f.damaged).padStart(5)}  found ${percent(f.found, f.damaged)}  mended ${percent(f.mended, f.damaged)}  (small letters: found ${percent(f.foundSmall, f.damagedSmall)} mended ${percent(f.mendedSmall, f.damagedSmall)})  both neighbours known ${percent(f.carried, f.words)}`
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

const [command, ...files] = process.argv.slice(2)
if (command === 'mine') {
  const written = createLexicon(read(WRITTEN))
  const pairs = minePairs([...Object.values(sets()), others()]).filter(([a, b]) => !written.knowsPair(a, b))
  writeFileSync(
    SEEN,
    `# Neighbours found in our own letters and tables (npx tsx scripts/lexicon.ts mine); pairs.txt has the rest.\n${pairs.map((p) => p.join(' ')).join('\n')}\n`,
  )
  console.log(`${pairs.length} pairs`)
} else if (files.length > 0) {
  const lexicon = createLexicon(read(WRITTEN) + '\n' + read(SEEN))
  console.log(row('given', measure(lexicon, files.map(read).join('\n\n'), chances(7))))
} else {
  const all = sets()
  for (const [name, text] of Object.entries(all)) {
    const rest = Object.entries(all).filter(([other]) => other !== name)
    const seen = minePairs([...rest.map(([, t]) => t), others()]).map((p) => p.join(' '))
    console.log(row(name, measure(createLexicon(read(WRITTEN) + '\n' + seen.join('\n')), text, chances(7))))
  }
}
