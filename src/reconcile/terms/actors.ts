/** Those whom a term's printed actor means: one body, the members of a list under one head word, or a group of a level ("UBND các huyện"). */
import { type Body, bodyOf, mayBeOne } from '../letters/body.js'

export interface Actor {
  /** "UBND xã An Phú". */
  readonly name: string
  readonly body: Body
  /** A group whose members are not named; every body of its office and level may be one of them. */
  readonly group: boolean
}

const GROUP =
  /^(?<head>.*?)(?:các|những|\d{1,3}|hai|ba|bốn|năm|sáu)\s+(?<kind>xã|phường|thị trấn|huyện)(?<rest>[^:]*?):?\s*(?<names>\p{Lu}[^()]*)?$/u

export function actorsOf(who: string): readonly Actor[] {
  const m = GROUP.exec(who.trim())?.groups
  if (!m) return [{ name: who, body: bodyOf(who), group: false }]
  const [head, kind, names] = [m['head'] ?? '', m['kind'] ?? '', m['names'] ?? '']
  const listed = names.split(/\s*[,;]\s*|\s+và\s+/u).filter((name) => /^\p{Lu}/u.test(name))
  if (listed.length === 0) return [{ name: who, body: { ...bodyOf(`${head}${kind}`), unit: null }, group: true }]
  return listed.map((name) => {
    const whole = `${head}${kind} ${name}`.replace(/\s+/g, ' ').trim()
    return { name: whole, body: bodyOf(whole), group: false }
  })
}

/** The body is this actor, or a member of this group. A body whose unit nobody tells is nobody's certain doing. */
export function isActor(actor: Actor, body: Body): boolean {
  if (!mayBeOne(actor.body, body) || actor.body.office !== body.office) return false
  return actor.group ? body.unit !== null : actor.body.unit === body.unit || actor.body.unit === null
}
