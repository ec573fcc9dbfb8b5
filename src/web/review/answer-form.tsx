/** The answer: Enter says that it is right as it stands in the field, or that it is what was typed over it. Works without scripts: the first button is Enter's. */
import type { FC } from 'hono/jsx'
import { isFullDay } from '../../model/calendar.js'
import type { AnyQuestion } from '../../pipeline/questions/question-at.js'
import type { Asked } from '../asked.js'
import type { OpenLetter } from '../letter/open-letter.js'
import { isTypeable, shownAt, typedText } from '../letter/show-value.js'
import { ValueInput } from '../letter/value-panel.js'
import { Told } from '../parts/told.js'

interface Answer {
  readonly asked: Asked
  readonly letter: OpenLetter
  readonly question: AnyQuestion
  readonly within: boolean
  /** What was typed before and could not be, and why. */
  readonly typed: string | null
  readonly error: string | null
}

export const AnswerForm: FC<Answer> = ({ asked, letter, question, within, typed, error }) => {
  const { say, lang } = asked
  const { pointer, value, rivals } = question
  const stands = typedText(value)
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
  const keys = rivalKeys(question)
  return (
    <form method="post" action="/xem-lai/noi" class="say" data-answer>
      <input type="hidden" name="van-ban" value={letter.id} />
      <input type="hidden" name="o" value={pointer} />
      <input type="hidden" name="cu" value={stands} />
      {within && <input type="hidden" name="trong" value="van-ban" />}
      {isTypeable(value) && (
        <ValueInput
          pointer={pointer}
          text={typed ?? stands}
          error={error}
          first={isEmpty || error !== null}
          label={labelOf(asked, pointer, value)}
        />
      )}
      <p class="buttons">
        <button name="viec" value="nhan" class="main">
          {isEmpty ? say('Ghi', 'Save') : say('Đúng', 'Right')} <kbd>Enter</kbd>
        </button>
        {rivals.map((rival, i) => (
          <button name="doc" value={typedText(rival.value)} data-key={keys[i]}>
            <kbd>{keys[i]}</kbd> <Told of={shownAt(pointer, rival.value, lang)} />
            <small> {FROM[rival.from][lang]}</small>
          </button>
        ))}
        {!isEmpty && (
          <button name="viec" value="bac">
            {say('Không phải', 'Not so')}
          </button>
        )}
      </p>
    </form>
  )
}

/** A day that is told in part is right as far as it goes; a clerk who sees the rest types it. */
function labelOf({ say }: Asked, pointer: string, value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return say('Gõ giá trị nhìn thấy', 'Type what you see')
  const isPart = pointer === '/date' && typeof value === 'string' && !isFullDay(value)
  return isPart
    ? say('Chưa có ngày; thấy ngày thì gõ cả ngày, tháng, năm', 'No day yet; type it whole if you see it')
    : say('Giá trị', 'Value')
}

/** One key for each rival. A day or a number is typed with digits: there the keys are letters, or the first digit typed would take the rival instead. */
export const rivalKeys = ({ value, rivals }: Pick<AnyQuestion, 'value' | 'rivals'>): readonly string[] =>
  ([value, ...rivals.map((r) => r.value)].some((v) => /^\d/.test(typedText(v))) ? ['a', 'b', 'c'] : ['1', '2', '3']).slice(0, rivals.length)

const FROM = {
  page: { vi: '(trên trang)', en: '(on the page)' },
  words: { vi: '(chữ đọc cách khác)', en: '(letters read otherwise)' },
  letters: { vi: '(văn bản khác cho biết)', en: '(told by other letters)' },
} as const
