import type { FindingOf } from '../../model/finding.js'
import type { PartName } from '../../model/letter-parts.js'
import type { Span } from '../../model/span.js'
import type { Standard, StandingWritten } from '../../model/written-criteria.js'
import type { UnitWritten } from '../../model/written.js'

export interface StandingTold {
  readonly status: StandingWritten['status']
  readonly standard: Standard | null
  readonly year: number | null
  readonly range?: readonly [number, number]
  readonly decision?: string | null
  readonly said?: number | null
  readonly span: Span
  readonly commune: UnitWritten
  readonly at: Span | null
  readonly part: PartName
  readonly rule: string
  readonly confidence: number
  readonly assumed?: readonly string[]
}

export function standingFinding(told: StandingTold): FindingOf<'standing'> {
  const { commune, standard, status, year } = told
  return {
    kind: 'standing',
    value: {
      commune,
      standard,
      status,
      range: told.range ?? null,
      year,
      decision: told.decision ?? null,
      ...(told.said !== undefined && told.said !== null ? { said: told.said } : {}),
    },
    span: told.span,
    ...(told.at ? { also: { commune: told.at } } : {}),
    part: told.part,
    rule: told.rule,
    confidence: told.confidence,
    assumed: told.assumed ?? [],
  }
}
