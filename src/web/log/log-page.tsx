/** The log from the newest row on; of all letters, or of one. */
import type { FC } from 'hono/jsx'
import { detailTold, doerOf, eventTold, subjectTold } from '../../pipeline/words/log-told.js'
import { speeches } from '../../pipeline/words/speech.js'
import { showInstant } from '../../report/show.js'
import type { Saying } from '../../model/word.js'
import type { LogRow } from '../../store/store.js'
import { type Asked, withQuery } from '../asked.js'
import { BOOK, entryPath } from '../register/addresses.js'
import type { Page } from '../section.js'
import { Kin } from '../parts/kin.js'
import { letterPath } from '../parts/links.js'
import { Told } from '../parts/told.js'

const MOST = 50

export const logPage: Page = {
  path: '/nhat-ky',
  title: { vi: 'Nhật ký', en: 'Log' },
  menu: { vi: 'Nhật ký', en: 'Log' },
  async show(asked) {
    const { desk, query, say } = asked
    const called = query('van-ban')
    const source = called === null ? null : await sourceCalled(asked, called)
    const before = query('truoc')
    const asking = { before: before !== null && /^\d{1,15}$/.test(before) ? Number(before) : null, source }
    const rows = source === NONE ? [] : await desk.store.logBefore({ ...asking, limit: MOST + 1 })
    const shown = rows.slice(0, MOST)
    const words = await wordsTakenBack(asked, shown)
    return {
      wide: true,
      body: (
        <>
          <Kin asked={asked} of="log" />
          <form class="filters" method="get">
            <label>
              {say('Chỉ văn bản này (số ký hiệu, tên tệp hoặc mã)', 'Only this letter (number, file or id)')}
              <input name="van-ban" value={called ?? ''} size={30} />
            </label>
            <button>{say('Xem', 'Show')}</button>
          </form>
          {shown.length === 0 ? (
            <p class="nothing">{say('Không có việc nào.', 'Nothing was done.')}</p>
          ) : (
            <LogTable asked={asked} rows={shown} wordOf={(id) => words.get(id)} />
          )}
          <p class="files">
            {asking.before !== null && <a href={withQuery(asked.at, { truoc: null })}>{say('Về việc mới nhất', 'To the newest')}</a>}
            {rows.length > MOST && <a href={withQuery(asked.at, { truoc: String(shown.at(-1)?.seq ?? 0) })}>{say('Cũ hơn', 'Older')}</a>}
          </p>
        </>
      ),
    }
  },
}

/** No source has such a hash. */
const NONE = '-'

/** The file in which the letter stands that is called so: what was done is told of files and of the letters in them. */
async function sourceCalled({ desk }: Asked, called: string): Promise<string> {
  const [held] = await desk.store.find(called)
  return held?.record.source.sha256 ?? (/^[0-9a-f]{64}$/.test(called) ? called : NONE)
}

/** What the words say that rows tell to be taken back. */
async function wordsTakenBack({ desk }: Asked, rows: readonly LogRow[]): Promise<ReadonlyMap<string, Saying>> {
  const letters = [...new Set(rows.flatMap(({ event, subject }) => (event === 'withdrawn' ? [subject] : [])))]
  const words = await Promise.all(letters.map((letter) => desk.store.words(letter, null)))
  return new Map(words.flat().map(({ id, says }) => [id, says]))
}

const LogTable: FC<{ asked: Asked; rows: readonly LogRow[]; wordOf: (id: string) => Saying | undefined }> = ({ asked, rows, wordOf }) => {
  const { say, lang } = asked
  const { columns } = speeches[lang].words
  const caption = say('Ai làm gì lúc nào', 'Who did what when')
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            {[columns.at, columns.by, columns.event, columns.subject, columns.detail].map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td>{showInstant(row.at)}</td>
              <td>
                <Told of={doerOf(row)} />
              </td>
              <td>
                <Told of={eventTold(row, speeches[lang])} />
              </td>
              <td>
                <Subject asked={asked} row={row} />
              </td>
              <td>
                <Told of={detailTold(row, speeches[lang], wordOf)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Numbers and books of the register, and what was kept or spoken of, can be opened; of a secret or broken file there is nothing to see. */
const Subject: FC<{ asked: Asked; row: LogRow }> = ({ asked: { say }, row }) => {
  const [, book] = /^so-den\/(\d{4})$/.exec(row.subject) ?? []
  if (book !== undefined) return <a href={`${BOOK}?nam=${book}`}>{say(`sổ năm ${book}`, `book of ${book}`)}</a>
  const [, no, year] = /^so-den\/(\d+)\/(\d{4})$/.exec(row.subject) ?? []
  if (no !== undefined && year !== undefined) return <a href={entryPath({ no: Number(no), year: Number(year) })}>{say(`số đến ${no}/${year}`, `no. ${no}/${year}`)}</a> // prettier-ignore
  const isHeld = OF_LETTERS.has(row.event) && (row.event !== 'kept' || row.detail['letters'] === 1)
  const name = <Told of={subjectTold(row)} />
  return isHeld ? <a href={letterPath(row.subject)}>{name}</a> : name
}
const OF_LETTERS = new Set(['kept', 'said', 'withdrawn'])
