/** The head of the record: number, type, issuer, place, date, subject, receivers, signer, marks; and the facts other composers stand on. */
import { ofKind, type FindingKind, type FindingOf } from '../model/finding.js'
import type { Evidence, LetterRecord } from '../model/letter-record.js'
import { printedNumber } from '../text/letter-number.js'
import { eraOf, letterDay, windowOf } from './head-date.js'
import type { HeadFacts } from './head-facts.js'
import { issuerOf } from './head-issuer.js'
import { marksOf } from './head-marks.js'
import { missingOf } from './head-missing.js'
import { type Place, placeOf } from './head-place.js'
import type { Proven } from './head-proofs.js'
import { headRivals } from './head-rivals.js'
import { typeOf } from './head-type.js'
import { signerOf, type Signer } from './head-signer.js'
import { evidenceOf, recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeHead(input: ComposeInput): { readonly part: RecordPart; readonly facts: HeadFacts } {
  const head = readHead(input)
  const { set, day, type } = head
  const { rivals, doubts } = headRivals(input)
  const part = recordPart(set, {
    evidence: evidence(input, provenOf(input, head), doubts),
    missing: missingOf(set, input, head.dated ?? null),
    rivals: { ...rivals, ...head.signer.rivals, ...(head.place && head.place.rivals.length > 0 ? { '/place': head.place.rivals } : {}) },
    problems: [...day.problems, ...type.problems],
  })
  return { part, facts: factsOf(set, input) }
}

/** Everything that the head of the record is made of. */
interface Head {
  readonly dated: ReturnType<typeof ownDate>
  readonly day: ReturnType<typeof letterDay>
  readonly place: Place | null
  readonly issuer: ReturnType<typeof issuerOf>
  readonly type: ReturnType<typeof typeOf>
  readonly signer: Signer
  readonly proofs: ReturnType<typeof marksOf>['proofs']
  readonly set: HeadSet
}

function readHead(input: ComposeInput): Head {
  const first = <K extends FindingKind>(kind: K): FindingOf<K>['value'] | null => ofKind(input.findings, kind)[0]?.value ?? null
  const dated = ownDate(input)
  const day = letterDay(dated)
  const place = placeOf(input, eraOf(day.date, input))
  const issuer = issuerOf(input, place?.value ?? null)
  const type = typeOf(input)
  const { marks, proofs } = marksOf(input)
  const signer = signerOf(input)
  const set: HeadSet = {
    form: input.parts.form,
    type: type.type,
    number: first('letter-number'),
    issuer: issuer?.name ?? null,
    issuerParent: issuer?.parent ?? null,
    place: place?.value ?? null,
    date: day.date,
    dateWindow: windowOf(day.date, marks.arrival?.date ?? null),
    subject: first('subject'),
    addressees: ofKind(input.findings, 'addressee').map((f) => f.value),
    copies: ofKind(input.findings, 'copy').map((f) => f.value),
    signer: signer.value,
    marks,
  }
  return { dated, day, place, issuer, type, signer, proofs, set }
}

function provenOf(input: ComposeInput, { place, issuer, type, signer, dated, proofs }: Head): Proven[] {
  const { findings } = input
  const number = ofKind(findings, 'letter-number')[0]
  return [
    ['/type', type.found],
    ['/issuer', issuer],
    ['/issuerParent', issuer?.parentSpan ? { ...issuer, span: issuer.parentSpan } : null],
    ['/place', place?.proof],
    ['/date', dated],
    ['/subject', ofKind(findings, 'subject')[0]],
    ['/number', number],
    ['/number/ordinal', number?.value.ordinal ? number : null],
    ['/number/symbol', number],
    ...signer.proven,
    ...ofKind(findings, 'addressee').map((f, i): Proven => [`/addressees/${i}`, f]),
    ...ofKind(findings, 'copy').map((f, i): Proven => [`/copies/${i}`, f]),
    ...Object.entries(proofs),
  ]
}

/** The date line of the letterhead; a letter that is dated above its signature has none there. */
const ownDate = (input: ComposeInput): ReturnType<typeof ofKind<'letter-date'>>[number] | undefined => {
  const dates = ofKind(input.findings, 'letter-date')
  return dates.find((d) => d.part === 'letterhead') ?? dates[0]
}

function evidence(input: ComposeInput, proven: readonly Proven[], doubts: ReadonlySet<string>): Record<string, Evidence[]> {
  return Object.fromEntries(
    proven.flatMap(([pointer, proof]) => {
      if (!proof) return []
      const confidence = doubts.has(pointer) ? Math.min(proof.confidence, 0.7) : proof.confidence
      return [[pointer, [evidenceOf(input.document, { ...proof, confidence })]]]
    }),
  )
}

type HeadSet = Pick<
  LetterRecord,
  | 'form'
  | 'type'
  | 'number'
  | 'issuer'
  | 'issuerParent'
  | 'place'
  | 'date'
  | 'dateWindow'
  | 'subject'
  | 'addressees'
  | 'copies'
  | 'signer'
  | 'marks'
>

const factsOf = (set: HeadSet, input: ComposeInput): HeadFacts => ({
  date: set.date,
  era: set.dateWindow?.to ?? eraOf(set.date, input),
  type: set.type,
  issuer: set.issuer,
  issuerParent: set.issuerParent,
  place: set.place,
  ownNumber: printedNumber(set.number),
  ownSymbol: set.number?.symbol ?? null,
  addressees: set.addressees,
})
