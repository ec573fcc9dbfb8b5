/** Its way in time, and its targets against what was shown. */
import { showStandard } from '../../report/show.js'
import { storyOf } from '../../report/unit/story.js'
import type { CalledUnit } from '../../report/unit/unit-called.js'
import type { Asked } from '../asked.js'
import { StoryTable } from './story-table.js'
import { StoryTimeline } from './timeline.js'
import { Targets } from './verdicts.js'

export async function storiesOf({ view, asOf }: Asked, { key }: CalledUnit) {
  return { ...(await storyOf(view, key, asOf)), verdicts: await view.targetsOf(key, asOf) }
}

interface StoriesShown extends Awaited<ReturnType<typeof storiesOf>> {
  readonly asked: Asked
}

export const Stories = ({ asked, stories, verdicts, more }: StoriesShown) => {
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
