/** Letters: by their days, one whole, found by words; the documents that they cite, and chains of them. */
import { z } from 'zod'
import type { LetterRow } from '../../../model/ledger.js'
import type { LetterFacts } from '../../../model/letter-facts.js'
import { documentPage, type DocumentTold, letterPage, type LetterTold } from '../../../pipeline/pages.js'
import { firstRows } from '../../../report/collected.js'
import { letterIdIn } from '../../parts/links.js'
import { clocks, defineRoute, NO_PARAMS, paging, realDay, type Told } from '../route.js'
import * as shapes from '../shapes/letters.js'

/** First and last day, both counted. */
export const days = {
  from: realDay().optional().meta({ description: 'From this day on; a month or year that reaches into the range is counted in.' }),
  to: realDay().optional().meta({ description: 'Up to this day.' }),
}
export const rangeOf = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) => ({
  ...{ from: from ?? null, to: to ?? null },
})
export const yes = z.enum(['true', 'false']).default('false')

export const lettersRoute = defineRoute({
  path: '/api/v1/letters',
  name: 'letters',
  about: { vi: 'Văn bản theo ngày, văn bản chưa có ngày ở cuối', en: 'Letters by their day, undated ones last' },
  params: NO_PARAMS,
  query: z.strictObject({ ...clocks, ...days, agency: z.string().optional().meta({ description: 'Issuing body.' }), ...paging }),
  answer: shapes.letterPage,
  examples: ['?limit=20', '?from=2026-01-01&to=2026-03-31'],
  async run({ view, placed, query, asOf, knownAt, after, most, cursorAt }) {
    const { rows, next } = await letterPage(view, placed, { after, most, days: rangeOf(query), agency: query.agency ?? null })
    return { asOf, knownAt, items: rows.map(itemOf), next: cursorAt(next) }
  },
})

const itemOf = ({ letter, facts }: LetterTold): Told<z.infer<typeof shapes.letterItem>> => letterItem(letter, facts)

function letterItem(letter: LetterRow, facts: LetterFacts | null): Told<z.infer<typeof shapes.letterItem>> {
  const { id, file, number, date, issuer, sha256, head, arrivedOn, extractor, recordedFrom } = letter
  const { form, type, subject, addressees, signer, issuerParent, place, marks, pages, doubts, problems, part = null } = head
  return {
    ...{ id, file, number, date, issuer, sha256, part, form, type, subject, addressees, signer, issuerParent, place, marks },
    dateWindow: facts?.dateWindow ?? head.dateWindow,
    ...{ resolved: facts?.resolved ?? null, sameAs: facts?.sameAs ?? [], arrivedOn, pages, doubts, problems, extractor, recordedFrom },
  }
}

export const letterRoute = defineRoute({
  path: '/api/v1/letters/{id}',
  name: 'letter',
  about: { vi: 'Một văn bản, bản ghi đầy đủ với mọi minh chứng', en: 'One letter: its full record with all evidence' },
  params: z.strictObject({
    id: z.string().regex(/^[0-9a-f]{64}(?:[~#]\d+-\d+)?$/).meta({ description: 'As told by the list; in an address "~" stands for "#".' }), // prettier-ignore
  }),
  query: z.strictObject(clocks),
  answer: shapes.wholeLetter,
  examples: [''],
  async run({ view, params, asOf, knownAt }) {
    const id = letterIdIn(params.id)
    const [[letter], [known], facts] = await Promise.all([view.lettersById([id]), view.known([id]), view.factsOf([id])])
    if (letter === undefined || known === undefined) return null
    return { asOf, knownAt, letter: letterItem(letter, facts.get(id) ?? null), record: known.record }
  },
})

export const searchRoute = defineRoute({
  path: '/api/v1/search',
  name: 'search',
  about: { vi: 'Tìm trong toàn văn, có dấu hay không dấu', en: 'Search the full text, with or without accents' },
  params: NO_PARAMS,
  query: z.strictObject({
    words: z.string().trim().min(1).max(500).meta({ description: 'Words that all must stand there; "in quotes" = one after the other.' }),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answer: shapes.found,
  examples: ['?words=nông thôn mới', '?words="báo cáo"&limit=5'],
  async run({ desk, query: { words, limit } }) {
    return { words, items: await desk.store.search(words.normalize('NFC'), limit) }
  },
})

export const citationsRoute = defineRoute({
  path: '/api/v1/citations',
  name: 'citations',
  about: {
    vi: 'Văn bản được viện dẫn, kèm nơi viện dẫn và bản có trong kho',
    en: 'Documents cited, where, and the letter held of each',
  },
  params: NO_PARAMS,
  query: z.strictObject({ ...clocks, ...days, missing: yes.meta({ description: 'Only documents that are not held.' }), ...paging }),
  answer: shapes.citedPage,
  examples: ['?limit=20', '?missing=true'],
  async run({ view, placed, query, asOf, knownAt, after, most, cursorAt }) {
    const wanted = { after, most, days: rangeOf(query), missing: query.missing === 'true' }
    const { rows, next } = await documentPage(view, placed, wanted)
    return { asOf, knownAt, items: rows.map(citedItem), next: cursorAt(next) }
  },
})

const citedItem = ({ document: { date, citations, more }, held }: DocumentTold): Told<z.infer<typeof shapes.citedDocument>> => ({
  ...{ number: (citations.find((c) => c.date !== null) ?? citations[0])?.number ?? '', date, held },
  citations: citations.map(({ letter, index, type, number, date: day, issuer, subject, relation, proof }) => ({
    ...{ letter, pointer: `/citations/${index}`, type, number, date: day, issuer, subject, proof },
    // As the record's schema has them.
    relation: relation as z.infer<typeof shapes.citedDocument>['citations'][number]['relation'],
  })),
  more,
})

export const chainRoute = defineRoute({
  path: '/api/v1/chain',
  name: 'chain',
  about: { vi: 'Chuỗi văn bản: căn cứ, văn bản, đôn đốc, báo cáo', en: 'Chains of documents: basis, letter, reminder, report' },
  params: NO_PARAMS,
  query: z.strictObject({
    letter: z.string().trim().min(1).max(500).meta({ description: 'Number, file name or id of the document asked about.' }),
    ...clocks,
  }),
  answer: shapes.chains,
  examples: ['?letter={number}'],
  run: async ({ view, query, asOf, knownAt }) => ({ asOf, knownAt, chains: await view.chains(query.letter.normalize('NFC')) }),
})

const MOST_TOLD = 1000

export const contradictionsRoute = defineRoute({
  path: '/api/v1/contradictions',
  name: 'contradictions',
  about: {
    vi: 'Văn bản nói khác nhau ở đâu, điều gì cần hỏi (chỗ không khớp trong một văn bản: `problems` của bản ghi)',
    en: 'Where letters tell otherwise of one thing, and what one would ask (inside one letter: `problems` of its record)',
  },
  params: NO_PARAMS,
  query: z.strictObject({
    ...clocks,
    commune: z.string().optional().meta({ description: 'Of this commune only (name or code).' }),
    limit: z.coerce.number().int().min(1).max(MOST_TOLD).default(100).meta({ description: `The first so many, 1 to ${MOST_TOLD}: what is sure comes first.` }), // prettier-ignore
  }),
  answer: shapes.discrepancies,
  examples: ['', '?limit=10'],
  async run({ view, query: { commune = null, limit }, asOf, knownAt }) {
    const { page, more } = await firstRows(view.discrepancies(asOf, commune), limit)
    return { asOf, knownAt, items: page, more }
  },
})
