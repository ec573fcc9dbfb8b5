import type { Span } from './span.js'
import type { PartName } from './letter-parts.js'
import type { CitationWritten, PersonWritten, SignerWritten, UnitWritten } from './written.js'
import type { DeadlineWritten } from './written-time.js'
import type { FulfilmentWritten } from './written-fulfilment.js'
import type { CriteriaWritten, MoneyWritten, StandingWritten, TallyWritten } from './written-criteria.js'

/** One line per kind of fact: what a rule of that kind reads. Values are wordings, not meanings; `compose` settles what they mean. */
export interface FindingValues {
  'letter-number': { readonly raw: string; readonly ordinal: string | null; readonly symbol: string }
  /** The date line; each piece null when blank, illegible or not printed. */
  'letter-date': { readonly day: number | null; readonly month: number | null; readonly year: number | null }
  place: string
  /** The type's official name ("Công văn", "Thông báo", …). */
  type: string
  subject: string
  issuer: { readonly name: string; readonly parent: string | null }
  addressee: string
  copy: string
  signer: SignerWritten
  /** A mark on the page: urgency, secrecy, draft, copy, incoming stamp. */
  mark: { readonly mark: 'urgency' | 'secrecy' | 'draft' | 'copy-of' | 'arrival'; readonly text: string }
  /** What the page shows in place of a value: "Số:    /STNMT", "ngày    tháng 8". */
  blank: { readonly field: string; readonly reason: string }
  citation: CitationWritten
  unit: UnitWritten
  deadline: DeadlineWritten
  fulfilment: FulfilmentWritten
  criteria: CriteriaWritten
  standing: StandingWritten
  tally: TallyWritten
  money: MoneyWritten
  /** An official named in the text: "đồng chí A - Phó Giám đốc Sở B". */
  person: PersonWritten
}

export type FindingKind = keyof FindingValues

export interface FindingOf<K extends FindingKind> {
  readonly kind: K
  readonly value: FindingValues[K]
  /** Where it is written: the proof. */
  readonly span: Span
  /** Further places that bear on it (the heading that names the actor), by the value's own field name. */
  readonly also?: Readonly<Record<string, Span>>
  readonly part: PartName
  /** Rule name, "deadline/before-day". */
  readonly rule: string
  /** 0..1; a claim that `npm run score` compares with how often the rule is right. Under 0.8 = shown as doubtful. */
  readonly confidence: number
  /** What was taken for granted to read it so, one Vietnamese sentence each. */
  readonly assumed: readonly string[]
}

export type Finding = { [K in FindingKind]: FindingOf<K> }[FindingKind]

/** A reading that lost, and why: `explain` shows it. */
export interface Dropped {
  readonly finding: Finding
  readonly because: string
}

/** The findings of one kind, in the order found. Every reader asks for them again and again: a list is sorted out once. */
export function ofKind<K extends FindingKind>(findings: readonly Finding[], kind: K): readonly FindingOf<K>[] {
  const known = sorted.get(findings)
  const kinds = known?.length === findings.length ? known.kinds : sortOut(findings)
  // Safe: sortOut puts a finding under its own kind, and a Finding of kind K is a FindingOf<K>.
  return (kinds.get(kind) ?? NONE) as unknown as readonly FindingOf<K>[]
}

const NONE: readonly Finding[] = []

/** `length` tells a list that has grown since. */
const sorted = new WeakMap<readonly Finding[], { readonly length: number; readonly kinds: ReadonlyMap<FindingKind, readonly Finding[]> }>()

function sortOut(findings: readonly Finding[]): ReadonlyMap<FindingKind, readonly Finding[]> {
  const kinds = new Map<FindingKind, Finding[]>()
  for (const finding of findings) {
    const list = kinds.get(finding.kind)
    if (list) list.push(finding)
    else kinds.set(finding.kind, [finding])
  }
  sorted.set(findings, { length: findings.length, kinds })
  return kinds
}
