import type { Filter, Report, ReportArgs } from '../../report/report.js'
import { type Call, type Command, type ExitCode, WrongUse } from '../command.js'
import { withStore } from '../open-store.js'
import { printAnswer } from '../print-answer.js'
import { choice, dayOption, flag, instantOption, numberOption, standardOption, textOption, today } from '../options.js'

export const reportCommand: Command = {
  name: 'report',
  args: '<name>',
  about: {
    vi: 'in báo cáo: deadlines, silent, matrix, communes, commune, letters, register, citations, chain, contradictions, changes',
    en: 'print a report: deadlines, silent, matrix, communes, commune, letters, register, citations, chain, contradictions, changes',
  },
  options: [
    { flags: '--as-of <day>', about: { vi: 'tính đến ngày (mặc định hôm nay)', en: 'the day asked about (default today)' } },
    { flags: '--known-at <time>', about: { vi: 'theo những gì đã biết đến lúc ấy', en: 'as known at that time' } },
    { flags: '--commune <name>', about: { vi: 'chỉ xã này (tên hoặc mã)', en: 'only this commune (name or code)' } },
    { flags: '--agency <name>', about: { vi: 'chỉ cơ quan này', en: 'only this agency' } },
    { flags: '--standard <id>', about: { vi: 'chỉ chuẩn này: ntm, ntm-nang-cao, ntm-kieu-mau, ntm-hien-dai', en: 'only this standard' } },
    { flags: '--set <id>', about: { vi: 'chỉ bộ tiêu chí này, ví dụ xa-2021-2025', en: 'only this criterion set' } },
    { flags: '--criterion <n>', about: { vi: 'chỉ tiêu chí số n', en: 'only criterion n' } },
    {
      flags: '--state <state>',
      about: {
        vi: 'chỉ hạn còn (open), quá (overdue), đã làm (done), đã gia hạn (extended), đã thay (superseded), đã thu hồi (recalled)',
        en: 'only terms that are open, overdue, done, extended, superseded or recalled',
      },
    },
    { flags: '--from <day>', about: { vi: 'từ ngày', en: 'from this day' } },
    { flags: '--to <day>', about: { vi: 'đến hết ngày', en: 'to this day' } },
    {
      flags: '--since <day>',
      about: { vi: '(changes) điều kho biết thêm từ đầu ngày (hay từ lúc) ấy', en: '(changes) what was learnt from that day (or time) on' },
    },
    { flags: '--limit <n>', about: { vi: 'chỉ n dòng đầu', en: 'only the first n rows' } },
    { flags: '--letter <number>', about: { vi: 'văn bản này (số, tên tệp hoặc mã)', en: 'this document (number, file or id)' } },
    { flags: '--missing', about: { vi: 'chỉ văn bản chưa có trong kho', en: 'only documents not in the store' } },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { reports } = await import('../../report/reports.js')
  const [name = ''] = call.args
  const report = reports.find((r) => r.name === name)
  if (report === undefined)
    throw new WrongUse(
      call.say.unknownReport(
        name,
        reports.map((r) => r.name),
      ),
    )
  const args = argsOf(call)
  checkFilters(call, report, args)
  await withStore(call, 'read', (store) => print(call, report, args, store))
  return 0
}

/** The report's answer, as known at the wanted time; also used by `demo`. */
export async function print(
  call: Call,
  report: Report,
  args: ReportArgs,
  store: Parameters<Parameters<typeof withStore>[2]>[0],
): Promise<void> {
  const { reportView } = await import('../../pipeline/report-view.js')
  await printAnswer(call, report.answer(reportView(store, instantOption(call, 'knownAt')), args))
}

function argsOf(call: Call): ReportArgs {
  return {
    asOf: dayOption(call, 'asOf') ?? today(call),
    commune: textOption(call, 'commune'),
    agency: textOption(call, 'agency'),
    standard: standardOption(call),
    set: textOption(call, 'set'),
    criterion: numberOption(call, 'criterion'),
    state: choice(call, 'state', ['open', 'overdue', 'done', 'extended', 'superseded', 'recalled']),
    from: dayOption(call, 'from'),
    to: dayOption(call, 'to'),
    since: instantOption(call, 'since', 'before'),
    missing: flag(call, 'missing'),
    letter: textOption(call, 'letter'),
  }
}

/** A filter that would change nothing is refused: silence would look like an answer. */
function checkFilters(call: Call, report: Report, args: ReportArgs): void {
  const isSet = (filter: Filter) => args[filter] !== null && args[filter] !== false
  const names = Object.keys(args).filter((key): key is Filter => key !== 'asOf')
  const foreign = names.find((filter) => isSet(filter) && !report.filters.includes(filter))
  if (foreign !== undefined) throw new WrongUse(call.say.filterNotHere(`--${foreign}`, report.name, report.filters))
  const needed = report.needs?.find((filter) => !isSet(filter))
  if (needed !== undefined) throw new WrongUse(call.say.filterNeeded(`--${needed}`, report.name))
}
