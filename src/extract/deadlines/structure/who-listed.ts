/** A name alone in a list whose kind and office are told above. */
import { textOf, type LetterView } from '../../view.js'
import { actorAt } from './actor.js'
import type { Place } from './clause.js'
import { fromHeadings } from './heading-actor.js'
import { startsWithVerb } from './verbs.js'
import type { Found } from './who-ways.js'

const LISTED = /^[\s"“(*_-]*(?<name>\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,3})(?:\s\d)?\s*(?=\s\p{Ll}|:)/u
const GROUP_ABOVE =
  /^(?<office>(?:\p{L}+\s){0,6}?)(?:các|hai|ba|bốn|năm|\d+)\s(?<kind>xã|phường|thị trấn|huyện|thôn|ấp|bản|xóm|khu phố|buôn)$/iu

/** "a) Phú An hoàn tất …" under "2. Đối với UBND các xã": the name alone, of the kind told above. */
export function listedName(view: LetterView, place: Place): { readonly actor: Found; readonly as: string } | null {
  const node = place.segment.node
  if (node?.kind !== 'item' && node?.kind !== 'paragraph') return null
  const start = node.kind === 'item' ? Math.max(node.content.start, place.segment.span.start) : place.segment.span.start
  if (start > place.clause.start) return null
  const m = LISTED.exec(view.text.slice(start, place.segment.span.end))
  const name = m?.groups?.['name']
  if (!m || name === undefined) return null
  const end = start + m[0].trimEnd().length
  const verb = view.text.slice(end, end + 40).replace(/^\s*:/u, '')
  if (!startsWithVerb(verb) && !/^\s*(?:phải|cần|hoàn tất|kết thúc|sẽ)\s/u.test(verb)) return null
  if (startsWithVerb(name) || actorAt(view, start, end) || /^(?:xã|phường|huyện|thôn|ấp|bản|thị trấn|tiêu chí|riêng|tp|tt)\s/iu.test(name))
    return null
  const above = fromHeadings(view, node, place.clause)
  const group = above && above.from !== 'far' ? GROUP_ABOVE.exec(textOf(view, above.actor.span)) : null
  if (!group?.groups) return null
  const from = start + m[0].indexOf(name)
  const endedBy = /^\s*:/u.test(view.text.slice(end, end + 3)) ? 'colon' : 'verb'
  const as = `${group.groups['office'] ?? ''}${group.groups['kind'] ?? ''} ${name}`
  return { actor: { span: { start: from, end: from + name.length }, endedBy, bare: false, way: 'subject' }, as }
}
