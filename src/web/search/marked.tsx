/** A stretch of a letter with what was found in it. */
import type { FC } from 'hono/jsx'
import type { SearchHit } from '../../store/store.js'
import { visible } from '../parts/told.js'

export const Marked: FC<{ text: string; marks: SearchHit['marks'] }> = ({ text, marks }) => {
  const pieces = marks.map(({ start, end }, i) => ({ before: text.slice(marks[i - 1]?.end ?? 0, start), found: text.slice(start, end) }))
  return (
    <bdi>
      …
      {pieces.map(({ before, found }) => (
        <>
          {visible(before)}
          <mark>{visible(found)}</mark>
        </>
      ))}
      {visible(text.slice(marks.at(-1)?.end ?? 0))}…
    </bdi>
  )
}
