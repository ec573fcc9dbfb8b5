/** Finds the communes named in a stretch of running text: each by its cue (xã, phường, thị trấn, đặc khu) or in a list that a cue opens. */
import type { CommuneKind } from '../../model/written.js'
import { bareListsIn, isInside } from './bare-lists.js'
import { groupsAt, kindOf, listAt, type ListRead, type Member } from './lists.js'
import { districtEnding, isFormedFrom, leadBefore } from './ties.js'

export interface Mention {
  readonly written: string
  readonly start: number
  readonly end: number
  readonly kind: CommuneKind | null
  readonly district: string | null
  readonly province: string | null
  readonly former: boolean
  /** Number of its list inside this text; null when named alone. */
  readonly list: number | null
  /** How it was told: by its own cue, as member of a list after a cue, or in a list opened from afar ("05 xã đạt chuẩn, gồm: …"). */
  readonly by: 'cue' | 'list' | 'opened'
}

const CUE =
  /(?<![\p{L}\p{N}])(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|[Đđ]ặc khu|ĐẶC KHU|TT\.?(?=\s\p{Lu}\p{Ll})|TT\.(?=\p{Lu}\p{Ll})|P\.?(?=\s\d)|P\.(?=\d|\s?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}))(?:(?:,| và|\/)\s*(?:xã|phường|thị trấn|đặc khu|XÃ|PHƯỜNG|THỊ TRẤN)(?!\p{L}))*(?:(?<=\.)|(?!\p{L}))/gu
/** What makes the word something else: thị xã, hợp tác xã, HTX, "- xã hội". */
const NOT_CUE_BEFORE = /(?:thị|Thị|THỊ|hợp tác|Hợp tác|HỢP TÁC|liên hiệp|làng)\s+$/u
const OPENER = /\(|:|(?<!\p{L})(?:bao gồm|gồm có|gồm|cụ thể là|trong đó có|là|như)(?!\p{L})/gu
/** "các xã thuộc 02 huyện: A, B": the list is one of districts. */
const OF_OTHERS = /(?:huyện|quận|thị xã|thành phố|tỉnh|sở|ngành|phòng|ban)\s*$/u
const REACH = 140

/** A line's end ends a name: give running text through oneLine, stacked lines (letterhead, signature) as they are. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = []
  const read: ListRead[] = []
  let lists = 0
  for (const cue of text.matchAll(CUE)) {
    if (read.some((list) => isInside(list, cue.index)) || NOT_CUE_BEFORE.test(text.slice(0, cue.index).slice(-12))) continue
    const after = cue.index + cue[0].length
    const direct = directList(text, cue[0], after)
    const list = direct ?? openedList(text, cue[0], after)
    if (!list) continue
    lists += 1
    const told = {
      lead: leadBefore(text, cue.index),
      formed: isFormedFrom(text, cue.index),
      direct: direct !== null,
      short: isShort(cue[0]),
    }
    found.push(...list.members.map((m) => mentionOf(m, told, list.members.length > 1 ? lists : null)))
    read.push(list)
  }
  const bare = bareListsIn(text, read).flatMap(({ list, formed }, i) =>
    list.members.map((m) => mentionOf(m, { lead: null, formed, direct: false, short: false }, lists + i + 1)),
  )
  return [...found, ...bare]
}

/** "hai xã biên giới A, B", "xã đặc biệt khó khăn A": what kind of commune, then its name. */
const ATTRIBUTE =
  /^ (?:biên giới|vùng cao|vùng sâu|miền núi|ven biển|bãi ngang|đảo|nghèo|điểm|trọng điểm|đặc biệt khó khăn|khu vực (?:I{1,3}|[123])|trung tâm|mới|cũ|bạn|anh em|lân cận|giáp ranh|kết nghĩa)(?: của (?:huyện|tỉnh))?\s*:?\s+(?=\p{Lu}\p{Ll})/u

function directList(text: string, cue: string, after: number): ListRead | null {
  const gap = ATTRIBUTE.exec(text.slice(after, after + 40))?.[0] ?? /^\s*:?\s*/.exec(text.slice(after, after + 6))?.[0] ?? ''
  if ((gap === '' && !isShort(cue)) || gap.includes('\n')) return null
  const kinds = cue.split(/,| và|\//).map((word) => kindOf(word))
  const capitals = cue === cue.toUpperCase() && !isShort(cue)
  const shape = { direct: true, as: capitals ? 'capitals' : 'mixed' } as const
  const list = listAt(text, after + gap.length, { ...shape, kind: kinds.at(-1) ?? null })
  if (!list || kinds.length === 1 || list.members.length === 1) return list
  // "các xã, thị trấn: A, B": no member's kind is told
  return {
    ...list,
    members: list.members.map((m) => (m.cued ? m : { ...m, kind: null })).map((m, i) => (i === 0 ? { ...m, kind: null } : m)),
  }
}

/** "05 xã (A, B)", "xã đạt từ 15 tiêu chí: A, B", "các xã còn lại, gồm A và B": within the same sentence. */
function openedList(text: string, cue: string, after: number): ListRead | null {
  const kind = kindOf(cue)
  const reach = text.slice(after, after + REACH)
  const stop = reach.search(/[;\n]|\.\s/)
  const window = stop < 0 ? reach : reach.slice(0, stop)
  for (const opener of window.matchAll(OPENER)) {
    const from = after + opener.index + opener[0].length
    const gap = /^\s*(?:gồm|có|là|các xã|:)?\s*:?\s*/u.exec(text.slice(from, from + 16))?.[0] ?? ''
    const groups = groupsAt(text, from + gap.length, kind)
    if (groups) return groups
    if (OF_OTHERS.test(window.slice(0, opener.index))) continue
    const list = listAt(text, from + gap.length, { direct: false, as: 'mixed', kind })
    const above = districtEnding(window.slice(0, opener.index))
    const tie = above === null ? null : { district: above, province: null, former: false, end: from }
    if (list) return tie ? { ...list, members: list.members.map((m) => (m.tie ? m : { ...m, tie })) } : list
  }
  return null
}

/** "TT." is also thường trực, trung tâm; "P." phòng: the gazetteer decides. */
const isShort = (cue: string): boolean => /^(?:TT|P)\.?$/.test(cue)

/** "KINH TẾ - XÃ HỘI NĂM": the word xã hội in capitals; only the gazetteer can tell it from xã Hội Hoan. */
const isSociety = (member: Member): boolean => /^hội(?=\s|$)/iu.test(member.name.text)

function mentionOf(
  member: Member,
  told: { readonly lead: string | null; readonly formed: boolean; readonly direct: boolean; readonly short: boolean },
  list: number | null,
): Mention {
  return {
    written: member.name.text,
    start: member.name.start,
    end: member.name.end,
    kind: member.kind,
    district: member.tie ? member.tie.district : told.lead,
    province: member.tie?.province ?? null,
    former: member.former || (member.tie?.former ?? false) || told.formed,
    list,
    by: isSociety(member) || told.short ? 'opened' : member.cued ? 'cue' : told.direct ? 'list' : 'opened',
  }
}
