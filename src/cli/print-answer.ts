/** An answer in the wanted format, piece by piece as its rows come. */
import type { Answer } from '../report/report.js'
import { type Call, WrongUse } from './command.js'
import { choice, numberOption } from './options.js'

export async function printAnswer(call: Call, answer: Answer): Promise<void> {
  const { limited } = await import('../report/collected.js')
  await printed(call, { ...answer, rows: limited(answer.rows, numberOption(call, 'limit') ?? Infinity) })
}

/** Bytes for another program go to a file or a pipe; on a terminal they would be noise, and may command it. */
export async function printed(call: Call, answer: Answer): Promise<void> {
  const { formats, formatsOf } = await import('../report/formats.js')
  const names = formats.map((f) => f.name)
  const wanted = choice(call, 'format', names) ?? 'table'
  const format = formats.find((f) => f.name === wanted)
  if (format !== undefined && !formatsOf(answer).includes(format)) throw new WrongUse(call.say.formatNotHere(wanted))
  if (format?.binary === true && call.terminal.width !== null) throw new WrongUse(call.say.notForTerminal(wanted))
  const paper = { lang: call.lang, width: call.terminal.width, strong: call.terminal.bold }
  for await (const piece of format?.print(answer, paper) ?? []) call.terminal.out(piece)
}
