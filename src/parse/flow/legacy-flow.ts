/** Texts of a flow whose fonts told nothing: converted to Unicode when their letters say that they are in an old code. */
import { type Converted, convertLines } from '../../text/legacy-encoding/convert.js'
import { type Flow, paragraphsIn } from './flow.js'

export function convertFlow(flow: readonly Flow[]): { readonly flow: readonly Flow[]; readonly found: readonly Converted[] } {
  const { lines, found } = convertLines(paragraphsIn(flow))
  if (found.length === 0) return { flow, found }
  let at = 0
  const rewrite = (item: Flow): Flow =>
    item.flow === 'paragraph'
      ? { ...item, text: lines[at++] ?? item.text }
      : { ...item, rows: item.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.map(rewrite) }))) }
  return { flow: flow.map(rewrite), found }
}
