/** The right side: all that was read, each value with how sure it is, or why it is not there; every one leads to its sentence on the page. */
import type { FC } from 'hono/jsx'
import type { LetterRecord } from '../../model/letter-record.js'
import { DOUBTFUL } from '../../model/proof-of.js'
import { valueAt } from '../../reconcile/words/pointer.js'
import { type Asked, withQuery } from '../asked.js'
import { Told } from '../parts/told.js'
import { LIST_NAMES, nameOf, pieceName, reasonWords } from './labels.js'
import { proofsOf } from './marks.js'
import type { OpenLetter } from './open-letter.js'
import { LEFT_OUT, shownAt } from './show-value.js'

const HEAD_FIELDS = [
  ...['/number', '/date', '/issuer', '/issuerParent', '/type', '/subject', '/addressees', '/place'],
  ...['/signer/authority', '/signer/title', '/signer/name', '/copies', '/marks/urgency', '/marks/copyOf'],
] as const

const LISTS = ['deadlines', 'fulfilments', 'criteria', 'standings', 'tallies', 'citations', 'communes', 'money', 'persons'] as const

interface Of {
  readonly asked: Asked
  readonly letter: OpenLetter
  readonly chosen: string | null
  /** Where a value leads. */
  readonly hrefOf: (pointer: string) => string
}

export const HeadFields: FC<Of> = (of) => {
  const { marks } = of.letter.record
  return (
    <dl class="values">
      {HEAD_FIELDS.map((pointer) => (
        <HeadField {...of} pointer={pointer} />
      ))}
      {marks.draft && <Value {...of} pointer="/marks/draft" />}
      {marks.arrival !== null && <Arrival {...of} />}
    </dl>
  )
}

/** A value, a list of values, or why there is none; what was not looked for says nothing. */
const HeadField: FC<Of & { pointer: string }> = ({ pointer, ...of }) => {
  const { record } = of.letter
  const value = valueAt(record, pointer)
  if (Array.isArray(value)) return <>{value.map((_, i) => <Value {...of} pointer={`${pointer}/${i}`} isFurther={i > 0} label={nameOf(pointer)[of.asked.lang]} />)}</> // prettier-ignore
  // What is to be typed is the number alone: its symbol is printed.
  if (pointer === '/number' && record.number?.ordinal === null)
    return <Value {...of} pointer="/number/ordinal" label={nameOf(pointer)[of.asked.lang]} text={`…/${record.number.symbol}`} reason={record.missing['/number/ordinal']} /> // prettier-ignore
  const reason = record.missing[pointer] ?? (pointer === '/signer/name' ? record.missing['/signer'] : undefined)
  if ((value === null || value === undefined) && reason === undefined) return null
  return <Value {...of} pointer={pointer} reason={reason} />
}

const Arrival: FC<Of> = ({ asked, letter, hrefOf }) => (
  <>
    <dt>{nameOf('/marks/arrival')[asked.lang]}</dt>
    <dd>
      <a href={hrefOf('/marks/arrival')}>
        <Told of={letter.record.marks.arrival?.text} />
      </a>
    </dd>
  </>
)

interface ToldOf extends Of {
  readonly pointer: string
  readonly label?: string
  /** What is shown in place of the value itself. */
  readonly text?: string
  readonly reason?: LetterRecord['missing'][string] | undefined
  /** One more of a list: its name stands above already. */
  readonly isFurther?: boolean
}

const Value: FC<ToldOf> = ({ asked, letter, chosen, hrefOf, pointer, label, text, reason, isFurther = false }) => {
  const { lang } = asked
  return (
    <>
      {!isFurther && <dt>{label ?? nameOf(pointer)[lang]}</dt>}
      <dd class={pointer === chosen ? 'chosen' : undefined}>
        <ValueLink {...{ asked, letter, hrefOf, pointer, text }} />
        {reason !== undefined && (
          <a href={hrefOf(pointer)} class="reason">
            {' '}
            {blankWords(asked, letter.record, pointer, reasonWords(letter.record, reason)[lang])}
          </a>
        )}
      </dd>
    </>
  )
}

