import type { HeadFacts } from './head-facts.js'
import { recordPart, type ComposeInput, type RecordPart } from './record-part.js'

export function composeDeadlines(input: ComposeInput, head: HeadFacts): RecordPart {
  void input
  void head
  return recordPart({})
}
