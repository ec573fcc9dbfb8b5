/** Who carries out the points of another article: "Điều 4. Giao UBND xã thực hiện các nhiệm vụ tại Điều 3". */
import type { BodyNode } from '../../../model/letter-parts.js'
import { segmentsOf, textOf, type LetterView } from '../../view.js'
import { actorAt, requestedActor, type Actor } from './actor.js'
import { clausesIn, lowerOf } from './clause.js'

/** Told of parts of the letter itself: "điều 3", "mục ii"; never of a law. */
const CARRIES_OUT =
  /^[\s,]*(?:(?:chủ trì|chịu trách nhiệm|có trách nhiệm|triển khai|tổ chức|chỉ đạo|phối hợp[^;.]{0,60}?|căn cứ[^,;.]{0,60},|và)[\s,]*){0,3}(?:thực hiện|thi hành|triển khai)\s[^.;:]{0,60}?(?<parts>(?:điều|mục|phần)\s(?:\d{1,2}|[ivx]{1,4})(?!\p{L})(?:(?:,|\s(?:và|đến))\s?(?:(?:điều|mục|phần)\s)?(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d/]))*)(?!\s(?:của\s)?(?:luật|nghị định|thông tư|quyết định|nghị quyết|kế hoạch|công văn|chỉ thị|hướng dẫn)(?! này))/u

interface Handed {
  readonly parts: ReadonlySet<string>
  readonly actor: Actor
}

const handed = new WeakMap<LetterView, readonly Handed[]>()

/** The one to whom a part of the letter is handed over that the node stands in; null when none is. */
export function delegated(view: LetterView, node: BodyNode | null): Actor | null {
  const known = handed.get(view) ?? handedIn(view)
  handed.set(view, known)
  if (known.length === 0) return null
  for (let at = node; at && at.kind !== 'root'; at = at.parent) {
    const keys = keysOf(at.label)
    const own = known.find(({ parts }) => keys.some((key) => parts.has(key)))
    if (own) return own.actor
  }
  return null
}

/** "Điều 3." is "điều 3"; "II." and "2." may be called mục or phần. */
function keysOf(label: string | null): readonly string[] {
  const m = /^(?<kind>điều|mục|phần)?\s*(?<number>\d{1,2}|[ivx]{1,4})[.):\s]*$/iu.exec(label ?? '')
  const [kind, number] = [m?.groups?.['kind']?.toLowerCase(), m?.groups?.['number']?.toLowerCase()]
  if (number === undefined) return []
  return kind ? [`${kind} ${number}`] : [`mục ${number}`, `phần ${number}`]
}

function handedIn(view: LetterView): Handed[] {
  const lower = lowerOf(view)
  if (!/(?:thực hiện|thi hành|triển khai)\s[^.;:]{0,60}?(?:điều|mục|phần)\s(?:\d|[ivx])/u.test(lower)) return []
  return segmentsOf(view, 'body').flatMap((segment) =>
    clausesIn(view, segment).flatMap(({ clause }) => {
      const actor = requestedActor(view, clause.start, clause.end) ?? actorAt(view, clause.start, clause.end)
      if (!actor || actor.bare) return []
      const parts = CARRIES_OUT.exec(textOf(view, { start: actor.span.end, end: Math.min(clause.end, actor.span.end + 240) }).toLowerCase())
      return parts?.groups ? [{ actor, parts: partsOf(parts.groups['parts'] ?? '') }] : []
    }),
  )
}

/** "điều 2, 3 và mục iv": each part under its own name. */
function partsOf(told: string): ReadonlySet<string> {
  const [keys, range] = [new Set<string>(), / đến /u.test(told)]
  let [kind, last] = ['', 0]
  for (const m of told.matchAll(/(điều|mục|phần)|(\d{1,2}|[ivx]{1,4})(?!\p{L})/gu)) {
    if (m[1]) kind = m[1]
    else {
      for (let n = last + 1; range && last > 0 && n < Number(m[2]); n++) keys.add(`${kind} ${n}`)
      keys.add(`${kind} ${m[2]}`)
      last = Number(m[2]) || 0
    }
  }
  return keys
}
