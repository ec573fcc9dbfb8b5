/** What the commands say, once for each language. Refusals come with a Vietnamese sentence; English ones are found by code. */
import type { FileOutcome } from '../../model/outcome.js'
import type { UserMessages } from './users.js'
import type { Speech } from '../../pipeline/words/speech.js'

export type Lang = 'vi' | 'en'

export interface Messages extends Speech {
  readonly help: {
    readonly program: string
    readonly usage: string
    readonly options: string
    readonly commands: string
    readonly arguments: string
    readonly global: string
    readonly showHelp: string
    readonly showVersion: string
  }
  readonly unknownCommand: (name: string) => string
  readonly unknownOption: (name: string) => string
  readonly missingArgument: (command: string) => string
  readonly missingValue: (option: string) => string
  readonly tooManyArguments: (command: string) => string
  readonly notANumber: (typed: string) => string
  readonly notForTerminal: (format: string) => string
  readonly notAChoice: (typed: string, choices: readonly string[]) => string
  readonly unknownReport: (name: string, names: readonly string[]) => string
  readonly formatNotHere: (format: string) => string
  readonly filterNotHere: (filter: string, report: string, filters: readonly string[]) => string
  readonly filterNeeded: (filter: string, report: string) => string
  readonly folderGiven: (path: string) => string
  readonly notAFolder: (path: string) => string
  readonly noStore: (path: string) => string
  readonly unknownStore: (url: string) => string
  /** Beside the progress bar. */
  readonly joiningLetters: string
  readonly storeFailed: (url: string, why: string) => string
  /** By the system's or the engine's code. */
  readonly troubles: Readonly<Record<string, string>>
  readonly failed: (why: string) => string
  readonly severalLetters: (called: string, count: number) => string
  readonly nothingFound: (words: string) => string
  readonly foundWithoutAccents: string
  readonly outcome: (outcome: FileOutcome) => string
  readonly outcomeName: Readonly<Record<FileOutcome['kind'], string>>
  readonly summary: (counts: ReadonlyMap<FileOutcome['kind'], number>) => string
  readonly reading: string
  /** A page is being recognised. */
  readonly page: (name: string, page: number, of: number) => string
  readonly noTesseract: string
  readonly refused: (name: string, code: string | null, says: string) => string
  readonly serve: {
    readonly opened: (address: string, folder: string) => string
    readonly notOpened: (address: string, why: string) => string
    /** Asked to end: the file at hand comes first. */
    readonly ending: string
    /** Where people shall sign in, somebody must be able to open accounts. */
    readonly noAdmin: string
    /** Beside its own address: those under which other machines call it. */
    readonly others: (addresses: readonly string[]) => string
    readonly unencrypted: string
    readonly notAName: (typed: string) => string
    readonly ends: string
    readonly noBrowser: (address: string) => string
  }
  readonly users: UserMessages
  readonly watch: {
    readonly begins: (folder: string) => string
    readonly ends: string
    readonly storeInside: (store: string, folder: string) => string
    readonly folderFailed: (folder: string, why: string) => string
    readonly heldBy: (folder: string, pid: number, host: string) => string
    readonly moved: (name: string, to: string) => string
    readonly notMoved: (name: string, why: string) => string
    readonly passedOver: (name: string) => string
    readonly waiting: (name: string) => string
  }
  readonly demo: {
    readonly intro: (folder: string, store: string) => string
    readonly noFixtures: (folder: string) => string
    readonly asOf: (day: string) => string
    readonly deadlines: string
    readonly matrix: string
    readonly sentence: string
    readonly desk: string
    readonly answers: (address: string) => string
    readonly silent: (address: string, why: string) => string
  }
  readonly record: Readonly<
    Record<
      | 'file'
      | 'type'
      | 'number'
      | 'date'
      | 'issuer'
      | 'subject'
      | 'addressees'
      | 'signer'
      | 'deadlines'
      | 'communes'
      | 'problems'
      | 'blank',
      string
    >
  >
}
