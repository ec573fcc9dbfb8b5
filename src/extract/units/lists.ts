/** Reads a run of names: "A, B và C", "A (huyện X), xã B, thị trấn C", "A 17 tiêu chí, B 16 tiêu chí". Cut by the first thing that is no name. */
import type { Span } from '../../model/span.js'
import type { CommuneKind } from '../../model/written.js'
import { nameAt, numberAt, type NameCase, type NameRead } from './names.js'
import { groupAt, leadOf, oldAt, tieAt, type Tie } from './ties.js'

export interface Member {
  readonly name: NameRead
  readonly kind: CommuneKind | null
  readonly tie: Tie | null
  readonly former: boolean
  /** A cue of its own ("xã B"), or the first after one. */
  readonly cued: boolean
}

export interface ListRead {
  readonly members: readonly Member[]
  /** Where reading began: a cue of the first member lies inside. */
  readonly start: number
  readonly end: number
  /** Bracketed remarks inside the list: they may name further units. */
  readonly remarks: readonly Span[]
}

export interface ListStyle {
  readonly as: NameCase
  /** Kind told by the cue before the list. */
  readonly kind: CommuneKind | null
  /** The list follows its cue at once; otherwise it was opened by a bracket, a colon, "gồm". */
  readonly direct: boolean
}

const SEPARATOR = /\s*(?:,\s*và|,|;|\/|và|cùng(?: với)?|hoặc|&)\s*/uy
const OWN_CUE = /(?:(?:Chủ tịch\s+)?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Đảng ủy|Đảng uỷ|Đảng bộ)\s+)?(?:(?:các|02|hai)\s+)?(?:(xã|phường|thị trấn|đặc khu|XÃ|PHƯỜNG|THỊ TRẤN|Xã|Phường|Thị trấn)\s*:?\s+|(TT\.|P\.)\s*)/uy // prettier-ignore
const REMARK = /\s*\([^()]{1,160}\)/uy
const COUNT_REMARK =
  /\s*(?:[-–:]?\s*(?:\(?\s*(?:(?:mới |đã |chưa )?(?:đạt|còn|thiếu)\s+)?(?:\d{1,2}\/\d{1,2}(?![/\d])\s*(?:tiêu chí|TC|tc)?|\d{1,2}\s*(?:tiêu chí|TC|tc))\)?)|\(?(?:từ )?năm 20\d{2}(?![/\d])\)?)/uy

/** The list that begins at `at`; null when no name stands there. */
export function listAt(text: string, at: number, style: ListStyle): ListRead | null {
  const members: Member[] = []
  const remarks: Span[] = []
  let kind = style.kind
  let [next, end, waiting, separated] = [at, at, 0, '']
  for (;;) {
    const cue = members.length === 0 && style.direct ? null : cueAt(text, next)
    if (cue) kind = cue.kind
    const name = withStem(memberName(text, cue?.end ?? next, style, kind), members.at(-1))
    const last = separated.includes('và') && /^\s\p{Ll}/u.test(text.slice(name?.end ?? 0)) && / /.test(name?.text ?? '')
    if (!name || !(cue || last || isMember(text, name, members.length === 0, style))) break
    const rest = afterName(text, name.end)
    members.push({ name, kind, tie: rest.tie, former: rest.former, cued: cue !== null || (members.length === 0 && style.direct) })
    if (rest.remark) remarks.push(rest.remark)
    if (rest.tie) {
      spread(members, waiting, rest.tie)
      waiting = members.length
    }
    end = rest.end
    const separator = exec(SEPARATOR, text, end)
    if (!separator) break
    separated = separator
    next = end + separator.length
  }
  return members.length > 0 ? { members, start: at, end, remarks } : null
}

/**
 * A list given district by district: "huyện X (A, B), huyện Y (C)", "X: A, B; Y: C". The first must be called a district; the districts
 * themselves are no members.
 */
