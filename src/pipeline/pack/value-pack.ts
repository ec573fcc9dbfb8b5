/** The pack of a value that stands in a letter. */
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { evidenceAt } from '../../model/proof-of.js'
import type { ReportView } from '../../report/report.js'
import type { Store } from '../../store/store.js'
import { sentenceAround } from '../../text/sentence.js'
import { explain } from '../explain.js'
import { EXTRACTOR } from '../extractor.js'
import type { Pack, Packer, PackValue } from './pack.js'
import { commandLine } from './shell.js'
import { sourcesOf, wordsOn } from './sources.js'

export interface ValueQuestion {
  /** The letter's id. */
  readonly letter: string
  /** JSON Pointer; '' = the whole letter. */
  readonly at: string
}

/** Null when no such letter is held, or nothing is told at that place. `view`: as known now. */
export async function valuePack(store: Store, view: ReportView, asked: ValueQuestion, by: Packer): Promise<Pack | null> {
  const held = (await store.find(asked.letter)).find(({ id }) => id === asked.letter)
  const kept = held && (await store.document(held.id))
  if (!held || !kept) return null
  const value = valueOf(held.record, kept.document, asked.at)
  const words = await wordsOn(store, [held.id], null, (pointer) => isAt(pointer, asked.at))
  if (value.values.length + value.missing.length + words.length === 0) return null
  return {
    ...{ schema: 'evidence/1', about: 'value', asked, extractor: EXTRACTOR, program: by.program },
    command: commandLine(['explain', held.id, '--rules', ...(by.place === null ? [] : ['--store', by.place])]),
    ...{ cells: [], value },
    sources: await sourcesOf(store, view, [held.id]),
    words,
  }
}

/** At the place itself, or below it. */
const isAt = (pointer: string, at: string): boolean => pointer === at || pointer.startsWith(`${at}/`)

function valueOf(record: LetterRecord, document: ParsedDocument, at: string): PackValue {
  const { letter, values, missing, problems } = explain(record, document, [])
  const here = <T extends { readonly at: string }>(all: readonly T[]): T[] => all.filter((one) => isAt(one.at, at))
  return {
    letter,
    at,
    values: here(values).map((value) => ({
      ...value,
      sentences: evidenceAt(record, value.at).map((e) => sentenceAround(document.text, e)),
    })),
    missing: here(missing),
    problems: here(problems),
  }
}
