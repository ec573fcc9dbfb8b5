import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeMoney(input: ComposeInput): RecordPart {
  void input
  return recordPart({})
}
