/** Who wrote what in the register, and when: each version with the columns that became other. */
import type { FC } from 'hono/jsx'
import type { RegisterEntry } from '../../model/register.js'
import { showDay, wallDay } from '../../report/show.js'
import type { Asked } from '../asked.js'
import { Told } from '../parts/told.js'

const ACTS = {
  given: { vi: 'vào sổ', en: 'registered' },
  changed: { vi: 'sửa', en: 'changed' },
  tied: { vi: 'ghi chung', en: 'tied' },
  cancelled: { vi: 'hủy số', en: 'cancelled' },
} as const

export const History: FC<{ asked: Asked; versions: readonly RegisterEntry[] }> = ({ asked: { lang }, versions }) => (
  <ol class="history">
    {versions.map((version, i) => (
      <li>
        {showDay(wallDay(version.at))} <Told of={version.by} />: {ACTS[version.act][lang]}
        {version.why !== null && (
          <>
            {' '}
            (<Told of={version.why} />)
          </>
        )}
        <Told of={changesSince(versions[i - 1] ?? null, version, lang)} />
      </li>
    ))}
  </ol>
)

/** Which columns are other than in the version before: both are told. */
function changesSince(before: RegisterEntry | null, now: RegisterEntry, lang: Asked['lang']): string | null {
  if (before === null || now.act !== 'changed') return null
  const [was, is] = [flat(before), flat(now)]
  const told = Object.keys(is).filter((name) => was[name] !== is[name]).map((name) => `${LABELS[name]?.[lang] ?? name}: “${was[name] ?? ''}” → “${is[name] ?? ''}”`) // prettier-ignore
  return told.length === 0 ? null : `; ${told.join('; ')}`
}

const LABELS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  arrivedOn: { vi: 'ngày đến', en: 'arrived' },
  author: { vi: 'tác giả', en: 'author' },
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày văn bản', en: 'date' },
  typeAndSubject: { vi: 'trích yếu', en: 'subject' },
  receiver: { vi: 'người nhận', en: 'receiver' },
  forwardedOn: { vi: 'ngày chuyển', en: 'forwarded' },
  signedFor: { vi: 'ký nhận', en: 'signed for' },
  note: { vi: 'ghi chú', en: 'note' },
  due: { vi: 'hạn xử lý', en: 'due' },
  lead: { vi: 'chủ trì', en: 'lead' },
  joint: { vi: 'phối hợp', en: 'joint' },
  orders: { vi: 'ý kiến chỉ đạo', en: 'orders' },
}

function flat({ typed, told, ...e }: RegisterEntry): Readonly<Record<string, string | null>> {
  const columns = { author: typed.author, number: typed.number, date: typed.date, typeAndSubject: typed.typeAndSubject }
  const { arrivedOn, receiver, forwardedOn, signedFor, note, due, lead, joint, orders } = e
  const days = { arrivedOn: showDay(arrivedOn), forwardedOn: showDay(forwardedOn), due: showDay(due) }
  const shown: Record<string, string | null> = Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, value ?? told?.[name as keyof typeof columns] ?? null]),
  )
  return { ...shown, date: showDay(shown['date'] ?? null), ...days, receiver, signedFor, note, lead, joint, orders }
}
