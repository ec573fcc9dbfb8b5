/** Tables in Markdown, as bench/README.md keeps them; and what stands over them: the machine, the day, the versions. */
import { cpus, totalmem } from 'node:os'

export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

export function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.version}`
}

export const figure = (value: number | null, digits = 1): string => (value === null ? 'not measured' : value.toFixed(digits))
