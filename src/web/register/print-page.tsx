/** /so-den/in: the book on paper, A4 landscape, with the heads of Phụ lục IV on each page (assets/register.css). */
import type { FC } from 'hono/jsx'
import type { BookCover } from '../../model/register.js'
import { firstRows } from '../../report/collected.js'
import { type BookRow, bookColumns } from '../../report/register/columns.js'
import { PRINTED_HEADS } from '../../report/register/printed.js'
import { entriesShown } from '../../report/register.report.js'
import { showDay } from '../../report/show.js'
import { type Asked, withQuery } from '../asked.js'
import { Told } from '../parts/told.js'
import type { Page } from '../section.js'
import { BOOK } from './addresses.js'
import { bookAsked } from './book-page.js'
import { BookWidths } from './widths.js'

/** Numbers that are printed in one go; the book is bound of such parts. */
export const PRINTED = 100

export const printPage: Page = {
  path: `${BOOK}/in`,
  title: { vi: 'In sổ đăng ký văn bản đến', en: 'Print the register' },
  async show(asked) {
    const { say, query, at, view, desk } = asked
    const book = await bookAsked(asked)
    const from = query('so') === null ? 1 : book.from
    const numbers = view.registerEntries(book.days === null ? { year: book.year, from } : { days: book.days })
    const [{ page, more }, cover] = await Promise.all([
      firstRows(entriesShown(view, numbers), PRINTED),
      desk.store.register.cover(book.year),
    ])
    const rows = page.map(({ row }) => row)
    const last = page.at(-1)?.entry.no ?? 0
    return {
      heading: say(`In sổ văn bản đến năm ${book.year}`, `Print the register of ${book.year}`),
      wide: true,
      scripts: ['register.js'],
      body: (
        <div class="book-print">
          <p class="noprint">
            {say('Bấm Ctrl+P, khổ A4 ngang; tiêu đề cột lặp lại ở mỗi trang.', 'Press Ctrl+P, A4 landscape; the heads are repeated.')}{' '}
            <button type="button" hidden data-print>
              {say('In', 'Print')}
            </button>{' '}
            {more && book.days === null && (
              <a href={withQuery(at, { so: String(last + 1) })}>{say(`Phần sau: từ số ${last + 1}`, `Next part: from no. ${last + 1}`)}</a>
            )}
            {more &&
              book.days !== null &&
              say(`Chỉ ${PRINTED} số đầu của khoảng ngày; hãy chọn khoảng ngắn hơn.`, `Only the first ${PRINTED}.`)}
          </p>
          <Cover cover={cover} year={book.year} rows={rows} />
          {rows.length === 0 ? (
            <p class="nothing noprint">{say('Chưa có số nào để in.', 'Nothing to print.')}</p>
          ) : (
            <Printed asked={asked} rows={rows} />
          )}
        </div>
      ),
    }
  },
}

/** In Vietnamese whatever the reader's language: it is the decree's form. */
const Cover: FC<{ cover: BookCover | null; year: number; rows: readonly BookRow[] }> = ({ cover, year, rows }) => {
  const [first, last] = [rows[0], rows.at(-1)]
  const dots = '…………'
  return (
    <section class="cover" lang="vi">
      <p class="of">
        <Told of={cover?.parent ?? null} />
      </p>
      <p class="of">
        <strong>
          <Told of={cover?.office ?? dots} />
        </strong>
      </p>
      <h2>SỔ ĐĂNG KÝ VĂN BẢN ĐẾN</h2>
      <p>Năm: {year}</p>
      <p>
        Từ ngày {showDay(first?.arrivedOn ?? null) ?? dots} đến ngày {showDay(last?.arrivedOn ?? null) ?? dots}
      </p>
      <p>
        Từ số {first?.arrivalNumber ?? dots} đến số {last?.arrivalNumber ?? dots}
      </p>
      <p>
        Quyển số: <Told of={cover?.volume ?? dots} />
      </p>
    </section>
  )
}

const Printed: FC<{ asked: Asked; rows: readonly BookRow[] }> = ({ rows }) => (
  <table lang="vi">
    <BookWidths />
    <thead>
      <tr>
        {PRINTED_HEADS.map((head) => (
          <th scope="col">{head}</th>
        ))}
      </tr>
      <tr class="numbers">
        {PRINTED_HEADS.map((_, i) => (
          <td>({i + 1})</td>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr class={row.cancelled ? 'cancelled' : undefined}>
          {bookColumns.map(({ show }) => (
            <td>
              <Told of={show(row, 'vi')} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
