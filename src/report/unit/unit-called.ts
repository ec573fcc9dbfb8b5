/** A unit as an address calls it: by its key (code and first day), whether or not letters tell of it. */
import { firstRows } from '../collected.js'
import type { CommuneStatus } from '../../model/commune-status.js'
import type { Unit } from '../../reference/units.js'
import type { ReportView } from '../report.js'

export interface CalledUnit {
  readonly key: string
  readonly named: CommuneStatus['unit']
  /** Of the gazetteer; null where it does not know it. */
  readonly row: Unit | null
}

/** null: no letter and no gazetteer knows it. A key may end in a blank, which addresses lose. */
export async function unitCalled(view: Pick<ReportView, 'statementsOf' | 'successions'>, text: string): Promise<CalledUnit | null> {
  for (const key of keysCalled(text)) {
    const [told] = (await firstRows(view.statementsOf(key), 1)).page
    if (told !== undefined) return { key, named: told.unit, row: view.successions.rowOf(told.unit) }
  }
  return inGazetteer(view, text)
}

export const keysCalled = (text: string): readonly string[] =>
  /^[^ ]+$/.test(text) ? [`${text} `] : text.startsWith('name ') && !text.endsWith(' ') ? [text, `${text} `] : [text]

/** Also a mere code: the unit that holds it, or held it last. */
function inGazetteer({ successions: { gazetteer } }: Pick<ReportView, 'successions'>, text: string): CalledUnit | null {
  const [, code = '', since = ''] = /^(\d{5})(?: (\d{4}-\d{2}-\d{2})?)?$/.exec(text) ?? []
  const row = gazetteer.row(code, since === '' ? null : since) ?? (since === '' ? gazetteer.rowsOf(code).at(-1) : undefined)
  if (!row || row.level !== 'commune') return null
  return { key: keyOf(row), named: { code: row.code, validFrom: row.validFrom, name: row.name, district: null }, row }
}

/** As model/statement.ts makes it of what letters tell. */
export const keyOf = ({ code, validFrom }: Pick<Unit, 'code' | 'validFrom'>): string => `${code} ${validFrom ?? ''}`
