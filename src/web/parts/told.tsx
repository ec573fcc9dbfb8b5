/** Text that comes from letters, file names or people: always text, whatever it tries. Signs that turn the direction of writing or cannot be seen become visible. */
import type { FC } from 'hono/jsx'
import { visible } from '../../text/unseen.js'

export { visible }

/** null = nothing is known: an empty cell, never "0" or "null". */
export const Told: FC<{ of: string | number | null | undefined; class?: string }> = ({ of, class: name }) =>
  of === null || of === undefined || of === '' ? null : <bdi class={name}>{visible(String(of))}</bdi>
