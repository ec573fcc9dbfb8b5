/** Where a commune lies, whether it still is, and what it holds on the day. */
import { addDays } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { showTitle } from '../../report/communes.report.js'
import { districtOn } from '../../report/picture/district.js'
import { showDay, showStandard } from '../../report/show.js'
import { showCountedBy, showScore } from '../../report/show-score.js'
import type { Lineage } from '../../report/unit/kin.js'
import type { CalledUnit } from '../../report/unit/unit-called.js'
import type { Asked } from '../asked.js'
import { visible } from '../parts/told.js'

interface Standing {
  readonly asked: Asked
  readonly unit: CalledUnit
  readonly statuses: readonly CommuneStatus[]
  readonly lineage: Lineage
}

export const Standing = ({ asked, unit, statuses, lineage }: Standing) => (
  <>
    <p class="lead">{whereOf(asked, unit, lineage)}</p>
    {statuses.length === 0 ? (
      <p class="nothing">
        {asked.say(
          'Chưa văn bản nào nói danh hiệu, số tiêu chí hay mục tiêu của xã này.',
          'No letter tells of its title, score or target.',
        )}
      </p>
    ) : (
      <ul class="standing">
        {statuses.map((s) => (
          <li>
            <b>{showCountedBy(s, asked.lang)}</b>
            {': '}
            {nowOf(asked, s)}
          </li>
        ))}
      </ul>
    )}
  </>
)

function whereOf({ view, asOf, say }: Asked, { named, row }: CalledUnit, { heirs }: Lineage): string {
  const district = named.district ?? districtOn(view.successions, named, asOf)
  const ended = row !== null && row.validTo !== null && row.validTo <= asOf ? row.validTo : null
  const on = ended === null ? asOf : addDays(ended, -1)
  const province = row === null ? undefined : view.successions.gazetteer.chain(row, on).province
  const pieces = [
    district === null ? null : say(`huyện ${district}`, `${district} district`),
    province ? `${province.kind} ${province.name}` : null,
    named.code === null ? null : say(`mã ${named.code}`, `code ${named.code}`),
    row === null ? say('không có trong danh mục đơn vị hành chính', 'not in the gazetteer') : null,
    ended === null ? null : say(`không còn từ ${showDay(ended) ?? ''}`, `no more since ${showDay(ended) ?? ''}`),
    heirs.length === 0 ? null : say('nay thuộc ', 'now in ') + heirs.map((h) => `${h.unit.kind} ${h.unit.name}`).join(', '),
  ]
  return visible(pieces.filter((piece) => piece !== null).join(', '))
}

function nowOf({ say, lang }: Asked, s: CommuneStatus): string {
  const [score, day] = [showScore(s), showDay(s.scoreAsOf)]
  const of = day === null ? '' : ` (${day})`
  const pieces = [
    score === null ? null : say(`đạt ${score} tiêu chí${of}`, `${score} met${of}`),
    showTitle(s, lang),
    ...s.target.flatMap(({ standard, year }) =>
      year === null ? [] : [say(`mục tiêu ${showStandard(standard, lang)} năm ${year}`, `target ${showStandard(standard, lang)} ${year}`)],
    ),
  ]
  return pieces.filter((piece) => piece !== null).join('; ') || say('chưa in số', 'no count printed')
}
