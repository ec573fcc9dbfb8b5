/** Whoever asks for a commune as some letter misprints it finds it under its official name. */
import { hasAccents } from '../text/marked.js'
import { bareName, fitsUnit, unitsFitting } from './filters.js'
import type { ReportArgs, ReportView } from './report.js'

/**
 * The same question about the commune that a letter prints so ("Mình Long" for Minh Long). A name that any commune bears, or bore, is meant as it is;
 * without accents both spellings meet anyway.
 */
export async function asOfficial(view: Pick<ReportView, 'misprints' | 'successions'>, args: ReportArgs): Promise<ReportArgs> {
  const { commune } = args
  if (commune === null || !hasAccents(commune) || unitsFitting(view.successions.gazetteer.units, commune).length > 0) return args
  for await (const { about, places } of view.misprints(bareName(commune)))
    if (about !== null && places.some(({ quote }) => fitsUnit(commune, { name: quote, code: null })))
      return { ...args, commune: about.name }
  return args
}
