/** The same as the timeline, in words: each with its sentence. */
import type { FC } from 'hono/jsx'
import { DOUBTFUL } from '../../model/proof-of.js'
import { inWords } from '../../report/claim-words.js'
import { showDay, showLetter } from '../../report/show.js'
import type { Story, StoryTrack } from '../../report/unit/story.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'
import { saidPath } from '../picture/links.js'
import { clipped } from './clipped.js'

/** The newest; older ones stand in the report. */
const MOST = 80

export const StoryTable: FC<{ asked: Asked; story: Story; name: string }> = ({ asked, story, name }) => {
  const { say, lang } = asked
  const tracks: Readonly<Record<StoryTrack, string>> = {
    title: say('danh hiệu', 'title'),
    score: say('số tiêu chí', 'score'),
    target: say('mục tiêu', 'target'),
  }
  const shown = story.events.slice(-MOST)
  return (
    <div class="scroll story" tabindex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Ngày', 'Day')}</th>
            <th scope="col">{say('Việc', 'Track')}</th>
            <th scope="col">{say('Văn bản nói', 'Says')}</th>
            <th scope="col">{say('Văn bản', 'Letter')}</th>
            <th scope="col">{say('Câu làm chứng', 'Sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ track, statement: s }) => (
            <tr>
              <td>{showDay(s.asOf)}</td>
              <td>{tracks[track]}</td>
              <td class={(s.proof?.confidence ?? 0) < DOUBTFUL ? 'doubtful' : undefined}>
                <Told of={inWords(s.claim, s.standard)[lang]} />
              </td>
              <td>
                <a href={saidPath(s)}>
                  <Told of={showLetter({ number: s.number ?? null, file: s.file })} />
                </a>
              </td>
              <td class="quote">
                <Told of={clipped(s.proof?.sentence)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {story.events.length > MOST && (
        <p class="more">
          {say(`Đây là ${MOST} lời mới nhất; tất cả ở Báo cáo › Một xã, từng câu.`, `The newest ${MOST}; all are in the report.`)}
        </p>
      )}
    </div>
  )
}
