/** One question: the page with the place marked, a crop of it, and a field that stands ready. */
import type { FC } from 'hono/jsx'
import type { WaitingQuestion } from '../../model/question.js'
import { type AnyQuestion, questionAt } from '../../pipeline/questions/question-at.js'
import { placeOf } from '../../pipeline/questions/place-of.js'
import { questionsWaiting } from '../../pipeline/questions/queue.js'
import type { Asked } from '../asked.js'
import { HeadFields } from '../letter/fields.js'
import { nameOf } from '../letter/labels.js'
import { headingOf } from '../letter/heading.js'
import { type OpenLetter, openLetter } from '../letter/open-letter.js'
import { sheetOf, SheetView } from '../letter/sheet.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { MISSING } from '../missing.js'
import type { Shown } from '../section.js'
import { questionPath, saidLastIn } from './paths.js'
import { type Asks, QuestionCard, type Ways } from './question-card.js'

export async function questionPage(asked: Asked, id: string): Promise<Shown> {
  const { desk, query, say } = asked
  const letter = await openLetter(asked, id)
  if (letter === null) return { ...(await MISSING.show(asked)), heading: say('Không có văn bản này trong kho', 'No such letter is held') }
  const waiting = letter.isPast ? [] : await questionsWaiting(desk.store, id)
  const pointer = query('o') ?? waiting[0]?.pointer ?? null
  const question = pointer === null ? null : questionAt(letter, pointer, waiting)
  if (question === null) return nothingAsked(asked, letter)
  const within = query('trong') === 'van-ban'
  const ways = await waysFrom(asked, { letter: id, question, waiting, within })
  const place = placeOf(letter.record, letter.document, question.pointer)
  const sheet = await sheetOf(asked, letter, question.pointer, place?.page)
  return {
    heading: say('Xem lại', 'Review'),
    wide: true,
    scripts: ['review.js'],
    body: <Question {...{ asked, letter, question, waiting, within, ways, sheet }} />,
  }
}

const nothingAsked = ({ say }: Asked, letter: OpenLetter): Shown => ({
  body: (
    <p class="nothing">
      {say('Không còn gì phải hỏi về ', 'Nothing to ask about ')}
      <a href={letterPath(letter.id)}>
        <Told of={headingOf({ say }, letter)} />
      </a>
      . <a href="/xem-lai">{say('Đến hàng đợi', 'To the queue')}</a>
    </p>
  ),
})

interface At {
  readonly letter: string
  readonly question: AnyQuestion
  readonly waiting: readonly WaitingQuestion[]
  readonly within: boolean
}

/** To the doubtful values beside this one: of the queue, or of the letter alone. */
async function waysFrom({ desk: { store }, query, who }: Asked, { letter, question: { key }, waiting, within }: At): Promise<Ways> {
  const { questions } = store
  const others = within ? waiting.filter((q) => q.key !== key) : []
  const next = within
    ? (others.find((q) => key === null || q.key > key) ?? others[0])
    : ((await questions.after(key ?? '', 1))[0] ?? (await questions.after('', 1))[0])
  const last = within
    ? (others.findLast((q) => key === null || q.key < key) ?? others.at(-1))
    : key === null
      ? undefined
      : (await questions.before(key, 1))[0]
  const to = (q: WaitingQuestion | undefined): string | null =>
    q === undefined || q.key === key
      ? null
      : questionPath({ letter: q.letter, pointer: q.pointer, within, said: saidLastIn(query('xong')) })
  const own = (await store.words(letter, null))
    .filter((w) => w.withdrawn === null && w.by === who.name && 'pointer' in w.says && w.says.letter === letter)
    .at(-1)
  return { next: to(next), before: to(last), said: saidLastIn(query('xong')) ?? (own === undefined ? null : { letter, word: own.id }) }
}

interface Shows extends Asks {
  readonly waiting: readonly WaitingQuestion[]
}

const Question: FC<Shows> = ({ asked, letter, question, waiting, within, ways, sheet }) => {
  const { say, lang } = asked
  const hrefOf = (pointer: string): string => questionPath({ letter: letter.id, pointer, within })
  const { pointer } = question
  return (
    <>
      <p id="said" class="said" aria-live="polite"></p>
      <div class="beside" id="review">
        {sheet !== null && <SheetView {...{ asked, letter, sheet, chosen: pointer, hrefOf }} />}
        <div class="right">
          <QuestionCard {...{ asked, letter, question, within, ways, sheet }} />
          <Others {...{ asked, waiting, pointer, hrefOf }} />
          <h2>{say('Các cột của văn bản', 'Columns of the letter')}</h2>
          <HeadFields {...{ asked, letter, chosen: pointer, hrefOf }} />
          <p class="close">
            <a href={letterPath(letter.id, pointer)}>{lang === 'vi' ? 'Mở trang văn bản' : 'Open the letter'}</a> ·{' '}
            <a href="/xem-lai">{say('Hàng đợi', 'Queue')}</a>
          </p>
        </div>
      </div>
    </>
  )
}

const Others: FC<{ asked: Asked; waiting: readonly WaitingQuestion[]; pointer: string; hrefOf: (pointer: string) => string }> = ({
  asked,
  waiting,
  pointer,
  hrefOf,
}) => {
  const { say, lang } = asked
  if (waiting.length < 2) return null
  return (
    <section class="others" aria-label={say('Chỗ phải hỏi của văn bản này', 'Questions about this letter')}>
      <h2>{say(`${waiting.length} chỗ phải hỏi của văn bản này`, `${waiting.length} questions about this letter`)}</h2>
      <ul>
        {waiting.slice(0, MOST).map((q) => (
          <li>
            <a href={hrefOf(q.pointer)} aria-current={q.pointer === pointer ? 'true' : undefined}>
              <Told of={nameOf(q.pointer, q.about)[lang]} />
            </a>{' '}
            <small>{say(`${q.changes} dữ kiện`, `${q.changes} fact(s)`)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
const MOST = 30
