/** Two sides beside each other, each with its sentence, one click from the letter. */
import type { FC } from 'hono/jsx'
import { type Place, placeIn } from '../../pipeline/proof-places.js'
import type { LetterRecord } from '../../model/letter-record.js'
import { type Compared, differs, type Names, type Said, shownSide, type Side } from '../../report/compare/compared.js'
import { showDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { letterPath } from '../parts/links.js'
import { Told, visible } from '../parts/told.js'

interface Ground {
  readonly asked: Asked
  /** Letters whose places are known, by id. */
  readonly records: ReadonlyMap<string, LetterRecord>
  /** Sentences are of the two letters themselves: their names stand above. */
  readonly isOfSide: boolean
}

export const PairTable: FC<Ground & { rows: readonly Compared[]; names: Names; caption: string }> = ({
  rows,
  names,
  caption,
  ...ground
}) => {
  const { say, lang } = ground.asked
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={visible(caption)}>
      <table class="pairs">
        <thead>
          <tr>
            <th scope="col">{say('Mục', 'What')}</th>
            <th scope="col">
              <Told of={names.a[lang]} />
            </th>
            <th scope="col">
              <Told of={names.b[lang]} />
            </th>
            <th scope="col">{say('Khác', 'Difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={row.change === 'same' ? undefined : 'differs'}>
              <th scope="row">
                {!names.one && <About of={row.about} />}
                <Told of={row.label[lang]} />
              </th>
              <SideCell side={row.a} what={row.what} {...ground} />
              <SideCell side={row.b} what={row.what} {...ground} />
              <td class={row.change === 'same' ? 'soft' : 'change'}>
                <Told of={differs(row, lang)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whom the row is about, over what it tells of him; of the letters themselves nobody. */
const About: FC<{ of: string | null }> = ({ of }) =>
  of === null || of === '' ? null : (
    <>
      <Told class="soft" of={of} />
      <br />
    </>
  )

const SideCell: FC<Ground & { side: Side | null; what: string }> = ({ side, what, ...ground }) => {
  if (side === null) return <td />
  const [first, ...others] = side.said
  const { say, lang } = ground.asked
  return (
    <td>
      <Told of={shownSide(side, what, lang)} />
      {first && <Sentence said={first} {...ground} />}
      {others.length > 0 && <small class="soft">{say(`và ${others.length} câu khác`, `and ${others.length} more`)}</small>}
    </td>
  )
}

/** So much of a sentence tells whether it is worth opening. */
const MOST = 160
const cut = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\S*$/u, '')}…`)

const Sentence: FC<Ground & { said: Said }> = ({ said, asked: { say }, records, isOfSide }) => {
  const { letter, at, file, number, date, page, sentence } = said
  const place: Place | null = at === null ? placeIn(records.get(letter ?? ''), said) : { at, doubtful: false }
  const name = isOfSide ? null : [number ?? file, number === null ? null : showDay(date)].filter(Boolean).join(' ')
  const told = (
    <>
      <Told of={name} />
      {[name && page && ', ', page && say(`tr. ${page}`, `p. ${page}`)].filter(Boolean).join('')}
    </>
  )
  return (
    <p class="proof">
      {sentence !== null && <Told of={`«${cut(sentence.replace(/\s+/g, ' '))}» – `} />}
      {letter === null ? told : <a href={letterPath(letter, place?.at ?? null)}>{told}</a>}
      {place?.doubtful && <span class="doubtful"> {say('(nghi ngờ)', '(doubtful)')}</span>}
    </p>
  )
}
