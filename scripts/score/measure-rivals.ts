/** The plain rivals over the texts of a run: their records beside ours (output/score/<run>+regex), judged alike. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chronoAlone, type RivalRecord, RIVALS } from './rivals.js'
import { rule } from './ruler.js'
import type { RivalRun } from './score-pages.js'

type Texts = ReadonlyMap<string, string>

const secondsOf = (work: () => void): number => {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

function writeRecords(folder: string, texts: Texts, read: (text: string) => RivalRecord): number {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const text of [...texts.values()].slice(0, 1)) read(text)
  return secondsOf(() => {
    for (const [letter, text] of texts) writeFileSync(join(folder, `${letter}.json`), JSON.stringify(read(text), null, 1))
  })
}

export function measureRivals(
  { gold, out, present }: { readonly gold: string; readonly out: string; readonly present: boolean },
  texts: Texts,
): { rivals: RivalRun[]; chronoSeconds: number } {
  const rivals = RIVALS.map(({ name, suffix, read }) => {
    const seconds = writeRecords(out + suffix, texts, read)
    return { name, score: rule(gold, out + suffix, { present }).score, seconds }
  })
  const chronoSeconds = secondsOf(() => {
    for (const text of texts.values()) chronoAlone(text)
  })
  return { rivals, chronoSeconds }
}
