/** A page as its text: paragraphs and tables as the document has them, values marked. Shown where there is no picture. */
import type { Child, FC } from 'hono/jsx'
import type { ParsedDocument } from '../../model/parsed-document.js'
import type { Span } from '../../model/span.js'
import { visible } from '../parts/told.js'
import { cutByMarks, type Mark } from './marks.js'
import type { Block } from './text-blocks.js'

interface Sheet {
  readonly document: ParsedDocument
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
}

export const TextSheet: FC<Sheet> = ({ document, blocks, marks }) => {
  const place = { document, marks, target: marks.find((m) => m.kind === 'here')?.span.start ?? null }
  return (
    <div class="sheet text">
      {inTables(blocks).map((part) =>
        part.table === null ? (
          part.blocks.map(({ span }) => (
            <p>
              <Stretch span={span} {...place} />
            </p>
          ))
        ) : (
          <table>
            <tbody>
              {part.blocks.map(({ row }) => (
                <tr>
                  {(row?.cells ?? []).map((cell) => (
                    <td colspan={cell.columns > 1 ? cell.columns : undefined} rowspan={cell.rows > 1 ? cell.rows : undefined}>
                      <Stretch span={cell.span} {...place} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      )}
    </div>
  )
}

/** Rows of one table beside each other again. */
function inTables(blocks: readonly Block[]): { readonly table: number | null; readonly blocks: readonly Block[] }[] {
  const parts: { table: number | null; blocks: Block[] }[] = []
  for (const block of blocks) {
    const [table, last] = [block.row?.table ?? null, parts.at(-1)]
    if (last?.table === table) last.blocks.push(block)
    else parts.push({ table, blocks: [block] })
  }
  return parts
}

interface Place {
  readonly span: Span
  readonly document: ParsedDocument
  readonly marks: readonly Mark[]
  /** Where the value asked for begins: there the page is scrolled to. */
  readonly target: number | null
}

const Stretch: FC<Place> = ({ span, document: { text }, marks, target }) => (
  <bdi>
    {cutByMarks(span, marks).map(({ span: { start, end }, mark }) => {
      const words = inLines(visible(text.slice(start, end)))
      if (mark === null) return words
      return (
        <mark class={mark.kind} id={start === target ? 'cho' : undefined}>
          {words}
        </mark>
      )
    })}
  </bdi>
)

const inLines = (text: string): Child[] => text.split('\n').flatMap((line, i): Child[] => (i === 0 ? [line] : [<br />, line]))
