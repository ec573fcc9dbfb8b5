/** One commune: what it holds, its way there, what does not fit, where it came from and went, and the letters that speak of it. */
import { addDays } from '../../model/calendar.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { showTitle } from '../../report/communes.report.js'
import { districtOn } from '../../report/picture/district.js'
import { showDay, showSet, showStandard } from '../../report/show.js'
import { showScore } from '../../report/show-score.js'
import { lettersOf } from '../../report/unit/letters.js'
import { type Lineage, lineageOf } from '../../report/unit/kin.js'
import { storyOf } from '../../report/unit/story.js'
import { type CalledUnit, unitCalled } from '../../report/unit/unit-called.js'
import { type Asked, dayIn } from '../asked.js'
import type { Page, Shown } from '../section.js'
import { Criteria } from './criteria.js'
import { Kinship } from './kin.js'
import { Letters } from './letters.js'
import { StoryTable } from './story-table.js'
import { StoryTimeline } from './timeline.js'
import { Discrepancies, risksOf, Targets, Withdrawals } from './verdicts.js'

export const communePage: Page = {
  path: '/xa/:unit',
  title: { vi: 'Xã', en: 'Commune' },
  async show(asked): Promise<Shown> {
    const unit = await unitCalled(asked.view, asked.param('unit'))
    return unit === null ? noSuchUnit(asked) : showUnit(asked, unit)
  },
}

const noSuchUnit = ({ say }: Asked): Shown => ({
  missing: true,
  body: (
    <p>
      {say('Không có xã nào mang mã ấy; hãy tìm xã theo tên ở ', 'No commune has that key; look for it by name in ')}
      <a href="/xa">{say('Xã', 'Communes')}</a>.
    </p>
  ),
})

async function showUnit(asked: Asked, unit: CalledUnit): Promise<Shown> {
  const { view, asOf, say } = asked
  const statuses = await view.statusesOf(unit.key, asOf)
  const lineage = await lineageOf(view, unit.row, asOf)
  const found = await view.discrepanciesOf(unit.key, asOf)
  const contradictions = found.filter((d) => d.kind.startsWith('contradiction/'))
  const questions = found.filter((d) => d.kind.startsWith('question/'))
  const from = dayIn(asked.query('thu'))
  const letters = await lettersOf(view, unit, from)
  return {
    heading: `${unit.row?.kind ?? say('xã', 'commune')} ${unit.named.name}`,
    wide: true,
    body: (
      <div class="commune">
        <Standing {...{ asked, unit, statuses, lineage }} />
        <Stories {...{ asked, unit, ...(await storiesOf(asked, unit)) }} />
        {contradictions.length > 0 && (
          <section id="mau-thuan">
            <h2>{say('Văn bản nói trái nhau', 'Contradictions')}</h2>
            <Discrepancies asked={asked} of={contradictions} />
          </section>
        )}
        {questions.length > 0 && (
          <section>
            <h2>{say('Câu hỏi còn để ngỏ', 'Open questions')}</h2>
            <Discrepancies asked={asked} of={questions} />
          </section>
        )}
        {risksOf(view, statuses).length > 0 && (
          <section>
            <h2>{say('Xét thu hồi: phép tính', 'Withdrawal: the arithmetic')}</h2>
            <Withdrawals asked={asked} statuses={statuses} />
          </section>
        )}
        {(lineage.heirs.length > 0 || lineage.forerunners.length > 0) && (
          <section>
            <h2>{say('Trước và sau sáp nhập', 'Before and after the merger')}</h2>
            <Kinship asked={asked} lineage={lineage} />
          </section>
        )}
        {scored(statuses).length > 0 && (
          <section id="tieu-chi">
            <h2>{say('Từng tiêu chí', 'Criterion by criterion')}</h2>
            {scored(statuses).map((status) => (
              <Criteria {...{ asked, status }} unit={unit.key} />
            ))}
          </section>
        )}
        <section id="van-ban">
          <h2>{say('Văn bản nhắc đến xã này', 'Letters that name it')}</h2>
          <Letters {...{ asked, from }} of={letters} at={asked.at} />
        </section>
      </div>
    ),
  }
}

