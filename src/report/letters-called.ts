/** Letters that a person means by a number, a file's name or an id. */
import { numberKey } from '../text/letter-number.js'
import type { ReportView } from './report.js'

type View = Pick<ReportView, 'lettersById' | 'lettersInFile' | 'lettersNumbered' | 'resolvedTo'>

/** Ids; those whose blank number is told to be this one too. */
export async function lettersCalled(view: View, typed: string): Promise<readonly string[]> {
  const [called, key] = [typed.normalize('NFC').trim(), numberKey(typed)]
  const [byId, inFile] = await Promise.all([view.lettersById([called]), view.lettersInFile(called)])
  const numbered = key === '' ? [] : (await view.lettersNumbered([{ numberKey: key, date: null }])).flat()
  const told = key === '' ? [] : [...(await view.resolvedTo([key])).values()].flat()
  return [...new Set([...byId, ...inFile, ...numbered, ...told].map(({ id }) => id))]
}
