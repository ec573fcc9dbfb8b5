/** The queue: what is asked, the questions first on which most hangs. */
import type { FC } from 'hono/jsx'
import type { WaitingQuestion } from '../../model/question.js'
import { questionsAfter } from '../../pipeline/questions/queue.js'
import type { LetterRow } from '../../model/ledger.js'
import { showDay, showFile } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import { nameOf } from '../letter/labels.js'
import { shownAt } from '../letter/show-value.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import type { Shown } from '../section.js'
import { questionPath, saidLastIn } from './paths.js'
import { Undo } from './undo.js'
import { whyWords } from './why.js'

const MOST = 40

export async function queuePage(asked: Asked): Promise<Shown> {
  const { desk, say, query, view } = asked
  const { questions, more } = await questionsAfter(desk.store, query('sau') ?? '', MOST + 1)
  const shown = questions.slice(0, MOST)
  const letters = new Map((await view.lettersById(shown.map((q) => q.letter))).map((row) => [row.id, row]))
  const [first, last] = [shown[0], shown.at(-1)]
  const said = saidLastIn(query('xong'))
  return {
    wide: true,
    scripts: ['review.js'],
    body: (
      <>
        <p class="lead">
          {say(
            'Mỗi câu hỏi là một chỗ máy đọc còn ngờ, xếp theo số dữ kiện sẽ khác đi nếu đọc cách khác; chỗ nào không đổi gì thì không hỏi.',
            'Each question is a doubtful reading, ordered by how many published facts another reading would change; what changes nothing is not asked.',
          )}
        </p>
        {more && (
          <p class="why">
            {say(
              'Còn văn bản đang được xếp câu hỏi; hãy tải lại trang sau ít phút.',
              'Some letters are still being looked through; reload in some minutes.',
            )}
          </p>
        )}
        <p class="ways">
          {first !== undefined && (
            <a class="button main" rel="next" autofocus href={questionPath({ ...first, within: false })}>
              {say('Bắt đầu xem lại', 'Begin')} <kbd>Enter</kbd>
            </a>
          )}
          {said !== null && <Undo asked={asked} said={said} within={false} />}
        </p>
        {shown.length === 0 ? (
          <p class="nothing">{say('Không còn gì phải hỏi.', 'Nothing to ask.')}</p>
        ) : (
          <Table asked={asked} questions={shown} letters={letters} />
        )}
        {questions.length > MOST && last !== undefined && (
          <p class="parts">
            <a href={withQuery(asked.at, { sau: last.key, xong: null })}>{say('Các câu sau', 'Further questions')}</a>
          </p>
        )}
      </>
    ),
  }
}

const Table: FC<{ asked: Asked; questions: readonly WaitingQuestion[]; letters: ReadonlyMap<string, LetterRow> }> = ({
  asked,
  questions,
  letters,
}) => {
  const { say } = asked
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={say('Hàng đợi', 'Queue')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Dữ kiện sẽ khác', 'Facts at stake')}</th>
            <th scope="col">{say('Mục', 'Value')}</th>
            <th scope="col">{say('Đang đọc là', 'Read as')}</th>
            <th scope="col">{say('Cách đọc khác', 'Rivals')}</th>
            <th scope="col">{say('Vì sao hỏi', 'Why')}</th>
            <th scope="col">{say('Văn bản', 'Letter')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((q) => (
            <Row asked={asked} question={q} letter={letters.get(q.letter)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row: FC<{ asked: Asked; question: WaitingQuestion; letter: LetterRow | undefined }> = ({ asked, question, letter }) => {
  const { lang, say } = asked
  const { pointer, value, rivals, changes, about } = question
  return (
    <tr>
      <td class="number">{changes}</td>
      <td>
        <a href={questionPath({ ...question, within: false })}>{<Told of={nameOf(pointer, about)[lang]} />}</a>
      </td>
      <td>
        <Told of={shownAt(pointer, value, lang) ?? (pointer.startsWith('/number') ? say('chưa có số', 'no number yet') : null)} />
      </td>
      <td>
        <Told of={rivals.map((r) => shownAt(pointer, r.value, lang)).join('; ')} />
      </td>
      <td>{whyWords(question, say)}</td>
      <td>
        {letter !== undefined && (
          <a href={letterPath(letter.id)}>
            <Told of={[letter.number ?? showFile(letter.file, letter.head.part), showDay(letter.date)].filter(Boolean).join(', ')} />
          </a>
        )}
      </td>
    </tr>
  )
}
