import { existsSync, statSync } from 'node:fs'
import type { Dropped } from '../../model/finding.js'
import { pagesOf } from '../../model/outcome.js'
import type { ToldWord } from '../../pipeline/words-told.js'
import { type Call, type Command, type CommandOption, type ExitCode } from '../command.js'
import type { Source } from '../explain/told.js'
import { withStore } from '../open-store.js'
import { flag, jsonOption, textOption } from '../options.js'
import { pageLine } from '../progress.js'
import { howToRead, readingOptions } from '../reading-options.js'

const rulesOption: CommandOption = {
  flags: '--rules',
  about: { vi: 'kèm tên quy tắc và độ tin của từng giá trị', en: 'name the rules and their confidence too' },
}

export const explainCommand: Command = {
  name: 'explain',
  args: '<letter>',
  about: {
    vi: 'vì sao mỗi giá trị được đọc như vậy (gọi bằng tệp, số ký hiệu, hoặc phần đầu mã SHA-256)',
    en: 'why each value was read as it was (by file, number, or start of the SHA-256)',
  },
  options: [jsonOption, rulesOption, ...readingOptions],
  async run(call: Call): Promise<ExitCode> {
    const [called = ''] = call.args
    const asFile = existsSync(called) && statSync(called).isFile()
    const letters = asFile ? await ofFile(call, called) : await ofStore(call, called)
    if (letters === null) return 1
    const json = flag(call, 'json') || textOption(call, 'format') === 'json'
    for (const letter of letters) call.terminal.out(json ? `${JSON.stringify(letter.explained, null, 2)}\n` : await shown(letter, call))
    return 0
  },
}

/** The record stands there already. */
function withoutLetter(told: ToldWord): Omit<ToldWord, 'letter'> {
  const { id, at, by, why, says, withdrawn, state, place } = told
  return { id, at, by, why, says, withdrawn, state, place }
}

interface Letter extends Source {
  readonly dropped: readonly Dropped[]
}

async function ofFile(call: Call, path: string): Promise<Letter[] | null> {
  const [{ readFile, isRefused }, { explain }] = await Promise.all([
    import('../../pipeline/read-file.js'),
    import('../../pipeline/explain.js'),
  ])
  const how = await howToRead(call)
  const read = await pageLine(call, path, (onPage) => readFile(path, { ...how, onPage }))
  if (!isRefused(read)) {
    return read.readings.map(({ record, document, trace: { dropped } }) => {
      return { record, document, dropped, explained: explain(record, document, dropped) }
    })
  }
  call.terminal.err(call.terminal.red(call.say.refused(path, read.refusal.code, read.refusal.says)))
  return null
}

/** From what the store keeps: no file is opened, so it also works when the letter has moved away. */
async function ofStore(call: Call, called: string): Promise<Letter[] | null> {
  const [{ explain }, { toldWords }, { spokenLine }] = await Promise.all([
    import('../../pipeline/explain.js'),
    import('../../pipeline/words-told.js'),
    import('../words/says.js'),
  ])
  return withStore(call, 'read', async (store) => {
    const found = await store.find(called)
    if (found.length === 0) call.terminal.err(call.terminal.red(call.say.letterNotFound(called)))
    if (found.length > 1) call.terminal.err(call.say.severalLetters(called, found.length))
    const letters: Letter[] = []
    for (const { id, record } of found) {
      const kept = await store.document(id)
      if (kept === null) continue
      const { document } = kept
      const { dropped } = kept.trace
      const told = await toldWords(store, id)
      const explained = { ...explain(record, document, dropped), words: told.map(withoutLetter) }
      letters.push({ record, document, dropped, explained, spoken: told.map((word) => spokenLine(word, call.say)) })
    }
    return letters.length > 0 ? letters : null
  })
}

async function shown(letter: Letter, call: Call): Promise<string> {
  const [{ storyOf }, { storyLines }, { showDay }] = await Promise.all([
    import('../explain/story.js'),
    import('../explain/story-text.js'),
    import('../../report/show.js'),
  ])
  const { terminal, lang } = call
  const words = call.say.explain
  const { file, part, number, date, id } = letter.explained.letter
  const title = [file, part && `${words.page} ${pagesOf(part)}`, number, showDay(date)].filter(Boolean).join(' · ')
  const story = storyOf(letter, letter.dropped, { words, lang })
  const { bold, dim } = terminal
  const manner = { words, rules: flag(call, 'rules'), bold, dim }
  return [bold(title), dim(`sha256 ${id}`), '', ...storyLines(story, manner), '', ''].join('\n')
}
