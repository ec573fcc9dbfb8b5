/** An answer of a report as a table: what its columns show, each cell as text. */
import type { FC } from 'hono/jsx'
import type { Lang, Shown, Table } from '../../report/report.js'
import { Told } from './told.js'

export const AnswerTable: FC<{ table: Table; rows: readonly object[]; lang: Lang; caption: string }> = ({ table, rows, lang, caption }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={caption}>
    <table>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col">{column.title[lang]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {table.cells(row, lang).map((cell) => (
              <Cell of={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const Cell: FC<{ of: Shown }> = ({ of }) => (
  <td class={typeof of === 'number' ? 'number' : undefined}>
    <Told of={of} />
  </td>
)
