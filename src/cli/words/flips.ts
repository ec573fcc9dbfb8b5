/** What another reading changes, as lines. */
import type { LetterFlips } from '../../pipeline/trial.js'
import type { CellFlip } from '../../reconcile/rebuilt/status-flips.js'
import { showSet } from '../../report/show.js'
import type { Call } from '../command.js'
import { sameClaim, shownPlace, shownStatement, shownValue } from '../../pipeline/words/shown.js'

/** The letter, then a line for each value; claims about communes that follow from no value told. */
export function flipLines({ say, lang, terminal }: Call, { file, id, flips, gone, come, whole }: LetterFlips): string[] {
  const { words, explain } = say
  const pages = id.includes('#') ? ` (${explain.page} ${id.slice(id.indexOf('#') + 1)})` : ''
  const head = terminal.bold(`${file}${pages}`) + (whole === null ? '' : `: ${words.rebuild[whole]}`)
  const shown = (value: unknown): string => shownValue(value, words.nothing)
  const values =
    whole === null ? flips.map((f) => `  ${shownPlace(f.at, explain)}: ${whereApart(shown(f.before), shown(f.after)).join(' → ')}`) : []
  const lost = gone.filter((s) => !come.some((t) => sameClaim(s, t))).map((s) => `  − ${shownStatement(s, words, lang)}`)
  const won = come.filter((s) => !gone.some((t) => sameClaim(s, t))).map((s) => `  + ${shownStatement(s, words, lang)}`)
  return [head, ...values, ...lost, ...won]
}

/** Two long texts, cut to where they part. */
export function whereApart(a: string, b: string): readonly [string, string] {
  let [start, end] = [0, 0]
  while (start < a.length && a[start] === b[start]) start++
  const most = Math.min(a.length, b.length) - start
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return [cut(a, start, end), cut(b, start, end)]
}

const AROUND = 40

function cut(text: string, start: number, end: number): string {
  if (text.length <= 2 * AROUND) return text
  const [from, to] = [start > AROUND ? start - AROUND : 0, text.length - (end > AROUND ? end - AROUND : 0)]
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

/** "Phú Lương, NTM 2021-2025: tiêu chí 3: đạt → chưa đạt". */
export function cellLine({ say: { words }, lang }: Call, { unit, standard, set, cell, before, after }: CellFlip): string {
  const name = /^\d+$/.test(cell) ? words.criterion(Number(cell)) : (words.rebuild.cells[cell] ?? cell)
  const shown = (value: unknown): string => {
    const told = shownValue(value, words.nothing)
    return words.rebuild.values[told] ?? told
  }
  return `${unit.name}, ${showSet(set, standard, lang)}: ${name}: ${shown(before)} → ${shown(after)}`
}
