/** /so-den: what waits for a number, and the book of a year. */
import type { FC } from 'hono/jsx'
import type { DayRange } from '../../model/ledger.js'
import { firstRows } from '../../report/collected.js'
import { bookColumns, type BookRow } from '../../report/register/columns.js'
import { entriesShown } from '../../report/register.report.js'
import type { RegisterEntry } from '../../model/register.js'
import { type Asked, dayIn, withQuery } from '../asked.js'
import { DayInput } from '../parts/day-input.js'
import { Told } from '../parts/told.js'
import type { Page } from '../section.js'
import { may } from '../who.js'
import { BOOK, entryPath, formPath, numberAsked, yearIn } from './addresses.js'
import { WaitingList } from './waiting.js'
import { BookWidths } from './widths.js'
import { waitingRows } from './waiting-rows.js'

/** Numbers on one page; the rest by number or day. */
const MOST = 60

export interface BookAsked {
  readonly year: number
  /** Days of arrival; null = by number. */
  readonly days: DayRange | null
  /** The first number that is shown. */
  readonly from: number
  readonly next: number
}

export async function bookAsked({ query, asOf, desk }: Asked): Promise<BookAsked> {
  const typed = yearIn(query('nam'))
  const at = numberAsked(query('so'), typed ?? Number(asOf.slice(0, 4)))
  const year = at?.year ?? typed ?? Number(asOf.slice(0, 4))
  const [from, to] = [dayIn(query('tu-ngay')), dayIn(query('den-ngay'))]
  const next = await desk.store.register.next(year)
  return { year, next, days: from === null && to === null ? null : { from, to }, from: at?.no ?? Math.max(1, next - MOST) }
}

export const bookPage: Page = {
  path: BOOK,
  title: { vi: 'Sổ văn bản đến', en: 'Register of incoming letters' },
  menu: { vi: 'Sổ đến', en: 'Register' },
  async show(asked) {
    const { say, view } = asked
    const book = await bookAsked(asked)
    const [waits, years] = await Promise.all([waitingRows(asked, book.days ?? undefined), asked.desk.store.register.years()])
    const numbers = view.registerEntries(book.days === null ? { year: book.year, from: book.from } : { days: book.days })
    const { page, more } = await firstRows(entriesShown(view, numbers), MOST)
    return {
      wide: true,
      scripts: ['register.js'],
      body: (
        <>
          <h2>{say('Chờ vào sổ', 'Waiting for a number')}</h2>
          <WaitingList asked={asked} {...waits} />
          {may(asked.who, 'register') && (
            <p>
              <a class="button" href={formPath(null)} data-paper>
                {say('Vào sổ văn bản giấy (không có tệp)', 'Register a paper without a file')}
              </a>
            </p>
          )}
          <h2>{say(`Sổ đăng ký văn bản đến năm ${book.year}`, `Register of ${book.year}`)}</h2>
          <BookForm asked={asked} book={book} years={years} />
          {page.length === 0 ? (
            <p class="nothing">{say('Chưa có số nào ở đây.', 'No numbers here.')}</p>
          ) : (
            <BookTable asked={asked} rows={book.days === null ? [...page].reverse() : page} />
          )}
          <Further asked={asked} book={book} shown={page.map(({ entry }) => entry)} more={more} />
        </>
      ),
    }
  },
}

const BookForm: FC<{ asked: Asked; book: BookAsked; years: readonly number[] }> = ({ asked, book, years }) => {
  const { say, query } = asked
  const range = `nam=${book.year}${['so', 'tu-ngay', 'den-ngay'].map((n) => (query(n) === null ? '' : `&${n}=${encodeURIComponent(query(n) ?? '')}`)).join('')}`
  return (
    <>
      <form class="filters" method="get">
        <label>
          {say('Năm', 'Year')}
          <select name="nam">
            {[...new Set([book.year, ...years])]
              .sort((a, b) => b - a)
              .map((year) => (
                <option value={String(year)} selected={year === book.year}>
                  {year}
                </option>
              ))}
          </select>
        </label>
        <label>
          {say('Từ số đến', 'From number')}
          <input name="so" inputmode="numeric" size={8} value={query('so') ?? ''} placeholder="12" />
        </label>
        <label>
          {say('Ngày đến từ', 'Arrived from')}
          <DayInput asked={asked} name="tu-ngay" day={book.days?.from ?? null} />
        </label>
        <label>
          {say('đến ngày', 'to')}
          <DayInput asked={asked} name="den-ngay" day={book.days?.to ?? null} />
        </label>
        <button>{say('Xem', 'Show')}</button>
      </form>
      <p class="files">
        <a href={`${BOOK}/in?${range}`}>{say('In sổ (A4 ngang)', 'Print (A4)')}</a>
        <a href={`${BOOK}/xlsx?${range}`}>{say('Tải Excel', 'Get Excel')}</a>
        <a href={`${BOOK}/csv?${range}`}>{say('Tải CSV', 'Get CSV')}</a>
        <a href={`${BOOK}/edxml?${range}`}>{say('Tải edXML', 'Get edXML')}</a>
        <a href={`${BOOK}/bia?nam=${book.year}`}>{say('Bìa sổ, tên cơ quan', 'Cover, office')}</a>
      </p>
    </>
  )
}

interface ShownEntry {
  readonly entry: RegisterEntry
  readonly row: BookRow
}

const BookTable: FC<{ asked: Asked; rows: readonly ShownEntry[] }> = ({ asked: { lang, say }, rows }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={say('Sổ đăng ký văn bản đến', 'Register')}>
    <table class="book">
      <BookWidths />
      <thead>
        <tr>
          {bookColumns.map(({ title }) => (
            <th scope="col">{title[lang]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entry, row }) => (
          <tr class={row.cancelled ? 'cancelled' : undefined}>
            {bookColumns.map(({ show }, i) => (
              <td>{i === NUMBER ? <a href={entryPath(entry)}>{row.arrivalNumber}</a> : <Told of={show(row, lang)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
/** Of the columns: số đến. */
const NUMBER = 1

/** By key: the numbers before and after those shown. */
const Further: FC<{ asked: Asked; book: BookAsked; shown: readonly RegisterEntry[]; more: boolean }> = ({
  asked: { say, at },
  book,
  shown,
  more,
}) => {
  if (book.days !== null)
    return more ? (
      <p class="more">
        {say(`Còn nữa: đây là ${MOST} số đầu của khoảng ngày; hãy thu hẹp lại, hoặc tải cả bảng.`, `There are more: the first ${MOST}.`)}
      </p>
    ) : null
  const [first, last] = [shown[0]?.no ?? book.next, shown.at(-1)?.no ?? 0]
  const to = (no: number): string => withQuery(at, { so: String(Math.max(1, no)), nam: String(book.year) })
  return (
    <p class="files">
      {more && <a href={to(last + 1)}>{say(`Các số sau ${last}`, `After ${last}`)}</a>}
      {first > 1 && <a href={to(first - MOST)}>{say(`Các số trước ${first}`, `Before ${first}`)}</a>}
    </p>
  )
}
