/** `explain --commune …`: the words behind a cell of the picture. */
import { type Call, type CommandOption, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { dayOption, flag, instantOption, numberOption, standardOption, textOption, today } from '../options.js'

export const cellOptions: readonly CommandOption[] = [
  {
    flags: '--commune <name>',
    about: {
      vi: 'thay cho văn bản: hỏi vì sao bức tranh ghi như vậy về xã này (tên hoặc mã): danh hiệu, số tiêu chí, mục tiêu',
      en: 'instead of a letter: why the picture says so of this commune (name or code): title, score, target',
    },
  },
  { flags: '--criterion <n>', about: { vi: '(với --commune) hỏi về tiêu chí số n', en: '(with --commune) ask about criterion n' } },
  { flags: '--standard <id>', about: { vi: '(với --commune) chỉ chuẩn này', en: '(with --commune) only this standard' } },
  { flags: '--set <id>', about: { vi: '(với --commune) chỉ bộ tiêu chí này', en: '(with --commune) only this criterion set' } },
  {
    flags: '--as-of <day>',
    about: { vi: '(với --commune) tính đến ngày (mặc định hôm nay)', en: '(with --commune) the day (default today)' },
  },
  {
    flags: '--known-at <time>',
    about: { vi: '(với --commune) theo những gì đã biết đến lúc ấy', en: '(with --commune) as known at that time' },
  },
]

/** Null when a letter is asked about, not a cell. */
export function communeAsked(call: Call): string | null {
  const commune = textOption(call, 'commune')
  if ((commune === null) === (call.args.length === 0)) throw new WrongUse(call.say.cell.letterOrCell)
  const others = { criterion: '--criterion', standard: '--standard', set: '--set', asOf: '--as-of', knownAt: '--known-at' }
  const foreign = commune === null ? Object.entries(others).find(([name]) => textOption(call, name) !== null) : undefined
  if (foreign !== undefined) throw new WrongUse(call.say.cell.notWithLetter(foreign[1]))
  return commune
}

export async function explainCell(call: Call, commune: string): Promise<ExitCode> {
  const question = {
    ...{ commune, criterion: numberOption(call, 'criterion'), standard: standardOption(call), set: textOption(call, 'set') },
    ...{ asOf: dayOption(call, 'asOf') ?? today(call), knownAt: instantOption(call, 'knownAt') },
  }
  const [{ explainCells }, { reportView }, { cellLines }] = await Promise.all([
    import('../../pipeline/explain-cell.js'),
    import('../../pipeline/report-view.js'),
    import('../explain/cell-text.js'),
  ])
  const cells = await withStore(call, 'read', (store) => explainCells(reportView(store, question.knownAt), question))
  const { terminal, say, lang } = call
  if (cells === null) {
    terminal.err(terminal.red(say.cell.unknownCommune(commune)))
    return 1
  }
  if (flag(call, 'json') || textOption(call, 'format') === 'json') terminal.out(`${JSON.stringify(cells, null, 2)}\n`)
  else
    for (const cell of cells)
      terminal.out(
        `${cellLines(cell, { lang, words: say.cell, page: say.explain.page, bold: terminal.bold, dim: terminal.dim }).join('\n')}\n\n`,
      )
  if (cells.length === 0) terminal.err(say.cell.silent(commune, question.criterion))
  return 0
}
