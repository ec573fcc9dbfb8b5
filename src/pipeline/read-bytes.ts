/** Bytes to readings or a refusal: the river, and the one rule that stands above it (secret letters are not processed). Runs in the reading process. */
import { secrecyMark } from '../intake/secrecy.js'
import type { Limits } from '../intake/limits.js'
import type { ParsedDocument } from '../model/parsed-document.js'
import { isRefusal, type Refusal, type SourceFile } from '../model/source-file.js'
import { parse } from '../parse/parse.js'
import { type Reading, readDocument } from './read-letter.js'

export async function readBytes(source: SourceFile, limits: Limits): Promise<readonly Reading[] | Refusal> {
  const document = await openDocument(source, limits)
  return isRefusal(document) ? document : [readDocument(source, document)]
}

/** Only as far as parse: the frozen text of a file. */
export async function textOf(source: SourceFile, limits: Limits): Promise<string | Refusal> {
  const document = await openDocument(source, limits)
  return isRefusal(document) ? document : document.text
}

/** A secret letter goes no further than here: its words reach no rule, no store and no screen. */
async function openDocument(source: SourceFile, limits: Limits): Promise<ParsedDocument | Refusal> {
  const document = await parse(source, limits)
  return isRefusal(document) ? document : (secrecyRefusal(document) ?? document)
}

/** Decree 30/2020 art. 22: secret papers have their own register and their own hands. A mark in a running head counts too. */
export function secrecyRefusal({ text, furniture }: Pick<ParsedDocument, 'text' | 'furniture'>): Refusal | null {
  const heads = furniture.filter((f) => f.role !== 'site-chrome').map((f) => f.text)
  const mark = [text, ...heads].map(secrecyMark).find((m) => m !== null)
  if (mark === undefined) return null
  const says = `Văn bản có dấu "${mark}" nên không được xử lý; tệp để nguyên tại chỗ, hãy chuyển cho người được giao giữ bí mật nhà nước.`
  return { refused: 'secret', code: 'secret', says }
}
