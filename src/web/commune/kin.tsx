/** Before and after a merger, side by side. */
import type { FC } from 'hono/jsx'
import type { Kin, Lineage } from '../../report/unit/kin.js'
import { showTitle } from '../../report/communes.report.js'
import { showCountedBy, showScore } from '../../report/show-score.js'
import { showDay } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import { unitPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { timesOf } from '../picture/links.js'

export const Kinship: FC<{ asked: Asked; lineage: Lineage }> = ({ asked, lineage: { heirs, forerunners } }) => {
  const { say } = asked
  return (
    <>
      {heirs.length > 0 && (
        <>
          <h3>{say('Nay thuộc', 'Now in')}</h3>
          <KinList asked={asked} kin={heirs} when={(day) => say(`từ ${day}`, `from ${day}`)} />
        </>
      )}
      {forerunners.length > 0 && (
        <>
          <h3>{say('Từ các xã', 'Made of')}</h3>
          <KinList asked={asked} kin={forerunners} when={(day) => say(`đến hết ngày trước ${day}`, `until ${day}`)} />
        </>
      )}
      <p class="more">
        {say(
          'Số liệu của xã nào đứng tên xã ấy: không cộng, không chuyển từ xã cũ sang xã mới.',
          'What is told of one stays its own: nothing is summed or carried over.',
        )}
      </p>
    </>
  )
}

const KinList: FC<{ asked: Asked; kin: readonly Kin[]; when: (day: string) => string }> = ({ asked, kin, when }) => (
  <ul class="kin">
    {kin.map(({ unit, key, whole, day, same, statuses }) => (
      <li>
        <a href={withQuery(unitPath(key), timesOf(asked))}>
          {unit.kind} <Told of={unit.name} />
        </a>
        {day !== null && ` (${when(showDay(day) ?? '')})`}
        {same && asked.say(', cùng một xã đổi tên, loại hoặc mã', ', the same unit under another name, kind or code')}
        {!whole && asked.say(', một phần hoặc chưa rõ phần nào', ', in part, or not known which')}
        {': '}
        {statuses.length === 0
          ? asked.say('chưa văn bản nào nói', 'no letter tells')
          : statuses
              .map((s) => [showCountedBy(s, asked.lang), showScore(s), showTitle(s, asked.lang)].filter(Boolean).join(' '))
              .join('; ')}
      </li>
    ))}
  </ul>
)
