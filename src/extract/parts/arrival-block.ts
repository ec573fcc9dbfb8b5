/** The incoming stamp: the receiver's name above ĐẾN, the lines under it. Its number and day are never the letter's. */
import type { PartName } from '../../model/letter-parts.js'
import type { Seen } from './seen.js'

const REACH = 40

export function arrivalBlock(seen: readonly Seen[], parts: Map<number, PartName>): void {
  for (let i = 0; i < seen.length && i < REACH; i++) {
    const anchor = seen[i]?.anchor
    if (anchor === 'kinh-gui' || anchor === 'noi-nhan') return
    if (anchor !== 'arrival') continue
    for (let k = i; k < linesEnd(seen, i + 1); k++) parts.set(k, 'stamps')
    receiverLines(seen, i).forEach((k) => parts.set(k, 'stamps'))
  }
}

/** "Số: 412", "Ngày: 09/8/23", "Chuyển: …" and their bare values. */
function linesEnd(seen: readonly Seen[], from: number): number {
  let i = from
  while (i < seen.length && i < from + 9) {
    const s = seen[i]
    if (
      !s ||
      (s.anchor !== 'stamp' && s.anchor !== 'bare-number' && !/^(?:[\d/.\- ]{1,14}|(?:Số|Ngày|Giờ)[:\s.…]*[\d/.\-\s:hH]*)$/.test(s.printed))
    )
      break
    i++
  }
  return i
}

/** Lines in capitals just above ĐẾN belong to the stamp when the letterhead proper comes after it. */
function receiverLines(seen: readonly Seen[], at: number): number[] {
  const lines: number[] = []
  for (let i = at - 1; i >= 0 && at - i <= 3 && seen[i]?.anchor === 'issuer'; i--) lines.push(i)
  const after = seen.slice(at + 1, at + 14)
  const number = after.findIndex((s) => s.anchor === 'number')
  const issuerFollows = after.slice(0, number < 0 ? after.length : number).some((s) => s.anchor === 'issuer')
  const numberBefore = seen.slice(0, at).some((s) => s.anchor === 'number')
  return issuerFollows && !numberBefore ? lines : []
}