const scored = (statuses: readonly CommuneStatus[]): readonly CommuneStatus[] =>
  statuses.filter((s) => s.criteria.size > 0 || s.met !== null || s.band !== null)

interface Standing {
  readonly asked: Asked
  readonly unit: CalledUnit
  readonly statuses: readonly CommuneStatus[]
  readonly lineage: Lineage
}

/** Where it lies, whether it still is, and what it holds on the day. */
const Standing = ({ asked: { view, asOf, say, lang }, unit, statuses, lineage }: Standing) => {
  const { named, row } = unit
  const district = named.district ?? districtOn(view.successions, named, asOf)
  const ended = row?.validTo !== null && row?.validTo !== undefined && row.validTo <= asOf ? row.validTo : null
  const on = ended === null ? asOf : addDays(ended, -1)
  const province = row === null ? null : (view.successions.gazetteer.chain(row, on).province?.name ?? null)
  return (
    <>
      <p class="lead">
        {[
          district === null ? null : say(`huyện ${district}`, `district ${district}`),
          province === null ? null : say(`tỉnh ${province}`, province),
        ]
          .filter(Boolean)
          .join(', ')}
        {named.code !== null && say(`, mã ${named.code}`, `, code ${named.code}`)}
        {row === null && say(' (không có trong danh mục đơn vị hành chính)', ' (not in the gazetteer)')}
        {ended !== null &&
          say(`. Không còn từ ${showDay(ended) ?? ''}`, `. No more since ${showDay(ended) ?? ''}`) +
            (lineage.heirs.length > 0
              ? say(`, nay thuộc ${lineage.heirs.map((h) => `${h.unit.kind} ${h.unit.name}`).join(', ')}`, '')
              : '')}
      </p>
      {statuses.length === 0 ? (
        <p class="nothing">
          {say('Chưa văn bản nào nói danh hiệu, số tiêu chí hay mục tiêu của xã này.', 'No letter tells of its title, score or target.')}
        </p>
      ) : (
        <ul class="now">
          {statuses.map((s) => (
            <li>
              <b>{showSet(s.set, s.standard, lang)}</b>
              {': '}
              {[
                showScore(s) === null
                  ? null
                  : say(
                      `đạt ${showScore(s) ?? ''} tiêu chí (${showDay(s.scoreAsOf) ?? ''})`,
                      `${showScore(s) ?? ''} met (${showDay(s.scoreAsOf) ?? ''})`,
                    ),
                showTitle(s, lang),
                ...s.target.flatMap((t) =>
                  t.year === null ? [] : [say(`mục tiêu ${showStandard(t.standard, lang)} năm ${t.year}`, `target ${t.year}`)],
                ),
              ]
                .filter(Boolean)
                .join('; ')}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

async function storiesOf({ view, asOf }: Asked, { key }: CalledUnit) {
  return { ...(await storyOf(view, key, asOf)), verdicts: await view.targetsOf(key, asOf) }
}

interface StoriesShown extends Awaited<ReturnType<typeof storiesOf>> {
  readonly asked: Asked
}

const Stories = ({ asked, stories, verdicts, more }: StoriesShown) => {
  const { say, lang } = asked
  if (stories.length === 0) return null
  return (
    <section>
      <h2>{say('Danh hiệu, số tiêu chí, mục tiêu theo thời gian', 'Title, score and target in time')}</h2>
      {stories.map((story) => (
        <>
          <h3>{showStandard(story.standard, lang)}</h3>
          <StoryTimeline {...{ asked, story }} verdicts={verdicts.filter((v) => v.standard === story.standard)} />
          <StoryTable {...{ asked, story }} name={showStandard(story.standard, lang)} />
        </>
      ))}
      {more && <p class="more">{say('Còn nhiều lời nữa; xem Báo cáo › Một xã, từng câu.', 'There is more; see the report.')}</p>}
      {verdicts.length > 0 && (
        <>
          <h2>{say('Mục tiêu và điều đã thấy', 'Targets and what was shown')}</h2>
          <Targets asked={asked} verdicts={verdicts} />
        </>
      )}
    </section>
  )
}
