/** The widths of the ten columns, on the screen as on paper (assets/register.css). */
import type { FC } from 'hono/jsx'
import { PRINTED_HEADS } from '../../report/register/printed.js'

export const BookWidths: FC = () => (
  <colgroup>
    {PRINTED_HEADS.map((_, i) => (
      <col class={`c${i + 1}`} />
    ))}
  </colgroup>
)
