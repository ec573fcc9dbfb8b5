/** One value: its sentence, the rule that read it, how sure that is, what else it could be; and what a person may say of it. */
import type { FC } from 'hono/jsx'
import type { Evidence } from '../../model/letter-record.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { aboutOf } from '../../pipeline/questions/about.js'
import { loadReference } from '../../pipeline/load-reference.js'
import { isTold, schemaAt } from '../../reconcile/words/field.js'
import { valueAt } from '../../reconcile/words/pointer.js'
import { sentenceAround } from '../../text/sentence.js'
import type { Asked } from '../asked.js'
import { letterPath, valuePackPath } from '../parts/links.js'
import { Told } from '../parts/told.js'
import { may } from '../who.js'
import { nameOf, reasonWords } from './labels.js'
import { proofsOf } from './marks.js'
import type { OpenLetter } from './open-letter.js'
import { isTypeable, shownAt, typedText } from './show-value.js'

interface Panel {
  readonly asked: Asked
  readonly letter: OpenLetter
  readonly pointer: string
}

/** Sentences of one value shown; a name may stand on every page. */
const MOST = 4

export const ValuePanel: FC<Panel> = ({ asked, letter, pointer }) => {
  const { lang, say } = asked
  const { record } = letter
  const value = valueAt(record, pointer)
  const shown = shownAt(pointer, value, lang)
  const proofs = proofsOf(record, pointer)
  const reason = record.missing[pointer]
  return (
    <section class="panel" aria-labelledby="gia-tri-nay">
      <h2 id="gia-tri-nay">
        <Told of={nameOf(pointer, aboutOf(record, pointer))[lang]} />
      </h2>
      <p class={(shown?.length ?? 0) > 80 ? 'is long' : 'is'}>
        {shown === null ? (
          <span class="reason">{reason === undefined ? say('không có', 'nothing') : reasonWords(record, reason)[lang]}</span>
        ) : (
          <Told of={shown} />
        )}
      </p>
      {proofs.slice(0, MOST).map((proof) => (
        <Proof {...{ asked, letter, proof, isThere: reason === undefined }} />
      ))}
      {proofs.length > MOST && <p class="more">{say(`và ${proofs.length - MOST} chỗ nữa`, `and ${proofs.length - MOST} more places`)}</p>}
      {!letter.isPast && may(asked.who, 'say') && isTold(pointer) && <SayForm {...{ asked, letter, pointer }} />}
      <p class="close">
        <a href={valuePackPath(letter.id, pointer)}>{say('Hồ sơ chứng cứ', 'Evidence pack')}</a> ·{' '}
        <a href={letterPath(letter.id)}>{say('Bỏ chọn', 'Close')}</a>
      </p>
    </section>
  )
}

interface Proved {
  readonly asked: Asked
  readonly letter: Pick<OpenLetter, 'document' | 'record'>
  readonly proof: Evidence
  /** False: the place where a value is missing; nothing was read that one could be sure of. */
  readonly isThere: boolean
}

export const Proof: FC<Proved> = ({ asked: { say }, letter: { document, record }, proof, isThere }) => {
  const { rule, confidence, assumed, page, start, end } = proof
  const known = loadReference().reliability.of(rule, record.source.ocr?.pages.includes(page) === true ? 'scan' : 'text')
  return (
    <div class="proof">
      <blockquote>
        <Told of={end > start ? sentenceAround(document.text, { start, end }) : null} />
      </blockquote>
      <p class="how">
        {say('Trang', 'Page')} {page} ·{' '}
        {isThere && <span class={confidence < DOUBTFUL ? 'doubtful' : 'good'}>{sureness(confidence, say)} · </span>}
        {rule.startsWith('người') ? (
          <Told of={rule} />
        ) : (
          <>
            {say('quy tắc', 'rule')} <code>{rule}</code>
          </>
        )}
        {known !== null &&
          isThere &&
          ` · ${say(`nói chung đúng ${known.right}/${known.n} lần`, `right ${known.right} of ${known.n} times in general`)}`}
      </p>
      {assumed.map((a) => (
        <p class="how">
          {rule.startsWith('người') ? say('Vì sao: ', 'Why: ') : say('Đã hiểu: ', 'Assumed: ')}
          <Told of={a} />
        </p>
      ))}
    </div>
  )
}

const sureness = (confidence: number, say: Asked['say']): string => {
  const share = `${Math.round(confidence * 100)}%`
  if (confidence < DOUBTFUL) return say(`ngờ (${share}), hãy đối chiếu`, `doubtful (${share}), please check`)
  return confidence < 0.9 ? say(`khá chắc (${share})`, `fairly sure (${share})`) : say(`chắc (${share})`, `sure (${share})`)
}

/** Confirm, correct, reject: the first button is what Enter does. */
const SayForm: FC<Panel> = ({ asked, letter, pointer }) => {
  const { say } = asked
  const value = valueAt(letter.record, pointer)
  const [text, isEmpty] = [typedText(value), value === null || value === undefined || (Array.isArray(value) && value.length === 0)]
  const rivals = letter.record.rivals[pointer] ?? []
  return (
    <form method="post" action="/xem-lai/noi" class="say">
      <input type="hidden" name="van-ban" value={letter.id} />
      <input type="hidden" name="o" value={pointer} />
      <input type="hidden" name="cu" value={text} />
      <input type="hidden" name="ve" value="van-ban" />
      {isTypeable(value ?? null) && <ValueInput pointer={pointer} text={text} label={say('Giá trị đúng', 'The right value')} />}
      <label>
        {say('Vì sao (không bắt buộc)', 'Why (optional)')}
        <input name="vi-sao" maxlength={300} />
      </label>
      <p class="buttons">
        <button name="viec" value="nhan" class="main">
          {isEmpty ? say('Ghi', 'Save') : isTypeable(value) ? say('Đúng / sửa như trên', 'Right / save as above') : say('Đúng', 'Right')}
        </button>
        {rivals.map((r) => (
          <button name="doc" value={typedText(r.value)}>
            {say('Là ', 'It is ')}
            <Told of={shownAt(pointer, r.value, asked.lang)} />
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

/** A field for any value: the choices that the record knows, else what one types. */
export const ValueInput: FC<{
  readonly pointer: string
  readonly text: string
  readonly label: string
  readonly error?: string | null
  readonly first?: boolean
}> = ({ pointer, text, label, error = null, first }) => {
  const choices = choicesAt(pointer)
  const told = { 'aria-invalid': error === null ? undefined : ('true' as const), 'aria-describedby': error === null ? undefined : 'loi-o' }
  return (
    <label class="value">
      {label}
      {choices !== null ? (
        <select name="gia-tri" {...told}>
          {choices.map((choice) => (
            <option value={choice} selected={choice === text}>
              {shownAt(`/x/0/${pointer.split('/').at(-1) ?? ''}`, choice, 'vi')}
            </option>
          ))}
        </select>
      ) : text.length > 70 ? (
        <textarea name="gia-tri" rows={Math.min(6, Math.ceil(text.length / 60))} autofocus={first} {...told}>
          {text}
        </textarea>
      ) : (
        <input name="gia-tri" value={text} autocomplete="off" spellcheck={false} autofocus={first} {...told} />
      )}
      {error !== null && (
        <span class="bad" id="loi-o">
          <Told of={error} />
        </span>
      )}
    </label>
  )
}

function choicesAt(pointer: string): readonly string[] | null {
  const schema = schemaAt(pointer)
  if (schema === null || !('options' in schema) || !Array.isArray(schema.options)) return null
  return schema.options.map(String)
}
