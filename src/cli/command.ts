/** What a command is. A new one: a file in commands/ and a line in commands.ts. */
import type { Words } from '../report/report.js'
import type { Messages } from './messages/messages.js'
import type { Terminal } from './terminal.js'

/** 0 done · 1 some files refused or unreadable, the others done · 2 wrong use. */
export type ExitCode = 0 | 1 | 2

export interface CommandOption {
  /** As commander reads it: "--as-of <day>". */
  readonly flags: string
  readonly about: Words
}

export interface Call {
  readonly args: readonly string[]
  /** By name without dashes, in camel case: asOf. */
  readonly options: Options
  readonly lang: 'vi' | 'en'
  readonly say: Messages
  readonly terminal: Terminal
}

export type Options = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  readonly name: string
  /** As commander reads it: "<file...>"; empty when it takes none. */
  readonly args: string
  readonly about: Words
  readonly options: readonly CommandOption[]
  /** Heavy modules are imported inside, so that --help stays quick. */
  readonly run: (call: Call) => Promise<ExitCode>
}

/** Wrong use, told in one sentence; caught in program.ts, which ends with 2. */
export class WrongUse extends Error {}
