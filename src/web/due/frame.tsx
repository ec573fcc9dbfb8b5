/** What the pages of deadlines share: the way between them, the calendar to subscribe to. */
import type { FC } from 'hono/jsx'
import { type Asked, withQuery } from '../asked.js'
import { FEED, LIST, MONTH, samePeople, SILENT } from './address.js'

export const Tabs: FC<{ asked: Asked; at: string }> = ({ asked, at }) => (
  <nav class="tabs noprint" aria-label={asked.say('Các trang về hạn', 'Pages of deadlines')}>
    <ul>
      {TABS.map(([path, vi, en]) => (
        <li>
          <a href={samePeople(asked, path)} aria-current={path === at ? 'page' : undefined}>
            {asked.say(vi, en)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const TABS = [
  [LIST, 'Danh sách', 'List'],
  [MONTH, 'Lịch tháng', 'Month'],
  [SILENT, 'Quá hạn, chưa thấy trả lời', 'Due but silent'],
] as const

/** Files of what is asked, for other programs. */
export const Files: FC<{ asked: Asked; report: string }> = ({ asked, report }) => (
  <p class="files noprint">
    <a href={withQuery(asked.at.replace(/^[^?]*/, `/bao-cao/${report}/csv`), { tiep: null, thang: null })}>
      {asked.say('Tải CSV', 'Get CSV')}
    </a>
    {report === 'deadlines' && (
      <>
        <a href={samePeople(asked, FEED, { ngay: null, 'biet-den': null })}>{asked.say('Lịch (ICS)', 'Calendar (ICS)')}</a>
        <span class="soft">
          {asked.desk.signIn === null
            ? asked.say(
                'Chép địa chỉ của liên kết Lịch vào Outlook, Thunderbird… để theo dõi; lọc theo cơ quan thì lịch cũng chỉ của cơ quan ấy.',
                'Copy the address of the calendar link into Outlook, Thunderbird… to subscribe; it keeps the filters of agency and commune.',
              )
            : asked.say(
                'Tải lịch về rồi nhập vào Outlook, Thunderbird…; nhập lại thì sự kiện cũ được sửa.',
                'Import the calendar into Outlook, Thunderbird…; importing again mends its events.',
              )}
        </span>
      </>
    )}
  </p>
)

/** Terms whose day is worked out are looked at up to a number of them. */
export const Partly: FC<{ asked: Asked }> = ({ asked: { say } }) => (
  <p class="more">
    {say(
      'Có rất nhiều việc định kỳ và việc tính từ ngày đến: trang này chưa xem hết; xem đủ bằng cách lọc theo văn bản hoặc tải CSV.',
      'There are very many recurring terms and terms counted from arrival: not all were looked at here; filter by letter, or get the CSV.',
    )}
  </p>
)
