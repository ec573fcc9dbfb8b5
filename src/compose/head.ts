/** The head of the record: number, type, issuer, place, date, subject, receivers, signer, marks; and the facts other composers stand on. */
import { isFullDay } from '../model/calendar.js'
import { ofKind } from '../model/finding.js'
import type { Evidence, LetterRecord, MissingReason } from '../model/letter-record.js'
import type { Span } from '../model/span.js'
import { printedNumber } from '../text/letter-number.js'
import { eraOf, letterDay, windowOf } from './head-date.js'
import type { HeadFacts } from './head-facts.js'
import { issuerOf } from './head-issuer.js'
import { marksOf } from './head-marks.js'
import { missingOf } from './head-missing.js'
import { headRivals } from './head-rivals.js'
import { typeOf } from './head-type.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeHead(input: ComposeInput): { readonly part: RecordPart; readonly facts: HeadFacts } {
  const { findings } = input
  const place = ofKind(findings, 'place')[0]
  const dated = ownDate(input)
  const day = letterDay(dated)
  const issuer = issuerOf(input, place?.value ?? null)
  const type = typeOf(input)
  const { marks, proofs } = marksOf(input)
  const number = ofKind(findings, 'letter-number')[0]
  const signer = ofKind(findings, 'signer')[0]
  const subject = ofKind(findings, 'subject')[0]
  const window = windowOf(day.date, marks.arrival?.date ?? null)
  const set = {
    form: input.parts.form,
    type: type.type,
    number: number?.value ?? null,
    issuer: issuer?.name ?? null,
    issuerParent: issuer?.parent ?? null,
    place: place?.value ?? null,
    date: day.date,
    dateWindow: window,
    subject: subject?.value ?? null,
    addressees: ofKind(findings, 'addressee').map((f) => f.value),
    copies: ofKind(findings, 'copy').map((f) => f.value),
    signer: signer?.value ?? null,
    marks,
  } satisfies Partial<LetterRecord>
  const { rivals, doubts } = headRivals(input)
  const proven: Proven[] = [
    ['/type', type.found],
    ['/issuer', issuer],
    ['/issuerParent', issuer?.parentSpan ? { ...issuer, span: issuer.parentSpan } : null],
    ['/place', place],
    ['/date', dated],
    ['/subject', subject],
    ['/number', number],
    ['/number/ordinal', number?.value.ordinal ? number : null],
    ['/number/symbol', number],
    ['/signer', signer],
    ...(['authority', 'title', 'name'] as const).map((k): Proven => [
      `/signer/${k}`,
      signer?.also?.[k] ? { ...signer, span: signer.also[k] } : null,
    ]),
    ...ofKind(findings, 'addressee').map((f, i): Proven => [`/addressees/${i}`, f]),
    ...ofKind(findings, 'copy').map((f, i): Proven => [`/copies/${i}`, f]),
    ...Object.entries(proofs),
  ]
  const part = recordPart(set, {
    evidence: evidence(input, proven, doubts),
    missing: missingOf(set, input, dated ?? null) satisfies Readonly<Record<string, MissingReason>>,
    rivals,
    problems: [...day.problems, ...type.problems],
  })
  return { part, facts: factsOf(set, input, window?.to ?? null) }
}

/** The date line of the letterhead; a letter that is dated above its signature has none there. */
const ownDate = (input: ComposeInput): ReturnType<typeof ofKind<'letter-date'>>[number] | undefined => {
  const dates = ofKind(input.findings, 'letter-date')
  return dates.find((d) => d.part === 'letterhead') ?? dates[0]
}

type Proof = { readonly span: Span; readonly rule: string; readonly confidence: number; readonly assumed: readonly string[] }
type Proven = readonly [pointer: string, proof: Proof | null | undefined]

function evidence(input: ComposeInput, proven: readonly Proven[], doubts: ReadonlySet<string>): Record<string, Evidence[]> {
  return Object.fromEntries(
    proven.flatMap(([pointer, proof]) => {
      if (!proof) return []
      const confidence = doubts.has(pointer) ? Math.min(proof.confidence, 0.7) : proof.confidence
      return [[pointer, [evidenceOf(input.document, { ...proof, confidence })]]]
    }),
  )
}

type HeadSet = Pick<LetterRecord, 'date' | 'type' | 'issuer' | 'issuerParent' | 'place' | 'number' | 'addressees'>

const factsOf = (set: HeadSet, input: ComposeInput, latest: string | null): HeadFacts => ({
  date: set.date,
  era: set.date !== null && !isFullDay(set.date) && latest !== null ? latest : eraOf(set.date, input),
  type: set.type,
  issuer: set.issuer,
  issuerParent: set.issuerParent,
  place: set.place,
  ownNumber: printedNumber(set.number),
  ownSymbol: set.number?.symbol ?? null,
  addressees: set.addressees,
})