export function groupsAt(text: string, at: number, kind: CommuneKind | null): ListRead | null {
  const members: Member[] = []
  let [next, end] = [at, at]
  const bare = isBareGroup(text, at)
  for (;;) {
    const told = members.length > 0 || bare || leadOf(text.slice(next, next + 80)) !== null
    const group = told ? groupAt(text, next) : null
    const list = group ? listAt(text, group.from, { as: 'mixed', kind, direct: false }) : null
    if (!group || !list) break
    const tie: Tie = { district: group.district, province: null, former: false, end: list.end }
    const outer = bare ? nameAt(text, next, 'mixed') : null
    if (outer) members.push({ name: outer, kind: null, tie: null, former: false, cued: false })
    members.push(...list.members.map((m) => ({ ...m, tie: m.tie ?? tie })))
    end = list.end + (exec(/\s*\)/uy, text, list.end)?.length ?? 0)
    const separator = exec(SEPARATOR, text, end)
    if (!separator) break
    next = end + separator.length
  }
  return members.length > 0 ? { members, start: at, end, remarks: [] } : null
}

/**
 * "X (A, B), Y (C)": districts with their communes, or (since 2025) communes with what they were formed from. Only the gazetteer can tell, so
 * the name outside is given too, as one that nothing vouches for.
 */
const isBareGroup = (text: string, at: number): boolean => exec(BARE_GROUP, text, at) !== null
const BARE_GROUP = /\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3} ?\(\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3}(?:(?:, | và |; )\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3}){1,12}\)/uy // prettier-ignore

/** "Phú Thành A, B": the second is Phú Thành B. */
function withStem(name: NameRead | null, before: Member | undefined): NameRead | null {
  const stem = /^(.+) \p{Lu}$/u.exec(before?.name.text ?? '')?.[1]
  return name && stem !== undefined && /^\p{Lu}$/u.test(name.text) ? { ...name, text: `${stem} ${name.text}` } : name
}

/** "A, B (huyện X)": the tie holds for all since the last one. */
function spread(members: Member[], from: number, tie: Tie): void {
  for (let i = from; i < members.length; i++) {
    const member = members[i]
    if (member) members[i] = { ...member, tie }
  }
}

function cueAt(text: string, at: number): { readonly kind: CommuneKind | null; readonly end: number } | null {
  OWN_CUE.lastIndex = at
  const found = OWN_CUE.exec(text)
  return found ? { kind: kindOf(found[1] ?? found[2] ?? ''), end: at + found[0].length } : null
}

export function kindOf(cue: string): CommuneKind | null {
  const word = cue.toLowerCase().trim()
  if (word === 'xã' || word === 'phường' || word === 'thị trấn' || word === 'đặc khu') return word
  if (/^p\.?$/.test(word)) return 'phường'
  return word.startsWith('tt') ? 'thị trấn' : null
}

function memberName(text: string, at: number, style: ListStyle, kind: CommuneKind | null): NameRead | null {
  return nameAt(text, at, style.as) ?? (kind === 'phường' ? numberAt(text, at) : null)
}

/** A name without a cue of its own counts when punctuation bounds it, or (in a list right after its cue) when it has two syllables. */
function isMember(text: string, name: NameRead, first: boolean, style: ListStyle): boolean {
  if (first && style.direct) return true
  const after = text.slice(name.end, name.end + 24)
  if (/^\s*(?:[,;.:)(\n|/*]|$|và\s|cùng\s|\d|(?:thuộc|của)\s|(?:từ )?năm 20\d{2}\s*[,;)]|(?:đều )?là \S{1,5} xã)/u.test(after)) return true
  if (exec(COUNT_REMARK, text, name.end) !== null) return true
  if (style.direct && style.as === 'capitals') return /^\s\p{Lu}/u.test(after)
  return style.direct && /\s/.test(name.text) && /^\s\p{Ll}/u.test(after)
}

interface AfterName {
  readonly tie: Tie | null
  readonly former: boolean
  readonly remark: Span | null
  readonly end: number
}

function afterName(text: string, at: number): AfterName {
  const old = oldAt(text, at)
  const tie = tieAt(text, old.end)
  if (tie) return { tie, former: old.former || tie.former, remark: null, end: tie.end }
  const remark = exec(COUNT_REMARK, text, old.end) ?? exec(REMARK, text, old.end)
  if (remark === null) return { tie: null, former: old.former, remark: null, end: old.end }
  const end = old.end + remark.length
  const later = tieAt(text, end)
  return { tie: later, former: old.former || (later?.former ?? false), remark: { start: old.end, end }, end: later?.end ?? end }
}

function exec(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
