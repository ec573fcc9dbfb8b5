/** Who signed, with the proof of each part; a family name that no family bears is read as the one meant, in doubt. */
import { ofKind } from '../model/finding.js'
import type { LetterRecord } from '../model/letter-record.js'
import { personSpelt, RESPELT } from './head-spelling.js'
import type { Proven } from './head-proofs.js'
import { evidenceOf, type ComposeInput } from './record-part.js'

export interface Signer {
  readonly value: LetterRecord['signer']
  readonly proven: readonly Proven[]
  readonly rivals: LetterRecord['rivals']
}

export function signerOf(input: ComposeInput): Signer {
  const found = ofKind(input.findings, 'signer')[0]
  if (!found) return { value: null, proven: [], rivals: {} }
  const spelt = found.value.name === null ? null : personSpelt(input, found.value.name)
  const doubt = spelt && { confidence: Math.min(found.confidence, RESPELT), assumed: [...found.assumed, spelt.says] }
  const part = (k: 'authority' | 'title' | 'name'): Proven => {
    const span = found.also?.[k]
    return [`/signer/${k}`, span ? { ...found, span, ...(k === 'name' ? doubt : {}) } : null]
  }
  const read = found.also?.['name']
  return {
    value: spelt ? { ...found.value, name: spelt.value } : found.value,
    proven: [['/signer', found], part('authority'), part('title'), part('name')],
    rivals: spelt && read ? { '/signer/name': [{ value: found.value.name, evidence: [evidenceOf(input.document, found, read)] }] } : {},
  }
}
