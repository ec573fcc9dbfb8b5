import { noTools } from '../../../src/parse/parser.js'
import { describe, expect, it } from 'vitest'
import { composeHead } from '../../../src/compose/head.js'
import { extractView } from '../../../src/extract/extract.js'
import { headFamily } from '../../../src/extract/head/head.family.js'
import type { LetterRecord } from '../../../src/model/letter-record.js'
import type { ParsedDocument } from '../../../src/model/parsed-document.js'
import { isRefusal } from '../../../src/model/source-file.js'
import { viewOf } from '../../../src/extract/extract.js'
import { plainParser } from '../../../src/parse/plain/plain.parser.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'
import { documentOf } from '../../builders/view.js'
import { feetCases } from './feet.cases.js'
import type { Wanted } from './head-case.js'
import { kindsCases } from './kinds.cases.js'
import { letterheadCases } from './letterhead.cases.js'
import { handsCases } from './hands.cases.js'
import { moreCases } from './more.cases.js'
import { oddCases } from './odd.cases.js'
import { titlesCases } from './titles.cases.js'

const LIMITS = { maxPages: 50, maxUnpackedBytes: 1e7, maxPixelsPerPage: 1e8 }

async function asFile(text: string): Promise<ParsedDocument> {
  const source = { id: '0'.repeat(64), name: 'thu.txt', mediaType: 'text/plain' as const, bytes: new TextEncoder().encode(text) }
  const document = await plainParser.parse(source, LIMITS, noTools)
  if (document === null || isRefusal(document)) throw new Error('the plain parser must take a test letter')
  return document
}

function head(document: ParsedDocument): ReturnType<typeof composeHead>['part'] {
  const { parts, findings } = extractView(viewOf(document), [headFamily])
  return composeHead({ document, parts, findings, reference: loadReference() }).part
}

/** Only what the case speaks of. */
function seen(part: ReturnType<typeof head>, want: Wanted): Wanted {
  const { ordinal, symbol, missing, problems, marks, ...plain } = want
  const set = part.set
  const fields = Object.fromEntries(Object.keys(plain).map((k) => [k, set[k as keyof LetterRecord]])) // keys of Wanted are keys of the record
  return {
    ...fields,
    ...(ordinal !== undefined ? { ordinal: set.number?.ordinal ?? null } : {}),
    ...(symbol !== undefined ? { symbol: set.number?.symbol ?? null } : {}),
    ...(missing ? { missing: Object.fromEntries(Object.keys(missing).map((k) => [k, part.missing[k] ?? ''])) } : {}),
    ...(problems ? { problems: part.problems.map((p) => p.code) } : {}),
    ...(marks ? { marks: Object.fromEntries(Object.keys(marks).map((k) => [k, set.marks?.[k as keyof LetterRecord['marks']]])) } : {}),
  }
}

describe('the head of a letter', () => {
  for (const { name, text, want } of [
    ...letterheadCases,
    ...titlesCases,
    ...feetCases,
    ...oddCases,
    ...kindsCases,
    ...handsCases,
    ...moreCases,
  ]) {
    it(`${name}, as a text file`, async () => {
      expect(seen(head(await asFile(text)), want)).toEqual(want)
    })
    it(`${name}, as blocks of lines`, () => {
      expect(seen(head(documentOf(text)), want)).toEqual(want)
    })
  }
})
