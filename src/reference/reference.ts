/**
 * All reference data behind one value. It is given the texts of the data files (`pipeline/load-reference` reads them) and indexes each
 * at its first use: a letter without communes never pays for the gazetteer.
 */
import { readAgencies, type Agencies } from './agencies.js'
import { readCriterionSets, type CriterionSets } from './criteria.js'
import { readWorkCalendar, type WorkCalendar } from './days-off.js'
import { FamilyNames } from './family-names.js'
import { readDocumentTypes, type DocumentTypes } from './document-types.js'
import { readGazetteer } from './read-units.js'
import { readReliability, type Reliability } from './reliability.js'
import { Successions } from './successions.js'
import { Symbols } from './symbols.js'
import type { Gazetteer } from './units.js'

/** Where each text is found under src/reference/data. */
export const REFERENCE_FILES = {
  units: 'units.tsv',
  aliases: 'aliases.tsv',
  criterionSets: 'criterion-sets.json',
  agencies: 'agencies.json',
  documentTypes: 'document-types.json',
  daysOff: 'days-off.json',
  familyNames: 'family-names.txt',
  reliability: 'reliability.json',
} as const

export type ReferenceFiles = Readonly<Record<keyof typeof REFERENCE_FILES, string>>

export interface Reference {
  readonly units: Gazetteer
  readonly successions: Successions
  readonly criteria: CriterionSets
  readonly agencies: Agencies
  readonly documentTypes: DocumentTypes
  readonly symbols: Symbols
  readonly workDays: WorkCalendar
  readonly familyNames: FamilyNames
  readonly reliability: Reliability
}

export function createReference(files: ReferenceFiles): Reference {
  const units = once(() => readGazetteer(files.units, files.aliases))
  const successions = once(() => new Successions(units()))
  const criteria = once(() => readCriterionSets(files.criterionSets))
  const agencies = once(() => readAgencies(files.agencies))
  const documentTypes = once(() => readDocumentTypes(files.documentTypes))
  const familyNames = once(() => new FamilyNames(files.familyNames))
  const workDays = once(() => readWorkCalendar(files.daysOff))
  const reliability = once(() => readReliability(files.reliability))
  const symbols = once(() => new Symbols(documentTypes(), agencies()))
  return {
    get units() {
      return units()
    },
    get successions() {
      return successions()
    },
    get criteria() {
      return criteria()
    },
    get agencies() {
      return agencies()
    },
    get documentTypes() {
      return documentTypes()
    },
    get symbols() {
      return symbols()
    },
    get familyNames() {
      return familyNames()
    },
    get workDays() {
      return workDays()
    },
    get reliability() {
      return reliability()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
