/** What kinds there are to look at, and how many of each came today. */
import type { FC } from 'hono/jsx'
import { type Asked, withQuery } from '../asked.js'
import { type Kind, KINDS } from './kinds.js'
import { MOST_COUNTED, type Seen } from './seen.js'

export const Counts: FC<{ asked: Asked; seen: Seen }> = ({ asked, seen }) => (
  <ul>
    <li>
      <Choice asked={asked} name={null} isChosen={seen.kind === null} label={asked.say('Tất cả', 'All')} today={null} />
    </li>
    {KINDS.map((kind) => (
      <li>
        <Choice
          asked={asked}
          name={kind.name}
          isChosen={seen.kind === kind}
          label={kind.label[asked.lang]}
          today={kind.toLookAt ? null : todayOf(kind, seen)}
        />
      </li>
    ))}
  </ul>
)

/** Null where none came. */
function todayOf({ kind }: Kind, { counts }: Seen): string | null {
  const count = counts.get(kind) ?? 0
  return count === 0 ? null : count >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(count)
}

const Choice: FC<{ asked: Asked; name: string | null; isChosen: boolean; label: string; today: string | null }> = ({
  asked,
  name,
  isChosen,
  label,
  today,
}) => {
  const path = withQuery(`/?${asked.at.split('?')[1] ?? ''}`, { loai: name, truoc: null, dau: null })
  return (
    <a id={`loc-${name ?? 'tat-ca'}`} href={path} aria-current={isChosen ? 'true' : undefined}>
      {label}
      {today !== null && <span class="count">{asked.say(` ${today} hôm nay`, ` ${today} today`)}</span>}
    </a>
  )
}
