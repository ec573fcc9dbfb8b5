/** Title, score and target on one line of time, drawn here; the table under it says the same in words. */
import type { FC } from 'hono/jsx'
import { daysBetween, type Day } from '../../model/calendar.js'
import type { TargetVerdict } from '../../model/target-verdict.js'
import { inWords } from '../../report/claim-words.js'
import type { Story, StoryEvent, StoryTrack } from '../../report/unit/story.js'
import { showDay, showStandard } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { visible } from '../parts/told.js'
import { saidPath } from '../picture/links.js'
import { apart } from './apart.js'

interface Timeline {
  readonly asked: Asked
  readonly story: Story
  readonly verdicts: readonly TargetVerdict[]
}

const [LEFT, WIDTH, RIGHT] = [110, 1100, 30]
const LANES: Readonly<Record<StoryTrack, { readonly top: number; readonly high: number }>> = {
  title: { top: 10, high: 34 },
  score: { top: 54, high: 76 },
  target: { top: 140, high: 34 },
}
const BOTTOM = 180

/** Points closer than that share one label. */
const ROOM = 46

export const StoryTimeline: FC<Timeline> = ({ asked, story, verdicts }) => {
  const { say, lang, asOf } = asked
  const dated = story.events.flatMap((e) => (e.day === null ? [] : [{ ...e, day: e.day }]))
  if (dated.length === 0) return null
  const years = yearsOf(dated, verdicts, asOf)
  const x = scale(years)
  const name = say(`Dòng thời gian ${showStandard(story.standard, lang)}`, `Timeline, ${showStandard(story.standard, lang)}`)
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${BOTTOM + 24}`} role="group" aria-label={name}>
      <Years years={years} x={x} />
      <LaneNames asked={asked} />
      <line class="today" x1={x(asOf)} x2={x(asOf)} y1={4} y2={BOTTOM} />
      <Titles asked={asked} events={dated.filter((e) => e.track === 'title')} x={x} />
      <Scores asked={asked} events={dated.filter((e) => e.track === 'score')} x={x} />
      <Targets asked={asked} events={dated.filter((e) => e.track === 'target')} verdicts={verdicts} x={x} />
    </svg>
  )
}

type Dated = StoryEvent & { readonly day: Day }
type Scale = (day: Day) => number

/** Whole years, from the first word to the day asked about or the last year aimed at. */
function yearsOf(events: readonly Dated[], verdicts: readonly TargetVerdict[], asOf: Day): readonly number[] {
  const first = Math.min(...events.map(({ day }) => Number(day.slice(0, 4))))
  const last = Math.max(
    Number(asOf.slice(0, 4)),
    ...events.map(({ day }) => Number(day.slice(0, 4))),
    ...verdicts.map((v) => Math.min(v.year, 2100)),
  )
  return Array.from({ length: Math.min(last - first, 80) + 1 }, (_, i) => first + i)
}

function scale(years: readonly number[]): Scale {
  const [first, last] = [`${years[0] ?? 2000}-01-01`, `${years.at(-1) ?? 2000}-12-31`]
  const days = Math.max(1, daysBetween(first, last))
  return (day) => Math.round((LEFT + ((WIDTH - LEFT - RIGHT) * daysBetween(first, day)) / days) * 10) / 10
}

const Years: FC<{ years: readonly number[]; x: Scale }> = ({ years, x }) => {
  const step = Math.ceil(years.length / 16)
  return (
    <g class="years">
      {years.map((year) => (
        <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1={4} y2={BOTTOM} />
      ))}
      {years
        .filter((_, i) => i % step === 0)
        .map((year) => (
          <text x={x(`${year}-01-01`) + 4} y={BOTTOM + 16}>
            {year}
          </text>
        ))}
    </g>
  )
}

const LaneNames: FC<{ asked: Asked }> = ({ asked: { say } }) => (
  <g class="lanes">
    {(
      [
        ['title', say('Danh hiệu', 'Title')],
        ['score', say('Số tiêu chí', 'Score')],
        ['target', say('Mục tiêu', 'Target')],
      ] as const
    ).map(([track, name]) => (
      <>
        <text x={4} y={LANES[track].top + LANES[track].high / 2 + 5}>
          {name}
        </text>
        <line x1={LEFT} x2={WIDTH - RIGHT} y1={LANES[track].top + LANES[track].high} y2={LANES[track].top + LANES[track].high} />
      </>
    ))}
  </g>
)

interface Lane {
  readonly asked: Asked
  readonly events: readonly Dated[]
  readonly x: Scale
}

const told = ({ lang }: Asked, { statement }: StoryEvent): string =>
  visible(`${showDay(statement.asOf) ?? ''}: ${inWords(statement.claim, statement.standard)[lang]} (${statement.number ?? statement.file})`)

/** A mark that opens its sentence. */
const Mark: FC<{ asked: Asked; of: Dated; children?: unknown }> = ({ asked, of, children }) => (
  <a href={saidPath(of.statement)} aria-label={told(asked, of)}>
    <title>{told(asked, of)}</title>
    {children}
  </a>
)

/** Held from its day until it is taken; a proposal is a point and no title. */
const Titles: FC<Lane> = ({ asked, events, x }) => {
  const { top, high } = LANES.title
  const middle = top + high / 2
  const marks = events.map((e) => {
    const value = e.statement.claim.property === 'title' ? e.statement.claim.value : 'proposed'
    return { e, value, at: x(e.day), alike: value }
  })
  const drawn = apart(marks)
  return (
    <g class="titles">
      {drawn.map(({ e, value }, i) => {
        const end = drawn.slice(i + 1).find((n) => n.value !== 'proposed')?.e
        return (
          <Mark asked={asked} of={e}>
            {value === 'recognised' && <line class="held" x1={x(e.day)} x2={x(end?.day ?? asked.asOf)} y1={middle} y2={middle} />}
            <circle class={value} cx={x(e.day)} cy={middle} r={7} />
          </Mark>
        )
      })}
    </g>
  )
}

const Scores: FC<Lane> = ({ asked, events, x }) => {
  const { top, high } = LANES.score
  const most = Math.max(1, ...events.map((e) => heightOf(e)?.of ?? 0))
  const points = events.flatMap((e) => {
    const height = heightOf(e)
    const alike = height?.words ?? ''
    return height === null ? [] : [{ e, height, alike, at: x(e.day), y: top + high - 4 - (high - 24) * (height.high / most) }]
  })
  let labelled = -ROOM
  return (
    <g class="scores">
      {apart(points).map(({ e, height, at, y }) => {
        const own = at - labelled >= ROOM
        if (own) labelled = at
        return (
          <Mark asked={asked} of={e}>
            {height.low < height.high && (
              <line class="band" x1={at} x2={at} y1={y} y2={top + high - 4 - (high - 24) * (height.low / most)} />
            )}
            <circle class={height.low < height.high ? 'group' : 'count'} cx={at} cy={y} r={6} />
            {own && (
              <text x={at} y={y - 10} text-anchor="middle">
                {height.words}
              </text>
            )}
          </Mark>
        )
      })}
    </g>
  )
}

/** How high a score stands; null for a claim that names no number. */
function heightOf({
  statement: { claim },
}: StoryEvent): { readonly low: number; readonly high: number; readonly of: number; readonly words: string } | null {
  if (claim.property === 'band') {
    const [low, high] = claim.value
    return { low, high, of: high, words: low === high ? String(low) : `${low}-${high}` }
  }
  if (claim.property !== 'count') return null
  const { met, unmet, total } = claim.value
  const high = met ?? (total !== null && unmet !== null ? total - unmet : null)
  return high === null ? null : { low: high, high, of: total ?? high, words: total === null ? String(high) : `${high}/${total}` }
}

/** From the day it was set to the end of its year, where it is judged. */
const Targets: FC<Lane & { verdicts: readonly TargetVerdict[] }> = ({ asked, events, verdicts, x }) => {
  const { top, high } = LANES.target
  const middle = top + high / 2
  const marks = events.map((e) => {
    const year = e.statement.claim.property === 'target' ? e.statement.claim.value.year : null
    return { e, year, at: x(e.day), alike: String(year) }
  })
  return (
    <g class="targets">
      {apart(marks).map(({ e, year }) => {
        const verdict = verdicts.find((v) => v.year === year)
        const end = year === null || year > 2100 ? null : x(`${year}-12-31`)
        return (
          <Mark asked={asked} of={e}>
            {end !== null && <line class="until" x1={x(e.day)} x2={Math.max(end, x(e.day))} y1={middle} y2={middle} />}
            <circle class="set" cx={x(e.day)} cy={middle} r={5} />
            {end !== null && <path class={verdict?.verdict ?? 'open'} d={`M ${end} ${middle - 8} l 8 8 l -8 8 l -8 -8 z`} />}
          </Mark>
        )
      })}
    </g>
  )
}
