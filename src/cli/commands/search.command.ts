import type { SearchHit } from '../../store/store.js'
import { type Call, type Command, type ExitCode } from '../command.js'
import { withStore } from '../open-store.js'
import { numberOption, textOption } from '../options.js'

export const searchCommand: Command = {
  name: 'search',
  args: '<words...>',
  about: { vi: 'tìm trong toàn văn, gõ có dấu hay không dấu đều được', en: 'full text search, with or without accents' },
  options: [{ flags: '--limit <n>', about: { vi: 'nhiều nhất n văn bản (mặc định 20)', en: 'at most n letters (default 20)' } }],
  async run(call: Call): Promise<ExitCode> {
    const words = call.args.map((a) => (/\s/.test(a) ? `"${a}"` : a)).join(' ')
    const hits = await withStore(call, 'read', (store) => store.search(words, numberOption(call, 'limit') ?? 20))
    if (textOption(call, 'format') === 'json') {
      call.terminal.out(`${JSON.stringify(hits, null, 2)}\n`)
      return 0
    }
    if (hits.length === 0) call.terminal.err(call.say.nothingFound(call.args.join(' ')))
    else if (hits.every((h) => !h.exact)) call.terminal.err(call.say.foundWithoutAccents)
    for (const hit of hits) call.terminal.out(shown(hit, call))
    return 0
  },
}

function shown({ file, number, date, ...hit }: SearchHit, { terminal }: Call): string {
  const head = [number, date?.split('-').reverse().join('/'), file].filter(Boolean).join(' · ')
  return `${terminal.bold(head)}\n  ${highlighted(hit, terminal.width === null ? (t) => `«${t}»` : terminal.bold)}\n`
}

function highlighted({ snippet, marks }: Pick<SearchHit, 'snippet' | 'marks'>, mark: (text: string) => string): string {
  let [out, at] = ['', 0]
  for (const { start, end } of marks) {
    out += snippet.slice(at, start) + mark(snippet.slice(start, end))
    at = end
  }
  return out + snippet.slice(at)
}
