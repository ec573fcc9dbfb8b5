import { detailTold, doerOf, eventTold, subjectTold } from '../../pipeline/words/log-told.js'
import { showInstant } from '../../report/show.js'
import type { Command, ExitCode } from '../command.js'
import { withStore } from '../open-store.js'
import { numberOption } from '../options.js'
import { printed } from '../words/printed.js'

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
    const { columns } = call.say.words
    return withStore(call, 'read', async (store): Promise<ExitCode> => {
      const rows = await store.log(numberOption(call, 'limit') ?? RECENT)
      await printed(call, rows, [
        { title: '#', show: ({ seq }) => seq },
        { title: columns.at, show: ({ at }) => showInstant(at) },
        { title: columns.by, show: doerOf },
        { title: columns.event, show: (row) => eventTold(row, call.say) },
        { title: columns.subject, show: subjectTold, wide: true },
        { title: columns.detail, show: (row) => detailTold(row, call.say), wide: true },
      ])
      return 0
    })
  },
}
