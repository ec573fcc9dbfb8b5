/** Whose list the numbers of a score belong to, and what its commune strives for. */
import type { Finding, FindingOf } from '../../model/finding.js'
import { ofKind } from '../../model/finding.js'
import type { BodyNode } from '../../model/letter-parts.js'
import { covers, type Span } from '../../model/span.js'
import type { Standard } from '../../model/written-criteria.js'
import type { UnitWritten } from '../../model/written.js'
import { fold } from '../../text/fold.js'
import { ancestors, segmentsOf, type LetterView } from '../view.js'
import { countedOn, setNamedIn, standardOf, standardsIn } from './standards.js'
import { clauseAt, sentenceAt, type Stretch } from './stretch.js'

export interface Counted {
  readonly standard: Standard | null
  readonly toward: Standard | null
}

/** Right after the score; else the set that the sentence names; else what the commune strives for here; else the set of the heading. */
export function countedFor(stretch: Stretch, at: Span, commune: UnitWritten, found: readonly Finding[]): Counted {
  const { folded } = stretch.view
  const toward = strivesFor(stretch.segment.node, stretch.span, commune, found)
  const after = /^\s*(?:tieu chi\s+)?(?:cua\s+)?(?:bo tieu chi\s+)?(?:xa\s+)?(?=nong thon moi|ntm)/u.exec(folded.slice(at.end, at.end + 50))
  const told = after ? standardsIn(folded.slice(at.end, at.end + 50))[0] : undefined
  if (told) return { standard: countedOn(told.standard), toward }
  const level = LEVEL_AFTER.exec(folded.slice(at.end, at.end + 40))?.[1]
  if (level) return { standard: countedOn(standardOf(level)), toward }
  const tagged = TAG.exec(folded.slice(commune.nameSpan.end, commune.nameSpan.end + 60))
  if (tagged) return { standard: countedOn(standardOf(tagged[1])), toward: toward ?? standardOf(tagged[1]) }
  const sentence = sentenceAt(stretch, at.start)
  const missed = MISSED.exec(folded.slice(Math.max(sentence.start, at.start - 300), at.start))
  if (missed) return { standard: countedOn(standardOf(missed[1])), toward }
  const around =
    setNamedIn(folded.slice(Math.max(sentence.start, at.start - 800), at.start)) ??
    setNamedIn(folded.slice(at.end, Math.min(sentence.end, ownEnd(stretch, at), at.end + 90)))
  if (around) return { standard: around, toward }
  const before = setNamedIn(folded.slice(Math.max(stretch.span.start, sentence.start - 800), sentence.start))
  const standard =
    before ??
    (toward ? countedOn(toward) : null) ??
    (stretch.segment.node ? setAbove(stretch.view, stretch.segment.node) : null) ??
    aimedAtElsewhere(stretch, commune, found)
  return { standard, toward }
}

/** What the letter says elsewhere that the commune strives for, where it is asked for, or the letter's title or the last set named before speaks of the same list. */
function aimedAtElsewhere({ view, span }: Stretch, commune: UnitWritten, found: readonly Finding[]): Standard | null {
  const aims = aimsOf(found).get(fold(commune.written)) ?? []
  const aimed = new Set(aims.flatMap(({ value }) => value.standard ?? []))
  const lists = new Set([...aimed].map(countedOn))
  const [list] = lists
  if (lists.size !== 1 || list === undefined || list === 'ntm') return null
  // Where a title is asked for, it is the dossier of that title that is examined.
  if (aims.every(({ value }) => value.status === 'proposed')) return list
  const title = segmentsOf(view, 'title').map((s) => view.folded.slice(s.span.start, s.span.end).replace(/\s+/gu, ' '))
  const titled = new Set(standardsIn(title.join(' ')).map((s) => countedOn(s.standard)))
  if (titled.size === 1 && titled.has(list)) return list
  return setsNamed(view).findLast((named) => named.end <= span.start)?.set === list ? list : null
}

