/** The commands, in the order of help. A new one: a file in commands/ and a line here. */
import type { Command } from './command.js'
import { compareCommand } from './commands/compare.command.js'
import { demoCommand } from './commands/demo.command.js'
import { doneCommand } from './commands/done.command.js'
import { doctorCommand } from './commands/doctor.command.js'
import { explainCommand } from './commands/explain.command.js'
import { extractCommand } from './commands/extract.command.js'
import { ingestCommand } from './commands/ingest.command.js'
import { joinCommand, partCommand } from './commands/pair.commands.js'
import { logCommand } from './commands/log.command.js'
import { rebuildCommand } from './commands/rebuild.command.js'
import { reportCommand } from './commands/report.command.js'
import { searchCommand } from './commands/search.command.js'
import { serveCommand } from './commands/serve.command.js'
import { textCommand } from './commands/text.command.js'
import { confirmCommand, correctCommand, rejectCommand } from './commands/value.commands.js'
import { userCommand } from './commands/user.command.js'
import { watchCommand } from './commands/watch.command.js'
import { withdrawCommand } from './commands/withdraw.command.js'
import { wordsCommand } from './commands/words.command.js'

export const commands: readonly Command[] = [
  extractCommand,
  textCommand,
  ingestCommand,
  watchCommand,
  reportCommand,
  compareCommand,
  searchCommand,
  explainCommand,
  confirmCommand,
  correctCommand,
  rejectCommand,
  doneCommand,
  joinCommand,
  partCommand,
  withdrawCommand,
  wordsCommand,
  logCommand,
  rebuildCommand,
  serveCommand,
  userCommand,
  doctorCommand,
  demoCommand,
]
