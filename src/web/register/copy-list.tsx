/** What is typed into another system's form, in the order of those forms: text to be selected, and a button for each where scripts run (assets/register.js). */
import type { FC } from 'hono/jsx'
import type { LetterRow } from '../../model/ledger.js'
import type { RegisterEntry } from '../../model/register.js'
import type { BookRow } from '../../report/register/columns.js'
import { showDay, showList } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { Told, visible } from '../parts/told.js'

interface Copied {
  readonly entry: RegisterEntry
  readonly letter: LetterRow | null
  readonly row: BookRow
}

type Line = readonly [vi: string, en: string, value: string | null]

/** Forms ask for the kind and the subject apart; what the clerk wrote over both stays whole. */
function linesOf({ entry, letter, row }: Copied): Line[] {
  const type = letter?.head.type ?? null
  const whole = row.typeAndSubject ?? ''
  const subject = type !== null && whole.startsWith(`${type}: `) ? whole.slice(type.length + 2) : whole || null
  const head = letter?.head ?? null
  return [
    ['Loại văn bản', 'Type', type],
    ['Trích yếu', 'Subject', subject],
    ['Số, ký hiệu', 'Number', row.number],
    ['Ngày ban hành', 'Date', showDay(row.date)],
    ['Cơ quan ban hành', 'Issuer', row.author],
    ['Sổ', 'Book', `Sổ văn bản đến năm ${entry.year}`],
    ['Số đến', 'Arrival no.', String(entry.no)],
    ['Ngày đến', 'Arrived', showDay(entry.arrivedOn)],
    ['Độ khẩn', 'Urgency', head === null ? null : (head.marks.urgency ?? 'Thường')],
    ['Người ký', 'Signed by', head?.signer?.name ?? null],
    ['Chức vụ', 'Title', head?.signer?.title ?? null],
    ['Hạn xử lý', 'Due date', showDay(entry.due)],
    ['Số trang', 'Pages', head === null ? null : String(head.pages)],
    ['Nơi nhận', 'Recipients', showList(head?.copies ?? [])],
    ['Đơn vị hoặc người nhận', 'Receiver', row.receiver],
    ['Ghi chú', 'Note', row.note],
  ]
}

export const CopyList: FC<Copied & { asked: Asked }> = ({ asked: { say }, ...copied }) => (
  <dl class="copy-list" data-copy-list data-copy={say('Chép', 'Copy')} data-copied={say('Đã chép', 'Copied')}>
    {linesOf(copied).map(([vi, en, value]) => (
      <>
        <dt>{say(vi, en)}</dt>
        <dd data-value={value === null ? undefined : visible(value)}>
          <Told of={value} />
        </dd>
      </>
    ))}
  </dl>
)
