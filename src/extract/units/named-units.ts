/** Communes named in running text, headings, cells, addressees, recipients and letterhead. */
import type { FindingOf } from '../../model/finding.js'
import type { PartName, Segment } from '../../model/letter-parts.js'
import type { Reader } from '../rule.js'
import { ancestors, textOf, type LetterView } from '../view.js'
import { mentionsIn, type Mention } from './mentions.js'
import { oneLine } from './names.js'
import { leadOf } from './ties.js'

const READ: ReadonlySet<PartName> = new Set<PartName>([
  'letterhead',
  'title',
  'addressees',
  'body',
  'recipients',
  'signature',
  'attachment',
])
/** Here every line stands by itself: a name does not go on after a line's end. */
const STACKED: ReadonlySet<PartName> = new Set<PartName>(['letterhead', 'signature'])
const CONFIDENCE: Readonly<Record<Mention['by'], number>> = { cue: 0.96, list: 0.94, opened: 0.7 }

export const namedUnits: Reader = {
  name: 'units/named',
  read(view) {
    let lists = 0
    const add = view.parts.segments.flatMap((segment, i) => {
      if (!READ.has(segment.part)) return []
      const mentions = mentionsIn(readableText(view, segment, view.parts.segments[i + 1]))
      const lead = mentions.length > 0 ? leadFor(view, segment) : null
      const made = mentions.map((m) => findingOf(m, segment, lead, lists))
      lists += Math.max(0, ...mentions.map((m) => m.list ?? 0))
      return made
    })
    return { add }
  },
}

/** A letterhead line that ends in the cue ("ỦY BAN NHÂN DÂN XÃ") is read on into the next one. */
function readableText(view: LetterView, segment: Segment, next: Segment | undefined): string {
  const own = textOf(view, segment.span)
  if (!STACKED.has(segment.part)) return oneLine(own)
  const goesOn = segment.part === 'letterhead' && next?.part === 'letterhead' && /(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s*$/.test(own)
  return goesOn ? oneLine(view.text.slice(segment.span.start, next.span.end)) : own
}

/** The district that this point, or a heading above it, opens with ("1. Huyện X", "b) UBND huyện X: …"). */
function leadFor(view: LetterView, segment: Segment): string | null {
  if (!segment.node || segment.cell) return null
  for (const node of [segment.node, ...ancestors(segment.node)]) {
    const lead = leadOf(oneLine(textOf(view, node.content)))
    if (lead !== null) return lead
  }
  return null
}

function findingOf(m: Mention, segment: Segment, lead: string | null, lists: number): FindingOf<'unit'> {
  const span = { start: segment.span.start + m.start, end: segment.span.start + m.end }
  return {
    kind: 'unit',
    value: {
      written: m.written,
      kind: m.kind,
      district: m.district ?? (m.province === null ? lead : null),
      province: m.province,
      list: m.list === null ? null : lists + m.list,
      nameSpan: span,
      ...(m.former ? { former: true } : {}),
    },
    span,
    part: segment.part,
    rule: `units/${m.by === 'opened' ? 'opened-list' : m.by === 'list' ? 'list' : 'named'}`,
    confidence: CONFIDENCE[m.by],
    assumed: [],
  }
}