const named = new WeakMap<LetterView, readonly { readonly end: number; readonly set: Standard }[]>()

/** The paragraphs that name one set, in the order of the letter. */
function setsNamed(view: LetterView): readonly { readonly end: number; readonly set: Standard }[] {
  const known = named.get(view)
  if (known) return known
  const made = segmentsOf(view, 'body').flatMap(({ cell, span }) => {
    const set = cell === null ? setNamedIn(view.folded.slice(span.start, span.end)) : null
    return set ? [{ end: span.end, set }] : []
  })
  named.set(view, made)
  return made
}

/** Where another commune is spoken of in the next clause: "; xã B được rà soát theo Bộ tiêu chí nâng cao". */
function ownEnd(stretch: Stretch, at: Span): number {
  const clause = clauseAt(stretch, at.start)
  const next = stretch.groups.find((g) => g.span.start >= clause.end)
  return next && next.span.start - clause.end < 40 ? clause.end : stretch.span.end
}

/** "15/19 tiêu chí nâng cao". */
const LEVEL_AFTER = /^\s*(?:tieu\s+chi\s+)?(?:cua\s+)?(?:bo\s+tieu\s+chi\s+)?(?:xa\s+)?(nang\s+cao|kieu\s+mau|hien\s+dai)(?!\p{L})/u

/** "không đạt chuẩn nông thôn mới nâng cao do thiếu tiêu chí …" */
const MISSED =
  /(?:chua|khong)\s+(?:du\s+dieu\s+kien\s+)?(?:duoc\s+cong\s+nhan\s+)?dat\s+chuan\s+(?:nong thon moi|ntm)\s+(nang cao|kieu mau)/u

/** "xã A (NTM nâng cao): …" */
const TAG = /^\s*\(\s*(?:xa\s+)?(?:nong thon moi|ntm)(?:\s+(nang cao|kieu mau|hien dai))?\s*\)/u

/** A short heading that speaks of one level: "2. Về xã nông thôn mới nâng cao". */
function levelOf(heading: string): Standard | null {
  const named = new Set(heading.length < 90 ? standardsIn(heading).map((s) => s.standard) : [])
  const [only] = named
  return named.size === 1 && only !== undefined && only !== 'ntm' ? countedOn(only) : null
}

/** The set that the nearest heading, or the paragraph that leads to a table, names. */
export function setAbove(view: LetterView, node: BodyNode): Standard | null {
  for (const above of ancestors(node)) {
    const heading = view.folded.slice(above.span.start, above.span.end)
    const named = setNamedIn(heading) ?? levelOf(heading)
    if (named) return named
  }
  return null
}

const aims = new WeakMap<readonly Finding[], ReadonlyMap<string, FindingOf<'standing'>[]>>()

/** Targets, proposals and claims by the commune's folded name. */
function aimsOf(found: readonly Finding[]): ReadonlyMap<string, readonly FindingOf<'standing'>[]> {
  const known = aims.get(found)
  if (known) return known
  const made = new Map<string, FindingOf<'standing'>[]>()
  for (const standing of ofKind(found, 'standing')) {
    if (!['target', 'proposed', 'met'].includes(standing.value.status)) continue
    const name = fold(standing.value.commune.written)
    const list = made.get(name)
    if (list) list.push(standing)
    else made.set(name, [standing])
  }
  aims.set(found, made)
  return made
}

/** The target told of the commune in this paragraph or in a heading above it; a claimed or proposed title counts too. */
function strivesFor(node: BodyNode | null, own: Span, commune: UnitWritten, found: readonly Finding[]): Standard | null {
  const places = [own, ...(node ? ancestors(node).map((a) => a.span) : [])]
  const told = aimsOf(found).get(fold(commune.written)) ?? []
  for (const place of places) {
    const here = told.filter((s) => covers(place, s.span)).map((s) => s.value.standard)
    if (here.includes('ntm-kieu-mau')) return 'ntm-kieu-mau'
    if (here[0]) return here[0]
  }
  return null
}
