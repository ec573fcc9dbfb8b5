/** The form of one number: all columns, each editable; beside those that the letter tells its sentence, one click away. */
import type { FC } from 'hono/jsx'
import type { LetterRecord } from '../../model/letter-record.js'
import { DOUBTFUL, evidenceAt } from '../../model/proof-of.js'
import type { Lang } from '../../report/report.js'
import { letterPath } from '../parts/links.js'
import { type Field, FIELDS, type FieldName } from './fields.js'

interface Fields {
  readonly lang: Lang
  readonly shown: Readonly<Record<FieldName, string>>
  readonly letter: string | null
  readonly record: LetterRecord | null
  /** The field that the clerk begins with; null = none. */
  readonly first: FieldName | null
}

/** Where the letter says it; the first that has evidence. */
const POINTERS: Partial<Record<FieldName, readonly string[]>> = {
  author: ['/issuer'],
  number: ['/number', '/number/ordinal', '/number/symbol', '/number/raw'],
  date: ['/date'],
  typeAndSubject: ['/subject', '/type'],
  receiver: ['/addressees', '/addressees/0'],
  arrivedOn: ['/marks/arrival', '/marks/arrival/date'],
}

const GROUPS: readonly (readonly FieldName[])[] = [
  ['arrivedOn', 'number', 'date', 'author'],
  ['typeAndSubject'],
  ['receiver', 'forwardedOn', 'signedFor', 'due'],
  ['note'],
]
const ORDERS: readonly FieldName[] = ['lead', 'joint', 'orders']

export const EntryFields: FC<Fields> = (props) => (
  <>
    {GROUPS.map((names) => (
      <div class="fields">
        {names.map((name) => (
          <EntryField {...props} name={name} />
        ))}
      </div>
    ))}
    <details class="orders" open={ORDERS.some((name) => props.shown[name] !== '')}>
      <summary>{props.lang === 'vi' ? 'Ý kiến phân phối, chỉ đạo của lãnh đạo' : 'What lãnh đạo has said'}</summary>
      <div class="fields">
        {ORDERS.map((name) => (
          <EntryField {...props} name={name} />
        ))}
      </div>
    </details>
  </>
)

const EntryField: FC<Fields & { name: FieldName }> = ({ lang, shown, letter, record, first, name }) => {
  const field = FIELDS[name]
  const proof = record === null ? null : proofOf(record, name)
  const doubtful = proof !== null && proof.confidence < DOUBTFUL && shown[name] !== ''
  const id = `o-${field.name}`
  return (
    <div class={`field ${field.type}${doubtful ? ' is-doubtful' : ''}`} data-field={field.name}>
      <label for={id}>
        {field.label[lang]}
        {doubtful && <span class="doubtful"> {lang === 'vi' ? '(đọc chưa chắc)' : '(read with doubt)'}</span>}
      </label>
      <Input field={field} id={id} value={shown[name]} focus={name === first} />
      {letter !== null && proof !== null && (
        <a class="proof" href={letterPath(letter, proof.pointer)}>
          {lang === 'vi' ? 'xem câu' : 'its sentence'}
        </a>
      )}
    </div>
  )
}

const Input: FC<{ field: Field; id: string; value: string; focus: boolean }> = ({ field: { name, type, most }, id, value, focus }) =>
  type === 'long' ? (
    <textarea id={id} name={name} rows={value.length > 160 ? 4 : 2} maxlength={most} autofocus={focus}>
      {value}
    </textarea>
  ) : (
    <input
      id={id}
      name={name}
      value={value}
      maxlength={most}
      autofocus={focus}
      placeholder={type === 'day' ? 'dd/mm/yyyy' : undefined}
      autocomplete="off"
    />
  )

function proofOf(record: LetterRecord, name: FieldName): { readonly pointer: string; readonly confidence: number } | null {
  for (const pointer of POINTERS[name] ?? []) {
    const [first] = evidenceAt(record, pointer)
    if (first) return { pointer, confidence: first.confidence }
  }
  return null
}

/** The field to begin with: the first that is doubtful or empty, else the receiver. */
export function firstField(record: LetterRecord | null, shown: Readonly<Record<FieldName, string>>): FieldName {
  const asked = ['arrivedOn', 'number', 'date', 'author', 'typeAndSubject'] as const
  if (record === null) return asked.find((name) => shown[name] === '') ?? 'receiver'
  return asked.find((name) => (proofOf(record, name)?.confidence ?? 1) < DOUBTFUL) ?? 'receiver'
}
