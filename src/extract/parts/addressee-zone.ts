/** "Kính gửi: …", "Kính mời: …", or a telegram's "… ĐIỆN:" with the receivers that follow. */
import type { PartName } from '../../model/letter-parts.js'
import { isCapitals, plain } from './anchors.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'

const RECEIVER =
  /^(?:ubnd|uy ban|hdnd|so |cac |bo |ban |hoi |chu tich|giam doc|truong |thu truong|van phong|phong |chi cuc|cuc |cong an|dang uy|huyen uy|tinh uy|thanh uy|doan |dai |trung tam|cong ty|ngan hang|dong chi|ong |ba |lanh dao|thuong truc|chanh |mat tran|ubmttq|lien doan|vien |toa an|kho bac|bao hiem|dien luc|benh vien|tram |hat |thanh tra|chi huy|bi thu|to |nha may|hop tac xa|buu dien|quy |thanh vien|dai dien|can bo|thon |khu pho|huyen |tinh |xa |thanh pho|phuong |thi tran|quy )/

/** A line that begins like a body's or an officer's name, first letter large. */
export const isReceiverName = (printed: string): boolean => /^\p{Lu}/u.test(printed) && RECEIVER.test(plain(printed) + ' ')

export function addresseesEnd(seen: readonly Seen[], at: number, parts: Map<number, PartName>): number | null {
  const s = seen[at]
  if (!s || s.table !== null || (s.anchor !== 'kinh-gui' && !isTelegram(s.printed))) return null
  if (s.anchor !== 'kinh-gui' && [...parts.values()].includes('addressees')) return null
  parts.set(at, 'addressees')
  let i = at + 1
  while (i < seen.length && i < at + 120 && isReceiver(seen, i)) parts.set(i++, 'addressees')
  return i
}

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … ĐIỆN:", "… điện:", "UBND huyện trân trọng kính mời:"; "XÃ PHONG ĐIỀN" is a place, told from "ĐIỆN" by its accents alone. */
export function isTelegram(printed: string): boolean {
  if (printed.length > 200 || /\sđiền\s*:?$/iu.test(printed)) return false
  const line = plain(printed)
  return (
    (/(?:^|\s)(?:dien|gui)\s*:/.test(line) && isCapitals(printed.slice(0, 12))) ||
    /(?:^|\s)(?:dien|kinh moi)\s*:$/.test(line) ||
    (isCapitals(printed) && /\sdien$/.test(line))
  )
}

function isReceiver(seen: readonly Seen[], i: number): boolean {
  const s = seen[i]
  const before = seen[i - 1]?.printed.trim() ?? ''
  if (!s || s.table !== null || s.printed.length > 500) return false
  const label = labelOf(s.printed)
  if (label?.class === 'dash' || label?.class === 'plus') return !/[.]$/.test(before) || isListGoingOn(before)
  if (s.anchor === 'kinh-gui') return true
  if (/^\([^()]{3,160}\)[;,.]?$/.test(s.printed)) return endsList(seen, i)
  if (s.anchor !== null && s.anchor !== 'issuer') return false
  if (label !== null) return label.class === 'number' && isNumbered(before) && s.printed.length < 160
  if (/[.]$/.test(before)) return false
  const line = plain(s.printed)
  if (/,$/.test(before) && (hasVerb(line) || /\.$/.test(line)) && s.printed.length > 80) return false
  if (/[;,]$/.test(before)) return s.printed.length < 250 && !/^(?:can cu|thuc hien|ngay |de |theo )/.test(line)
  const short = s.printed.length < 160 && !/[:]$/.test(line)
  return short && RECEIVER.test(line + ' ') && !/\.\/?\.?$/.test(line.replace(/\.$/, '')) && !hasVerb(line) && endsList(seen, i)
}

/** "Kính gửi:" or an item of the numbered list that goes on. */
const isNumbered = (before: string): boolean => /:$/.test(before) || (/[;,]$/.test(before) && /^\d{1,2}[.)]/.test(before))

/** A dash line after one that ended in a stop still belongs to the list when that one was short. */
const isListGoingOn = (before: string): boolean => before.length < 80 && /^[-–+•]/.test(before)

/** Words of a sentence, not of a body's name. */
const hasVerb = (line: string): boolean =>
  /\b(?:nhan duoc|de nghi|yeu cau|bao cao|thong bao|co y kien|ban hanh|da |se |dang |thuc hien|trien khai|tra loi|xin|trinh)\b/.test(line)

/** A receiver without a dash: the text that follows the list must still come. */
const endsList = (seen: readonly Seen[], i: number): boolean => {
  const next = seen[i + 1]
  return next !== undefined && next.anchor !== 'noi-nhan'
}
