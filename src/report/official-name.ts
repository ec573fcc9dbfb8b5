/** Whoever asks for a commune as some letter misprints it finds it under its official name. */
import { hasAccents } from '../text/marked.js'
import { fitsUnit } from './filters.js'
import type { ReportArgs, ReportView } from './report.js'

/**
 * The same question about the commune that a letter prints so ("Mình Long" for Minh Long). A name that any commune bears, or bore, is meant as it is;
 * without accents both spellings meet anyway.
 */
export async function asOfficial(view: Pick<ReportView, 'problems' | 'units'>, args: ReportArgs): Promise<ReportArgs> {
  const { commune } = args
  if (commune === null || !hasAccents(commune) || view.units.gazetteer.units.some((u) => fitsUnit(commune, u))) return args
  const printed = (await view.problems()).find(
    (p) => p.code === 'unit/spelling' && p.about !== null && p.places.some(({ quote }) => fitsUnit(commune, { name: quote, code: null })),
  )
  return { ...args, commune: printed?.about?.name ?? commune }
}
