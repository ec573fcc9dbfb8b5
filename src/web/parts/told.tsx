/** Text that comes from letters, file names or people: always text, whatever it tries. Signs that turn the direction of writing or cannot be seen become visible. */
import type { FC } from 'hono/jsx'

/** Controls, signs of direction, and those without width that hide text between others. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

export const visible = (text: string): string => text.replace(UNSEEN, '\uFFFD')

/** null = nothing is known: an empty cell, never "0" or "null". */
export const Told: FC<{ of: string | number | null | undefined; class?: string }> = ({ of, class: name }) =>
  of === null || of === undefined || of === '' ? null : <bdi class={name}>{visible(String(of))}</bdi>
