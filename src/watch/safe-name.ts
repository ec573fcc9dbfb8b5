/** A name under which a file that somebody sends may lie in the watched folder, on any system, whatever the sender calls it. */
import { parse } from 'node:path'
import { isLitter } from '../pipeline/walk.js'
import { DONE, FAILED, WAITING } from './places.js'

/** Systems take 255 bytes; " (99)" and ".lydo.txt" come after. */
const MOST_BYTES = 200
const MOST_ENDING = 20
const NAMELESS = 'khong-ten'

/** Signs that some system forbids in names, that cannot be seen, or that turn the direction of writing. */
const FORBIDDEN = /[<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/gu
/** Devices of Windows, with any ending. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i
/** Folders of ours, that a file of that name would stand in the way of. */
const OURS = new Set([DONE, FAILED, WAITING])

/** Never a path, never hidden, never passed over as litter, never empty. NFC. */
export function safeName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(FORBIDDEN, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.~$]+|[\s.]+$/gu, '')
  const name = shortened(plain === '' ? NAMELESS : plain)
  const first = DEVICES.test(name) || OURS.has(name.toLowerCase()) || isLitter(name) ? `_${name}` : name
  return isLitter(first) ? `${first}_` : first
}

const bytes = (text: string): number => Buffer.byteLength(text)

/** The ending stays: it is what people know the file by. */
function shortened(name: string): string {
  if (bytes(name) <= MOST_BYTES) return name
  const { ext } = parse(name)
  const ending = bytes(ext) <= MOST_ENDING ? ext : ''
  return `${cut(ending === '' ? name : name.slice(0, -ending.length), MOST_BYTES - bytes(ending)).trimEnd()}${ending}`
}

/** Whole signs only. */
function cut(text: string, most: number): string {
  let kept = ''
  let size = 0
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    size += bytes(segment)
    if (size > most) break
    kept += segment
  }
  return kept
}
