/** Tables in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(line), ''].join('\n')
}

/** A share as a percentage with one digit behind the point, none where it is whole. */
export const percent = (share: number): string => (100 * share).toFixed(1).replace(/\.0$/, '')
