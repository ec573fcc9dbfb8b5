/** Every letter that names the commune, by day. */
import type { FC } from 'hono/jsx'
import type { LettersOf } from '../../report/unit/letters.js'
import { showDay, showLetter } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { clipped } from './clipped.js'

export const Letters: FC<{ asked: Asked; of: LettersOf; from: string | null }> = ({ asked: { say, at: here }, of, from }) => (
  <>
    {of.mentions.length === 0 ? (
      <p class="nothing">{say('Không có văn bản nào.', 'No letters.')}</p>
    ) : (
      <div class="scroll story" tabindex={0} role="region" aria-label={say('Văn bản nhắc đến', 'Letters')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Ngày', 'Day')}</th>
              <th scope="col">{say('Số ký hiệu', 'Number')}</th>
              <th scope="col">{say('Cơ quan', 'Issuer')}</th>
              <th scope="col">{say('Câu nhắc đến', 'Sentence')}</th>
            </tr>
          </thead>
          <tbody>
            {of.mentions.map(({ letter, proof }) => (
              <tr>
                <td>{showDay(letter.date)}</td>
                <td>
                  <a href={letterPath(letter.id)}>
                    <Told of={showLetter(letter)} />
                  </a>
                </td>
                <td>
                  <Told of={letter.issuer} />
                </td>
                <td class="quote">
                  <Told of={clipped(proof?.sentence)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
    <p class="more">
      {from !== null && <a href={`${withQuery(here, { thu: null })}#van-ban`}>{say('‹ từ văn bản đầu tiên ', '‹ from the first ')}</a>}
      {of.next !== null && (
        <a href={`${withQuery(here, { thu: of.next })}#van-ban`} rel="next">
          {say(`xem tiếp từ ngày ${showDay(of.next) ?? ''} ›`, `go on from ${showDay(of.next) ?? ''} ›`)}
        </a>
      )}
    </p>
  </>
)
