/** Two letters, two days or two communes side by side. */
import { type Unclear, whyUnclear } from '../../pipeline/compared-pair.js'
import { recordsOf } from '../../pipeline/proof-places.js'
import { speeches } from '../../pipeline/words/speech.js'
import { firstRows } from '../../report/collected.js'
import { formats } from '../../report/formats.js'
import { type Asked, withQuery } from '../asked.js'
import type { Download, Page, Section, Shown } from '../section.js'
import { Kin } from '../parts/kin.js'
import { Told } from '../parts/told.js'
import { callsOf, comparedAsAsked, type PairAnswer, pairIn } from './asked-pair.js'
import { PairForm } from './form.js'
import { PairTable } from './pair-table.js'

/** More is another question (one commune, one standard), or a file. */
const MOST = 80
/** Of so many letters a page looks up where its sentences stand. */
const MOST_LETTERS = 40

const comparePage: Page = {
  path: '/so-sanh',
  title: { vi: 'So sánh', en: 'Compare' },
  menu: { vi: 'So sánh', en: 'Compare' },
  async show(asked) {
    const form = (
      <>
        <Kin asked={asked} of="trail" />
        <PairForm asked={asked} calls={await callsOf(asked)} />
      </>
    )
    const told = await comparedAsAsked(asked)
    if (told === null) return { wide: true, body: form }
    if (told.kind === 'unclear')
      return {
        wide: true,
        body: (
          <>
            {form}
            <Choices asked={asked} why={told} />
          </>
        ),
      }
    return showPair(asked, told, form)
  },
}

async function showPair(asked: Asked, { kind, answer, alsoCommunes }: PairAnswer, form: Shown['body']): Promise<Shown> {
  const { say, lang, at, desk } = asked
  const { all, a, b } = pairIn(asked)
  const { page, more } = await firstRows(answer.rows, MOST)
  const unplaced = page.flatMap((row) =>
    [row.a, row.b].flatMap((side) => side?.said.filter((s) => s.at === null).map((s) => s.letter) ?? []),
  )
  const records = await recordsOf(desk.store, unplaced, MOST_LETTERS)
  const heading = `${answer.names.a[lang]} – ${answer.names.b[lang]}`
  return {
    heading: say(`So sánh ${heading}`, `Compared: ${heading}`),
    wide: true,
    body: (
      <>
        {form}
        {alsoCommunes && (
          <p class="lead">
            <Told of={speeches[lang].compare.takenAsLetters(a ?? '', b ?? '')} />
          </p>
        )}
        <p class="files">
          {['csv', 'json'].map((name) => (
            <a href={at.replace(/^[^?]*/, `/so-sanh/${name}`)}>{say(`Tải ${name.toUpperCase()}`, `Get ${name.toUpperCase()}`)}</a>
          ))}
          <a href={withQuery(at, { 'tat-ca': all ? null : '1' })}>
            {all ? say('Chỉ xem chỗ khác', 'Only what differs') : say('Xem cả chỗ như nhau', 'Also what is the same')}
          </a>
        </p>
        {page.length === 0 ? (
          <p class="nothing">
            {all ? say('Hai bên không nói gì.', 'Neither side tells anything.') : say('Không có chỗ nào khác.', 'Nothing differs.')}
          </p>
        ) : (
          <PairTable asked={asked} rows={page} names={answer.names} isOfSide={kind === 'letters'} records={records} caption={heading} />
        )}
        {more && (
          <p class="more">
            {say(
              `Còn nữa: đây là ${MOST} dòng đầu; hãy chọn một xã, một chuẩn hoặc một bộ, hoặc tải cả bảng.`,
              `There is more: these are the first ${MOST} rows; choose one commune, standard or set, or get the file.`,
            )}
          </p>
        )}
      </>
    ),
  }
}

/** Why it cannot be told what is meant; where a name calls several, each of them to choose. */
const Choices = ({ asked, why }: { readonly asked: Asked; readonly why: Unclear }) => {
  const { a } = pairIn(asked)
  const side = why.called === a ? 'a' : 'b'
  const isChoice = why.why === 'severalLetters' || why.why === 'severalUnits'
  const names = why.others.slice(0, MOST_CHOICES)
  return (
    <>
      <p class="notice not">
        <Told of={whyUnclear({ ...why, others: names }, speeches[asked.lang])} />
      </p>
      {isChoice && (
        <ul>
          {names.map((name) => (
            <li>
              <a href={withQuery(asked.at, { [side]: calledAs(why.why, name) })}>
                <Told of={name} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
const MOST_CHOICES = 20

/** "lo-03.pdf: 1f3a9c#3-5": the id calls that one alone. */
const calledAs = (why: Unclear['why'], name: string): string => (why === 'severalLetters' ? (name.split(': ').at(-1) ?? name) : name)

const whole: Download = {
  path: '/so-sanh/:format',
  async send(asked) {
    const format = formats.find((f) => f.name === asked.param('format') && f.name in TYPES)
    const told = format === undefined ? null : await comparedAsAsked(asked)
    if (format === undefined || told === null || told.kind === 'unclear') return null
    const body = format.print(told.answer, { lang: asked.lang, width: null, strong: (text) => text })
    return { name: `so-sanh.${format.name}`, type: TYPES[format.name] ?? '', body }
  },
}
const TYPES: Readonly<Record<string, string>> = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' }

export const compareSection: Section = { pages: [comparePage], files: [whole] }
