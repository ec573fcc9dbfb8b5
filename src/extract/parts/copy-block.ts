/**
 * The block of a certified copy under the original ("SAO Y", its own body, number, day, signer, Nơi nhận): never the letter's.
 * Its list of receivers is kept readable (it may set a term); the rest counts as stamps.
 */
import type { PartName } from '../../model/letter-parts.js'
import { labelOf } from './labels.js'
import type { Seen } from './seen.js'

/** The first piece of the copy block; the number of pieces when there is none. A mark before the body is no block. */
export function copyStart(seen: readonly Seen[], bodyFrom: number): number {
  const mark = seen.findIndex((s, i) => i > bodyFrom && s.anchor === 'copy')
  if (mark < 0) return seen.length
  let start = mark
  while (start - 1 > bodyFrom && ['issuer', 'motto', 'rule'].includes(seen[start - 1]?.anchor ?? '')) start--
  return start
}

/** Marks the block's pieces; gives the ranges that stay readable: its receivers, and what follows the block. */
export function copyBlock(seen: readonly Seen[], from: number, parts: Map<number, PartName>): (readonly [number, number])[] {
  const appendix = seen.findIndex((s, i) => i > from && s.anchor === 'appendix')
  const end = appendix < 0 ? seen.length : appendix
  const noiNhan = seen.findIndex((s, i) => i > from && i < end && s.anchor === 'noi-nhan')
  let listEnd = noiNhan < 0 ? end : noiNhan + 1
  while (noiNhan >= 0 && listEnd < end && labelOf(seen[listEnd]?.printed ?? '')?.class === 'dash') listEnd++
  for (let i = from; i < end; i++) if (noiNhan < 0 || i < noiNhan || i >= listEnd) parts.set(i, 'stamps')
  const ranges: (readonly [number, number])[] = noiNhan < 0 ? [] : [[noiNhan, listEnd]]
  return end < seen.length ? [...ranges, [end, seen.length]] : ranges
}
