/** Its way in time, and its targets against what was shown. */
import { showStandard } from '../../report/show.js'
import type { UnitTold } from '../../report/report.js'
import { storiesOf } from '../../report/unit/story.js'
import type { Asked } from '../asked.js'
import { StoryTable } from './story-table.js'
import { StoryTimeline } from './timeline.js'
import { Targets } from './verdicts.js'

export const Stories = ({ asked, told }: { readonly asked: Asked; readonly told: UnitTold }) => {
  const { say, lang, asOf } = asked
  const [stories, verdicts] = [storiesOf(told.statements, asOf), told.targets]
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
      {verdicts.length > 0 && (
        <>
          <h2>{say('Mục tiêu và điều đã thấy', 'Targets and what was shown')}</h2>
          <Targets asked={asked} verdicts={verdicts} />
        </>
      )}
    </section>
  )
}
