import { statSync } from 'node:fs'
import type { LetterRecord } from '../../model/letter-record.js'
import { pagesOf } from '../../model/outcome.js'
import { printedNumber } from '../../text/letter-number.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import type { Messages } from '../messages/messages.js'
import { fulfilmentTold } from '../explain/fulfilment-blocks.js'
import { flag, jsonOption } from '../options.js'
import { pageLine } from '../progress.js'
import { howToRead, readingOptions } from '../reading-options.js'

export const extractCommand: Command = {
  name: 'extract',
  args: '<file...>',
  about: { vi: 'đọc tệp và in ra các giá trị, không đụng đến kho', en: 'read files and print their values, no store touched' },
  options: [jsonOption, ...readingOptions],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  for (const path of call.args) refuseFolder(call, path)
  const { readFile, isRefused } = await import('../../pipeline/read-file.js')
  const how = await howToRead(call)
  const pretty = call.args.length === 1 && call.terminal.width !== null
  let code: ExitCode = 0
  for (const path of call.args) {
    const read = await pageLine(call, path, (onPage) => readFile(path, { ...how, onPage }))
    if (isRefused(read)) {
      const { code: why, says, refused } = read.refusal
      call.terminal.err(call.terminal.red(call.say.refused(path, why, says)))
      if (refused !== 'waiting') code = 1
      continue
    }
    for (const { record } of read.readings)
      call.terminal.out(flag(call, 'json') ? `${JSON.stringify(record, null, pretty ? 2 : 0)}\n` : summary(record, call))
  }
  return code
}

/** One letter after another on stdout would be no clean stream for a whole folder: `ingest` is for that. */
export function refuseFolder(call: Call, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new WrongUse(call.say.folderGiven(path))
}

function summary(record: LetterRecord, { say, terminal }: Call): string {
  const words = say.record
  const { part } = record.source
  const lines: [string, string | null][] = [
    [words.file, [record.source.name, part && `${say.explain.page} ${pagesOf(part)}`].filter(Boolean).join(', ')],
    [words.type, record.type],
    [words.number, printedNumber(record.number) ?? (record.number ? `…/${record.number.symbol} ${words.blank}` : null)],
    [words.date, record.date],
    [words.issuer, record.issuer],
    [words.subject, record.subject],
    [words.addressees, record.addressees.join('; ') || null],
    [words.signer, [record.signer?.title, record.signer?.name].filter(Boolean).join(' ') || null],
    ...record.deadlines.map((d): [string, string] => [
      words.deadlines,
      [d.due ?? '?', d.task ?? d.text, d.who.join(', ')].filter(Boolean).join(' – '),
    ]),
    ...record.fulfilments.map((f): [string, string] => [
      say.explain.blocks.fulfilments,
      [fulfilmentTold(say.explain, f), f.task, f.asOf].filter(Boolean).join(' – '),
    ]),
    [words.communes, record.communes.map((c) => c.name).join(', ') || null],
    ...problems(record, words),
  ]
  const shown = lines.filter((l): l is [string, string] => l[1] !== null)
  return `${shown.map(([name, value]) => `${terminal.bold(name)}: ${value}`).join('\n')}\n\n`
}

const problems = (record: LetterRecord, words: Messages['record']): [string, string][] =>
  record.problems.filter((p) => p.severity !== 'info').map((p) => [words.problems, p.says])
