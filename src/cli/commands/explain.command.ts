import type { Dropped } from '../../model/finding.js'
import { pagesOf } from '../../model/outcome.js'
import type { Store } from '../../store/store.js'
import { type Call, type Command, type CommandOption, type ExitCode } from '../command.js'
import { isFile, lettersInStore, lettersOfFile } from '../called-letters.js'
import type { Source } from '../explain/told.js'
import { cellOptions, communeAsked, explainCell } from './explain-cell.js'
import { withStore } from '../open-store.js'
import { flag, jsonOption, textOption } from '../options.js'
import { readingOptions } from '../reading-options.js'

const rulesOption: CommandOption = {
  flags: '--rules',
  about: { vi: 'kèm tên quy tắc và độ tin của từng giá trị', en: 'name the rules and their confidence too' },
}

export const explainCommand: Command = {
  name: 'explain',
  args: '[letter]',
  about: {
    vi: 'vì sao mỗi giá trị của văn bản được đọc như vậy (gọi bằng tệp, số ký hiệu, hoặc phần đầu mã SHA-256); với --commune: vì sao bức tranh ghi như vậy',
    en: 'why each value of a letter was read as it was (by file, number, or start of the SHA-256); with --commune: why the picture says so',
  },
  options: [jsonOption, rulesOption, ...cellOptions, ...readingOptions],
  async run(call: Call): Promise<ExitCode> {
    const commune = communeAsked(call)
    if (commune !== null) return explainCell(call, commune)
    const [called = ''] = call.args
    const letters = await lettersCalled(call, called)
    if (letters === null) return 1
    const json = flag(call, 'json') || textOption(call, 'format') === 'json'
    for (const letter of letters) call.terminal.out(json ? `${JSON.stringify(letter.explained, null, 2)}\n` : await shown(letter, call))
    return 0
  },
}

interface Letter extends Source {
  readonly dropped: readonly Dropped[]
}

/** Null when there is none, which has been said. */
async function lettersCalled(call: Call, called: string): Promise<Letter[] | null> {
  const letters = isFile(called)
    ? await explainedFile(call, called)
    : await withStore(call, 'read', (store) => explainedKept(call, store, called))
  if (letters?.length === 0) call.terminal.err(call.terminal.red(call.say.letterNotFound(called)))
  if (letters === null || letters.length === 0) return null
  if (letters.length > 1 && !isFile(called)) call.terminal.err(call.say.severalLetters(called, letters.length))
  return letters
}

async function explainedFile(call: Call, path: string): Promise<Letter[] | null> {
  const { explain } = await import('../../pipeline/explain.js')
  const letters = await lettersOfFile(call, path)
  // What people say they say of what is kept.
  return (
    letters &&
    letters.map((letter) => ({ ...letter, explained: { ...explain(letter.record, letter.document, letter.dropped), words: [] } }))
  )
}

/** With what people have said of them. */
async function explainedKept(call: Call, store: Store, called: string): Promise<Letter[]> {
  const [{ explain }, { toldWords, withoutLetter }, { spokenLine }] = await Promise.all([
    import('../../pipeline/explain.js'),
    import('../../pipeline/words-told.js'),
    import('../../pipeline/words/says.js'),
  ])
  const letters: Letter[] = []
  for (const letter of await lettersInStore(store, called)) {
    const told = await toldWords(store, letter.id)
    const explained = { ...explain(letter.record, letter.document, letter.dropped), words: told.map(withoutLetter) }
    letters.push({ ...letter, explained, spoken: told.map((word) => spokenLine(word, call.say)) })
  }
  return letters
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
