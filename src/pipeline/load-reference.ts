/** Reads the reference data from disk, once per process. src/ and dist/ both lie one level below the package root, where the data stays. */
import { readFileSync } from 'node:fs'
import { createLexicon, LEXICON_FILES, type Lexicon } from '../reference/lexicon.js'
import { createReference, REFERENCE_FILES, type Reference } from '../reference/reference.js'

const DATA = new URL('../../src/reference/data/', import.meta.url)

let loaded: Reference | null = null

/** The shared value; each table is indexed at its first use. */
export function loadReference(): Reference {
  loaded ??= createReference({
    units: read(REFERENCE_FILES.units),
    aliases: read(REFERENCE_FILES.aliases),
    criterionSets: read(REFERENCE_FILES.criterionSets),
    agencies: read(REFERENCE_FILES.agencies),
    documentTypes: read(REFERENCE_FILES.documentTypes),
    daysOff: read(REFERENCE_FILES.daysOff),
    familyNames: read(REFERENCE_FILES.familyNames),
    reliability: read(REFERENCE_FILES.reliability),
  })
  return loaded
}

let lexicon: Lexicon | null = null

/** What the language says of neighbouring syllables; indexed at the first call, for whoever reads pictures. */
export function loadLexicon(): Lexicon {
  lexicon ??= createLexicon(LEXICON_FILES.map(read).join('\n'))
  return lexicon
}

const read = (name: string): string => readFileSync(new URL(name, DATA), 'utf8')
