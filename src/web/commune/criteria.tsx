/** Each criterion of a set with the word that holds and its sentence: what a cell of the picture stands on. */
import type { FC } from 'hono/jsx'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import { saysMet } from '../../model/statement.js'
import { sizeOf } from '../../report/picture/totals.js'
import { showDay, showLetter, showSet } from '../../report/show.js'
import { showScore } from '../../report/show-score.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'
import { missingPath, saidPath } from '../picture/links.js'
import { clipped } from './clipped.js'

export const Criteria: FC<{ asked: Asked; unit: string; status: CommuneStatus }> = ({ asked, unit, status }) => {
  const { view, say, lang } = asked
  const { set, standard, criteria, total } = status
  const known = set === null ? null : view.criteria.byId(set)
  const size = known ? sizeOf(known.criteria.length, [], 0) : Math.max(total ?? 0, ...criteria.keys())
  const name = showSet(set, standard, lang)
  return (
    <>
      <h3>
        {name}: {showScore(status) ?? say('chưa in số', 'no count')}{' '}
        {status.scoreAsOf !== null && say(`(số liệu ${showDay(status.scoreAsOf) ?? ''})`, `(as of ${showDay(status.scoreAsOf) ?? ''})`)}{' '}
        {set !== null && <a href={missingPath(asked, { unit, set })}>{say('còn thiếu gì', 'what is missing')}</a>}
      </h3>
      {criteria.size === 0 ? (
        <p class="nothing">{say('Chưa văn bản nào nói từng tiêu chí.', 'No letter tells of single criteria.')}</p>
      ) : (
        <div class="scroll story" tabindex={0} role="region" aria-label={name}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Tiêu chí', 'Criterion')}</th>
                <th scope="col">{say('Đạt', 'Met')}</th>
                <th scope="col">{say('Tính đến', 'As of')}</th>
                <th scope="col">{say('Văn bản', 'Letter')}</th>
                <th scope="col">{say('Câu làm chứng', 'Sentence')}</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: size }, (_, i) => i + 1).map((no) => (
                <Row no={no} name={known?.criteria.find((c) => c.no === no)?.name ?? ''} of={criteria.get(no)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

type Said = CommuneStatus['criteria'] extends ReadonlyMap<number, infer S> ? S : never

const Row: FC<{ no: number; name: string; of: Said | undefined }> = ({ no, name, of }) => {
  const met = of !== undefined && saysMet(of.claim)
  return (
    <tr>
      <th scope="row">
        {no} {name}
      </th>
      <td class={of === undefined ? undefined : (of.proof?.confidence ?? 0) < DOUBTFUL ? 'doubtful' : met ? undefined : 'bad'}>
        {of === undefined ? null : met ? 'Đ' : 'CĐ'}
      </td>
      <td>{showDay(of?.asOf ?? null)}</td>
      <td>
        {of !== undefined && (
          <a href={saidPath(of)}>
            <Told of={showLetter({ number: of.number ?? null, file: of.file })} />
          </a>
        )}
      </td>
      <td class="quote">
        <Told of={clipped(of?.proof?.sentence)} />
      </td>
    </tr>
  )
}
