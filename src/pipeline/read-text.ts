import type { Limits } from '../intake/limits.js'
import { readSource } from '../intake/read-source.js'
import { isRefusal, type Refusal } from '../model/source-file.js'
import { parse } from '../parse/parse.js'
import { secrecyRefusal } from './read-file.js'

/** Only as far as parse: the frozen text of a file. A secret letter shows none. */
export async function readText(path: string, limits: Limits): Promise<string | Refusal> {
  const source = await readSource(path, limits)
  if (isRefusal(source)) return source
  const document = await parse(source, limits)
  return isRefusal(document) ? document : (secrecyRefusal(document) ?? document.text)
}
