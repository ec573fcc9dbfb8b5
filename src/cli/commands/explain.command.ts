import { existsSync, statSync } from 'node:fs'
import type { Explained } from '../../pipeline/explain.js'
import { pagesOf } from '../../model/outcome.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { type Call, type Command, type ExitCode } from '../command.js'
import { withStore } from '../open-store.js'
import { flag, jsonOption, textOption } from '../options.js'
import { pageLine } from '../progress.js'
import { howToRead, readingOptions } from '../reading-options.js'

export const explainCommand: Command = {
  name: 'explain',
  args: '<letter>',
  about: {
    vi: 'vì sao mỗi giá trị được đọc như vậy (gọi bằng tệp, số ký hiệu, hoặc phần đầu mã SHA-256)',
    en: 'why each value was read as it was (by file, number, or start of the SHA-256)',
  },
  options: [jsonOption, ...readingOptions],
  async run(call: Call): Promise<ExitCode> {
    const [called = ''] = call.args
    const asFile = existsSync(called) && statSync(called).isFile()
    const explained = asFile ? await ofFile(call, called) : await ofStore(call, called)
    if (explained === null) return 1
    const json = flag(call, 'json') || textOption(call, 'format') === 'json'
    for (const e of explained) call.terminal.out(json ? `${JSON.stringify(e, null, 2)}\n` : shown(e, call))
    return 0
  },
}

async function ofFile(call: Call, path: string): Promise<Explained[] | null> {
  const [{ readFile, isRefused }, { explain }] = await Promise.all([
    import('../../pipeline/read-file.js'),
    import('../../pipeline/explain.js'),
  ])
  const how = await howToRead(call)
  const read = await pageLine(call, path, (onPage) => readFile(path, { ...how, onPage }))
  if (!isRefused(read)) return read.readings.map((r) => explain(r.record, r.document, r.trace.dropped))
  call.terminal.err(call.terminal.red(call.say.refused(path, read.refusal.code, read.refusal.says)))
  return null
}

/** From what the store keeps: no file is opened, so it also works when the letter has moved away. */
async function ofStore(call: Call, called: string): Promise<Explained[] | null> {
  const { explain } = await import('../../pipeline/explain.js')
  return withStore(call, 'read', async (store) => {
    const letters = await store.find(called)
    if (letters.length === 0) call.terminal.err(call.terminal.red(call.say.letterNotFound(called)))
    if (letters.length > 1) call.terminal.err(call.say.severalLetters(called, letters.length))
    const explained: Explained[] = []
    for (const { id, record } of letters) {
      const kept = await store.document(id)
      if (kept !== null) explained.push(explain(record, kept.document, kept.trace.dropped))
    }
    return explained.length > 0 ? explained : null
  })
}

function shown(e: Explained, { say, terminal }: Call): string {
  const words = say.explain
  const section = (title: string, lines: readonly string[]) => [
    terminal.bold(title),
    ...(lines.length > 0 ? lines : [`  ${words.nothing}`]),
    '',
  ]
  const { file, part, number, date, id } = e.letter
  return [
    terminal.bold([file, part && `${words.page} ${pagesOf(part)}`, number, date].filter(Boolean).join(' · ')),
    terminal.dim(`sha256 ${id}`),
    '',
    ...section(
      words.found,
      e.values.flatMap((v) => valueLines(v, words, terminal)),
    ),
    ...section(
      words.missing,
      e.missing.map((m) => `  ${m.at}: ${words.reasons[m.reason] ?? m.reason}`),
    ),
    ...section(
      words.problems,
      e.problems.map((p) => `  ${p.at || '/'}: ${p.says}`),
    ),
    ...section(
      words.dropped,
      e.dropped.map((d) => `  «${oneLine(d.quote)}» (${words.page} ${d.page}, ${d.rule}): ${d.because}`),
    ),
    '',
  ].join('\n')
}

function valueLines(v: Explained['values'][number], words: Call['say']['explain'], terminal: Call['terminal']): string[] {
  const quotes = v.evidence.map((e) => {
    const doubt = e.confidence < DOUBTFUL ? `, ${words.doubtful}` : ''
    return `      «${oneLine(e.quote)}» ${terminal.dim(`(${words.page} ${e.page}, ${e.rule}, ${e.confidence.toFixed(2)}${doubt})`)}`
  })
  return [
    `  ${v.at} = ${terminal.bold(oneLine(plain(v.value)).slice(0, 240))}`,
    ...new Set(quotes),
    ...new Set(v.evidence.flatMap((e) => e.assumed.map((a) => `      ${words.assumed}: ${a}`))),
    ...v.rivals.map((r) => `      ${words.rival}: ${plain(r.value)}${r.quote === null ? '' : ` «${oneLine(r.quote)}»`}`),
  ]
}

/** A string as it is; of anything else the JSON without what is empty. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  const full = (_: string, v: unknown): unknown => (v === null || (Array.isArray(v) && v.length === 0) ? undefined : v)
  return JSON.stringify(value, full) ?? 'null'
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
