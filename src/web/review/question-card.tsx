/** The card of one question: where to look, what stands there, and a field that stands ready. */
import type { FC } from 'hono/jsx'
import { placeOf } from '../../pipeline/questions/place-of.js'
import { type AnyQuestion, refusalOf } from '../../pipeline/questions/question-at.js'
import type { Asked } from '../asked.js'
import { headingOf } from '../letter/heading.js'
import { nameOf } from '../letter/labels.js'
import { proofsOf } from '../letter/marks.js'
import type { OpenLetter } from '../letter/open-letter.js'
import { Crop } from '../letter/picture-sheet.js'
import type { Sheet } from '../letter/sheet.js'
import { isTypeable, shownAt } from '../letter/show-value.js'
import { Proof } from '../letter/value-panel.js'
import { Told } from '../parts/told.js'
import { may } from '../who.js'
import { forDesk } from './acts.js'
import { AnswerForm, rivalKeys } from './answer-form.js'
import type { SaidLast } from './paths.js'
import { Undo } from './undo.js'
import { whyWords } from './why.js'

export interface Ways {
  readonly next: string | null
  readonly before: string | null
  readonly said: SaidLast | null
}

export interface Asks {
  readonly asked: Asked
  readonly letter: OpenLetter
  readonly question: AnyQuestion
  /** Going on within this letter alone. */
  readonly within: boolean
  readonly ways: Ways
  readonly sheet: Sheet | null
}

export const QuestionCard: FC<Asks> = (asks) => {
  const { asked, letter, question, within, ways } = asks
  const { lang, query } = asked
  const { pointer } = question
  const [proof] = proofsOf(letter.record, pointer)
  const typed = query('thu')
  const refusal = typed === null ? null : refusalOf(letter.record, pointer, typed)
  const isThere = letter.record.missing[pointer] === undefined
  return (
    <section class="panel question" aria-labelledby="cau-hoi" tabindex={-1}>
      <p class="where">
        <Told of={headingOf(asked, letter)} />
      </p>
      <h2 id="cau-hoi">
        <Told of={nameOf(pointer, question.about)[lang]} />
      </h2>
      <Look {...asks} />
      <Stands asked={asked} question={question} />
      {proof !== undefined && <Proof {...{ asked, letter, proof, isThere }} />}
      {!letter.isPast && may(asked.who, 'say') && (
        <AnswerForm {...{ asked, letter, question, within, typed, error: refusal === null ? null : forDesk(refusal) }} />
      )}
      <Further {...ways} say={asked.say} />
      {ways.said !== null && may(asked.who, 'say') && <Undo asked={asked} said={ways.said} within={within} />}
      <Keys say={asked.say} rivals={rivalKeys(question)} />
    </section>
  )
}

/** The place as large as reading needs; nothing where the page is shown as text. */
const Look: FC<Asks> = ({ asked: { say }, letter: { record, document }, question: { pointer }, sheet }) => {
  const place = placeOf(record, document, pointer)
  const page = document.pages.find((p) => p.number === place?.page)
  if (place === null || page === undefined || sheet === null || sheet.picture === null || page.number !== sheet.page.number) return null
  const label = say(`Chỗ của mục này trên trang ${page.number}`, `Its place on page ${page.number}`)
  return <Crop picture={sheet.picture} page={page} at={place.box} exact={place.exact} label={label} />
}

/** What stands in a field need not be said twice. */
const Stands: FC<Pick<Asks, 'asked' | 'question'>> = ({ asked: { say, lang }, question }) => {
  const { pointer, value, changes } = question
  const why = whyWords(question, say)
  const nothing = pointer.startsWith('/number') ? say('chưa có số', 'no number yet') : say('chưa có', 'nothing')
  return (
    <>
      {(value === null || !isTypeable(value)) && (
        <p class="is">
          <Told of={shownAt(pointer, value, lang) ?? nothing} />
        </p>
      )}
      <p class="how">
        {why !== '' && `${say('Hỏi vì ', 'Asked because ')}${why}. `}
        {changes > 0 &&
          say(`Đọc khác đi thì ${changes} dữ kiện đã công bố sẽ khác.`, `Another reading would change ${changes} published fact(s).`)}
      </p>
    </>
  )
}

const Further: FC<Ways & Pick<Asked, 'say'>> = ({ before, next, say }) => (
  <p class="buttons ways">
    {before !== null && (
      <a class="button" rel="prev" href={before}>
        {say('Câu trước', 'Previous')} <kbd>Shift+Tab</kbd>
      </a>
    )}
    {next !== null && (
      <a class="button" rel="next" href={next}>
        {say('Bỏ qua, câu sau', 'Skip, next')} <kbd>Tab</kbd>
      </a>
    )}
  </p>
)

/** Those of rivals are told where there are some. */
const Keys: FC<Pick<Asked, 'say'> & { readonly rivals: readonly string[] }> = ({ say, rivals }) => {
  const [first, last] = [rivals[0], rivals.at(-1)]
  const range = first === last ? first : `${first}–${last}`
  const take = first === undefined ? '' : say(` · ${range}: chọn cách đọc khác`, ` · ${range}: take a rival`)
  return (
    <p class="keys">
      {say(
        `Enter: nhận và sang câu sau${take} · gõ để sửa · Tab, Shift+Tab: chỗ ngờ sau, trước · Esc: hoàn tác · F6: ra các nút`,
        `Enter: accept, next${take} · type to correct · Tab, Shift+Tab: next, previous doubt · Esc: undo · F6: to the buttons`,
      )}
    </p>
  )
}
