/** An answer in the wanted format, piece by piece as its rows come. */
import type { Answer } from '../report/report.js'
import { type Call, WrongUse } from './command.js'
import { choice, numberOption } from './options.js'

export async function printAnswer(call: Call, whole: Answer): Promise<void> {
  const [{ formats, formatsOf }, { limited }] = await Promise.all([import('../report/formats.js'), import('../report/collected.js')])
  const names = formats.map((f) => f.name)
  const wanted = choice(call, 'format', names) ?? 'table'
  const format = formats.find((f) => f.name === wanted)
  if (format !== undefined && !formatsOf(whole).includes(format)) throw new WrongUse(call.say.formatNotHere(wanted))
  const answer = { ...whole, rows: limited(whole.rows, numberOption(call, 'limit') ?? Infinity) }
  const paper = { lang: call.lang, width: call.terminal.width, strong: call.terminal.bold }
  for await (const piece of format?.print(answer, paper) ?? []) call.terminal.out(piece)
}
