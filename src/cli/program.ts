/** From argv to a command and its exit code. The only place where wrong use and broken surroundings are caught. */
import { Command as Commander, CommanderError } from 'commander'
import { type Call, type Command, type CommandOption, type ExitCode, WrongUse } from './command.js'
import { commands } from './commands.js'
import { messagesIn } from './messages/catalogue.js'
import type { Lang, Messages } from './messages/messages.js'
import { troubleIn } from './open-store.js'
import type { Terminal } from './terminal.js'
import { version } from './version.js'

const GLOBAL: readonly CommandOption[] = [
  {
    flags: '--store <place>',
    about: {
      vi: 'kho: một tệp hoặc postgres://… (mặc định output/congvan.sqlite)',
      en: 'the store: a file or postgres://… (default output/congvan.sqlite)',
    },
  },
  {
    flags: '--format <name>',
    about: { vi: 'table, json, csv, xlsx hoặc ics (lịch hạn)', en: 'table, json, csv, xlsx or ics (deadlines)' },
  },
  { flags: '--lang <vi|en>', about: { vi: 'ngôn ngữ của thông báo', en: 'language of messages' } },
  { flags: '--quiet', about: { vi: 'chỉ nói khi có lỗi', en: 'speak only of failures' } },
]

/** For the test that docs name everything. */
export const commandNames = (): string[] => commands.map((c) => c.name)
export const optionNames = (): string[] => [
  ...new Set([...GLOBAL, ...commands.flatMap((c) => c.options)].map((o) => o.flags.split(' ')[0] ?? '')),
]

export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const lang = langOf(argv)
  const say = messagesIn(lang)
  try {
    let code: ExitCode = 0
    const program = programOf(lang, say, terminal, async (command, call) => {
      code = await command.run(call)
    })
    if (argv.length === 0) program.outputHelp()
    else await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return failed(error, say, terminal, argv)
  }
}

function failed(error: unknown, say: Messages, terminal: Terminal, argv: readonly string[]): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    terminal.err(terminal.red(usageSentence(error, say, argv)))
    return 2
  }
  if (error instanceof WrongUse) {
    terminal.err(terminal.red(error.message))
    return 2
  }
  terminal.err(terminal.red(say.failed(troubleIn(say, error))))
  if (process.env['CONGVAN_DEBUG'] !== undefined && error instanceof Error) terminal.err(error.stack ?? '')
  return 1
}

/** --lang wherever it stands: help and usage errors need it before anything is parsed. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='))
  const value = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  return (at >= 0 ? value : process.env['CONGVAN_LANG']) === 'en' ? 'en' : 'vi'
}

type Start = (command: Command, call: Call) => Promise<void>

function programOf(lang: Lang, say: Messages, terminal: Terminal, start: Start): Commander {
  const program = new Commander('congvan').description(say.help.program).version(version(), '-V, --version', say.help.showVersion)
  // Before the sub-commands: they inherit it.
  dressed(program, say).configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
  for (const option of GLOBAL) program.option(option.flags, option.about[lang])
  for (const command of commands) {
    const sub = dressed(program.command(command.name).description(command.about[lang]), say)
    if (command.args !== '') sub.arguments(command.args)
    for (const option of command.options) sub.option(option.flags, option.about[lang])
    sub.action(() => {
      checkLang(sub.optsWithGlobals<Call['options']>(), say)
      return start(command, { args: sub.args, options: sub.optsWithGlobals<Call['options']>(), lang, say, terminal })
    })
  }
  return program
}

function checkLang({ lang }: Call['options'], say: Messages): void {
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') throw new WrongUse(say.notAChoice(String(lang), ['vi', 'en']))
}

/** Commander's own words in our language; errors as values, not as exits. */
function dressed(command: Commander, say: Messages): Commander {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say.help.usage,
    'Options:': say.help.options,
    'Commands:': say.help.commands,
    'Arguments:': say.help.arguments,
    'Global Options:': say.help.global,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', say.help.showHelp)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, showGlobalOptions: true })
    .showSuggestionAfterError(false)
}

function usageSentence(error: CommanderError, say: Messages, argv: readonly string[]): string {
  const [, quoted = ''] = /'([^']*)'/.exec(error.message) ?? []
  switch (error.code) {
    case 'commander.unknownCommand':
      return say.unknownCommand(quoted)
    case 'commander.unknownOption':
      return say.unknownOption(quoted)
    case 'commander.optionMissingArgument':
      return say.missingValue(quoted.split(' ')[0] ?? quoted)
    case 'commander.missingArgument':
      return say.missingArgument(argv.find((a) => commandNames().includes(a)) ?? quoted)
    case 'commander.excessArguments':
      return say.tooManyArguments(quoted)
    case 'commander.help':
      return say.unknownCommand('')
    default:
      return error.message
  }
}
