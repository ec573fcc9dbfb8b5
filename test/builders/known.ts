/** Letters as reconciling knows them, from a few facts: "cv1" is a letter of UBND huyện A unless told otherwise. */
import type { KnownLetter } from '../../src/model/known-letter.js'
import type { CitationRecord, LetterRecord } from '../../src/model/letter-record.js'
import { sketchOf } from '../../src/text/sketch.js'
import { number, record } from './record.js'

export interface Letter extends Partial<Omit<LetterRecord, 'number' | 'citations' | 'marks'>> {
  /** "318/VPĐP-KT"; "/VPĐP-KT" = the ordinal is blank. */
  readonly no?: string
  readonly cites?: readonly Partial<CitationRecord>[]
  readonly draft?: boolean
  readonly arrivedOn?: string
  readonly text?: string
}

export function known(file: string, { no, cites = [], draft = false, arrivedOn, text, ...more }: Letter): KnownLetter {
  const own = record({ file, type: 'Công văn', issuer: 'UBND huyện Hòa An', ...more })
  const citations = cites.map((c) => ({
    type: null,
    number: '1/KH',
    date: null,
    issuer: null,
    subject: null,
    relation: 'mentions' as const,
    ...c,
  }))
  return {
    id: file,
    file,
    record: { ...own, number: no === undefined ? null : number(no), citations, marks: { ...own.marks, draft } },
    arrivedOn: arrivedOn ?? null,
    sketch: sketchOf(text ?? `${file} không giống văn bản nào khác trong kho này`),
  }
}
