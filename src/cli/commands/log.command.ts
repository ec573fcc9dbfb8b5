import type { LogRow } from '../../store/store.js'
import { saying } from '../../model/word.js'
import type { Call, Command, ExitCode } from '../command.js'
import { withStore } from '../open-store.js'
import { numberOption } from '../options.js'
import { printed, shownInstant } from '../words/printed.js'
import { codeOf } from '../words/shown.js'
import { saysOf } from '../words/says.js'

const RECENT = 50

export const logCommand: Command = {
  name: 'log',
  args: '',
  about: {
    vi: `nhật ký chỉ ghi thêm: ai làm gì lúc nào (mặc định ${RECENT} việc gần nhất)`,
    en: `the append-only log: who did what when (default the last ${RECENT})`,
  },
  options: [{ flags: '--limit <n>', about: { vi: 'n việc gần nhất', en: 'the last n rows' } }],
  async run(call): Promise<ExitCode> {
    const { columns, events } = call.say.words
    return withStore(call, 'read', async (store): Promise<ExitCode> => {
      const rows = await store.log(numberOption(call, 'limit') ?? RECENT)
      await printed(call, rows, [
        { title: '#', show: ({ seq }) => seq },
        { title: columns.at, show: ({ at }) => shownInstant(at) },
        { title: columns.by, show: ({ detail }) => text(detail['by']) },
        { title: columns.event, show: ({ event }) => events[event] ?? event },
        { title: columns.subject, show: ({ subject, detail }) => text(detail['name']) ?? codeOf(subject), wide: true },
        { title: columns.detail, show: (row) => detailOf(call, row), wide: true },
      ])
      return 0
    })
  },
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What is worth a line; --format json has all of it. */
function detailOf({ say }: Call, { event, detail }: LogRow): string | null {
  const said = event === 'said' ? saying.safeParse(detail['says']) : null
  const why = text(detail['why'])
  if (said?.success === true) return `${saysOf(said.data, say)}${why === null ? '' : ` (${why})`}`
  const word = text(detail['word'])
  const rest = [
    word === null ? null : codeOf(word),
    why,
    text(detail['says']),
    text(detail['extractor']),
    text(detail['to']),
    text(detail['role']),
  ]
  return rest.filter(Boolean).join(' · ') || null
}
