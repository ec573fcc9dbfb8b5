/** A value of a letter in a pack: the value and its pieces, each with its sentences, how sure, by which rule; what else it could be. */
import type { FC } from 'hono/jsx'
import { DOUBTFUL } from '../../model/proof-of.js'
import type { PackValue } from '../../pipeline/pack/pack.js'
import { shownPlace, shownValue } from '../../pipeline/words/shown.js'
import { Told } from '../parts/told.js'
import type { Paper } from './paper.js'

type Value = PackValue['values'][number]

export const ValueBody: FC<{ value: PackValue; paper: Paper }> = ({ value, paper }) => {
  const { speech, say, most } = paper
  const { letter, values, missing, problems } = value
  return (
    <section class="claim">
      <h2>
        <Told
          of={[letter.number ?? letter.file, value.at === '' ? null : shownPlace(value.at, speech.explain)].filter(Boolean).join(' · ')}
        />
      </h2>
      <dl class="values">
        {values.slice(0, most).map((one) => (
          <One value={one} letter={letter.id} paper={paper} />
        ))}
        {missing.map(({ at, reason }) => (
          <>
            <dt>{shownPlace(at, speech.explain)}</dt>
            <dd>
              {say('để trống: ', 'blank: ')}
              {Object.entries(speech.explain.reasons).find(([code]) => code === reason)?.[1] ?? reason}
            </dd>
          </>
        ))}
      </dl>
      {values.length > most && (
        <p class="more">
          {say(`Còn ${values.length - most} giá trị nữa, có đủ trong tệp tải về.`, `${values.length - most} more values are in the file.`)}
        </p>
      )}
      {problems.map(({ says }) => (
        <p class="doubtful">
          {speech.explain.mismatch}: <Told of={says} />
        </p>
      ))}
    </section>
  )
}

const One: FC<{ value: Value; letter: string; paper: Paper }> = ({ value: { at, value, evidence, sentences, rivals }, letter, paper }) => {
  const { speech, linkTo } = paper
  return (
    <>
      <dt>{shownPlace(at, speech.explain)}</dt>
      <dd>
        <Told of={shownValue(value, speech.words.nothing)} />
        {evidence.map((e, i) => (
          <>
            <blockquote>
              {linkTo === null ? (
                <Told of={`«${sentences[i] ?? e.quote}»`} />
              ) : (
                <a href={linkTo(letter, e)}>
                  <Told of={`«${sentences[i] ?? e.quote}»`} />
                </a>
              )}
            </blockquote>
            <p class="recorded">
              <Told of={recorded(e, paper)} />
            </p>
          </>
        ))}
        {rivals.map((rival) => (
          <p class="doubtful">
            <Told of={speech.explain.rival(shownValue(rival.value, speech.words.nothing))} />
          </p>
        ))}
      </dd>
    </>
  )
}

/** Page, what was read, by which rule, how sure, how often that rule was right. */
function recorded({ page, quote, rule, confidence, reliability }: Value['evidence'][number], { say, lang }: Paper): string {
  const sure = lang === 'vi' ? String(confidence).replace('.', ',') : String(confidence)
  return [
    say(`trang ${page}, đọc được "${quote}"`, `page ${page}, read "${quote}"`),
    say(`quy tắc ${rule}`, `rule ${rule}`),
    say(`độ tin ${sure}`, `confidence ${sure}`),
    confidence < DOUBTFUL && say('NGHI NGỜ – xin đối chiếu', 'DOUBTFUL – please compare'),
    reliability && say(`cách đọc này đúng ${reliability.right}/${reliability.n} lần trên thư thử`, `right ${reliability.right} of ${reliability.n} times on letters with known answers`), // prettier-ignore
  ]
    .filter(Boolean)
    .join('; ')
}
