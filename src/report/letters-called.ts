/** Letters that a person means by a number, a file's name or an id. */
import { numberKey } from '../text/letter-number.js'
import type { ReportView } from './report.js'

type View = Pick<ReportView, 'lettersById' | 'lettersInFile' | 'lettersNumbered' | 'resolvedTo'>

/** Ids; those whose blank number is told to be this one too. */
export async function lettersCalled(view: View, typed: string): Promise<readonly string[]> {
  const [called, key] = [typed.normalize('NFC').trim(), numberKey(typed)]
  const found = await Promise.all([
    view.lettersById([called]),
    view.lettersInFile(called),
    key === '' ? [] : view.lettersNumbered(key, null),
    key === '' ? [] : view.resolvedTo(key),
  ])
  return [...new Set(found.flat().map(({ id }) => id))]
}
