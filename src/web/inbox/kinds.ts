/** The kinds of outcome as the inbox names and filters them. */
import type { OutcomeKind } from '../../model/outcome.js'
import { type Arrival, needsLook } from '../../pipeline/arrivals.js'
import type { Words } from '../../report/report.js'

export interface Kind {
  /** In addresses: ?loai=hong. */
  readonly name: string
  readonly kind: OutcomeKind
  readonly toLookAt: boolean
  /** Of one file. */
  readonly badge: Words
  /** Of several: the filter. */
  readonly label: Words
  /** A colour of the desk; the words say the same. */
  readonly tone: 'good' | 'doubtful' | 'bad' | 'calm'
}

const LOOK: Kind = {
  ...{ name: 'can-xem', kind: 'done', toLookAt: true, tone: 'doubtful' },
  badge: { vi: 'Cần xem', en: 'To check' },
  label: { vi: 'Cần xem', en: 'To check' },
}
const NEW: Kind = {
  ...{ name: 'moi', kind: 'done', toLookAt: false, tone: 'good' },
  badge: { vi: 'Mới', en: 'New' },
  label: { vi: 'Đã đọc', en: 'Read' },
}

export const KINDS: readonly Kind[] = [
  NEW,
  LOOK,
  {
    ...{ name: 'da-co', kind: 'duplicate', toLookAt: false, tone: 'calm' },
    badge: { vi: 'Đã có trong kho', en: 'Already held' },
    label: { vi: 'Đã có trong kho', en: 'Already held' },
  },
  {
    ...{ name: 'hong', kind: 'refused', toLookAt: false, tone: 'bad' },
    badge: { vi: 'Không đọc được', en: 'Refused' },
    label: { vi: 'Không đọc được', en: 'Refused' },
  },
  {
    ...{ name: 'cho', kind: 'waiting', toLookAt: false, tone: 'doubtful' },
    badge: { vi: 'Chờ nhận dạng', en: 'Waits' },
    label: { vi: 'Chờ nhận dạng', en: 'Waiting' },
  },
  {
    ...{ name: 'mat', kind: 'secret', toLookAt: false, tone: 'bad' },
    badge: { vi: 'Mật', en: 'Secret' },
    label: { vi: 'Mật', en: 'Secret' },
  },
]

export const kindNamed = (name: string | null): Kind | null => KINDS.find((k) => k.name === name) ?? null

export const kindOf = (arrival: Arrival): Kind =>
  needsLook(arrival) ? LOOK : (KINDS.find((k) => k.kind === arrival.outcome.kind && !k.toLookAt) ?? NEW)
