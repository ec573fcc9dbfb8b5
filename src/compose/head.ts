import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeHead(input: ComposeInput): { readonly part: RecordPart; readonly facts: HeadFacts } {
  void input
  return {
    part: recordPart({}),
    facts: {
      date: null,
      era: null,
      type: null,
      issuer: null,
      issuerParent: null,
      place: null,
      ownNumber: null,
      ownSymbol: null,
      addressees: [],
    },
  }
}