/** "chưa có số": a blank number is said so. */
function blankWords({ say }: Asked, { number, date }: LetterRecord, pointer: string, reason: string): string {
  if (pointer.startsWith('/number') && number?.ordinal == null) return say(`chưa có số (${reason})`, `no number yet (${reason})`)
  if (pointer === '/date' && date === null) return say(`chưa có ngày (${reason})`, `no date (${reason})`)
  if (pointer === '/date') return say(`chưa có ngày trong tháng (${reason})`, `day of the month: ${reason}`)
  return `(${reason})`
}

/** The value itself, leading to its sentence; doubt and rivals are said in words, not by colour alone. */
export const ValueLink: FC<Pick<Of, 'asked' | 'letter' | 'hrefOf'> & { pointer: string; text?: string | undefined }> = ({
  asked: { lang, say },
  letter: { record },
  hrefOf,
  pointer,
  text,
}) => {
  const shown = text ?? shownAt(pointer, valueAt(record, pointer), lang)
  const [proof] = proofsOf(record, pointer)
  const rivals = record.rivals[pointer]?.length ?? 0
  const isDoubtful = proof !== undefined && proof.confidence < DOUBTFUL
  const isSaid = proof?.rule.startsWith('người') === true
  return (
    <>
      {shown !== null && (
        <a href={hrefOf(pointer)} class={isDoubtful ? 'doubtful' : undefined}>
          <Told of={shown} />
        </a>
      )}
      {isDoubtful && <small class="doubtful"> {say('ngờ', 'doubtful')}</small>}
      {isSaid && <small class="good"> {say('người đã xem', 'checked')}</small>}
      {rivals > 0 && !isSaid && <small class="doubtful"> {say(`${rivals} cách đọc khác`, `${rivals} other reading(s)`)}</small>}
    </>
  )
}

/** Items of one list shown at once; the rest by parts. */
const MOST = 15

export const Lists: FC<Of> = (of) => (
  <>
    {LISTS.filter((list) => of.letter.record[list].length > 0).map((list) => (
      <List {...of} list={list} />
    ))}
  </>
)

const List: FC<Of & { list: (typeof LISTS)[number] }> = ({ list, ...of }) => {
  const { asked, letter, chosen } = of
  const items = letter.record[list]
  const [, chosenList, chosenIndex] = chosen?.split('/') ?? []
  const first =
    chosenList === list
      ? Math.floor(Number(chosenIndex) / MOST) * MOST
      : asked.query('muc') === list
        ? Number(asked.query('tu') ?? 0) || 0
        : 0
  const shown = [...items.keys()].slice(first, first + MOST)
  const part = (from: number): string => withQuery(asked.at, { cho: null, muc: list, tu: String(from) }) + `#${list}`
  return (
    <section id={list}>
      <h2>
        {LIST_NAMES[list]?.[asked.lang]} ({items.length})
      </h2>
      <ol class="items" start={first + 1}>
        {shown.map((index) => (
          <Item {...of} list={list} index={index} />
        ))}
      </ol>
      {items.length > MOST && (
        <p class="parts">
          {first > 0 && <a href={part(Math.max(0, first - MOST))}>{asked.say('phần trước', 'earlier')}</a>}{' '}
          {first + MOST < items.length && <a href={part(first + MOST)}>{asked.say('phần sau', 'more')}</a>}
        </p>
      )}
    </section>
  )
}

const Item: FC<Of & { list: string; index: number }> = ({ asked, letter, chosen, hrefOf, list, index }) => {
  const at = `/${list}/${index}`
  const item = valueAt(letter.record, at)
  const pieces = Object.entries(typeof item === 'object' && item !== null ? item : {}).filter(
    ([piece, value]) => !LEFT_OUT.includes(piece) && value !== false && shownAt(`${at}/${piece}`, value, asked.lang) !== null,
  )
  const isChosen = chosen === at || chosen?.startsWith(`${at}/`) === true
  return (
    <li class={isChosen ? 'chosen' : undefined}>
      {pieces.map(([piece], i) => (
        <>
          {i > 0 && ' · '}
          <span class="piece">{pieceName(piece)[asked.lang]}:</span> <ValueLink {...{ asked, letter, hrefOf, pointer: `${at}/${piece}` }} />
        </>
      ))}
      {Object.entries(letter.record.missing).some(([key]) => key === `${at}/due`) && (
        <span class="reason"> · {reasonWords(letter.record, letter.record.missing[`${at}/due`] ?? 'not_stated')[asked.lang]}</span>
      )}
    </li>
  )
}
